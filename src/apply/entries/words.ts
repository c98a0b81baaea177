// Size and entries of one list in words: what is missing, why, and what AWS said.
import { addsOf, newWordsOf, removesOf } from "../../model/change.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Held, Planned } from "../../model/plan.ts";
import type { ReportRow } from "../../model/report.ts";
import { counted } from "../../model/sentence.ts";
import { located } from "../work.ts";
import type { RefusedSizes } from "./entries-end.ts";

/** What a list that did not get there lacks, in a phrase. */
export function lacking({ change }: Planned, row: ReportRow): string {
  const adds = addsOf(change).length;
  const removes = removesOf(change).length;
  const describes = newWordsOf(change).length;
  const parts = [
    adds > row.added ? `${counted(adds - row.added, "entry")} not added` : "",
    removes > row.removed ? `${counted(removes - row.removed, "entry")} not removed` : "",
    describes > row.described ? `${counted(describes - row.described, "description")} not changed` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "not finished" : parts.join(", ");
}

/** `46 to 68, nor to 58`. */
function sizesOf({ from, sizes }: RefusedSizes): string {
  return `${from} to ${sizes.join(", nor to ")}`;
}

/** At most this much of AWS' own words in a row; the diagnostic has all of them. */
const MOST_QUOTED = 200;

/** For the row of a list that AWS did not let grow: `12 entries not added: AWS could not resize it from 46 to 58 (…)`. */
export function shortResult(missing: number, refused: RefusedSizes): string {
  const said = refused.diagnostic.detail ?? "";
  const quoted = said.length > MOST_QUOTED ? `${said.slice(0, MOST_QUOTED)} …` : said;
  const why = `AWS could not resize it from ${sizesOf(refused)}`;
  return `${counted(missing, "entry")} not added: ${why}${quoted === "" ? "" : ` (${quoted})`}`;
}

const ROOM =
  "A resource that references the list may not hold that many more rules. Raise its quota or lower max_entries, then run apply again: it goes on from here.";

/** A list whose additions wait, since AWS did not let it grow. */
export function shortOf(missing: number, refused: RefusedSizes): Diagnostic {
  const { detail } = refused.diagnostic;
  return {
    code: "resize_refused",
    severity: "error",
    summary: `${counted(missing, "entry")} ${missing === 1 ? "waits" : "wait"}: AWS could not resize the list from ${sizesOf(refused)}`,
    ...(detail === undefined ? {} : { detail }),
    remedy: ROOM,
  };
}

/** A list that holds all that is wanted at a smaller size than planned. */
export function smallerOf(size: number, refused: RefusedSizes): Diagnostic {
  const { detail } = refused.diagnostic;
  return {
    code: "resize_refused",
    severity: "warning",
    summary: `AWS refused ${refused.sizes.join(" and ")} max entries, and ${size} fit: the list has no headroom`,
    ...(detail === undefined ? {} : { detail }),
    remedy: "The next additions may not fit. Raise the quota of what references the list.",
  };
}

/** A list that holds all that is wanted, and did not get the size that the file says. */
export function notGrown(refused: RefusedSizes): Diagnostic {
  const { detail } = refused.diagnostic;
  return {
    code: "resize_refused",
    severity: "error",
    summary: `AWS could not resize the list from ${sizesOf(refused)}; its entries are right`,
    ...(detail === undefined ? {} : { detail }),
    remedy: ROOM,
  };
}

/** A list that AWS did not make smaller. */
export function notShrunk({ from, to }: { from: number; to: number }, diagnostic: Diagnostic): Diagnostic {
  return {
    ...diagnostic,
    code: "resize_failed",
    summary: `AWS could not shrink the list from ${from} to ${to}`,
    remedy: "Its entries are right; only its size is larger than it has to be. Run apply again to try once more.",
  };
}

/** The warning about entries that stay although the plan removes them. `kept`: how many, at least 1. */
export function keptWarning(planned: Planned, kept: number): Diagnostic {
  return located(planned, {
    code: "kept_entries",
    severity: "warning",
    summary: `${counted(kept, "entry")} planned to go ${kept === 1 ? "stays" : "stay"}, since an interface still has the address`,
    detail: "A read right before the removal found them. The next plan looks again.",
  });
}

/** The warning about entries that stay since the list that was to have them does not have them yet. `waiting`: how many, at least 1. */
export function notTakenOver(planned: Planned, waiting: number): Diagnostic {
  const stay = waiting === 1 ? "stays" : "stay";
  return located(planned, {
    code: "kept_entries",
    severity: "warning",
    summary: `${counted(waiting, "entry")} planned to move to another part ${stay}, since the other part does not have ${waiting === 1 ? "it" : "them"} yet`,
    detail:
      "An entry leaves a part of a split list only when the part that takes it over has it. The next apply goes on.",
  });
}

/** A list that was to be changed and must not be after all: an error, since what was planned did not happen. */
export function heldDiagnostic({ code, reason, detail }: Held): Diagnostic {
  return { code, severity: "error", summary: `held back: ${reason}`, ...(detail === undefined ? {} : { detail }) };
}

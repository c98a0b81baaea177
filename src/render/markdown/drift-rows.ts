// What a sync could not put right, and a person has to look at: the lists that are held back, and those that failed or were not
// reached. What the sync has put right is no longer drift.

import { accountRegionKey } from "../../model/account-region.ts";
import type { Plan } from "../../model/plan.ts";
import type { ApplyReport, ReportRow } from "../../model/report.ts";
import { scopeOf } from "../../model/scope.ts";
import { sha256 } from "../../model/sha256.ts";
import { type ListRow, rowsOf } from "../rows.ts";
import { shortDigest } from "../wording.ts";
import { attentionOf } from "./attention.ts";
import { detailsBlock, diffFence } from "./blocks.ts";
import { entriesCell } from "./changes-table.ts";
import type { DriftRow, SeenRow } from "./drift-row.ts";
import { htmlText } from "./escape.ts";
import { heldKinds } from "./held-words.ts";
import { diffLines } from "./list-details.ts";
import { weighedIn, withRoomRows } from "./room-rows.ts";

export interface Drift {
  readonly rows: readonly SeenRow[];
  /** ISO 8601, UTC: when AWS was read. */
  readonly takenAt: string;
  readonly file: string;
  /** Why the schedule itself needs a look, a full sentence that stays the same while it holds. */
  readonly schedule?: string;
  /** True if every list was looked at. */
  readonly isWhole: boolean;
  /** False if this run does not know the state of the list: it is out of scope, or could not be read. */
  readonly hasSeen: (address: string) => boolean;
  /** False if this run does not know how much room the list has. */
  readonly hasWeighed: (address: string) => boolean;
  /** Why a source of the list could not be read, by its address. */
  readonly unknown: ReadonlyMap<string, string>;
}

const FAILURES: Readonly<Partial<Record<ReportRow["outcome"], Pick<DriftRow, "symbol" | "kind">>>> = {
  failed: { symbol: "✗", kind: "failed" },
  "not-done": { symbol: "–", kind: "not done" },
};

/** Why the list waits; undefined when it does not. */
function waiting(
  { held }: ListRow,
  row: ReportRow | undefined,
): Omit<DriftRow, "address" | "entries" | "digest"> | undefined {
  if (held.length > 0) {
    const what = `held back: ${held.map(({ reason }) => reason).join("; ")}`;
    return { symbol: "!", what, kind: heldKinds(held).join(", ") };
  }
  const failure = row && FAILURES[row.outcome];
  return failure && { ...failure, what: row.result };
}

/** What this run knows of every list, by address as it is shown. `redact` is applied to addresses before they are compared. */
export function sightOf(
  { lists, notPlanned, regions, scope }: Plan,
  report: ApplyReport,
  redact: Redact,
): Pick<Drift, "isWhole" | "hasSeen"> {
  const unknown = new Set(
    [
      ...lists.filter(({ suspended }) => suspended !== undefined),
      ...notPlanned,
      ...report.rows.filter(({ outcome }) => outcome === "not-planned"),
    ].map(({ address }) => redact(address)),
  );
  const planned = new Set(lists.map(({ address }) => redact(address)));
  const unread = regions
    .filter(({ status }) => status === "failed")
    .map(({ at }) => redact(`${accountRegionKey(at)}/`));
  const { includes } = scopeOf(scope);
  return {
    isWhole: scope.length === 0 && unknown.size === 0 && unread.length === 0,
    hasSeen: (address) => {
      if (unknown.has(address)) return false;
      // A list that neither the file nor AWS has is gone, unless it was where this run did not look.
      return planned.has(address) || (includes(address) && !unread.some((place) => address.startsWith(place)));
    },
  };
}

type Redact = (text: string) => string;

/** Lists with a source that this run could not read, and why not. */
function unknownNow({ lists }: Plan, redact: Redact): ReadonlyMap<string, string> {
  const found = lists.flatMap(({ address, suspended }) =>
    suspended === undefined ? [] : [[redact(address), redact(suspended)] as const],
  );
  return new Map(found);
}

/** The drift that a sync leaves. `report`: what became of the plan; `redact` is applied to all that is shown or remembered. */
export function driftOf(plan: Plan, report: ApplyReport, redact: Redact): Drift {
  const outcomes = new Map(report.rows.map((row) => [row.address, row]));
  const outside = plan.diagnostics.filter(({ code }) => code === "changed_outside");
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  const rows = rowsOf(plan).flatMap((row): readonly SeenRow[] => {
    const waits = waiting(row, outcomes.get(row.address));
    if (waits === undefined) return [];
    const about = [...outside, ...errors].filter(({ address }) => address === row.address);
    const kinds = [...(about.some(({ code }) => code === "changed_outside") ? ["edited outside"] : []), waits.kind];
    const shown = {
      address: redact(row.address),
      symbol: waits.symbol,
      what: redact(waits.what),
      entries: entriesCell(row),
      kind: kinds.join(", "),
    };
    // The first line names the list and its line in the file, which moves when other parts of the file change.
    const [, ...lines] = diffLines(row, Number.POSITIVE_INFINITY).map(redact);
    const { errors: failures, held, warnings } = attentionOf(about, [row]);
    const prose = [...failures, ...held, ...warnings];
    const summary = `<b>${htmlText(row.name)}</b> ${shown.kind}`;
    return [
      {
        ...shown,
        digest: shortDigest(sha256(JSON.stringify(["plsync drift 1", Object.values(shown), lines]))),
        changes: row.adds.length + row.removes.length + row.describes.length,
        details: (most) => redact(detailsBlock(summary, [...prose, diffFence(diffLines(row, most))].join("\n\n"))),
      },
    ];
  });
  const unknown = unknownNow(plan, redact);
  return {
    rows: withRoomRows(rows, plan, redact),
    takenAt: plan.takenAt,
    file: redact(plan.config.path),
    hasWeighed: weighedIn(plan, redact),
    unknown,
    ...sightOf(plan, report, redact),
  };
}

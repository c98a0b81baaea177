// Rows of the drift issue for lists that a sync did change, or had nothing to change of, and that still need a person: what references
// them has no room for all, or little room left. The rows have no numbers, so that the issue is not edited with every interface that
// comes or goes; the details have them.
import type { DiagnosticCode } from "../../model/diagnostics/codes.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Plan } from "../../model/plan.ts";
import { sha256 } from "../../model/sha256.ts";
import { shortDigest } from "../wording.ts";
import { attentionOf } from "./attention.ts";
import { detailsBlock } from "./blocks.ts";
import type { DriftRow, SeenRow } from "./drift-row.ts";
import { htmlText } from "./escape.ts";
import { NO_ROOM } from "./held-words.ts";

/** The kind of a list that still has some room. */
export const NEARLY_FULL = "nearly full";

const ROWS: Readonly<Partial<Record<DiagnosticCode, { readonly what: string; readonly kind: string }>>> = {
  reference_full: { what: "additions wait until what references the list has room", kind: NO_ROOM },
  reference_near: { what: "what references the list has little room left", kind: NEARLY_FULL },
};

/** A row for each list that has none yet. `rows`: addresses as they are shown; `redact` is applied to all that is shown. */
export function withRoomRows(
  rows: readonly SeenRow[],
  { diagnostics }: Plan,
  redact: (text: string) => string,
): readonly SeenRow[] {
  const taken = new Set(rows.map(({ address }) => address));
  const more = diagnostics.flatMap((diagnostic) => {
    const row = rowOf(diagnostic, redact);
    return row === undefined || taken.has(row.address) ? [] : [row];
  });
  return [...rows, ...more];
}

function rowOf(diagnostic: Diagnostic, redact: (text: string) => string): SeenRow | undefined {
  const { address, code } = diagnostic;
  const told = ROWS[code];
  if (told === undefined || address === undefined) return undefined;
  const { errors, warnings } = attentionOf([diagnostic], []);
  const name = address.split("/").slice(2).join("/");
  const shown = { address: redact(address), symbol: "!", ...told, entries: "" } as const;
  return {
    ...shown,
    digest: shortDigest(sha256(JSON.stringify(["plsync drift 1", Object.values(shown)]))),
    changes: 0,
    details: () => redact(detailsBlock(`<b>${htmlText(name)}</b> ${told.kind}`, [...errors, ...warnings].join("\n\n"))),
  };
}

/**
 * Tells whether a run knows how much room a list has now, by its address as it is shown: it has asked about references, or the list is
 * none of the plan's any more. A run that does not know says nothing of a list that an earlier one found nearly full.
 */
export function weighedIn({ lists, capacity }: Plan, redact: (text: string) => string): (address: string) => boolean {
  const planned = new Set(lists.map(({ address }) => redact(address)));
  const asked = (capacity?.lists ?? []).filter(({ references }) => references !== undefined);
  const weighed = new Set(asked.map(({ address }) => redact(address)));
  return (address) => weighed.has(address) || !planned.has(address);
}

/** The rows of lists that are not as the file says; those that are nearly full are. */
export function differing(rows: readonly DriftRow[]): readonly DriftRow[] {
  return rows.filter(({ kind }) => kind !== NEARLY_FULL);
}

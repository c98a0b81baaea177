// Warnings that say again what an error or a held-back change says already: they are left out where both would be shown.
import type { DiagnosticCode } from "../model/diagnostics/codes.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { ListRow } from "./rows.ts";

/** Warnings before a change that there may be too little room for it. */
const ROOM: ReadonlySet<DiagnosticCode> = new Set(["reference_unknown", "reference_near", "reference_full"]);
/** There was, or is, too little room. */
const NO_ROOM: ReadonlySet<DiagnosticCode> = new Set(["resize_refused", "reference_full", "does_not_fit"]);

/** `lists`: what is shown beside the diagnostics. */
export function withoutOvertaken(diagnostics: readonly Diagnostic[], lists: readonly ListRow[]): readonly Diagnostic[] {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const said = new Set(errors.map(({ code, address, account, summary }) => `${code}|${address ?? account ?? summary}`));
  const full = new Set([
    ...errors.filter(({ code }) => NO_ROOM.has(code)).map(({ address }) => address),
    ...lists.filter(({ held }) => held.some(({ code }) => NO_ROOM.has(code))).map(({ address }) => address),
  ]);
  return diagnostics.filter(({ severity, code, address, account, summary }) => {
    if (severity === "error") return true;
    const isForetold = address !== undefined && ROOM.has(code) && full.has(address);
    return !isForetold && !said.has(`${code}|${address ?? account ?? summary}`);
  });
}

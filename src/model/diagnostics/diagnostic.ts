// What plsync tells people: what happened, where, why, what to do. Expected problems are values of this type, never exceptions.
import { compareText } from "../account-region.ts";
import { sentence } from "../sentence.ts";
import type { DiagnosticCode } from "./codes.ts";

export type Severity = "error" | "warning";

/** 1-based, as editors count; `file` as the user named it. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Lines of the file around a problem, with the marked span; columns are 1-based, `length` in characters. */
export interface Excerpt {
  readonly lines: readonly { readonly number: number; readonly text: string }[];
  readonly mark: { readonly line: number; readonly column: number; readonly length: number };
  /** Said beside the mark: `did you mean "security_groups"?` */
  readonly hint?: string;
}

/** What all diagnostics of one cause say, so that views can show them as one. */
export interface Cause {
  /** The summary without the place. Equal summaries and remedies are one cause. */
  readonly summary: string;
  /** `{id}` stands for the id of the account. */
  readonly remedy?: string;
  /** AWS' words, of which the first are shown. */
  readonly said?: string;
  /** Addresses of lists that are not in the plan for it. */
  readonly lists?: readonly string[];
  /** Names of mappings from whose lists nothing is removed for it. */
  readonly mappings?: readonly string[];
}

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What happened: one sentence without a full stop. */
  readonly summary: string;
  /** Why, in full sentences. */
  readonly detail?: string;
  /** What to do, in full sentences. */
  readonly remedy?: string;
  /** account/region/name of the list it is about. */
  readonly address?: string;
  readonly account?: string;
  readonly region?: string;
  readonly mapping?: string;
  readonly position?: SourcePosition;
  readonly excerpt?: Excerpt;
  /** Not in JSON. */
  readonly cause?: Cause;
}

/** True if the diagnostics hold an error: the run is incomplete or refused. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

/** What follows the summary: the detail and the remedy, each ending with a full stop; empty when there is neither. */
export function explanation({ detail, remedy }: Pick<Diagnostic, "detail" | "remedy">): readonly string[] {
  return [detail ?? "", remedy ?? ""].filter((text) => text !== "").map(sentence);
}

/** Sorted by position in the file; those without a position keep their order and come last. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => {
    if (a.position === undefined || b.position === undefined) {
      return Number(a.position === undefined) - Number(b.position === undefined);
    }
    return (
      compareText(a.position.file, b.position.file) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column
    );
  });
}

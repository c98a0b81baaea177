// What a plan states about lists although nothing is wrong with the run: that another writer changed one, that one is on hold. It
// belongs to the plan itself, so it is printed with it and not among the errors and warnings.
import type { DiagnosticCode } from "../../model/diagnostics/codes.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { explanation, inFileOrder } from "../../model/diagnostics/diagnostic.ts";
import type { Plan } from "../../model/plan.ts";
import { sentence } from "../../model/sentence.ts";
import { visible } from "../visible.ts";
import { wrap } from "../width.ts";
import { paletteOf, type Style } from "./palette.ts";

const NOTES: ReadonlySet<DiagnosticCode> = new Set(["changed_outside", "list_on_hold", "rolled_back"]);

function isNote({ code, severity }: Diagnostic): boolean {
  return severity === "warning" && NOTES.has(code);
}

/** The diagnostics that the plan's text does not state itself. */
export function diagnosticsBeside(plan: Plan): readonly Diagnostic[] {
  return plan.diagnostics.filter((diagnostic) => !isNote(diagnostic));
}

function noteText(note: Diagnostic, style: Style): string {
  const text = [sentence(note.summary), ...explanation(note)].map(visible).join(" ");
  return wrap(text, style.width - 2)
    .map((line, index) => paletteOf(style).held(`${index === 0 ? "! " : "  "}${line}`))
    .join("\n");
}

/** A paragraph for each note, in the order of the file; empty text when there are none. */
export function planNotesText(plan: Plan, style: Style): string {
  const notes = inFileOrder(plan.diagnostics.filter(isNote));
  return notes.map((note) => `${noteText(note, style)}\n`).join("\n");
}

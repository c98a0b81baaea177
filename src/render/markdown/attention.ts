// What needs a person, as lines of Markdown: errors, what is held back, warnings; as a numbered list, or as alerts.
import { type Diagnostic, explanation, inFileOrder } from "../../model/diagnostics/diagnostic.ts";
import { listed, sentence } from "../../model/sentence.ts";
import { allowingInputs, WITH_DIGEST } from "../allowance.ts";
import type { ListRow } from "../rows.ts";
import { lineOf } from "../wording.ts";
import { alertBlock } from "./blocks.ts";
import { markdownCode, markdownProse, markdownText } from "./escape.ts";

/** Each item is one line. */
export interface Attention {
  readonly errors: readonly string[];
  readonly held: readonly string[];
  readonly warnings: readonly string[];
}

function diagnosticItem(diagnostic: Diagnostic): string {
  const { summary, position } = diagnostic;
  const place = position === undefined ? "" : ` (${markdownCode(lineOf(position))})`;
  return [`**${markdownProse(summary)}**${place}`, ...explanation(diagnostic).map(markdownProse)].join("<br>");
}

function heldItem(row: ListRow): string {
  const reasons = row.held.map(({ reason }) => reason).join("; ");
  const details = row.held.flatMap(({ detail }) => (detail === undefined ? [] : [markdownProse(sentence(detail))]));
  const allowance = allowingInputs(row.held);
  const allow =
    allowance === undefined
      ? []
      : [`${allowance.lead} ${listed([...allowance.inputs.map(markdownCode), WITH_DIGEST])}.`];
  return [
    `**${markdownText(row.address)} is held back**: ${markdownProse(sentence(reasons))}`,
    ...details,
    ...allow,
  ].join("<br>");
}

/** What needs a person in a plan or a report: diagnostics by position in the file, lists in the order of the rows. */
export function attentionOf(diagnostics: readonly Diagnostic[], rows: readonly ListRow[]): Attention {
  const sorted = inFileOrder(diagnostics);
  return {
    errors: sorted.filter(({ severity }) => severity === "error").map(diagnosticItem),
    held: rows.filter(({ held }) => held.length > 0).map(heldItem),
    warnings: sorted.filter(({ severity }) => severity === "warning").map(diagnosticItem),
  };
}

/** A numbered list of what needs a person; empty text when nothing does. */
export function attentionList(diagnostics: readonly Diagnostic[], rows: readonly ListRow[]): string {
  const { errors, held, warnings } = attentionOf(diagnostics, rows);
  const items = [...errors, ...held, ...warnings.map((item) => `Warning: ${item}`)];
  return items.map((item, index) => `${index + 1}. ${item}`).join("\n");
}

/** Errors as one alert, held-back changes and warnings as another; no alert when nothing needs a person. */
export function attentionAlerts({ errors, held, warnings }: Attention): readonly string[] {
  return [
    ...(errors.length === 0 ? [] : [alertBlock("CAUTION", errors)]),
    ...(held.length + warnings.length === 0 ? [] : [alertBlock("WARNING", [...held, ...warnings])]),
  ];
}

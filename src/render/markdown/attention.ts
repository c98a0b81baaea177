// What needs a person, as lines of Markdown: errors, what is held back, warnings; as a numbered list, or as alerts.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { inputsOf } from "../allowance.ts";
import type { ListRow } from "../rows.ts";
import { inFileOrder } from "../terminal/diagnostics.ts";
import { lineOf, stopped } from "../wording.ts";
import { alertBlock } from "./blocks.ts";
import { markdownCode, markdownProse, markdownText } from "./escape.ts";

/** Each item is one line. */
export interface Attention {
  readonly errors: readonly string[];
  readonly held: readonly string[];
  readonly warnings: readonly string[];
}

function diagnosticItem({ summary, detail, remedy, position }: Diagnostic): string {
  const place = position === undefined ? "" : ` (${markdownCode(lineOf(position))})`;
  const prose = [detail, remedy].filter((text) => text !== undefined && text !== "").map((text) => stopped(text ?? ""));
  return [`**${markdownProse(summary)}**${place}`, ...prose.map(markdownProse)].join("<br>");
}

function heldItem(row: ListRow): string {
  const reasons = row.held.map(({ reason }) => reason).join("; ");
  const details = row.held.flatMap(({ detail }) => (detail === undefined ? [] : [markdownProse(stopped(detail))]));
  const allowance = inputsOf(row.held);
  const allow =
    allowance === undefined ? [] : [`${allowance.lead} ${allowance.inputs.map(markdownCode).join(" and ")}.`];
  return [
    `**${markdownText(row.address)} is held back**: ${markdownProse(stopped(reasons))}`,
    ...details,
    ...allow,
  ].join("<br>");
}

export function attentionOf(diagnostics: readonly Diagnostic[], rows: readonly ListRow[]): Attention {
  const sorted = inFileOrder(diagnostics);
  return {
    errors: sorted.filter(({ severity }) => severity === "error").map(diagnosticItem),
    held: rows.filter(({ held }) => held.length > 0).map(heldItem),
    warnings: sorted.filter(({ severity }) => severity === "warning").map(diagnosticItem),
  };
}

/** Empty text when nothing does. */
export function attentionList(diagnostics: readonly Diagnostic[], rows: readonly ListRow[]): string {
  const { errors, held, warnings } = attentionOf(diagnostics, rows);
  const items = [...errors, ...held, ...warnings.map((item) => `Warning: ${item}`)];
  return items.map((item, index) => `${index + 1}. ${item}`).join("\n");
}

/** Errors as one alert, what is held back and warnings as another; none when nothing needs a person. */
export function attentionAlerts({ errors, held, warnings }: Attention): readonly string[] {
  return [
    ...(errors.length === 0 ? [] : [alertBlock("CAUTION", errors)]),
    ...(held.length + warnings.length === 0 ? [] : [alertBlock("WARNING", [...held, ...warnings])]),
  ];
}

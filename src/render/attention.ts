// What needs a person, as a numbered Markdown list: errors first, then what is held back, then warnings.
import type { Diagnostic } from "../model/diagnostic.ts";
import { allowanceOf } from "./allowance.ts";
import { inFileOrder } from "./diagnostics.ts";
import { markdownCode, markdownProse, markdownText } from "./markdown-escape.ts";
import type { ListRow } from "./rows.ts";
import { lineOf, stopped } from "./wording.ts";

function diagnosticItem({ severity, summary, detail, remedy, position }: Diagnostic): string {
  const place = position === undefined ? "" : ` (${markdownCode(lineOf(position))})`;
  const prose = [detail, remedy].filter((text) => text !== undefined && text !== "").map((text) => stopped(text ?? ""));
  const lead = severity === "warning" ? "Warning: " : "";
  return [`${lead}**${markdownProse(summary)}**${place}`, ...prose.map(markdownProse)].join("<br>");
}

function heldItem(row: ListRow): string {
  const reasons = row.held.map(({ reason }) => reason).join("; ");
  const details = row.held.flatMap(({ detail }) => (detail === undefined ? [] : [markdownProse(stopped(detail))]));
  const allowance = allowanceOf(row.held);
  const allow = allowance === undefined ? [] : [`${allowance.lead} ${allowance.flags.map(markdownCode).join(" ")}`];
  return [
    `**${markdownText(row.address)} is held back**: ${markdownProse(stopped(reasons))}`,
    ...details,
    ...allow,
  ].join("<br>");
}

/** Empty text when nothing does. */
export function attentionList(diagnostics: readonly Diagnostic[], rows: readonly ListRow[]): string {
  const sorted = inFileOrder(diagnostics);
  const items = [
    ...sorted.filter(({ severity }) => severity === "error").map(diagnosticItem),
    ...rows.filter(({ held }) => held.length > 0).map(heldItem),
    ...sorted.filter(({ severity }) => severity === "warning").map(diagnosticItem),
  ];
  return items.map((item, index) => `${index + 1}. ${item}`).join("\n");
}

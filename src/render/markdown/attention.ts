// What needs a person, as lines of Markdown: errors, what is held back, warnings; as a numbered list, or as alerts.
import { type Diagnostic, explanation } from "../../model/diagnostics/diagnostic.ts";
import { together } from "../../model/diagnostics/together.ts";
import { listed, sentence } from "../../model/sentence.ts";
import { allowingInputs, WITH_DIGEST } from "../allowance.ts";
import { withoutOvertaken } from "../overtaken.ts";
import type { ListRow } from "../rows.ts";
import { alertBlock } from "./blocks.ts";
import { markdownCode, markdownProse, markdownText } from "./escape.ts";
import { byHandLink, lineLink, NO_LINKS, type PageLinks } from "./links.ts";

/** Each item is one line. */
export interface Attention {
  readonly errors: readonly string[];
  readonly held: readonly string[];
  readonly warnings: readonly string[];
}

/** Where the reader is, and what can be done from there. */
export interface Reader {
  readonly links?: PageLinks;
  /** The label on the pull request by which this merge may remove what the plan shows; absent elsewhere. */
  readonly label?: string;
}

function diagnosticItem(diagnostic: Diagnostic, links: PageLinks): string {
  const { summary, position } = diagnostic;
  const place = position === undefined ? "" : ` (${lineLink(position, links)})`;
  return [`**${markdownProse(summary)}**${place}`, ...explanation(diagnostic).map(markdownProse)].join("<br>");
}

/** What allows the change once: the inputs of a run by hand, and the label where one is enough. */
function nextStep({ held }: ListRow, { links = NO_LINKS, label }: Reader): readonly string[] {
  const allowance = allowingInputs(held);
  if (allowance === undefined) return [];
  const inputs = listed([...allowance.inputs.map(markdownCode), WITH_DIGEST]);
  const byHand = `run ${byHandLink(links)} with ${inputs}`;
  if (label === undefined || !allowance.isLabelled) return [`${allowance.lead}, ${byHand}.`];
  const onPull = `set the label ${markdownCode(label)} on this pull request, which plans it again`;
  return [`${allowance.lead}, ${onPull}; or ${byHand}.`];
}

function heldItem(row: ListRow, reader: Reader): string {
  const { address, held, position } = row;
  const reasons = held.map(({ reason }) => reason).join("; ");
  const details = held.flatMap(({ detail }) => (detail === undefined ? [] : [markdownProse(sentence(detail))]));
  const place = position === undefined ? "" : ` (${lineLink(position, reader.links ?? NO_LINKS)})`;
  return [
    `**${markdownText(address)} is held back**${place}: ${markdownProse(sentence(reasons))}`,
    ...details,
    ...nextStep(row, reader),
  ].join("<br>");
}

/** What needs a person in a plan or a report: diagnostics by position in the file, lists in the order of the rows. */
export function attentionOf(
  diagnostics: readonly Diagnostic[],
  rows: readonly ListRow[],
  reader: Reader = {},
): Attention {
  const { links = NO_LINKS } = reader;
  const sorted = together(withoutOvertaken(diagnostics, rows));
  const item = (one: Diagnostic): string => diagnosticItem(one, links);
  return {
    errors: sorted.filter(({ severity }) => severity === "error").map(item),
    held: rows.filter(({ held }) => held.length > 0).map((row) => heldItem(row, reader)),
    warnings: sorted.filter(({ severity }) => severity === "warning").map(item),
  };
}

/** A numbered list of what needs a person; empty text when nothing does. */
export function attentionList(
  diagnostics: readonly Diagnostic[],
  rows: readonly ListRow[],
  reader: Reader = {},
): string {
  const { errors, held, warnings } = attentionOf(diagnostics, rows, reader);
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

// The job summary: what the renderers write about a run, and which run it was.
import { appendFileSync } from "node:fs";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { attentionList } from "../render/markdown/attention.ts";
import { joinBlocks } from "../render/markdown/blocks.ts";
import { firstThatFits, SUMMARY_BYTES, utf8Bytes } from "../render/markdown/budget.ts";
import type { PageLinks } from "../render/markdown/links.ts";
import type { Environment } from "./event.ts";

/** The summary of a run without a plan. `headline` and `text` are Markdown; `limit` is in bytes of UTF-8. */
export function problemsSummary(
  headline: string,
  text: string,
  diagnostics: readonly Diagnostic[],
  limit: number,
  links?: PageLinks,
): string {
  const head = [`## Prefix lists: ${headline}`, text];
  const attention = (): string => attentionList(diagnostics, [], links && { links });
  return firstThatFits(
    [
      () => joinBlocks([...head, ...(diagnostics.length === 0 ? [] : ["### What needs you", attention()])]),
      () => joinBlocks([...head, "What needs you does not fit here. The log of this run has it."]),
    ],
    limit,
  );
}

/**
 * Appends to the step's summary, with `foot` as its last lines; does nothing without GITHUB_STEP_SUMMARY. `render` is told how many
 * bytes of UTF-8 it may use: GitHub shows no summary above 1 MiB.
 */
export function writeSummary(render: (limit: number) => string, foot: string, environment: Environment): void {
  const path = environment.GITHUB_STEP_SUMMARY;
  if (!path) return;
  const last = foot === "" ? "" : `\n${foot}\n`;
  appendFileSync(path, `${render(SUMMARY_BYTES - utf8Bytes(last))}${last}`);
}

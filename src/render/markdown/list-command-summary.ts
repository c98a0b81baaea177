// The job summary of hold, release and rollback: what was done to the list, what it changes, and what ends it or allows it.

import { formatCidr } from "../../model/cidr.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { ListCommandEnd, Rollback } from "../../model/list-command.ts";
import {
  growthPhrase,
  heldSentences,
  lossSentence,
  releasedSentences,
  restoredSentence,
  rollbackSums,
  versionsPhrase,
} from "../list-command-words.ts";
import { visible } from "../visible.ts";
import { attentionList } from "./attention.ts";
import { detailsBlock, diffFence, joinBlocks } from "./blocks.ts";
import { firstThatFits } from "./budget.ts";
import { markdownCode, markdownText } from "./escape.ts";

/** `network/eu-west-1/web is on hold`: plain text without a full stop. */
export function listCommandHeadline(end: ListCommandEnd): string {
  switch (end.kind) {
    case "hold":
      return `${end.list.address} is on hold`;
    case "release":
      return `${end.list.address} is released`;
    case "rollback":
      return `${end.rollback.address} is back at the entries of version ${end.rollback.to}, and on hold`;
    case "held-back":
      return `the rollback of ${end.rollback.address} is held back`;
  }
}

function releaseHint(address: string): string {
  return `To let it follow the file again, run the workflow with ${markdownCode("command: release")} and ${markdownCode(`address: ${address}`)}.`;
}

/** The versions, the numbers, and what is lost. `verb`: went or would go. */
function difference(rollback: Rollback, verb: string): readonly string[] {
  const { address, id } = rollback;
  const loss = lossSentence(rollback);
  const growth = growthPhrase(rollback);
  const size = growth === "" ? "" : markdownText(` M${growth.slice(1)}.`);
  return [
    `**${markdownText(address)}** (${markdownCode(id)}) ${verb} ${versionsPhrase(rollback)}: ${rollbackSums(rollback)}${size}`,
    loss === "" ? "" : `**${markdownText(loss)}**`,
  ];
}

function entries({ adds, removes }: Rollback): string {
  const lines = (symbol: string, of: Rollback["adds"]) =>
    of.map(({ cidr, description }) => visible(`${symbol} ${formatCidr(cidr)}  ${description}`).trimEnd());
  const all = [...lines("+", adds), ...lines("-", removes)];
  return all.length === 0 ? "" : detailsBlock("Entries", diffFence(all), true);
}

function textOf(end: ListCommandEnd): readonly string[] {
  switch (end.kind) {
    case "hold":
      return [markdownText(heldSentences(end.list, end.hold)), releaseHint(end.list.address)];
    case "release":
      return [markdownText(releasedSentences(end.list, end.wasHeld))];
    case "rollback": {
      const { rollback, version, hold } = end;
      return [
        markdownText(restoredSentence(rollback, version, hold)),
        ...difference(rollback, "went"),
        releaseHint(rollback.address),
      ];
    }
    case "held-back":
      return ["Nothing was written.", ...difference(end.rollback, "would go")];
  }
}

/** Markdown of at most `limit` bytes of UTF-8. `diagnostics`: what came up, and what allows a rollback that is held back. */
export function listCommandSummary(end: ListCommandEnd, diagnostics: readonly Diagnostic[], limit: number): string {
  const attention = attentionList(diagnostics, []);
  const head = [
    `## Prefix lists: ${markdownText(listCommandHeadline(end))}`,
    ...textOf(end),
    ...(attention === "" ? [] : ["### What needs you", attention]),
  ];
  const rolled = end.kind === "rollback" || end.kind === "held-back" ? entries(end.rollback) : "";
  return firstThatFits(
    [() => joinBlocks([...head, rolled]), () => joinBlocks([...head, "The log of this run has the entries."])],
    limit,
  );
}

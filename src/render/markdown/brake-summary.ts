// The job summary of hold, release and rollback: what was done to the list, what it changes, and what ends it or allows it.
import type { Braked, Rollback } from "../../model/brake.ts";
import { formatCidr } from "../../model/cidr.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import {
  heldSentences,
  lossSentence,
  releasedSentences,
  restoredSentence,
  rollbackSums,
  versionsPhrase,
} from "../brake-words.ts";
import { visible } from "../visible.ts";
import { attentionList } from "./attention.ts";
import { detailsBlock, diffFence, joinBlocks } from "./blocks.ts";
import { firstThatFits } from "./budget.ts";
import { markdownCode, markdownText } from "./escape.ts";

/** `network/eu-west-1/web is on hold`: plain text without a full stop. */
export function brakeHeadline(braked: Braked): string {
  switch (braked.kind) {
    case "hold":
      return `${braked.list.address} is on hold`;
    case "release":
      return `${braked.list.address} is released`;
    case "rollback":
      return `${braked.rollback.address} is back at the entries of version ${braked.rollback.to}, and on hold`;
    case "held-back":
      return `the rollback of ${braked.rollback.address} is held back`;
  }
}

function releaseHint(address: string): string {
  return `To let it follow the file again, run the workflow with ${markdownCode("command: release")} and ${markdownCode(`address: ${address}`)}.`;
}

/** The versions, the numbers, and what is lost. `verb`: went or would go. */
function difference(rollback: Rollback, verb: string): readonly string[] {
  const { address, id, sizes } = rollback;
  const loss = lossSentence(rollback);
  const size = sizes[0] === undefined ? "" : ` Max entries grow to ${sizes[0]} first.`;
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

function textOf(braked: Braked): readonly string[] {
  switch (braked.kind) {
    case "hold":
      return [markdownText(heldSentences(braked.list, braked.hold)), releaseHint(braked.list.address)];
    case "release":
      return [markdownText(releasedSentences(braked.list))];
    case "rollback": {
      const { rollback, version, hold } = braked;
      return [
        markdownText(restoredSentence(rollback, version, hold)),
        ...difference(rollback, "went"),
        releaseHint(rollback.address),
      ];
    }
    case "held-back":
      return ["Nothing was written.", ...difference(braked.rollback, "would go")];
  }
}

/** Markdown of at most `limit` bytes of UTF-8. `diagnostics`: what came up, and what allows a rollback that is held back. */
export function brakeSummary(braked: Braked, diagnostics: readonly Diagnostic[], limit: number): string {
  const attention = attentionList(diagnostics, []);
  const head = [
    `## Prefix lists: ${markdownText(brakeHeadline(braked))}`,
    ...textOf(braked),
    ...(attention === "" ? [] : ["### What needs you", attention]),
  ];
  const rolled = braked.kind === "rollback" || braked.kind === "held-back" ? entries(braked.rollback) : "";
  return firstThatFits(
    [() => joinBlocks([...head, rolled]), () => joinBlocks([...head, "The log of this run has the entries."])],
    limit,
  );
}

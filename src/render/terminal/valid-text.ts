// What `plsync validate` says about a file without errors.
import type { Configuration } from "../../model/mapping.ts";
import { counted, listed } from "../../model/sentence.ts";
import { visible } from "../visible.ts";
import { listsInPlaces } from "../wording.ts";

/** `mappings.yaml is valid: 6 mappings fill 8 prefix lists in 4 account-regions.`, with its line break. */
export function validText({ path, mappings }: Configuration): string {
  const lists = mappings.flatMap((mapping) => mapping.lists);
  return `${visible(path)} is valid: ${counted(mappings.length, "mapping")} ${mappings.length === 1 ? "fills" : "fill"} ${listsInPlaces(lists)}.\n`;
}

/**
 * Which accounts say nothing of `within`, by alias: their owners may bring any private address into the lists that they feed. With its
 * line break; empty when there are none.
 */
export function openAccountsText(aliases: readonly string[]): string {
  if (aliases.length === 0) return "";
  const names = listed(aliases.map(visible));
  return aliases.length === 1
    ? `Account ${names} has no \`within\`: its sources may bring any private address.\n`
    : `Accounts ${names} have no \`within\`: their sources may bring any private address.\n`;
}

// What `plsync validate` says about a file without errors.
import { accountRegionKey } from "../../model/account-region.ts";
import type { Configuration } from "../../model/mapping.ts";
import { counted } from "../../model/sentence.ts";
import { visible } from "../visible.ts";

/** `mappings.yaml is valid: 6 mappings fill 8 prefix lists in 4 account-regions.`, with its line break. */
export function validText({ path, mappings }: Configuration): string {
  const lists = mappings.flatMap((mapping) => mapping.lists);
  const places = new Set(lists.map((list) => accountRegionKey(list.at)));
  return `${visible(path)} is valid: ${counted(mappings.length, "mapping")} ${mappings.length === 1 ? "fills" : "fill"} ${counted(lists.length, "prefix list")} in ${counted(places.size, "account-region")}.\n`;
}

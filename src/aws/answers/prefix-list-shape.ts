// One prefix list as AWS answers it, in reads and after writes, checked for what must be there.
import type { ManagedPrefixList } from "@aws-sdk/client-ec2";
import type { AddressFamily } from "../../model/cidr.ts";
import type { PrefixList, PrefixListState } from "../../model/prefix-list.ts";
import { OddAnswer, required } from "./odd-answer.ts";
import { tagsOf } from "./tags.ts";

/**
 * The list as AWS answered it.
 * @throws OddAnswer when something is missing that every list has, or its state is not one that AWS documents
 */
export function prefixListOf(item: ManagedPrefixList): PrefixList {
  const id = required(item.PrefixListId, "a prefix list without an id");
  const missing = (what: string) => `the prefix list ${id} without ${what}`;
  const ownerId = required(item.OwnerId, missing("an owner"));
  const isCustomers = ownerId !== "AWS";
  const maxEntries = isCustomers ? required(item.MaxEntries, missing("a size")) : item.MaxEntries;
  const version = isCustomers ? required(item.Version, missing("a version")) : item.Version;
  return {
    id,
    arn: required(item.PrefixListArn, missing("an ARN")),
    name: required(item.PrefixListName, missing("a name")),
    family: familyOf(item.AddressFamily, id),
    ...(maxEntries === undefined ? {} : { maxEntries }),
    ...(version === undefined ? {} : { version }),
    state: stateOf(item.State, id),
    ...(item.StateMessage ? { stateMessage: item.StateMessage } : {}),
    ownerId,
    tags: tagsOf(item.Tags, `the prefix list ${id}`),
    fedByIpam: Boolean(item.IpamPrefixListResolverTargetId) && item.IpamPrefixListResolverSyncEnabled !== false,
  };
}

function familyOf(text: string | undefined, id: string): AddressFamily {
  if (text !== "IPv4" && text !== "IPv6") throw new OddAnswer(`the prefix list ${id} without an address family`);
  return text;
}

function stateOf(text: string | undefined, id: string): PrefixListState {
  if (!isState(text)) throw new OddAnswer(`the prefix list ${id} in a state that AWS does not document`);
  return text;
}

function isState(text: string | undefined): text is PrefixListState {
  return /^(create|modify|restore|delete)-(in-progress|complete|failed)$/.test(text ?? "");
}

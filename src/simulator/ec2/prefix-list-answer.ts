// How answers show a prefix list.
import type { Answer } from "../protocol/answer.ts";
import { data, element } from "../protocol/xml.ts";
import { currentVersion, type PrefixListRecord } from "../world/prefix-list-record.ts";
import { tagSet } from "./tag-parameters.ts";

/** The content of `<prefixList>` or of an `<item>`. A consumer of a shared list does not see the owner's tags. */
export function describeList(list: PrefixListRecord, viewerId: string): string {
  const awsManaged = list.ownerId === "AWS";
  return [
    data("addressFamily", list.family),
    data("ipamPrefixListResolverSyncEnabled", list.ipam?.sync),
    data("ipamPrefixListResolverTargetId", list.ipam?.targetId),
    awsManaged ? "" : data("maxEntries", list.maxEntries),
    data("ownerId", list.ownerId),
    data("prefixListArn", list.arn),
    data("prefixListId", list.id),
    data("prefixListName", list.name),
    data("state", list.state),
    data("stateMessage", list.stateMessage),
    tagSet(list.ownerId === viewerId ? list.tags : new Map()),
    awsManaged ? "" : data("version", currentVersion(list).version),
  ].join("");
}

/** The answer of every write: the list as its owner sees it at that moment. */
export function listAnswer(list: PrefixListRecord): Answer {
  return { kind: "elements", content: element("prefixList", describeList(list, list.ownerId)) };
}

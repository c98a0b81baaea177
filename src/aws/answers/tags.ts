// EC2's tags as a map and back.
import type { Tag } from "@aws-sdk/client-ec2";
import { required } from "./odd-answer.ts";

/** `holder` completes "AWS' answer has … with a tag without a key". Untagged resources come without or with an empty set. */
export function tagsOf(tags: readonly Tag[] | undefined, holder: string): ReadonlyMap<string, string> {
  return new Map((tags ?? []).map((tag) => [required(tag.Key, `${holder} with a tag without a key`), tag.Value ?? ""]));
}

/** A map of tags as EC2's requests take them. */
export function toTags(tags: ReadonlyMap<string, string>): Tag[] {
  return [...tags].map(([Key, Value]) => ({ Key, Value }));
}

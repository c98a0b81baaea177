// Reads and writes tags within AWS' limits: 50 user tags per resource, keys of 1–128 and values of 0–256 characters, `aws:` reserved
// (EC2 user guide, "Tag your resources").
import { invalidValue, refuse } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";
import { data, set } from "../protocol/xml.ts";

const MAX_TAGS = 50;

export type Tag = readonly [key: string, value: string];

/**
 * A key that customers may use.
 * @throws AwsError InvalidParameterValue
 */
export function checkTagKey(key: string): void {
  if (key === "" || key.length > 128) {
    invalidValue(`Tag key exceeds the maximum length of 128 characters, or is empty: '${key}'`);
  }
  if (key.toLowerCase().startsWith("aws:")) {
    invalidValue(
      `Value ( ${key} ) for parameter key is invalid. Tag keys starting with 'aws:' are reserved for internal use`,
    );
  }
}

/** `Tag.N.Key`, `Tag.N.Value`. */
export function readTags(parameters: Parameters): readonly Tag[] {
  const tags = parameters.structures("Tag").map((tag): Tag => [tag.required("Key"), tag.text("Value") ?? ""]);
  const keys = new Set<string>();
  for (const [key, value] of tags) {
    checkTagKey(key);
    if (value.length > 256) invalidValue(`Tag value exceeds the maximum length of 256 characters: '${value}'`);
    if (keys.has(key)) invalidValue(`Duplicate tag key '${key}' specified.`);
    keys.add(key);
  }
  return tags;
}

/**
 * `count`: tags that the resource would have.
 * @throws AwsError TagLimitExceeded
 */
export function checkTagCount(count: number): void {
  if (count > MAX_TAGS)
    refuse("TagLimitExceeded", `The maximum number of Tags for a resource has been reached (${MAX_TAGS}).`);
}

/** The tags of a resource as answers show them. */
export function tagSet(tags: ReadonlyMap<string, string>): string {
  return set(
    "tagSet",
    [...tags].map(([key, value]) => data("key", key) + data("value", value)),
  );
}

/** The condition keys that tags in a request bring: `aws:RequestTag/k` and `aws:TagKeys`. */
export function requestTagKeys(tags: readonly Tag[]): readonly (readonly [string, readonly string[]])[] {
  if (tags.length === 0) return [];
  return [
    ...tags.map(([key, value]) => [`aws:requesttag/${key.toLowerCase()}`, [value]] as const),
    ["aws:tagkeys", tags.map(([key]) => key)],
  ];
}

/** The same tags as conditions see them. Reads without checking, which comes later. */
export function peekTags(parameters: readonly Parameters[]): readonly Tag[] {
  return parameters.flatMap((holder) =>
    holder.structures("Tag").map((tag): Tag => [tag.text("Key") ?? "", tag.text("Value") ?? ""]),
  );
}

// Rules about Regions and partitions: credentials, shares and roles do not reach across partitions.
import type { Word } from "../../model/diagnostics/problem.ts";
import { KNOWN_REGIONS, partitionOfRegion } from "../../model/partition.ts";
import { type Draft, sourcePlaces } from "../draft/draft.ts";
import { didYouMean } from "../suggest.ts";
import { topicsOf } from "./notify.ts";
import type { Rule } from "./rule.ts";

/** Every Region that the file names; those of mappings come first. */
function regionWords({ accounts, mappings }: Draft): readonly Word[] {
  const used = mappings.flatMap((mapping) => [
    ...sourcePlaces(mapping).flatMap(({ region }) => region ?? []),
    ...mapping.lists.flatMap(({ regions }) => regions),
  ]);
  return [...used, ...[...accounts.values()].flatMap(({ regions }) => regions)];
}

function firstOfEach<T extends Word>(words: readonly T[]): readonly T[] {
  const first = new Map<string, T>();
  for (const word of words) if (!first.has(word.text)) first.set(word.text, word);
  return [...first.values()];
}

function topicRegions(draft: Draft): readonly Word[] {
  return topicsOf(draft).map(({ key, topic }) => ({ text: topic.region, path: ["notify", key] }));
}

/** AWS adds Regions more often than people update plsync, so this is only a warning. */
export const regionsAreKnown: Rule = (draft) =>
  firstOfEach([...regionWords(draft), ...topicRegions(draft)])
    .filter(({ text }) => !KNOWN_REGIONS.has(text))
    .map(({ text, path }) => ({
      code: "unknown_region",
      severity: "warning",
      region: text,
      path,
      mark: "value",
      summary: `plsync does not know the Region "${text}"`,
      detail: "It looks like a Region, so plsync uses it as it is.",
      remedy: "Check the spelling. If AWS has added the Region recently, there is nothing to do.",
      ...didYouMean(text, KNOWN_REGIONS),
    }));

/** All Regions, roles and topics of a file are in the partition of the first. */
export const onePartition: Rule = (draft, { line }) => {
  const regions = firstOfEach(regionWords(draft)).map((word) => {
    return { ...word, partition: partitionOfRegion(word.text) as string, what: `the Region "${word.text}"` };
  });
  const roles = [...draft.accounts.values()]
    .flatMap(({ planRole, applyRole }) => [planRole, applyRole])
    .flatMap((role) => {
      if (role.kind !== "arn") return [];
      const [, partition = ""] = role.arn.split(":");
      return [{ text: role.arn, path: role.path, partition, what: "this role" }];
    });
  const topics = topicsOf(draft).map(({ key, topic }) => {
    return { text: topic.arn, path: ["notify", key], partition: topic.partition, what: "this topic" };
  });
  const [first, ...others] = [...regions, ...firstOfEach(roles), ...topics];
  if (first === undefined) return [];
  return others
    .filter(({ partition }) => partition !== first.partition)
    .map(({ path, partition, what }) => ({
      code: "mixed_partitions",
      path,
      mark: "value",
      summary: `${what} is in partition ${partition}, but ${first.what} (${line(first.path, "value")}) is in ${first.partition}`,
      detail: "Credentials of one AWS partition do not work in another.",
      remedy: "Use one mappings.yaml for each partition.",
    }));
};

// Rules about Regions and partitions: credentials, shares and roles end at the border of a partition.
import type { Word } from "../../model/diagnostics/problem.ts";
import { KNOWN_REGIONS, partitionOfRegion } from "../../model/partition.ts";
import { type Draft, sourcePlaces } from "../draft/draft.ts";
import { didYouMean } from "../suggest.ts";
import type { Rule } from "./rule.ts";

/** Every Region that the file names, first those of mappings. */
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

/** AWS adds Regions more often than people update plsync: a warning only. */
export const regionsAreKnown: Rule = (draft) =>
  firstOfEach(regionWords(draft))
    .filter(({ text }) => !KNOWN_REGIONS.has(text))
    .map(({ text, path }) => ({
      code: "unknown_region",
      severity: "warning",
      region: text,
      path,
      mark: "value",
      summary: `plsync does not know the Region "${text}"`,
      detail: "It has the form of a Region, so it is used as it is.",
      remedy: "Check the spelling; nothing is to be done if AWS added the Region lately.",
      ...didYouMean(text, KNOWN_REGIONS),
    }));

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
  const [first, ...others] = [...regions, ...firstOfEach(roles)];
  if (first === undefined) return [];
  return others
    .filter(({ partition }) => partition !== first.partition)
    .map(({ path, partition, what }) => ({
      code: "mixed_partitions",
      path,
      mark: "value",
      summary: `${what} is in partition ${partition}, but ${first.what} (${line(first.path, "value")}) is in ${first.partition}`,
      detail: "No credentials reach from one partition of AWS into another.",
      remedy: "Keep one mappings.yaml for each partition.",
    }));
};

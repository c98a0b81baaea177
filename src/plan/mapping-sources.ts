// What each mapping is filled from, for people who look at the plan: the names that the file gives, and where these are.
import { compareText } from "../model/account-region.ts";
import { familiesOf, type Mapping, type MappingSources, type NamedSource } from "../model/mapping.ts";
import { kindOf } from "../sources/registry.ts";
import type { Read } from "../sources/source-kind.ts";

type Selector = Extract<Read, { readonly selectors: unknown }>["selectors"][number];

function nameOf(selector: Selector): string {
  if (selector.by === "id") return selector.id;
  const parts = [
    ...(selector.by === "name" ? [`name=${selector.name}`] : []),
    ...("tags" in selector ? [...selector.tags].map(([key, value]) => `tag:${key}=${value}`) : []),
    ...("vpcId" in selector && selector.vpcId !== undefined ? [`vpc=${selector.vpcId}`] : []),
  ];
  return parts.join(" ");
}

function selectedNames(reads: readonly Read[]): readonly string[] {
  const names: string[] = [];
  for (const read of reads)
    if ("selectors" in read) for (const selector of read.selectors) names.push(nameOf(selector));
  return names;
}

function namedSource(source: Mapping["sources"][number], mapping: Mapping): NamedSource {
  const kind = kindOf(source);
  const reads = kind.reads(source, familiesOf(mapping));
  const names = kind.names?.(source) ?? selectedNames(reads);
  const at = reads[0]?.at;
  const { file, line, column } = source.position;
  return {
    kind: source.kind,
    ...(at === undefined ? {} : { at }),
    names: names.filter((name, i) => name !== "" && names.indexOf(name) === i),
    position: { file, line, column },
  };
}

/** The sources of these mappings, in order of their names. */
export function mappingSources(mappings: readonly Mapping[]): readonly MappingSources[] {
  return mappings
    .map((mapping) => ({
      name: mapping.name,
      sources: mapping.sources.map((source) => namedSource(source, mapping)),
    }))
    .sort((a, b) => compareText(a.name, b.name));
}

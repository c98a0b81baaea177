// Imported mappings as lines of YAML. What the file's `defaults` would turn into something else than the list was made with is written out,
// so that a mapping means the same in every file.
import { yamlScalar } from "../config/text/yaml-scalar.ts";
import { type AddressFamily, parseCidr, prefixLength } from "../model/cidr.ts";
import { BUILT_IN_LIMITS } from "../model/mapping.ts";
import {
  type ImportedCidr,
  type ImportedList,
  type ImportedMapping,
  type ImportedSource,
  isRecord,
} from "./imported.ts";

/** What the mappings will stand beside. */
export interface Surroundings {
  /** `defaults` of the file, as it is written. */
  readonly defaults: unknown;
  /** By account id. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Names that mappings of the file have; those that are added here are taken, too. */
  readonly names: Set<string>;
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inside, key) => (isRecord(inside) ? inside[key] : undefined), value);
}

/** A name of the format that nobody has: lower-case letters, digits and hyphens, at most 63. */
function mappingName(wish: string, names: Set<string>): string {
  const plain = wish
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const base = plain === "" ? "list" : plain;
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : `-${number}`;
    const name = `${base.slice(0, 63 - ending.length).replace(/-+$/, "")}${ending}`;
    if (names.has(name)) continue;
    names.add(name);
    return name;
  }
}

/** On one line, whatever it is made of. */
function comment(text: string): string {
  return `# ${text.replace(/[\p{C}\p{Z}]+/gu, " ").trim()}`;
}

function placeLines({ accountId, region }: ImportedList["at"], { defaults, aliases }: Surroundings): readonly string[] {
  const alias = aliases.get(accountId) ?? accountId;
  return [
    ...(at(defaults, "account") === alias ? [] : [`account: ${yamlScalar(alias)}`]),
    ...(at(defaults, "region") === region ? [] : [`region: ${yamlScalar(region)}`]),
  ];
}

/** The settings that a source was found with, written out where the file has others. */
function settingLines(defaults: unknown, source: Extract<ImportedSource, { kind: "groups" }>): readonly string[] {
  const builtIn = { detached: "true", managed: "true", types: "[]", vpc_ids: "[]" } as const;
  const others = Object.entries(builtIn).filter(([key]) => at(defaults, "source", "interfaces", key) !== undefined);
  const addresses = at(defaults, "source", "addresses") ?? "private";
  const delegated = at(defaults, "source", "delegated_prefixes") ?? true;
  return [
    ...(others.length === 0 ? [] : [`interfaces: { ${others.map((pair) => pair.join(": ")).join(", ")} }`]),
    ...(addresses === source.addresses ? [] : [`addresses: ${source.addresses}`]),
    ...(delegated === source.delegatedPrefixes ? [] : [`delegated_prefixes: ${source.delegatedPrefixes}`]),
  ];
}

function sourceLines(source: ImportedSource, around: Surroundings): readonly string[] {
  if (source.kind === "cidrs") return item(["cidrs:", ...source.cidrs.map((cidr) => `  - ${cidrText(cidr)}`)]);
  const said = source.comment === undefined ? "" : ` ${comment(source.comment)}`;
  const settings = settingLines(around.defaults, source);
  return item([`security_groups: [${source.ids.join(", ")}]${said}`, ...placeLines(source.at, around), ...settings]);
}

function cidrText({ cidr, description, comment: said }: ImportedCidr): string {
  const text = yamlScalar(cidr);
  const written = description === undefined ? text : `{ cidr: ${text}, description: ${yamlScalar(description)} }`;
  return said === undefined ? written : `${written} ${comment(said)}`;
}

/** What a list of static CIDRs needs, so that its widest is accepted. */
function widestLines({ family }: ImportedList, sources: readonly ImportedSource[], defaults: unknown) {
  const lengths = sources
    .flatMap((source) => (source.kind === "cidrs" ? source.cidrs : []))
    .map(({ cidr }) => lengthOf(cidr));
  const shortest = Math.min(...lengths);
  const limit = at(defaults, "prefix_list", "limits", "widest", family) ?? BUILT_IN_LIMITS.widest[family];
  if (typeof limit === "number" && shortest >= limit) return [];
  return lengths.length === 0 ? [] : [`limits: { widest: { ${family}: ${shortest} } }`];
}

function lengthOf(cidr: string): number {
  const parsed = parseCidr(cidr);
  return parsed.ok ? prefixLength(parsed.cidr) : 0;
}

/** Of lists that are alike but for their Region and id. */
function listLines(lists: readonly ImportedList[], name: string, mapping: ImportedMapping, around: Surroundings) {
  const [first] = lists;
  if (first === undefined) return [];
  const { defaults } = around;
  const isOne = lists.length === 1;
  const regions = lists.map((list) => list.at.region);
  const place = placeLines(first.at, around).filter((line) => isOne || !line.startsWith("region:"));
  const family: AddressFamily = (at(defaults, "prefix_list", "address_family") ?? "IPv4") as AddressFamily;
  const size = at(defaults, "prefix_list", "max_entries");
  // A map in place of a number begins with the built-in settings.
  const sized = first.maxEntries ?? (typeof size === "number" ? "{ headroom: 10 }" : undefined);
  const aggregate = at(defaults, "prefix_list", "aggregate") ?? "none";
  return item([
    ...place,
    ...(isOne ? [] : [`regions: [${regions.map(yamlScalar).join(", ")}]`]),
    ...(first.name === name ? [] : [`name: ${yamlScalar(first.name)}`]),
    ...(first.family === family ? [] : [`address_family: ${first.family}`]),
    ...(sized === undefined || sized === size ? [] : [`max_entries: ${sized}`]),
    ...(aggregate === "none" ? [] : ["aggregate: none"]),
    ...widestLines(first, mapping.sources, defaults),
    ...(isOne ? [`adopt: ${first.id}`] : ["adopt:", ...lists.map((list) => `  ${list.at.region}: ${list.id}`)]),
  ]);
}

/** Lines as an item of a list. */
function item(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `${index === 0 ? "- " : "  "}${line}`);
}

/** The lines of one mapping, as an item of `mappings` without its indentation. */
export function mappingLines(mapping: ImportedMapping, around: Surroundings): readonly string[] {
  const name = mappingName(mapping.name, around.names);
  const alike = Map.groupBy(mapping.lists, (list) => {
    return JSON.stringify([list.at.accountId, list.name, list.family, list.maxEntries]);
  });
  return item([
    `name: ${yamlScalar(name)} ${comment(mapping.comment)}`,
    "sources:",
    ...mapping.sources.flatMap((source) => sourceLines(source, around).map((line) => `  ${line}`)),
    "prefix_lists:",
    ...[...alike.values()].flatMap((lists) => listLines(lists, name, mapping, around).map((line) => `  ${line}`)),
  ]);
}

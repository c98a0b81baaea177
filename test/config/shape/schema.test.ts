// The schema and what is made from it agree with each other and with the code.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { configurationPage } from "../../../scripts/build-configuration-doc.ts";
import { VALIDATORS, validatorCode } from "../../../scripts/build-validators.ts";
import { BUILT_IN_LIST } from "../../../src/config/draft/merge-settings.ts";
import { interfaceSettings } from "../../../src/sources/written/interface-settings.ts";
import { diagnosticsOf } from "../example.ts";

const SCHEMA = readFileSync("schemas/mappings.v1.json", "utf8");

interface Node {
  readonly default?: unknown;
  readonly description?: string;
  readonly title?: string;
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly oneOf?: readonly Node[];
  readonly $defs?: Readonly<Record<string, Node>>;
}

const root: Node = JSON.parse(SCHEMA);
const defs = root.$defs ?? {};

function defaultsOf(node: Node | undefined): unknown {
  return Object.fromEntries(Object.entries(node?.properties ?? {}).map(([key, inner]) => [key, inner.default]));
}

it("was written into the committed validator", () => {
  expect(readFileSync(VALIDATORS.mappings.code, "utf8")).toBe(validatorCode(VALIDATORS.mappings, SCHEMA));
});

it("was written into the committed page", () => {
  expect(readFileSync("docs/configuration.md", "utf8")).toBe(configurationPage(SCHEMA));
});

it("documents the defaults that the code has", () => {
  const { limits, maxEntries, thresholds } = BUILT_IN_LIST;
  expect(defaultsOf(defs.limits)).toEqual({
    max_removal_percent: limits.maxRemovalPercent,
    ignore_below: limits.ignoreBelow,
    max_removals: limits.maxRemovals,
    max_additions: limits.maxAdditions,
    allow_empty: limits.allowEmpty,
    widest: limits.widest,
  });
  expect(defaultsOf(defs.capacity)).toEqual({ warn_percent: thresholds.percent, warn_base: thresholds.base });
  const size = maxEntries.kind === "automatic" && {
    headroom_percent: maxEntries.headroomPercent,
    headroom: maxEntries.headroom,
    limit: maxEntries.limit,
    shrink: maxEntries.shrink,
  };
  expect(defs.max_entries?.default).toEqual(size);
  expect(defaultsOf(defs.max_entries?.oneOf?.[1])).toEqual(size);
  expect([defs.address_family?.default, defs.deletion?.default]).toEqual([
    BUILT_IN_LIST.family,
    BUILT_IN_LIST.deletion,
  ]);
  const { interfaces, addresses, delegatedPrefixes } = interfaceSettings(undefined, {});
  expect(defaultsOf(defs.interfaces)).toEqual({
    detached: interfaces.detached,
    managed: interfaces.managed,
    types: interfaces.types,
    vpc_ids: interfaces.vpcIds,
  });
  expect([defs.addresses?.default, defs.delegated_prefixes?.default]).toEqual([addresses, delegatedPrefixes]);
});

it("gives every key a title, a description and an example", () => {
  const bare: string[] = [];
  const visit = (node: Node, path: string): void => {
    for (const [key, inner] of Object.entries(node.properties ?? {})) {
      const whole = inner.$ref === undefined ? inner : { ...defs[inner.$ref.split("/").at(-1) ?? ""], ...inner };
      const full = whole.title !== undefined && whole.description !== undefined && whole.examples !== undefined;
      if (!full) bare.push(`${path}.${key}`);
      visit(inner, `${path}.${key}`);
    }
    for (const form of node.oneOf ?? []) visit(form, path);
  };
  visit(root, "");
  for (const [name, node] of Object.entries(defs)) visit(node, name);
  expect(bare).toEqual([]);
});

it("fits the example file of the product", () => {
  expect(diagnosticsOf(readFileSync("mappings.example.yaml", "utf8"))).toEqual([]);
});

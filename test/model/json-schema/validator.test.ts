// The validator finds in any value what ajv finds, which is a library with a test suite for every keyword.
import { readFileSync } from "node:fs";
import type { ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { KEYWORDS } from "../../../src/model/json-schema/keywords.ts";
import type { SchemaError, SchemaNode } from "../../../src/model/json-schema/schema.ts";
import { validatorOf } from "../../../src/model/json-schema/validator.ts";
import { encodePlan } from "../../../src/plan-file/plan-json.ts";
import { busyPlan, rarePlan } from "../../render/mock-ups.ts";

/** Keywords that permit everything. */
const ANNOTATIONS = ["$schema", "$id", "$defs", "$ref", "title", "description", "default", "examples"];
/** Parts of other keywords, and what a message says of a pattern. */
const PARTS = ["then", "else", "patternErrorMessage"];

function schemaOf(name: string): SchemaNode {
  return JSON.parse(readFileSync(`schemas/${name}.v1.json`, "utf8"));
}

function whole(node: SchemaNode, root: SchemaNode): SchemaNode {
  const { $ref, ...own } = node;
  if (typeof $ref !== "string") return node;
  const defs = root.$defs as Readonly<Record<string, SchemaNode>>;
  return { ...whole(defs[$ref.slice("#/$defs/".length)] ?? {}, root), ...own };
}

/** Visits each schema in the schema. */
function visit(schema: unknown, see: (node: SchemaNode) => void): void {
  if (typeof schema !== "object" || schema === null) return;
  const node = schema as SchemaNode;
  see(node);
  for (const key of ["items", "not", "if", "then", "else", "propertyNames", "additionalProperties"])
    visit(node[key], see);
  for (const key of ["oneOf", "anyOf", "allOf", "properties", "dependentSchemas", "$defs"])
    for (const inner of Object.values(node[key] ?? {})) visit(inner, see);
}

const JUNK: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, "", "x", "🙂", "a/b~c", 0, -1, 0.5, 1e9, [], {}, [[]], { "a/~b": 1 }),
  fc.constantFrom(120, 2000).map((length) => "x".repeat(length)),
  fc.constantFrom(60, 300).map((length) => Array.from({ length }, (_, index) => `x${index}`)),
  fc.constant(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`x${index}`, "x"]))),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Values that mostly are as the schema says, so that each part of it is reached. */
function nearly(schema: unknown, root: SchemaNode, depth = 0): fc.Arbitrary<unknown> {
  if (typeof schema !== "object" || schema === null || depth > 9) return JUNK;
  const node = whole(schema as SchemaNode, root);
  const inner = (part: unknown): fc.Arbitrary<unknown> => nearly(part, root, depth + 1);
  const words = [node.enum, node.examples].flat().filter((word) => word !== undefined);
  const choices: fc.Arbitrary<unknown>[] = words.length > 0 ? [fc.constantFrom(...words)] : [];
  if (node.const !== undefined) choices.push(fc.constant(node.const));
  // The branches of a map only say which of its keys there must be.
  if (node.properties === undefined) choices.push(...((node.oneOf ?? []) as readonly unknown[]).map(inner));
  if (node.type === "array") choices.push(fc.array(inner(node.items), { maxLength: 3 }));
  if (node.type === "integer") choices.push(fc.constantFrom<unknown>(0, 1, 2, 50, 100, 1_000_000, -5, 1.5));
  if (node.type === "boolean") choices.push(fc.boolean());
  if (node.type === "string" && words.length === 0)
    choices.push(fc.constantFrom("a", "eu-west-1", "10.0.0.0/8", "x y"));
  if (node.type === "object") {
    const own = Object.entries(node.properties ?? {}).map(([key, part]) => [key, inner(part)] as const);
    const others = inner(node.additionalProperties);
    choices.push(
      fc
        .tuple(
          fc.record(Object.fromEntries(own), { requiredKeys: [] }),
          fc.record(Object.fromEntries(own), { requiredKeys: (node.required ?? []) as string[] }),
          fc.dictionary(fc.constantFrom("one", "two words", "a/~b", "toString"), others, { maxKeys: 1 }),
          fc.nat(5),
        )
        .map(([few, most, more, which]) => ({ ...(which === 0 ? few : most), ...(which < 2 ? more : {}) })),
    );
  }
  const [first, ...rest] = choices;
  if (first === undefined) return JUNK;
  return fc.oneof({ weight: 1, arbitrary: JUNK }, { weight: 30, arbitrary: fc.oneof(first, ...rest) });
}

/** What both say of a failure, in the same words; undefined for what only repeats another. */
function told({
  instancePath,
  keyword,
  params,
  schemaPath,
  propertyName,
}: ErrorObject | SchemaError): string | undefined {
  if (keyword === "if" || keyword === "propertyNames" || schemaPath.includes("/anyOf/")) return undefined;
  const { comparison, passingSchemas, i, j, ...own } = params as Readonly<Record<string, unknown>>;
  return JSON.stringify([instancePath, keyword, own, propertyName]);
}

/** What is said of a value twice, since it is said beside a reference and where that leads, only counts once, and the stricter limit. */
function allTold(errors: readonly (ErrorObject | SchemaError)[]): readonly string[] {
  const stricter = errors.filter(
    ({ instancePath, keyword, params }) =>
      !(
        keyword === "maxProperties" &&
        errors.some((e) => e.instancePath === instancePath && e.keyword === keyword && e.params.limit < params.limit)
      ),
  );
  return [...new Set(stricter.map(told).filter((text) => text !== undefined))].sort();
}

/** The values, each with at most two places where something else is, or nothing. */
function spoilt(values: readonly unknown[]): fc.Arbitrary<unknown> {
  const place = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    other: fc.option(JUNK, { nil: undefined }),
  });
  return fc.tuple(fc.constantFrom(...values), fc.array(place, { maxLength: 2 })).map(([value, places]) => {
    const copy = structuredClone(value);
    for (const { at, other } of places) {
      const all = placesIn(copy);
      const [outer, key] = all[Math.floor(at * (all.length - 1))] ?? [{}, ""];
      if (other === undefined) delete outer[key];
      else outer[key] = structuredClone(other);
    }
    return JSON.parse(JSON.stringify(copy));
  });
}

type Container = Record<string, unknown>;

/** Every place in the value: what it is in, and its key there. */
function placesIn(value: unknown): readonly (readonly [Container, string])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap(
    (key) => [[value as Container, key], ...placesIn((value as Container)[key])] as const,
  );
}

interface Tried {
  readonly name: string;
  readonly sound: readonly unknown[];
  /** Plans are large. */
  readonly numRuns: number;
}

const TRIED: readonly Tried[] = [
  { name: "mappings", sound: [parse(readFileSync("mappings.example.yaml", "utf8"))], numRuns: 2000 },
  { name: "plan", sound: JSON.parse(JSON.stringify([busyPlan(), rarePlan()].map(encodePlan))), numRuns: 300 },
];

describe.each(TRIED)("the schema of $name", ({ name, sound, numRuns }) => {
  const schema = schemaOf(name);
  const validate = validatorOf(schema);
  const ajv = new Ajv2020({ allErrors: true, strict: false, messages: false }).compile(schema);

  it("has no keyword that the validator does not know", () => {
    const keywords = new Set<string>();
    visit(schema, (node) => {
      for (const keyword of Object.keys(node)) keywords.add(keyword);
      // Only values that are the same as such are compared.
      for (const value of [node.const, node.enum].flat()) expect(Object(value)).not.toBe(value);
      if (node.$ref === undefined) return;
      expect(node.$ref).toMatch(/^#\/\$defs\/[a-z_]+$/);
      // These take the place of what the reference leads to; a value must satisfy both.
      const beside = Object.keys(node).filter((keyword) => !ANNOTATIONS.includes(keyword));
      expect(["type", "maxProperties"]).toEqual(expect.arrayContaining(beside));
    });
    const known = new Set([...Object.keys(KEYWORDS), ...ANNOTATIONS, ...PARTS]);
    expect([...keywords].filter((keyword) => !known.has(keyword))).toEqual([]);
  });

  const values = fc.oneof(nearly(schema, schema), spoilt(sound));

  it("means to it what it means to ajv", () => {
    fc.assert(
      fc.property(values, (value) => {
        const errors = validate(value);
        expect(errors.length === 0).toBe(ajv(value));
        expect(allTold(errors)).toEqual(allTold(ajv.errors ?? []));
      }),
      { numRuns },
    );
  });

  it("refuses some of these values for each of its keywords, and others not at all", () => {
    const used = new Set<string>();
    visit(schema, (node) => {
      for (const [keyword, value] of Object.entries(node))
        if (keyword !== "additionalProperties" || value === false) used.add(keyword);
    });
    // Of these, only what is inside fails.
    for (const keyword of ["if", "properties", "items", "allOf", "dependentSchemas", "propertyNames"])
      used.delete(keyword);
    const found = fc.sample(values, { seed: 1, numRuns }).map(validate);
    const failed = new Set(found.flat().map(({ keyword }) => keyword));
    expect(Object.keys(KEYWORDS).filter((keyword) => used.has(keyword) && !failed.has(keyword))).toEqual([]);
    expect(found.filter((errors) => errors.length === 0).length).toBeGreaterThan(20);
  });
});

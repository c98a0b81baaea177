// What the keywords of JSON Schema mean. Those that plsync's schemas have are here, and no others: test/model/json-schema/ checks that, and
// that ajv finds the same in any value. A keyword says nothing of values that are not of its type.
import { type Canonical, canonical } from "../canonical.ts";
import { ASSERTIONS, type Assertion, IS, type ValueType } from "./assertions.ts";
import type { Check, Findings } from "./findings.ts";
import type { Schema, SchemaNode } from "./schema.ts";

/** A part of a schema, of which keywords make their checks. */
export interface Part {
  readonly schema: SchemaNode;
  /** False, which the value is refused with; `params` as in `SchemaError`. */
  refuse(findings: Findings | undefined, keyword: string, params: Readonly<Record<string, unknown>>): false;
  /** The check of the schema at these keys of the part. */
  inner(...keys: readonly (string | number)[]): Check;
}

type Keyword = (part: Part) => Check;
type Values = Readonly<Record<string, unknown>>;

function assertion(keyword: string, { of, param, holds }: Assertion): Keyword {
  return ({ schema, refuse }) => {
    const expected = schema[keyword];
    const params = { [param]: expected };
    const isAsExpected = holds(expected as never) as (value: unknown) => boolean;
    if (of === undefined) return (value, findings) => isAsExpected(value) || refuse(findings, keyword, params);
    const concerns = IS[of];
    return (value, findings) => !concerns(value) || isAsExpected(value) || refuse(findings, keyword, params);
  };
}

function onMaps(check: (map: Values, findings: Findings | undefined) => boolean): Check {
  return (value, findings) => !IS.object(value) || check(value as Values, findings);
}

function onLists(check: (list: readonly unknown[], findings: Findings | undefined) => boolean): Check {
  return (value, findings) => !Array.isArray(value) || check(value, findings);
}

/** The checks of the schemas under the keys of a keyword. */
function byKey({ schema, inner }: Part, keyword: string): readonly (readonly [string, Check])[] {
  return Object.keys(schema[keyword] as Values).map((key) => [key, inner(keyword, key)]);
}

/** The checks of the schemas in the list of a keyword. */
function branches({ schema, inner }: Part, keyword: string): readonly Check[] {
  return (schema[keyword] as readonly Schema[]).map((_, index) => inner(keyword, index));
}

function below(key: string | number, value: unknown, check: Check, findings: Findings | undefined): boolean {
  return findings === undefined ? check(value, findings) : findings.below(key, value, check);
}

/** The first item from behind, of those that count, that there is again after it, with both places. */
function repeated(
  list: readonly unknown[],
  counts: (item: unknown) => boolean,
): { readonly i: number; readonly j: number } | undefined {
  const places = new Map<string, number>();
  for (let i = list.length - 1; i >= 0; i--) {
    if (!counts(list[i])) continue;
    const text = canonical(list[i] as Canonical);
    const j = places.get(text);
    if (j !== undefined) return { i, j };
    places.set(text, i);
  }
  return undefined;
}

const required: Keyword = ({ schema, refuse }) => {
  const keys = schema.required as readonly string[];
  return onMaps((map, findings) => {
    let passes = true;
    for (const key of keys) if (map[key] === undefined) passes = refuse(findings, "required", { missingProperty: key });
    return passes;
  });
};

const uniqueItems: Keyword = ({ schema, refuse }) => {
  // Items of a type that they must not have are wrong already.
  const { type } = (schema.items ?? {}) as { readonly type?: ValueType };
  const counts = type === undefined ? () => true : IS[type];
  return onLists((list, findings) => {
    const places = repeated(list, counts);
    return places === undefined || refuse(findings, "uniqueItems", places);
  });
};

const not: Keyword = ({ inner, refuse }) => {
  const check = inner("not");
  return (value, findings) => !check(value, undefined) || refuse(findings, "not", {});
};

const anyOf: Keyword = (part) => {
  const checks = branches(part, "anyOf");
  return (value, findings) => checks.some((check) => check(value, undefined)) || part.refuse(findings, "anyOf", {});
};

/** What is wrong with the value in each branch is said, too, unless it fits one of them. */
const oneOf: Keyword = (part) => {
  const checks = branches(part, "oneOf");
  const fitting = (value: unknown, findings: Findings | undefined): number => {
    let count = 0;
    for (const check of checks) if (count < 2 && check(value, findings)) count++;
    return count;
  };
  return (value, findings) => {
    if (fitting(value, undefined) === 1) return true;
    if (findings !== undefined) fitting(value, findings);
    return part.refuse(findings, "oneOf", {});
  };
};

const allOf: Keyword = (part) => {
  const checks = branches(part, "allOf");
  return (value, findings) => {
    let passes = true;
    for (const check of checks) if (!check(value, findings)) passes = false;
    return passes;
  };
};

const condition: Keyword = ({ schema, inner }) => {
  const check = inner("if");
  const consequence = schema.then === undefined ? undefined : inner("then");
  const otherwise = schema.else === undefined ? undefined : inner("else");
  return (value, findings) => (check(value, undefined) ? consequence : otherwise)?.(value, findings) ?? true;
};

const dependentSchemas: Keyword = (part) => {
  const checks = byKey(part, "dependentSchemas");
  return onMaps((map, findings) => {
    let passes = true;
    for (const [key, check] of checks) if (map[key] !== undefined && !check(map, findings)) passes = false;
    return passes;
  });
};

const propertyNames: Keyword = ({ inner }) => {
  const check = inner("propertyNames");
  return onMaps((map, findings) => {
    let passes = true;
    for (const key of Object.keys(map))
      if (!(findings === undefined ? check(key, findings) : findings.name(key, check))) passes = false;
    return passes;
  });
};

const additionalProperties: Keyword = ({ schema, inner, refuse }) => {
  const known = (schema.properties ?? {}) as Values;
  const check = schema.additionalProperties === false ? undefined : inner("additionalProperties");
  return onMaps((map, findings) => {
    let passes = true;
    for (const key of Object.keys(map)) {
      if (Object.hasOwn(known, key)) continue;
      if (check === undefined) passes = refuse(findings, "additionalProperties", { additionalProperty: key });
      else if (!below(key, map[key], check, findings)) passes = false;
    }
    return passes;
  });
};

const properties: Keyword = (part) => {
  const checks = byKey(part, "properties");
  return onMaps((map, findings) => {
    let passes = true;
    for (const [key, check] of checks) {
      const value = map[key];
      if (value !== undefined && !below(key, value, check, findings)) passes = false;
    }
    return passes;
  });
};

const items: Keyword = ({ inner }) => {
  const check = inner("items");
  return onLists((list, findings) => {
    let passes = true;
    for (let index = 0; index < list.length; index++) if (!below(index, list[index], check, findings)) passes = false;
    return passes;
  });
};

/** What makes the check of a keyword; of one that only says something to people, nothing does. */
export const KEYWORDS: Readonly<Partial<Record<string, Keyword>>> = {
  ...Object.fromEntries(Object.entries(ASSERTIONS).map(([keyword, one]) => [keyword, assertion(keyword, one)])),
  required,
  uniqueItems,
  not,
  anyOf,
  oneOf,
  allOf,
  if: condition,
  dependentSchemas,
  propertyNames,
  additionalProperties,
  properties,
  items,
};

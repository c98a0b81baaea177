// The keywords of JSON Schema that are true or false of a value, and nothing else.

/** The types of JSON Schema. */
export type ValueType = "array" | "boolean" | "integer" | "null" | "number" | "object" | "string";

/** Whether a value is of the type. */
export const IS: Readonly<Record<ValueType, (value: unknown) => boolean>> = {
  array: Array.isArray,
  boolean: (value) => typeof value === "boolean",
  integer: Number.isInteger,
  null: (value) => value === null,
  number: Number.isFinite,
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  string: (value) => typeof value === "string",
};

/** A keyword that is true or false of a value. */
export interface Assertion {
  /** The values that it is about; absent: all. */
  readonly of?: ValueType;
  /** What errors call the keyword's value. */
  readonly param: string;
  /** Given the keyword's value, whether another value is as it says. */
  readonly holds: (expected: never) => (value: never) => boolean;
}

/** Of which characters outside the basic plane are one, too. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

function size(map: object): number {
  return Object.keys(map).length;
}

/** By keyword. */
export const ASSERTIONS: Readonly<Record<string, Assertion>> = {
  type: {
    param: "type",
    holds: (expected: ValueType | readonly ValueType[]) => {
      const [first, ...others] = [expected].flat().map((type) => IS[type]);
      return others.length === 0 && first !== undefined
        ? first
        : (value) => [first, ...others].some((is) => is?.(value));
    },
  },
  const: { param: "allowedValue", holds: (expected: unknown) => (value: unknown) => value === expected },
  enum: {
    param: "allowedValues",
    holds: (expected: readonly unknown[]) => (value: unknown) => expected.includes(value),
  },
  minimum: { of: "number", param: "limit", holds: (least: number) => (value: number) => value >= least },
  maximum: { of: "number", param: "limit", holds: (most: number) => (value: number) => value <= most },
  minLength: { of: "string", param: "limit", holds: (least: number) => (text: string) => characters(text) >= least },
  maxLength: { of: "string", param: "limit", holds: (most: number) => (text: string) => characters(text) <= most },
  pattern: {
    of: "string",
    param: "pattern",
    holds: (pattern: string) => {
      const form = new RegExp(pattern, "u");
      return (text: string) => form.test(text);
    },
  },
  minItems: {
    of: "array",
    param: "limit",
    holds:
      (least: number) =>
      ({ length }: readonly unknown[]) =>
        length >= least,
  },
  maxItems: {
    of: "array",
    param: "limit",
    holds:
      (most: number) =>
      ({ length }: readonly unknown[]) =>
        length <= most,
  },
  minProperties: { of: "object", param: "limit", holds: (least: number) => (map: object) => size(map) >= least },
  maxProperties: { of: "object", param: "limit", holds: (most: number) => (map: object) => size(map) <= most },
};

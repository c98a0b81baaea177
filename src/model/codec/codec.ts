// Values of the model as JSON and back, each checked as it is read: a file may come from anywhere.
import { type Cidr, formatCidr, parseCidr } from "../cidr.ts";

/** Thrown by `decode` where JSON is not such a value. */
export class Misfit extends Error {}

export interface Codec<T> {
  encode(value: T): unknown;
  decode(json: unknown): T;
}

/** What stands there instead, as a message quotes it: never much, however large or deep it is. */
function quoted(json: unknown): string {
  if (Array.isArray(json)) return "a list";
  if (typeof json === "object" && json !== null) return "an object";
  return String(JSON.stringify(typeof json === "string" ? json.slice(0, 60) : json));
}

/** Any JSON that passes the test, as it is. `what`: for the message. */
function plain<T>(what: string, isOne: (json: unknown) => boolean): Codec<T> {
  return {
    encode: (value) => value,
    decode: (json) => {
      if (!isOne(json)) throw new Misfit(`${what} is expected, not ${quoted(json)}`);
      return json as T;
    },
  };
}

/** Text; of one of these types where it is an open set that TypeScript names. */
export function text<T extends string = string>(): Codec<T> {
  return plain("text", (json) => typeof json === "string");
}

/** One of the words. */
export function oneOf<T extends string>(...words: readonly T[]): Codec<T> {
  return plain(words.join(" or "), (json) => words.some((word) => word === json));
}

export const flag: Codec<boolean> = plain("true or false", (json) => typeof json === "boolean");
export const number: Codec<number> = plain("a number", (json) => Number.isSafeInteger(json));

/** What is counted. `least`: 0 or 1. */
export function count(least: 0 | 1): Codec<number> {
  return plain(`a number of ${least} or more`, (json) => Number.isSafeInteger(json) && Number(json) >= least);
}

/** What AWS said is not there. */
export const optionalNumber: Codec<number | undefined> = {
  encode: (value) => value ?? null,
  decode: (json) => (json === null ? undefined : number.decode(json)),
};

/** Canonical text. */
export const cidr: Codec<Cidr> = {
  encode: formatCidr,
  decode: (json) => {
    const parsed = typeof json === "string" ? parseCidr(json) : undefined;
    if (parsed?.ok !== true) throw new Misfit(`a CIDR is expected, not ${quoted(json)}`);
    return parsed.cidr;
  },
};

/** Items in their order. */
export function listOf<T>(item: Codec<T>): Codec<readonly T[]> {
  return {
    encode: (values) => values.map(item.encode),
    decode: (json) => {
      if (!Array.isArray(json)) throw new Misfit("a list is expected");
      return json.map(item.decode);
    },
  };
}

/** A map from text to text, such as tags, in its order. */
export const textMap: Codec<ReadonlyMap<string, string>> = {
  encode: (map) => [...map],
  decode: (json) => {
    const pairs = listOf(listOf(text())).decode(json);
    return new Map(pairs.map(([key = "", value = ""]) => [key, value]));
  },
};

/** `addressFamily` becomes `address_family`. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace("_i_pv", "_ipv");
}

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
type Fields<T> = { readonly [K in keyof T]-?: Codec<Exclude<T[K], undefined>> };

/** An object with these fields and no others. `optional`: those that may be absent. */
export function record<T extends object>(fields: Fields<T>, ...optional: readonly OptionalKeys<T>[]): Codec<T> {
  const known = (Object.keys(fields) as (keyof T & string)[]).map((name) => {
    return {
      name,
      key: snake(name),
      codec: fields[name] as Codec<unknown>,
      isOptional: (optional as readonly string[]).includes(name),
    };
  });
  return {
    encode: (value) => {
      const json: Record<string, unknown> = {};
      for (const { name, key, codec } of known) if (value[name] !== undefined) json[key] = codec.encode(value[name]);
      return json;
    },
    decode: (json) => {
      if (typeof json !== "object" || json === null || Array.isArray(json)) throw new Misfit("an object is expected");
      const from = json as Readonly<Record<string, unknown>>;
      const value: Partial<Record<keyof T, unknown>> = {};
      for (const { name, key, codec, isOptional } of known) {
        if (from[key] !== undefined) value[name] = codec.decode(from[key]);
        else if (!isOptional) throw new Misfit(`"${key}" is missing`);
      }
      return value as T;
    },
  };
}

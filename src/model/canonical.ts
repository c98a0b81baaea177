// The canonical text that digests are made of: equal values have equal texts, in whatever order they were put together.

export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical | undefined };

/** Texts in which JSON escapes nothing: ASCII without controls, quotation marks and backslashes. */
const PLAIN = /^[ !#-[\]-~]*$/;

function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** JSON with sorted keys; undefined members are left out. Numbers are finite. */
export function canonical(value: Canonical): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return array(value);
  if (value === null || typeof value !== "object") return String(value);
  return `{${members(value as Members)}}`;
}

function array(values: readonly Canonical[]): string {
  let text = "";
  for (let i = 0; i < values.length; i++) text += (i === 0 ? "" : ",") + canonical(values[i] as Canonical);
  return `[${text}]`;
}

type Members = { readonly [key: string]: Canonical | undefined };

function members(of: Members): string {
  let text = "";
  for (const key of inOrder(Object.keys(of))) {
    const member = of[key];
    if (member !== undefined) text += `${text === "" ? "" : ","}${quoted(key)}:${canonical(member)}`;
  }
  return text;
}

/** Sorting costs more than all else here, and most keys are in order as they are written. */
function inOrder(keys: string[]): readonly string[] {
  for (let i = 1; i < keys.length; i++) if ((keys[i - 1] as string) > (keys[i] as string)) return keys.sort();
  return keys;
}

/** The key-value pairs of a map, sorted by key. */
export function pairs(map: ReadonlyMap<string, string>): Canonical {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The values of something that has no order, such as a union: sorted by canonical text, each value once. */
export function unordered(values: readonly Canonical[]): Canonical {
  if (values.length < 2) return values;
  const texts = new Map(values.map((value) => [canonical(value), value]));
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

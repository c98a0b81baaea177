// The canonical text that digests are made of: equal values have equal texts, in whatever order they were put together.

export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical | undefined };

/** JSON with sorted keys; undefined members are left out. Numbers are finite. */
export function canonical(value: Canonical): string {
  if (typeof value === "string") return JSON.stringify(value);
  // The platform writes JSON many times faster, with the keys as they come; most values are written down in order.
  return isInOrder(value) ? JSON.stringify(value) : sorted(value);
}

/**
 * The canonical text of an object by the canonical texts of its members: for what is digested of every list. `members`: in order of their
 * names, which are plain words; throws if they are not in order.
 */
export function canonicalMembers(members: { readonly [key: string]: string | undefined }): string {
  let text = "";
  let before = "";
  for (const key in members) {
    if (key < before) throw new Error(`${key} stands after ${before}`);
    before = key;
    const member = members[key];
    if (member !== undefined) text += text === "" ? `{"${key}":${member}` : `,"${key}":${member}`;
  }
  return text === "" ? "{}" : `${text}}`;
}

/** Of an optional member. */
export function canonicalIf(value: Canonical | undefined): string | undefined {
  return value === undefined ? undefined : canonical(value);
}

type Members = { readonly [key: string]: Canonical | undefined };

/** True if the keys of every object in the value are in order. */
function isInOrder(value: Canonical | undefined): boolean {
  if (value === null || typeof value !== "object") return true;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const each = value[i];
      if (typeof each === "object" && !isInOrder(each)) return false;
    }
    return true;
  }
  let before = "";
  for (const key in value as Members) {
    const member = (value as Members)[key];
    if (key < before || (typeof member === "object" && !isInOrder(member))) return false;
    before = key;
  }
  return true;
}

/** Not by a sorted copy: an object puts keys such as "10" and "9" in an order of its own. */
function sorted(value: Canonical): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(sorted).join(",")}]`;
  const members = Object.entries(value as Members).flatMap(([key, member]) =>
    member === undefined ? [] : [[key, member] as const],
  );
  const texts = members
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${sorted(member)}`);
  return `{${texts.join(",")}}`;
}

/** The key-value pairs of a map, sorted by key. */
export function pairs(map: ReadonlyMap<string, string>): Canonical {
  const all = [...map];
  return all.length < 2 ? all : all.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Their canonical text: mostly they are in order. */
export function canonicalPairs(map: ReadonlyMap<string, string>): string {
  let before = "";
  for (const key of map.keys()) {
    if (key < before) return canonical(pairs(map));
    before = key;
  }
  return JSON.stringify([...map]);
}

/** The values of something that has no order, such as a union: sorted by canonical text, each value once. */
export function unordered(values: readonly Canonical[]): Canonical {
  if (values.length < 2) return values;
  const texts = new Map(values.map((value) => [canonical(value), value]));
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

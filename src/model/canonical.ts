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
  // The platform writes JSON many times faster, with the keys as they come; most values are written down in order.
  return isInOrder(value) ? JSON.stringify(value) : sorted(value);
}

type Members = { readonly [key: string]: Canonical | undefined };

/** True if the keys of every object in the value are in order. */
function isInOrder(value: Canonical | undefined): boolean {
  if (value === null || typeof value !== "object") return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let before = "";
  for (const key in value as Members) {
    if (key < before || !isInOrder((value as Members)[key])) return false;
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

/** The values of something that has no order, such as a union: sorted by canonical text, each value once. */
export function unordered(values: readonly Canonical[]): Canonical {
  if (values.length < 2) return values;
  const texts = new Map(values.map((value) => [canonical(value), value]));
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

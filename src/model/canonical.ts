// The canonical text that digests are made of: equal values have equal texts, in whatever order they were put together.

export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical | undefined };

/** JSON with sorted keys; undefined members are left out. */
export function canonical(value: Canonical): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const members = Object.entries(value as { readonly [key: string]: Canonical | undefined })
      .filter((member): member is [string, Canonical] => member[1] !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value);
}

/** The key-value pairs of a map, sorted by key. */
export function pairs(map: ReadonlyMap<string, string>): Canonical {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The values of something that has no order, such as a union: sorted by canonical text, each value once. */
export function unordered(values: readonly Canonical[]): Canonical {
  const texts = new Map(values.map((value) => [canonical(value), value]));
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

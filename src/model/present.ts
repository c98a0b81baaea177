// An object without its undefined properties: JSON and `exactOptionalPropertyTypes` tell an absent property from an undefined one.

export type Present<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A copy of the object without the properties that are undefined. */
export function present<T extends object>(value: T): Present<T> {
  const held: { [key: string]: unknown } = {};
  for (const key of Object.keys(value)) {
    const each = value[key as keyof T];
    if (each !== undefined) held[key] = each;
  }
  return held as Present<T>;
}

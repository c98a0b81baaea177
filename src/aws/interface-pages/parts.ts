// Some parts of what the SDK returns, as a type: what is not named is not there, so nothing can read it by mistake.

/** Names parts: `true` for a text, a number and so on; the parts of a struct; of a list the parts of each item. */
export type Parts<T> = T extends readonly (infer Item)[]
  ? Parts<Item>
  : T extends string | number | boolean | Date
    ? true
    : { readonly [K in keyof T]?: Parts<NonNullable<T[K]>> };

/** `T` with these parts alone. */
export type Kept<T, P> = P extends true
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Kept<Item, P>[]
    : { readonly [K in keyof P & keyof T]?: Kept<NonNullable<T[K]>, P[K]> | undefined };

// An object without its undefined properties: in JSON and in `exactOptionalPropertyTypes`, absent and undefined are two things.

export type Present<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

export function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as Present<T>;
}

// Values that take time to make and that few runs ask for: made when they are, and then kept.

/** A function that answers what `make` makes, which is called no more than once, and not before the first answer. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

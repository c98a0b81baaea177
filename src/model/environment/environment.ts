// The environment of a process, which nobody has checked yet.

/** Variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

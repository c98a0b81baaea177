// Exit codes, in order of precedence: 3 refused on purpose, 1 error or incomplete, 2 changes pending (only when asked for), 0.
/** By what they mean. */
export const EXIT = { ok: 0, incomplete: 1, pending: 2, refused: 3 } as const;

/** A number that plsync may end with. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

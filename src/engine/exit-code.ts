// Exit codes in order of precedence: 3 refused on purpose, 1 error or incomplete, 2 changes pending, 0.
export const EXIT = { ok: 0, incomplete: 1, pending: 2, refused: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

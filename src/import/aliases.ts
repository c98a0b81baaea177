// Accounts of an import by the aliases under which the file has them, or will.

export interface NewAccount {
  readonly alias: string;
  /** 12 digits. */
  readonly id: string;
  /** Lists live in it. */
  readonly isWritten: boolean;
}

/** Aliases for all ids: those that are known, and new ones. `written`: ids of accounts in which lists live. */
export function aliasesFor(
  ids: ReadonlySet<string>,
  known: ReadonlyMap<string, string>,
  written: ReadonlySet<string>,
): { readonly aliases: ReadonlyMap<string, string>; readonly added: readonly NewAccount[] } {
  const taken = new Set(known.values());
  const unknown = [...ids].filter((id) => !known.has(id)).sort();
  const added = unknown.map((id): NewAccount => {
    // Nobody calls an account so by accident.
    const wished = known.size === 0 && unknown.length === 1 ? "main" : `account-${id}`;
    const alias = taken.has(wished) ? `account-${id}-imported` : wished;
    return { alias, id, isWritten: written.has(id) };
  });
  return { aliases: new Map([...known, ...added.map(({ alias, id }) => [id, alias] as const)]), added };
}

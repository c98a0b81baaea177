// The file of a pull request and its base file as one configuration, for signing in and reading only. No plan is made from it.
import type { Account, Configuration } from "../model/mapping.ts";

/** Why plans of the two files cannot be compared, completing "causes are not known: "; undefined when they can. */
export function incomparable(head: Configuration, base: Configuration): string | undefined {
  if (head.owner !== base.owner) return `the base file has another owner, ${base.owner}`;
  const ids = new Map(head.accounts.map(({ alias, id }) => [alias, id]));
  const moved = base.accounts.find(({ alias, id }) => (ids.get(alias) ?? id) !== id);
  return moved && `${moved.alias} is another account in the base file, ${moved.id}`;
}

/** All mappings, and all accounts: as the head has them, or else as the base has them. Both files must be comparable. */
export function joinConfigurations(head: Configuration, base: Configuration): Configuration {
  const before = new Map(base.accounts.map((account) => [account.alias, account]));
  const kept = new Set(head.accounts.map(({ alias }) => alias));
  const joined = head.accounts.map((account): Account => {
    const regions = new Set([...account.regions, ...(before.get(account.alias)?.regions ?? [])]);
    return { ...account, regions: [...regions] };
  });
  return {
    ...head,
    accounts: [...joined, ...base.accounts.filter(({ alias }) => !kept.has(alias))],
    mappings: [...head.mappings, ...base.mappings],
  };
}

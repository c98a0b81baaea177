// The accounts of a file beside those of an organisation: which are new, which are gone, and the file with them.
import { insertItems } from "../config/text/insert-items.ts";
import { removeItem } from "../config/text/remove-item.ts";
import { readYaml } from "../config/text/yaml-document.ts";
import { yamlScalar } from "../config/text/yaml-scalar.ts";
import { type Configuration, familiesOf, type Mapping } from "../model/mapping.ts";
import type { OrganizationAccount, OrganizationView } from "../model/organization.ts";
import { partitionOfRegion } from "../model/partition.ts";
import { kindOf } from "../sources/registry.ts";
import { isRecord } from "./imported.ts";

export interface NewMember {
  readonly alias: string;
  readonly id: string;
  /** In the organisation. */
  readonly name: string;
}

export interface GoneAccount {
  readonly alias: string;
  readonly id: string;
  /** `left`: the organisation has it no more; `closed`: it is suspended or about to be closed. */
  readonly why: "left" | "closed";
  /** Names of the mappings that read it or have lists there. */
  readonly usedBy: readonly string[];
}

export interface AccountsChange {
  /** How many active accounts the units have, and how many of them the file has. */
  readonly members: number;
  readonly known: number;
  readonly added: readonly NewMember[];
  readonly gone: readonly GoneAccount[];
  /** Aliases of active accounts of the file that are in none of the units. */
  readonly elsewhere: readonly string[];
}

/** Only the account with that id is called so. */
const BY_ID = /^account-\d{12}$/;

/** An alias of the format that nobody has: letters, digits and . _ -, at most 63. */
function aliasOf({ name, id }: OrganizationAccount, taken: Set<string>): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, "-")
    .replace(/^[^a-z0-9]+|-+$/g, "")
    .slice(0, 63);
  const alias = plain === "" || taken.has(plain) || BY_ID.test(plain) ? `account-${id}` : plain;
  taken.add(alias);
  return alias;
}

function uses({ sources, lists, ...mapping }: Mapping, alias: string): boolean {
  const families = familiesOf({ lists });
  const reads = sources.flatMap((source) => kindOf(source).reads(source, families));
  return mapping.name !== "" && [...reads, ...lists].some(({ at }) => at.account === alias);
}

/** `view`: of the units, and of the file's other accounts. */
export function accountsChange({ accounts, mappings }: Configuration, view: OrganizationView): AccountsChange {
  const known = new Set(accounts.map(({ id }) => id));
  const taken = new Set(accounts.map(({ alias }) => alias));
  const active = view.members.filter(({ isActive }) => isActive);
  const inUnits = new Set(active.map(({ id }) => id));
  const seen = new Map([...view.others, ...view.members].map((one) => [one.id, one]));
  const gone = accounts.flatMap(({ alias, id }): readonly GoneAccount[] => {
    const found = seen.get(id);
    if (found?.isActive === true) return [];
    const usedBy = mappings.filter((mapping) => uses(mapping, alias)).map(({ name }) => name);
    return [{ alias, id, why: found === undefined ? "left" : "closed", usedBy }];
  });
  const goneIds = new Set(gone.map(({ id }) => id));
  return {
    members: active.length,
    known: active.filter(({ id }) => known.has(id)).length,
    added: active
      .filter(({ id }) => !known.has(id))
      .map((one) => ({ alias: aliasOf(one, taken), id: one.id, name: one.name })),
    gone,
    elsewhere: accounts.filter(({ id }) => !inUnits.has(id) && !goneIds.has(id)).map(({ alias }) => alias),
  };
}

/** Of a new account: it is only read until a mapping puts a list there. */
function linesOf({ alias, id, name }: NewMember, defaults: unknown, region: string): readonly string[] {
  const hasRole = isRecord(defaults) && defaults.plan_role_arn !== undefined;
  const said = name.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
  return [
    `${yamlScalar(alias)}: # ${said}`,
    `  id: "${id}"`,
    ...(hasRole ? [] : [`  plan_role_arn: arn:${partitionOfRegion(region)}:iam::${id}:role/plsync-plan`]),
    "  # within: [10.20.0.0/16] # write down the blocks of its VPCs: what its interfaces may bring at most",
  ];
}

/**
 * The text of the file with what is new, and without what is gone and not used; undefined where its accounts are not written one below the
 * other. `region`: any of the file's.
 */
export function withAccounts(text: string, { added, gone }: AccountsChange, region: string): string | undefined {
  const yaml = readYaml(text);
  const defaults = yaml.ok && isRecord(yaml.tree.root) ? yaml.tree.root.account_defaults : undefined;
  const lines = added.flatMap((one) => linesOf(one, defaults, region));
  const grown = lines.length === 0 ? text : insertItems(text, "accounts", lines);
  return gone
    .filter(({ usedBy }) => usedBy.length === 0)
    .reduce<string | undefined>((now, { alias }) => now && removeItem(now, "accounts", alias), grown);
}

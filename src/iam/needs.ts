// What a file needs of each account: where its sources are, where its lists live or may have lived, what is done there.
import { type AccountRegion, compareText } from "../model/account-region.ts";
import type { AddressFamily } from "../model/cidr.ts";
import { type Account, type Configuration, familiesOf, type ListSpec, type Source } from "../model/mapping.ts";
import { mayReference } from "../model/reference-places.ts";
import { kindOf } from "../sources/registry.ts";
import type { ReadList } from "../sources/source-kind.ts";

export interface ListId {
  readonly region: string;
  /** pl-… */
  readonly id: string;
}

export interface AccountNeeds {
  readonly account: Account;
  /** Regions in which something is read for sources, and the actions that this takes; sorted. */
  readonly sourceRegions: readonly string[];
  readonly sourceActions: readonly string[];
  /** Prefix lists of any owner whose entries are read for sources, each once. */
  readonly sourceLists: readonly ReadList[];
  /** Regions in which the file has lists that plsync makes. */
  readonly listRegions: readonly string[];
  /** These, and further ones in which lists of the owner are looked for. */
  readonly ownRegions: readonly string[];
  /** These, and those with lists that another tool makes. */
  readonly searchedRegions: readonly string[];
  /** Lists that another tool makes and whose id the file says: only their entries are changed. */
  readonly filled: readonly ListId[];
  /** Regions with lists that another tool makes and whose id the file does not say. */
  readonly fillingRegions: readonly string[];
  /** Lists that `adopt` names by id. */
  readonly adopted: readonly ListId[];
  /** Regions in which a list is taken over whose id the file does not say: `adopt: true`. */
  readonly adoptingRegions: readonly string[];
  /** False when every list of the file outlives its mapping, and no list of a former file is looked for. */
  readonly deletes: boolean;
  /** False when no list is let go of with its mapping, and no list of a former file is looked for. */
  readonly retains: boolean;
  /** Regions with lists that are shared. */
  readonly sharedRegions: readonly string[];
  /** True when one of them may be shared outside the organisation. */
  readonly sharesOutside: boolean;
  /** With whom lists are shared there. */
  readonly principals: readonly string[];
  /** Regions in which the account may have rules and routes that name lists of the file which may grow: its own, and those that are shared with it. */
  readonly referenceRegions: readonly string[];
  /** These, and those of rules and routes that name any other list of the file: a report on capacity is about all. */
  readonly reportedRegions: readonly string[];
}

/** Accounts of which the file needs anything, in order of their aliases; Regions in order of their names. */
export function needsOf({ accounts, mappings }: Configuration): readonly AccountNeeds[] {
  const reads = mappings.flatMap((mapping) =>
    mapping.sources.flatMap((source) => readsOf(source, familiesOf(mapping))),
  );
  const copied = mappings.flatMap(({ sources }) => sources.flatMap((source) => kindOf(source).lists?.(source) ?? []));
  const lists = mappings.flatMap((mapping) => mapping.lists);
  return accounts
    .map((account) =>
      needsOfAccount(
        account,
        reads.filter(({ at }) => at.account === account.alias),
        copied.filter(({ at }) => at.account === account.alias),
        lists.filter(({ at }) => at.account === account.alias),
        lists.filter((list) => mayReference(account, list)),
      ),
    )
    .filter((needs) =>
      [needs.sourceRegions, needs.searchedRegions, needs.referenceRegions].some(({ length }) => length > 0),
    )
    .sort((a, b) => compareText(a.account.alias, b.account.alias));
}

interface SourceRead {
  readonly at: AccountRegion;
  readonly actions: readonly string[];
}

function readsOf(source: Source, families: ReadonlySet<AddressFamily>): readonly SourceRead[] {
  const { reads, permissions } = kindOf(source);
  return reads(source, families).map(({ at }) => ({ at, actions: permissions(source, families) }));
}

function needsOfAccount(
  account: Account,
  reads: readonly SourceRead[],
  copied: readonly ReadList[],
  lists: readonly ListSpec[],
  referenced: readonly ListSpec[],
): AccountNeeds {
  const own = lists.filter(({ manage }) => manage === undefined);
  const filled = lists.filter(({ manage }) => manage !== undefined);
  const listRegions = sorted(own.map(({ at }) => at.region));
  const ownRegions = sorted([...listRegions, ...account.regions]);
  const shared = lists.filter(({ share }) => share !== undefined);
  return {
    account,
    sourceRegions: sorted(reads.map(({ at }) => at.region)),
    sourceActions: sorted(reads.flatMap(({ actions }) => actions)),
    sourceLists: [...new Map(copied.map((list) => [[list.at.region, list.ownerId, list.id].join(), list])).values()],
    listRegions,
    ownRegions,
    searchedRegions: sorted([...ownRegions, ...filled.map(({ at }) => at.region)]),
    filled: listIds(filled, ({ id }) => id),
    fillingRegions: sorted(filled.filter(({ id }) => id === undefined).map(({ at }) => at.region)),
    adopted: listIds(lists, ({ adopt }) => (typeof adopt === "string" ? adopt : undefined)),
    adoptingRegions: sorted(lists.filter(({ adopt }) => adopt === true).map(({ at }) => at.region)),
    deletes: account.regions.length > 0 || own.some(({ deletion }) => deletion === "delete"),
    retains: account.regions.length > 0 || own.some(({ deletion }) => deletion === "retain"),
    sharedRegions: sorted(shared.map(({ at }) => at.region)),
    principals: sorted(shared.flatMap(({ share }) => share?.principals ?? [])),
    referenceRegions: sorted(referenced.filter(({ manage }) => manage === undefined).map(({ at }) => at.region)),
    reportedRegions: sorted(referenced.map(({ at }) => at.region)),
    sharesOutside: shared.some(({ share }) => share?.allowExternal === true),
  };
}

/** In order of Region and id. */
function listIds(lists: readonly ListSpec[], idOf: (list: ListSpec) => string | undefined): readonly ListId[] {
  return lists
    .flatMap((list) => {
      const id = idOf(list);
      return id === undefined ? [] : [{ region: list.at.region, id }];
    })
    .sort((a, b) => compareText(a.region, b.region) || compareText(a.id, b.id));
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareText);
}

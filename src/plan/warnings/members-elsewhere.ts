// Members of shared security groups that no source of the mapping can see. A group can be shared with other accounts, and each account sees
// its own interfaces only. No call is made to find out: what AWS says of groups and interfaces that are read anyway names their owners.
import { type AccountRegion, accountRegionKey } from "../../model/account-region.ts";
import type { Diagnostic, SourcePosition } from "../../model/diagnostics/diagnostic.ts";
import type { Account } from "../../model/mapping.ts";
import { listedUpTo, plural } from "../../model/sentence.ts";
import type { SourceSnapshot } from "../../model/snapshot.ts";
import type { Readings } from "../../sources/region-index.ts";
import { kindOf } from "../../sources/registry.ts";
import type { MappingAnswer } from "../want/want.ts";

/** As many groups are named. */
const NAMED = 3;

interface Unseen {
  readonly at: AccountRegion;
  readonly position: SourcePosition;
  /** 12 digits. */
  readonly accountId: string;
  readonly groupIds: Set<string>;
}

/** True if something that was read there belongs to another account. */
function hasOtherOwner({ at, groups, interfaces }: SourceSnapshot): boolean {
  const isOther = ({ ownerId }: { readonly ownerId?: string }) => ownerId !== undefined && ownerId !== at.accountId;
  return (groups.ok && groups.value.some(isOther)) || (interfaces.ok && interfaces.value.haveOtherOwner(at.accountId));
}

/** A warning for each mapping, account-region and other account that has members of its groups, unless a source reads them there. */
export function membersElsewhere(
  answers: readonly MappingAnswer[],
  { regions, readings }: { readonly regions: readonly SourceSnapshot[]; readonly readings: Readings },
  accounts: readonly Account[],
): readonly Diagnostic[] {
  // In most companies nothing is shared.
  if (!regions.some(hasOtherOwner)) return [];
  return answers.flatMap(({ mapping: { name, sources } }) => {
    const selecting = sources.flatMap((source) => {
      const found = kindOf(source).groupsOf?.(source, readings);
      return found === undefined ? [] : [{ ...found, position: source.position }];
    });
    const keyOf = (accountId: string, region: string, id: string) => `${accountId}/${region}/${id}`;
    const seen = new Set(
      selecting.flatMap(({ at, groups }) => groups.map(({ id }) => keyOf(at.accountId, at.region, id))),
    );
    const unseen = new Map<string, Unseen>();
    for (const { at, groups, position } of selecting) {
      for (const { id, otherAccounts } of groups) {
        for (const accountId of otherAccounts.filter((other) => !seen.has(keyOf(other, at.region, id)))) {
          const key = `${accountRegionKey(at)} ${accountId}`;
          const known = unseen.get(key) ?? { at, position, accountId, groupIds: new Set() };
          known.groupIds.add(id);
          unseen.set(key, known);
        }
      }
    }
    return [...unseen.values()].map((one) => elsewhere(name, one, accounts));
  });
}

function elsewhere(
  mapping: string,
  { at, position, accountId, groupIds }: Unseen,
  accounts: readonly Account[],
): Diagnostic {
  const alias = accounts.find(({ id }) => id === accountId)?.alias;
  const ids = [...groupIds].sort();
  const groups = `${plural(ids.length, "security group")} ${listedUpTo(NAMED, ids)}`;
  const there = alias === undefined ? accountId : `${alias} (${accountId})`;
  const naming = alias === undefined ? `name ${accountId} in \`accounts\`, and add` : "add";
  return {
    code: "members_elsewhere",
    severity: "warning",
    mapping,
    account: at.account,
    region: at.region,
    position,
    summary: `mapping ${mapping}: members of ${groups} in account ${there} cannot be seen from ${at.account} (${at.accountId}) ${at.region}, or not all of them`,
    detail: `${ids.length === 1 ? "The group is" : "The groups are"} shared between accounts, and each account sees its own interfaces. Of those in other accounts the lists lack what cannot be seen.`,
    remedy: `If they belong there: ${naming} a source that selects ${ids.length === 1 ? "the group" : "these groups"} by id with \`account: ${alias ?? "ALIAS"}\` and \`region: ${at.region}\`.`,
  };
}

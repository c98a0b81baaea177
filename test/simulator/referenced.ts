// What references prefix lists in a simulated account: a security group with rules that name them, and a quota that leaves room.
import { listCosts } from "../../src/simulator/tallies/tally.ts";
import type { Region } from "../../src/simulator/world/region.ts";

export interface Reference {
  readonly id: string;
  /** Applies the quota that leaves the group so many inbound rules. */
  leave(room: number): void;
  remove(): void;
}

/**
 * A security group of that account with an inbound rule for each of the lists (of IPv4, all of this account), and a quota of rules that
 * leaves it `room`: all groups of an account-region have the same quota, so the last one decides. Default: plenty.
 */
export function referenced(
  region: Region,
  id: string,
  lists: readonly (string | { readonly id: string })[],
  room = 1000,
  owner: Region = region,
): Reference {
  const group = region.securityGroup(id, { id });
  const rules = lists.map((list, index) => region.rule(group, { list, port: 443 + index }));
  const leave = (left: number) => {
    const costs = listCosts([owner]);
    const used = rules.reduce(
      (sum, { target }) => sum + (target.kind === "prefix-list" ? costs(target.id).count : 0),
      0,
    );
    region.quotas.apply("rulesPerGroup", used + left);
  };
  leave(room);
  return {
    id,
    leave,
    remove: () => {
      for (const rule of rules) region.rules.delete(rule.id);
    },
  };
}

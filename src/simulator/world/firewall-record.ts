// A firewall of AWS Network Firewall as the simulated AWS keeps it: what its rule groups reference, and what else they hold.
import type { AccountName, WorldState } from "./state.ts";

export interface FirewallRecord {
  readonly name: string;
  readonly arn: string;
  readonly ownerId: string;
  readonly vpcId: string;
  /** Ids of the prefix lists that its rule groups reference, by the name that the rules have for each. */
  readonly references: Map<string, string>;
  /** CIDRs that it holds besides the entries of these lists. */
  cidrs: number;
}

/** A firewall of that account and Region. `references`: list ids by the names that the rules have for them. */
export function newFirewall(
  name: string,
  content: { readonly references: Readonly<Record<string, string>>; readonly cidrs: number },
  home: { readonly account: AccountName; readonly region: string },
  { ids }: WorldState,
): FirewallRecord {
  return {
    name,
    arn: `arn:${home.account.partition}:network-firewall:${home.region}:${home.account.id}:firewall/${name}`,
    ownerId: home.account.id,
    vpcId: ids.resource("vpc"),
    references: new Map(Object.entries(content.references)),
    cidrs: content.cidrs,
  };
}

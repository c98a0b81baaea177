// A firewall of AWS Network Firewall as the simulated AWS keeps it: what its rule groups reference, and what else they hold.

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

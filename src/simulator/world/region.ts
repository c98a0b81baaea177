// One account in one Region of the simulated AWS: its resources, and short ways to add, change and remove some.

import type { Answer } from "../protocol/answer.ts";
import { awsManagedLists } from "./aws-managed-lists.ts";
import { type FirewallRecord, newFirewall } from "./firewall-record.ts";
import type { InterfaceRecord, SecurityGroupRecord, SubnetRecord } from "./network-records.ts";
import { type InterfaceSettings, newInterface } from "./new-interface.ts";
import { type ListSettings, newPrefixList } from "./new-prefix-list.ts";
import { type GroupSettings, newSecurityGroup } from "./new-security-group.ts";
import { newSubnet, type SubnetSettings } from "./new-subnet.ts";
import { currentVersion, type ListVersion, type PrefixListRecord, remember, write } from "./prefix-list-record.ts";
import {
  type ElasticIpRecord,
  type ElasticIpSettings,
  type NatGatewayRecord,
  type NatGatewaySettings,
  newElasticIp,
  newNatGateway,
} from "./public-records.ts";
import { Quotas } from "./quotas.ts";
import {
  newRouteTable,
  newTransitGatewayTable,
  type RouteTableRecord,
  type RouteTableSettings,
  type TransitGatewayTableRecord,
  type TransitGatewayTableSettings,
} from "./route-records.ts";
import { newRule, type RuleRecord, type RuleSettings } from "./rule-record.ts";
import { answerInvitation } from "./share-lifecycle.ts";
import type { ShareRecord } from "./share-record.ts";
import { type AccountName, ec2Arn, type WorldState } from "./state.ts";
import { newVpc, type VpcRecord, type VpcSettings } from "./vpc-record.ts";

type Tags = Readonly<Record<string, string>>;

/** Lets a repeated creation get the list that the first one made. */
export interface CreateToken {
  /** Of the parameters it was used with. */
  readonly fingerprint: string;
  readonly list: PrefixListRecord;
  readonly at: number;
}

/** Lets a repeated change of a share get the answer of the first. */
export interface ShareToken {
  readonly fingerprint: string;
  readonly answer: Answer;
  readonly at: number;
}

/** What one account has in one Region. */
export class Region {
  readonly name: string;
  readonly account: AccountName;
  readonly groups = new Map<string, SecurityGroupRecord>();
  readonly interfaces = new Map<string, InterfaceRecord>();
  readonly subnets = new Map<string, SubnetRecord>();
  /** Those about which something was said. */
  readonly vpcs = new Map<string, VpcRecord>();
  readonly elasticIps = new Map<string, ElasticIpRecord>();
  readonly natGateways = new Map<string, NatGatewayRecord>();
  /** Of Systems Manager: name → value. */
  readonly parameters = new Map<string, string>();
  readonly lists = new Map<string, PrefixListRecord>();
  readonly deletedLists: PrefixListRecord[] = [];
  /** By id of a list, accounts that it is shared with besides those of the shares there are: for worlds whose shares do not matter. */
  readonly sharedWith = new Map<string, ReadonlySet<string>>();
  readonly rules = new Map<string, RuleRecord>();
  readonly routeTables = new Map<string, RouteTableRecord>();
  readonly transitGatewayTables = new Map<string, TransitGatewayTableRecord>();
  /** By ARN. */
  readonly firewalls = new Map<string, FirewallRecord>();
  readonly quotas = new Quotas();
  /** Client token of a creation → what it was used for. */
  readonly createTokens = new Map<string, CreateToken>();
  /** By ARN; deleted ones stay for a while. */
  readonly shares = new Map<string, ShareRecord>();
  /** Client token of a change of shares → what it was used for. */
  readonly shareTokens = new Map<string, ShareToken>();
  /** Principals and resource ARNs whose association ends as FAILED. */
  readonly unsharable = new Set<string>();
  readonly #state: WorldState;

  constructor(state: WorldState, account: AccountName, name: string) {
    this.#state = state;
    this.account = account;
    this.name = name;
    for (const list of awsManagedLists(account.partition, name)) this.lists.set(list.id, list);
  }

  /** ARN of a resource of this account and Region: `security-group/sg-…`. */
  arn(resource: string): string {
    return ec2Arn(this.account, this.name, resource);
  }

  securityGroup(name: string, settings: GroupSettings = {}): SecurityGroupRecord {
    const group = newSecurityGroup(name, settings, this.account.id, this.#state.ids);
    this.groups.set(group.id, group);
    return group;
  }

  /** An interface of this account. */
  networkInterface(settings: InterfaceSettings): InterfaceRecord {
    const made = newInterface(
      settings,
      { accountId: this.account.id, region: this.name, vpcOf: (groupId) => this.groups.get(groupId)?.vpcId },
      this.#state.ids,
    );
    this.interfaces.set(made.id, made);
    return made;
  }

  subnet(cidr: string, settings: SubnetSettings = {}): SubnetRecord {
    const subnet = newSubnet(cidr, settings, { accountId: this.account.id, region: this.name }, this.#state.ids);
    this.subnets.set(subnet.id, subnet);
    return subnet;
  }

  vpc(settings: VpcSettings = {}): VpcRecord {
    const vpc = newVpc(settings.id ?? this.#state.ids.resource("vpc"), this.account.id, settings);
    this.vpcs.set(vpc.id, vpc);
    return vpc;
  }

  /** An Elastic IP address that nothing is attached to. */
  elasticIp(address: string, settings: ElasticIpSettings = {}): ElasticIpRecord {
    const allocated = newElasticIp(address, settings, this.#state.ids);
    this.elasticIps.set(allocated.allocationId, allocated);
    return allocated;
  }

  natGateway(settings: NatGatewaySettings = {}): NatGatewayRecord {
    const gateway = newNatGateway(settings, this.#state.ids);
    this.natGateways.set(gateway.id, gateway);
    return gateway;
  }

  /** A customer-managed list of this account; by default as if it had existed for a long time. */
  prefixList(name: string, settings: ListSettings = {}): PrefixListRecord {
    const list = newPrefixList(name, settings, this.account, this.name, this.#state);
    this.lists.set(list.id, list);
    if (settings.sharedWith !== undefined) this.sharedWith.set(list.id, new Set(settings.sharedWith));
    return list;
  }

  /** A rule of one of the groups here. The group's quota is not checked: this is how it came to be, not a request. */
  rule(group: string | { readonly id: string }, settings: RuleSettings): RuleRecord {
    const id = typeof group === "string" ? group : group.id;
    const owner = this.groups.get(id);
    if (owner === undefined) throw new TypeError(`no security group ${id}`);
    const rule = newRule(owner, settings, this.#state);
    this.rules.set(rule.id, rule);
    return rule;
  }

  routeTable(settings: RouteTableSettings = {}): RouteTableRecord {
    const table = newRouteTable(settings, this.account.id, this.#state);
    this.routeTables.set(table.id, table);
    return table;
  }

  transitGatewayTable(settings: TransitGatewayTableSettings = {}): TransitGatewayTableRecord {
    const table = newTransitGatewayTable(settings, this.account.id, this.#state);
    this.transitGatewayTables.set(table.id, table);
    return table;
  }

  /** `references`: list ids by the names that the rules have for them; `cidrs`: what the firewall holds besides. */
  firewall(name: string, references: Readonly<Record<string, string>> = {}, cidrs = 0): FirewallRecord {
    const firewall = newFirewall(
      name,
      { references, cidrs },
      { account: this.account, region: this.name },
      this.#state,
    );
    this.firewalls.set(firewall.arn, firewall);
    return firewall;
  }

  /**
   * Another writer edits a list, at once: entries are added (CIDR → description), then others removed.
   * False: it could not, because the list was changing or had no room.
   */
  edit(
    listId: string,
    change: { readonly add?: Tags; readonly remove?: readonly string[] },
    writer = `arn:${this.account.partition}:iam::${this.account.id}:user/other-writer`,
  ): boolean {
    const list = this.lists.get(listId);
    if (list === undefined || list.state.endsWith("-in-progress") || list.state === "delete-complete") return false;
    const entries = new Map([...currentVersion(list).entries, ...Object.entries(change.add ?? {})]);
    for (const cidr of change.remove ?? []) entries.delete(cidr);
    if (entries.size > list.maxEntries) return false;
    remember(list, this.#state.clock.now());
    write(list, entries, writer, this.#state.clock.now());
    list.state = "modify-complete";
    delete list.stateMessage;
    return true;
  }

  /** An account outside the organisation accepts its invitation to a share of this Region, or rejects it. */
  answerInvitation(shareArn: string, accountId: string, answer: "accept" | "reject"): void {
    const share = this.shares.get(shareArn);
    if (share === undefined) throw new TypeError(`no share ${shareArn}`);
    answerInvitation(share, accountId, answer === "accept", this.#state);
  }

  /** The versions of a list, deleted or not, oldest first. */
  history(listId: string): readonly ListVersion[] {
    const list = this.lists.get(listId) ?? this.deletedLists.find((deleted) => deleted.id === listId);
    return list?.versions ?? [];
  }
}

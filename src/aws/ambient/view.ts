// What the environment's credentials see of their own account, for people who begin: the groups that interfaces carry, the blocks of their
// VPCs, the prefix lists that exist, and the other accounts of the organisation. A first look, not a reading: one page of each is enough to offer something.
import {
  DescribeManagedPrefixListsCommand,
  DescribeNetworkInterfacesCommand,
  DescribeVpcsCommand,
  type EC2Client,
  type ManagedPrefixList,
  type NetworkInterface,
  type Vpc,
} from "@aws-sdk/client-ec2";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { type AccountRegion, compareText } from "../../model/account-region.ts";
import { organizationsRegion } from "../../model/organization.ts";
import { TAG } from "../../model/prefix-list.ts";
import type { Reading } from "../../model/snapshot.ts";
import { failureOf } from "../answers/failure.ts";
import { required } from "../answers/odd-answer.ts";
import { eachPage } from "../answers/pages.ts";
import type { Clients } from "../clients.ts";
import { chunked, exactly } from "../filters.ts";
import type { KeySource } from "../sign-in/credentials.ts";

/** A security group that interfaces carry. */
export interface SeenGroup {
  /** sg-… */
  readonly id: string;
  readonly name: string;
  /** Of one of its interfaces. */
  readonly vpcId: string;
  /** How many of the interfaces that were looked at carry it. */
  readonly interfaces: number;
}

/** A prefix list of the account. */
export interface SeenList {
  /** pl-… */
  readonly id: string;
  readonly name: string;
  /** Max entries, which are what AWS counts. */
  readonly maxEntries: number;
  /** Whose plsync:owner tag it carries; absent: it has none. */
  readonly owner?: string;
}

/** An account of the organisation. */
export interface SeenAccount {
  /** 12 digits. */
  readonly id: string;
  readonly name: string;
}

export interface AmbientView {
  /** 12 digits. */
  readonly accountId: string;
  /** Those with the most interfaces first. */
  readonly groups: readonly SeenGroup[];
  /** IPv4 CIDRs of the VPCs of these groups, by VPC. */
  readonly blocks: ReadonlyMap<string, readonly string[]>;
  /** IPv4 lists, in the order of their names; undefined: these credentials may not see them, which is no failure. */
  readonly lists: readonly SeenList[] | undefined;
  /**
   * Other active accounts of the organisation, in the order of their names; empty where there is none, nobody asked, or these
   * credentials may not see it, which is no failure.
   */
  readonly accounts: readonly SeenAccount[];
}

/** The most that one call returns (API references of DescribeNetworkInterfaces and DescribeVpcs). */
const PAGE = 1000;
/** Of DescribeManagedPrefixLists (API reference). */
const PAGE_OF_LISTS = 100;

/** `keys`: of the environment; `asksForAccounts`: look at the organisation as well. Never throws for what AWS answers. */
export async function ambientView(
  sdk: Clients,
  keys: KeySource,
  region: string,
  asksForAccounts: boolean,
): Promise<Reading<AmbientView>> {
  let at: AccountRegion = { account: "this account", accountId: "unknown", region };
  let call = "sts:GetCallerIdentity";
  try {
    const { Account } = await sdk.sts(region, keys).send(new GetCallerIdentityCommand({}));
    const accountId = required(Account, "no account");
    at = { ...at, accountId };
    const ec2 = sdk.ec2(at, keys);
    call = "ec2:DescribeNetworkInterfaces";
    const { NetworkInterfaces } = await ec2.send(new DescribeNetworkInterfacesCommand({ MaxResults: PAGE }));
    const groups = groupsOf(required(NetworkInterfaces, "no set of interfaces"));
    call = "ec2:DescribeVpcs";
    const blocks = new Map<string, readonly string[]>();
    for (const ids of chunked([...new Set(groups.map(({ vpcId }) => vpcId))])) {
      const { Vpcs } = await ec2.send(new DescribeVpcsCommand({ Filters: [exactly("vpc-id", ids)], MaxResults: PAGE }));
      for (const vpc of required(Vpcs, "no set of VPCs")) blocks.set(vpc.VpcId ?? "", blocksOf(vpc));
    }
    const [lists, accounts] = await Promise.all([
      listsOf(ec2, accountId),
      asksForAccounts ? accountsOf(sdk, keys, region, accountId) : [],
    ]);
    return { ok: true, value: { accountId, groups, blocks, lists, accounts } };
  } catch (error) {
    return { ok: false, diagnostic: failureOf(error, call, at) };
  }
}

async function listsOf(ec2: EC2Client, accountId: string): Promise<AmbientView["lists"]> {
  const Filters = [exactly("owner-id", [accountId])];
  try {
    const request = new DescribeManagedPrefixListsCommand({ Filters, MaxResults: PAGE_OF_LISTS });
    const { PrefixLists = [] } = await ec2.send(request);
    return PrefixLists.flatMap(seenList).sort((a, b) => compareText(a.name, b.name));
  } catch {
    return undefined;
  }
}

async function accountsOf(
  sdk: Clients,
  keys: KeySource,
  region: string,
  own: string,
): Promise<AmbientView["accounts"]> {
  try {
    const organizations = await sdk.organizations(organizationsRegion(region), keys);
    const found: SeenAccount[] = [];
    await eachPage(
      (NextToken) =>
        organizations.client.send(new organizations.sdk.ListAccountsCommand(NextToken ? { NextToken } : {})),
      ({ Accounts = [] }) => {
        for (const { Id, Name, Status } of Accounts) {
          if (Id !== undefined && Id !== own && Status === "ACTIVE") found.push({ id: Id, name: Name ?? Id });
        }
      },
    );
    return found.sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  } catch {
    return [];
  }
}

function seenList({ PrefixListId, PrefixListName, AddressFamily, MaxEntries, Tags }: ManagedPrefixList): SeenList[] {
  if (PrefixListId === undefined || PrefixListName === undefined || AddressFamily !== "IPv4") return [];
  const owner = Tags?.find(({ Key }) => Key === TAG.owner)?.Value;
  return [
    { id: PrefixListId, name: PrefixListName, maxEntries: MaxEntries ?? 0, ...(owner === undefined ? {} : { owner }) },
  ];
}

/** Those with the most interfaces first. */
function groupsOf(interfaces: readonly NetworkInterface[]): readonly SeenGroup[] {
  const found = new Map<string, SeenGroup>();
  for (const { Groups = [], VpcId = "" } of interfaces) {
    for (const { GroupId, GroupName } of Groups) {
      const id = required(GroupId, "a group without an id");
      const { interfaces: known } = found.get(id) ?? { interfaces: 0 };
      found.set(id, { id, name: GroupName ?? id, vpcId: VpcId, interfaces: known + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.interfaces - a.interfaces || (a.id < b.id ? -1 : 1));
}

function blocksOf({ CidrBlockAssociationSet = [] }: Vpc): readonly string[] {
  return CidrBlockAssociationSet.flatMap(({ CidrBlock, CidrBlockState }) =>
    CidrBlock !== undefined && CidrBlockState?.State === "associated" ? [CidrBlock] : [],
  );
}

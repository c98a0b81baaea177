// A large company on the simulated AWS, and the mappings file that follows it: in every account-region some lists, each equal to the
// members of a security group of its own. There is nothing to do: the lists hold what they should, as a run of plsync leaves them.
import { parseConfiguration } from "../../src/config/read-configuration.ts";
import { formatAddress } from "../../src/model/cidr.ts";
import { KNOWN_REGIONS, partitionOfRegion } from "../../src/model/partition.ts";
import { HUB, READER } from "../../src/simulator/iam/ready-made.ts";
import { freezeInterface } from "../../src/simulator/world/frozen-interface.ts";
import type { IssuedKey } from "../../src/simulator/world/identity.ts";
import type { Region } from "../../src/simulator/world/region.ts";
import type { World } from "../../src/simulator/world/world.ts";
import { settledList } from "./settled-list.ts";

export interface CompanySize {
  readonly accounts: number;
  /** At most 34. */
  readonly regions: number;
  /** In each account-region. */
  readonly lists: number;
  /** In each account-region, spread over the groups; at most 1,000 for each list. */
  readonly interfaces: number;
}

export interface Company {
  /** Of the run's first role, which may assume the roles of all accounts. */
  readonly hub: IssuedKey;
  /** mappings.yaml. */
  readonly text: string;
}

export const HUB_ACCOUNT = "100000000000";
const REGIONS = [...KNOWN_REGIONS].filter((name) => partitionOfRegion(name) === "aws");
/** Of all addresses: 10.0.0.0, the same in every account-region, as VPCs that do not know of each other have it. */
const FIRST_ADDRESS = 10 * 2 ** 24;

const accountId = (account: number): string => String(200_000_000_000 + account);
/** Of the group that a list of its number follows. */
export const groupId = (list: number): string => `sg-0a${String(list).padStart(15, "0")}`;
const instanceId = (member: number): string => `i-0a${String(member).padStart(15, "0")}`;

/** Ids of the accounts and names of the Regions of a company of that size. */
export function placesOf({ accounts, regions }: CompanySize): {
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
} {
  return {
    accounts: Array.from({ length: accounts }, (_, index) => accountId(index)),
    regions: REGIONS.slice(0, regions),
  };
}

function mappingsFile(size: CompanySize): string {
  const { accounts, regions } = placesOf(size);
  const lines = accounts.flatMap((_, account) =>
    regions.flatMap((region) =>
      Array.from({ length: size.lists }, (_, list) => {
        const at = `account: a${account}, region: ${region}`;
        return `  - name: workers-${list}-of-a${account}-in-${region}
    sources: [{ security_groups: [${groupId(list)}], ${at} }]
    prefix_lists: [{ ${at} }]`;
      }),
    ),
  );
  return `version: 1
owner: acme/bench
account_defaults:
  plan_role_arn: arn:aws:iam::{id}:role/plsync-plan
  apply_role_arn: arn:aws:iam::{id}:role/plsync-apply
accounts:
${accounts.map((id, account) => `  a${account}: { id: "${id}" }`).join("\n")}
mappings:
${lines.join("\n")}
`;
}

function addMembers(region: Region, { lists, interfaces }: CompanySize): void {
  for (let list = 0; list < lists; list++)
    region.securityGroup(`workers-${list}`, { id: groupId(list), vpcId: "vpc-0a1" });
  for (let member = 0; member < interfaces; member++) {
    const made = region.networkInterface({
      id: `eni-0a${String(member).padStart(15, "0")}`,
      groups: [groupId(member % lists)],
      addresses: [formatAddress(FIRST_ADDRESS + member)],
      subnetId: "subnet-0a000000000000001",
      instanceId: instanceId(member),
      name: `worker-${member}`,
    });
    freezeInterface(made);
  }
}

/** Builds the company into an empty world. */
export function addCompany(world: World, size: CompanySize): Company {
  const account = world.account(HUB_ACCOUNT);
  const role = account.role("plsync-hub", { trust: { principals: [] }, policies: [HUB] });
  const { accounts, regions } = placesOf(size);
  for (const id of accounts) {
    world.account(id).role("plsync-plan", { trust: { principals: [role.arn] }, policies: [READER] });
    for (const region of regions) addMembers(world.account(id).region(region), size);
  }
  const text = mappingsFile(size);
  const reading = parseConfiguration("mappings.yaml", text, new Date().toISOString());
  if (!reading.ok) throw new Error(reading.diagnostics.map(({ summary }) => summary).join("\n"));
  const { configuration } = reading;
  for (const mapping of configuration.mappings) {
    for (const spec of mapping.lists) {
      const region = world.account(spec.at.accountId).region(spec.at.region);
      region.prefixList(spec.name, settledList(configuration.owner, mapping, spec, region));
    }
  }
  return { hub: account.session(role, "bench"), text };
}

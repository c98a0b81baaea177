// The example company on the simulated AWS: accounts, their organisation, roles, security groups with their members, and one old list.
// Everything is deterministic, so that the demo and its documentation show the same every time.

import { forAnyOwner } from "../iam/any-owner.ts";
import type { PolicyDocument } from "../iam/policy.ts";
import { CAPACITY_READER, HUB, READER, REFERENCE_READER, SHARE_READER, sharer, writer } from "../iam/ready-made.ts";
import type { Trust } from "../iam/trust.ts";
import type { Account } from "../world/account.ts";
import type { Clock } from "../world/clock.ts";
import type { IssuedKey } from "../world/identity.ts";
import type { InterfaceSettings } from "../world/new-interface.ts";
import type { Region } from "../world/region.ts";
import { World } from "../world/world.ts";
import {
  DATA,
  DATA_EXTERNAL_ID,
  DATABASES,
  GROUPS,
  LEGACY_LIST,
  NETWORK,
  ORGANISATION,
  OWNER,
  PAYMENTS,
  UNITS,
} from "./company.ts";

export interface ExampleWorld {
  readonly world: World;
  /**
   * The keys of a workflow that has assumed the hub role `plsync-hub` of the network account. With `anyOwner` they also may what a person
   * may who begins there without roles: read the account, and make lists.
   */
  readonly hub: IssuedKey;
}

/** A new example company; `clock`: default a virtual one. With `anyOwner` its roles write for every owner, not for its own alone. */
export function exampleWorld(clock?: Clock, anyOwner = false): ExampleWorld {
  const world = new World(clock);
  const network = world.account(NETWORK, { alias: "network" });
  const payments = world.account(PAYMENTS, { alias: "payments" });
  const data = world.account(DATA, { alias: "data" });
  for (const { accountId, region, vpcId, groupId, name, tags } of Object.values(GROUPS)) {
    world.account(accountId).region(region).securityGroup(name, { id: groupId, vpcId, tags });
  }
  const organisation = world.organisation(ORGANISATION, NETWORK);
  organisation.unit(UNITS.payments, [PAYMENTS]);
  organisation.unit(UNITS.data, [DATA]);
  addPaymentsMembers(payments);
  addNetworkMembers(network);
  addDataMembers(data);
  addLegacyList(network);
  return { world, hub: addRoles(network, payments, data, anyOwner) };
}

function addRoles(network: Account, payments: Account, data: Account, anyOwner: boolean): IssuedKey {
  const written = (policies: readonly PolicyDocument[]): readonly PolicyDocument[] =>
    anyOwner ? policies.map(forAnyOwner) : policies;
  const legacy = network.region(LEGACY_LIST.region).arn(`prefix-list/${LEGACY_LIST.id}`);
  const readers = [READER, REFERENCE_READER, SHARE_READER, CAPACITY_READER];
  const beginner = anyOwner ? [...readers, ...written([writer(OWNER, [legacy]), sharer(OWNER)])] : [];
  const hub = network.role("plsync-hub", { trust: { principals: [] }, policies: [HUB, ...beginner] });
  const open: Trust = { principals: [hub.arn] };
  const guarded: Trust = { principals: [hub.arn], externalId: DATA_EXTERNAL_ID };
  network.role("plsync-plan", { trust: open, policies: readers });
  network.role("plsync-apply", { trust: open, policies: written([writer(OWNER, [legacy]), sharer(OWNER)]) });
  payments.role("plsync-plan", { trust: open, policies: [READER, REFERENCE_READER, CAPACITY_READER] });
  data.role("plsync-plan", { trust: guarded, policies: [READER, REFERENCE_READER, CAPACITY_READER] });
  data.role("plsync-apply", { trust: guarded, policies: written([writer(OWNER)]) });
  return network.session(hub, "example");
}

/** Instances `name-1` … `name-count` with the addresses `network.first` and on. */
export function addInstances(
  region: Region,
  groupId: string,
  fleet: { readonly name: string; readonly network: string; readonly first: number; readonly count: number },
  more: (index: number) => InterfaceSettings = () => ({}),
): void {
  for (let index = 0; index < fleet.count; index++) {
    const host = fleet.first + index;
    region.networkInterface({
      groups: [groupId],
      addresses: [`${fleet.network}.${host}`],
      name: `${fleet.name}-${index + 1}`,
      instanceId: `i-0${fleet.network.split(".").join("").padStart(8, "0")}${host.toString(16).padStart(8, "0")}`,
      ...more(index),
    });
  }
}

function addPaymentsMembers(payments: Account): void {
  const ireland = payments.region("eu-west-1");
  const workers = GROUPS.paymentsWorkers.groupId;
  addInstances(ireland, workers, { name: "worker", network: "10.20.7", first: 11, count: 46 });
  // A Kubernetes node: its pods have addresses of the delegated block.
  ireland.networkInterface({
    groups: [workers],
    addresses: ["10.20.8.10"],
    delegated: ["10.20.8.32/28"],
    name: "eks-node-1",
    instanceId: "i-0eec0de0000000001",
  });
  ireland.networkInterface({
    groups: [workers],
    addresses: ["10.20.7.200"],
    status: "available",
    name: "worker-spare",
    description: "Kept for the next worker",
  });
  ireland.networkInterface({
    groups: [workers],
    addresses: ["10.20.8.77"],
    type: "lambda",
    requesterId: "lambda.amazonaws.com",
    operator: { principal: "lambda.amazonaws.com", hidden: true },
    description: "AWS Lambda VPC ENI-payments-settle",
  });
  // One interface with two addresses.
  ireland.networkInterface({
    groups: [workers],
    addresses: ["10.20.8.90", "10.20.8.91"],
    name: "worker-proxy",
    instanceId: "i-0eec0de0000000002",
  });
  const web = GROUPS.webFrontends.groupId;
  addInstances(ireland, web, { name: "web-blue", network: "10.20.4", first: 11, count: 3 });
  addInstances(ireland, web, { name: "web-green", network: "10.20.5", first: 11, count: 2 });
  ireland.networkInterface({
    groups: [web],
    addresses: ["10.20.6.200"],
    requesterId: "amazon-elb",
    description: "ELB app/web/50dc6c495c0c9188",
  });
  addInstances(payments.region("us-east-1"), GROUPS.usWorkers.groupId, {
    name: "worker-us",
    network: "10.21.7",
    first: 11,
    count: 14,
  });
}

function addNetworkMembers(network: Account): void {
  const ireland = network.region("eu-west-1");
  addInstances(
    ireland,
    GROUPS.bastions.groupId,
    { name: "bastion", network: "10.10.1", first: 21, count: 9 },
    (index) => (index === 0 ? { publicAddresses: { "10.10.1.21": "18.200.0.21" } } : {}),
  );
}

function addDataMembers(data: Account): void {
  const batch = { name: "batch", network: "10.31.2", first: 11, count: 40 };
  addInstances(data.region("us-west-2"), GROUPS.batchRunners.groupId, batch);
  const frankfurt = data.region("eu-central-1");
  const ledger = { name: "ledger", network: "10.30.1", first: 11, count: 24 };
  addInstances(frankfurt, GROUPS.ledgerClients.groupId, ledger, (index) => ({
    ipv6: [`2a05:d014:30:1::${(11 + index).toString(16)}`],
  }));
  addInstances(frankfurt, GROUPS.dbClients.groupId, { name: "db-client", network: "10.30.5", first: 11, count: 10 });
}

/** Nine of today's ten db clients, and three former ones. */
function addLegacyList(network: Account): void {
  const region = network.region(LEGACY_LIST.region);
  const known = Array.from({ length: 9 }, (_, index): [string, string] => [`10.30.5.${11 + index}/32`, "db client"]);
  const former = ["10.30.5.101/32", "10.30.5.102/32", "10.30.5.103/32"].map((cidr): [string, string] => [
    cidr,
    "TODO: who is this?",
  ]);
  region.prefixList(LEGACY_LIST.name, {
    id: LEGACY_LIST.id,
    maxEntries: 20,
    entries: Object.fromEntries([...known, ...former]),
    tags: { team: "data" },
  });
  const database = region.securityGroup("legacy-db", { id: DATABASES, vpcId: GROUPS.bastions.vpcId });
  region.rule(database, { list: LEGACY_LIST.id, port: 5432 });
}

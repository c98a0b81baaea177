// The names and ids of the example company, as its mappings file has them. Three accounts, four Regions; network owns the lists.

export const OWNER = "acme/network";

export const NETWORK = "111111111111";
export const PAYMENTS = "222222222222";
export const DATA = "333333333333";

/** The three accounts are one organisation; network manages it, and the teams have a unit each. */
export const ORGANISATION = "o-acmeexample";
export const UNITS = { payments: "ou-acme-payments0", data: "ou-acme-data00000" } as const;

/** The data account lets its plan and apply roles be assumed only with this. */
export const DATA_EXTERNAL_ID = "acme-plsync";

interface ExampleGroup {
  readonly accountId: string;
  readonly region: string;
  readonly vpcId: string;
  readonly groupId: string;
  readonly name: string;
  readonly tags: Readonly<Record<string, string>>;
}

export const GROUPS = {
  /** 50 interfaces with 52 addresses and blocks: see `world.ts` for what is special about some. */
  paymentsWorkers: {
    accountId: PAYMENTS,
    region: "eu-west-1",
    vpcId: "vpc-022200000000e0001",
    groupId: "sg-022200000000a0001",
    name: "payments-worker",
    tags: { Team: "payments" },
  },
  webFrontends: {
    accountId: PAYMENTS,
    region: "eu-west-1",
    vpcId: "vpc-022200000000e0001",
    groupId: "sg-022200000000a0002",
    name: "web-frontend",
    tags: { Team: "payments" },
  },
  usWorkers: {
    accountId: PAYMENTS,
    region: "us-east-1",
    vpcId: "vpc-022200000000e0002",
    groupId: "sg-022200000000a0003",
    name: "payments-worker",
    tags: { Team: "payments" },
  },
  bastions: {
    accountId: NETWORK,
    region: "eu-west-1",
    vpcId: "vpc-011100000000e0001",
    groupId: "sg-011100000000a0001",
    name: "bastion",
    tags: { Team: "network" },
  },
  batchRunners: {
    accountId: DATA,
    region: "us-west-2",
    vpcId: "vpc-033300000000e0001",
    groupId: "sg-033300000000a0001",
    name: "batch-runner",
    tags: { Team: "data" },
  },
  ledgerClients: {
    accountId: DATA,
    region: "eu-central-1",
    vpcId: "vpc-033300000000e0002",
    groupId: "sg-033300000000a0002",
    name: "ledger-client",
    tags: { Team: "data", Ledger: "client" },
  },
  dbClients: {
    accountId: DATA,
    region: "eu-central-1",
    vpcId: "vpc-033300000000e0002",
    groupId: "sg-033300000000a0003",
    name: "db-client",
    tags: { Team: "data" },
  },
} as const satisfies Readonly<Record<string, ExampleGroup>>;

/** Of the databases of network in eu-west-1, whose rules name lists. */
export const DATABASES = "sg-011100000000d0001";

/** A list in network, eu-west-1, that plsync does not manage yet: 12 entries, written by hand long ago. */
export const LEGACY_LIST = { id: "pl-011100000000c0001", name: "legacy-db-clients", region: "eu-west-1" } as const;

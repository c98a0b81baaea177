// plsync's view of the example company on a running simulator.
import { type Aws, type ConnectOptions, connect } from "../../src/aws/aws.ts";
import type { Account, Credentials } from "../../src/model/mapping.ts";
import { DATA, DATA_EXTERNAL_ID, NETWORK, OWNER, PAYMENTS } from "../../src/simulator/example/company.ts";
import { type ExampleWorld, exampleWorld } from "../../src/simulator/example/world.ts";
import { type Simulator, type SimulatorOptions, startSimulator } from "../../src/simulator/simulator.ts";
import { withSecondOpinion } from "../iam/second-opinion.ts";

const position = { file: "mappings.yaml", line: 3, column: 3 };

export function account(alias: string, id: string, rest: Partial<Account> = {}): Account {
  return { alias, id, planRoleArn: `arn:aws:iam::${id}:role/plsync-plan`, regions: [], position, ...rest };
}

export const ACCOUNTS: readonly Account[] = [
  account("network", NETWORK, { applyRoleArn: `arn:aws:iam::${NETWORK}:role/plsync-apply` }),
  account("payments", PAYMENTS),
  account("data", DATA, { applyRoleArn: `arn:aws:iam::${DATA}:role/plsync-apply`, externalId: DATA_EXTERNAL_ID }),
];

export const AT = {
  network: { account: "network", accountId: NETWORK, region: "eu-west-1" },
  networkUs: { account: "network", accountId: NETWORK, region: "us-east-1" },
  payments: { account: "payments", accountId: PAYMENTS, region: "eu-west-1" },
  paymentsUs: { account: "payments", accountId: PAYMENTS, region: "us-east-1" },
  data: { account: "data", accountId: DATA, region: "eu-central-1" },
} as const;

export interface Company extends ExampleWorld {
  readonly simulator: Simulator;
  connect(options?: Partial<ConnectOptions> & Partial<Credentials> & { readonly accounts?: readonly Account[] }): Aws;
  close(): Promise<void>;
}

export async function company(options: SimulatorOptions = {}): Promise<Company> {
  const example = exampleWorld();
  withSecondOpinion(example.world);
  const simulator = await startSimulator(example.world, options);
  const connections: Aws[] = [];
  return {
    ...example,
    simulator,
    connect: ({ accounts = ACCOUNTS, mode = "chain", sessionTags = false, ...rest } = {}) => {
      const aws = connect({
        configuration: { accounts, owner: OWNER, credentials: { mode, sessionTags } },
        run: "4711-1",
        version: "9.9.9",
        environment: {},
        endpoint: simulator.url,
        ambient: async () => example.hub,
        clock: { now: () => example.world.clock.now(), sleep: async (ms) => simulator.advance(ms) },
        retryDelay: () => 0,
        ...rest,
      });
      connections.push(aws);
      return aws;
    },
    close: async () => {
      for (const aws of connections) aws.close();
      await simulator.close();
    },
  };
}

// The example company on a simulator, for workflow steps: its mappings file, its credentials, its prefix lists.
import { readFileSync } from "node:fs";
import { onTestFinished } from "vitest";
import { clientEnvironment } from "../../src/simulator/client-environment.ts";
import { GROUPS } from "../../src/simulator/example/company.ts";
import { addInstances, exampleWorld } from "../../src/simulator/example/world.ts";
import { type Simulator, startSimulator } from "../../src/simulator/simulator.ts";
import { currentVersion, type PrefixListRecord } from "../../src/simulator/world/prefix-list-record.ts";
import { withSecondOpinion } from "../iam/second-opinion.ts";

/** The example without its last mapping, a list that is not adopted yet. */
export const MAPPINGS = readFileSync(new URL("../../mappings.example.yaml", import.meta.url), "utf8").replace(
  /\n {2}# A list that was made by hand[\s\S]*$/,
  "\n",
);

/** Of `MAPPINGS`. */
export const LISTS = [
  "batch-runners",
  "bastions",
  "ledger-clients",
  "ledger-clients-ipv6",
  "payments-workers",
  "payments-workers",
  "web-frontends",
];

export interface Example {
  readonly simulator: Simulator;
  readonly credentials: Readonly<Record<string, string>>;
  /** Names of the lists that carry an owner tag, sorted. */
  owned(): readonly string[];
  list(name: string): PrefixListRecord;
  entries(name: string): readonly string[];
  /** So many more web frontends than there are. */
  addWebFrontends(count: number): void;
  /** Actions so far that change something. */
  writes(): readonly string[];
}

export async function example(): Promise<Example> {
  const { world, hub } = exampleWorld();
  withSecondOpinion(world);
  const simulator = await startSimulator(world);
  onTestFinished(() => simulator.close());
  const owned = () => world.allLists().filter((list) => list.tags.has("plsync:owner") && list.deletedAt === undefined);
  const list = (name: string): PrefixListRecord => {
    const found = owned().find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`there is no list ${name}`);
    return found;
  };
  return {
    simulator,
    credentials: clientEnvironment(simulator.url, hub),
    owned: () =>
      owned()
        .map(({ name }) => name)
        .sort(),
    list,
    addWebFrontends: (count) => {
      const { accountId, region, groupId } = GROUPS.webFrontends;
      const network = "10.20.5";
      addInstances(world.account(accountId).region(region), groupId, { name: "web-red", network, first: 101, count });
    },
    entries: (name) => [...currentVersion(list(name)).entries.keys()],
    writes: () =>
      simulator.calls
        .filter(({ service, action }) => service === "ec2" && !/^(Describe|Get)/.test(action))
        .map(({ action }) => action),
  };
}

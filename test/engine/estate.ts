// A small estate on a running simulator, and whole runs of plsync on it in this process: file, plan, apply. Time is the
// simulator's, so nothing waits. `net` and `data` own lists, `app` has the interfaces.

import { expect } from "vitest";
import { type Aws, type ConnectOptions, connect } from "../../src/aws/aws.ts";
import { parseConfiguration } from "../../src/config/read-configuration.ts";
import { applyRun } from "../../src/engine/apply-run.ts";
import { joinConfigurations } from "../../src/engine/joined-configuration.ts";
import { DEFAULT_PARALLELISM } from "../../src/engine/parallelism.ts";
import { type Planning, planRun } from "../../src/engine/plan-run.ts";
import { planWithin, refusedPlan, staleLists } from "../../src/engine/saved-plan.ts";
import type { Diagnostic } from "../../src/model/diagnostics/diagnostic.ts";
import type { Configuration } from "../../src/model/mapping.ts";
import type { Bounds, Plan } from "../../src/model/plan.ts";
import type { ApplyProgress } from "../../src/model/progress.ts";
import type { ApplyReport, ReportRow } from "../../src/model/report.ts";
import { scopeOf } from "../../src/model/scope.ts";
import type { PolicyDocument } from "../../src/simulator/iam/policy.ts";
import { HUB, READER, SHARE_READER, writer } from "../../src/simulator/iam/ready-made.ts";
import type { Call } from "../../src/simulator/protocol/call.ts";
import { type Simulator, type SimulatorOptions, startSimulator } from "../../src/simulator/simulator.ts";
import type { Clock } from "../../src/simulator/world/clock.ts";
import type { IssuedKey } from "../../src/simulator/world/identity.ts";
import { currentVersion, type PrefixListRecord } from "../../src/simulator/world/prefix-list-record.ts";
import type { Region } from "../../src/simulator/world/region.ts";
import { World } from "../../src/simulator/world/world.ts";
import { opinionOn } from "../iam/second-opinion.ts";
import { virtualSleep } from "./virtual-time.ts";

export const OWNER = "acme";
export const NET = "111111111111";
export const APP = "222222222222";
export const DATA = "333333333333";
export const HOME = "eu-west-1";
/** The security group of `app` whose members most mappings follow. */
export const GROUP = "sg-0a1b2c3d4e5f60718";
/** Limits that hold nothing back. */
export const NO_LIMITS = { max_removal_percent: 100, max_removals: 1000, max_additions: 1000, allow_empty: true };

type Json = Readonly<Record<string, unknown>>;

const role = (id: string, name: string) => `arn:aws:iam::${id}:role/plsync-${name}`;

/** The text of a mappings file: JSON is YAML. */
export function file(mappings: readonly Json[], more: Json = {}): string {
  const document = {
    version: 1,
    owner: OWNER,
    account_defaults: { plan_role_arn: "arn:aws:iam::{id}:role/plsync-plan" },
    accounts: {
      net: { id: NET, apply_role_arn: role(NET, "apply"), regions: [HOME] },
      app: { id: APP },
      data: { id: DATA, apply_role_arn: role(DATA, "apply"), regions: [HOME] },
    },
    defaults: { account: "net", region: HOME },
    ...more,
    mappings,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** A mapping that follows the members of GROUP (or has the CIDRs) into one list of its name in net, eu-west-1. */
export function mapping(
  name: string,
  list: Json = {},
  sources: readonly (string | Json)[] | undefined = undefined,
): Json {
  const cidrs = sources?.filter((source) => typeof source === "string") ?? [];
  const others = sources?.filter((source) => typeof source !== "string");
  return {
    name,
    sources: [
      ...(others ?? [{ security_groups: [GROUP], account: "app" }]),
      ...(cidrs.length === 0 ? [] : [{ cidrs: cidrs.map((cidr) => ({ cidr })) }]),
    ],
    prefix_lists: [list],
  };
}

export interface RunOptions {
  readonly mode?: "reviewed" | "sync";
  /** The file as the base of a pull request has it. */
  readonly base?: string;
  readonly bounds?: Bounds;
  readonly allowRemovals?: Readonly<Record<string, number>>;
  readonly allowDelete?: readonly string[];
  /** Patterns; default: the whole file. */
  readonly only?: readonly string[];
  /** Lists that are written to at once; default: as the commands do. */
  readonly parallelism?: number;
  /** A connection of its own for each run, unless given. */
  readonly aws?: Aws;
  readonly stopped?: () => string | undefined;
  readonly onProgress?: (progress: ApplyProgress) => void;
  /** Read all entries; default: as the commands do, in reviewed runs. */
  readonly everything?: boolean;
}

export interface Applied {
  readonly planning: Planning;
  readonly report: ApplyReport;
  row(address: string): ReportRow;
}

export interface Estate {
  readonly world: World;
  readonly simulator: Simulator;
  readonly hub: IssuedKey;
  readonly net: Region;
  readonly app: Region;
  readonly data: Region;
  /** Makes the group's members exactly these addresses, each on an interface of its own. */
  members(...addresses: readonly string[]): void;
  /** To all accounts of the file, and of its base if there is one. */
  connect(text: string, base?: string, options?: Pick<ConnectOptions, "parsesPages" | "onAttempt">): Aws;
  plan(text: string, options?: RunOptions): Promise<Planning>;
  /** Applies a planning that was made before. */
  makeChanges(text: string, planning: Planning, options?: RunOptions): Promise<Applied>;
  /** Plans and applies. */
  apply(text: string, options?: RunOptions): Promise<Applied>;
  /** Applies a saved plan, or says why not. */
  applySaved(
    text: string,
    saved: Plan,
    options?: RunOptions,
  ): Promise<Applied | { readonly refused: readonly Diagnostic[] }>;
  /** The list as AWS has it now. */
  list(name: string, region?: Region): PrefixListRecord;
  /** Its CIDRs, sorted as text. */
  entries(name: string, region?: Region): readonly string[];
  /** Calls that change something, that AWS accepted, since the last time of asking. */
  writes(): readonly Call[];
  /** Ends the simulator; fails when another evaluator of IAM policies disagrees with a decision that was made in it. */
  close(): Promise<void>;
}

const configurations = new Map<string, Configuration>();

/** Each text is read once: many tests run the same file again and again. */
export function read(text: string): Configuration {
  const known = configurations.get(text);
  if (known !== undefined) return known;
  const reading = parseConfiguration("mappings.yaml", text, new Date().toISOString());
  if (!reading.ok) throw new Error(reading.diagnostics.map(({ summary }) => summary).join("\n"));
  configurations.set(text, reading.configuration);
  return reading.configuration;
}

/** Whom lists may be shared with is not what these tests are about. */
const SHARER: PolicyDocument = {
  Version: "2012-10-17",
  Statement: { Sid: "Share", Effect: "Allow", Action: "ram:*", Resource: "*" },
};

function addRoles(world: World): IssuedKey {
  const hub = world.account(NET).role("plsync-hub", { trust: { principals: [] }, policies: [HUB] });
  const trust = { principals: [hub.arn] };
  for (const id of [NET, APP, DATA]) world.account(id).role("plsync-plan", { trust, policies: [READER, SHARE_READER] });
  const lists = `arn:aws:ec2:*:*:prefix-list/*`;
  for (const id of [NET, DATA])
    world.account(id).role("plsync-apply", { trust, policies: [writer(OWNER, [lists]), SHARER] });
  return world.account(NET).session(hub, "test");
}

/** `clock`: default a virtual one, on which every request takes its turn; a parallel one measures how long runs take. */
export async function estate(options: SimulatorOptions = {}, clock?: Clock): Promise<Estate> {
  const world = new World(clock);
  const disagreements = opinionOn(world);
  const simulator = await startSimulator(world, options);
  const hub = addRoles(world);
  const [net, app, data] = [NET, APP, DATA].map((id) => world.account(id).region(HOME)) as [Region, Region, Region];
  app.securityGroup("workers", { id: GROUP });
  const sleep =
    clock === undefined ? virtualSleep(simulator) : (milliseconds: number): Promise<void> => clock.pass(milliseconds);
  const now = () => world.clock.now();
  const connections: Aws[] = [];
  let seen = 0;

  const found = (name: string, region: Region): PrefixListRecord => {
    const list = [...region.lists.values()].find((one) => one.name === name);
    if (list === undefined) throw new Error(`no list ${name} in ${region.account.id} ${region.name}`);
    return list;
  };
  const self: Estate = {
    world,
    simulator,
    hub,
    net,
    app,
    data,
    members: (...addresses) => {
      app.interfaces.clear();
      for (const address of addresses) app.networkInterface({ groups: [GROUP], addresses: [address] });
    },
    connect: (text, base, options) => {
      const aws = connect({
        ...options,
        configuration: base === undefined ? read(text) : joinConfigurations(read(text), read(base)),
        run: "4711-1",
        version: "9.9.9",
        environment: {},
        endpoint: simulator.url,
        ambient: async () => hub,
        clock: { now, sleep },
        retryDelay: () => 0,
      });
      connections.push(aws);
      return aws;
    },
    plan: (
      text,
      {
        mode = "reviewed",
        everything = mode === "reviewed",
        allowRemovals = {},
        allowDelete = [],
        only = [],
        aws,
        base,
      } = {},
    ) =>
      planRun({
        configuration: read(text),
        ...(base === undefined ? {} : { base: read(base) }),
        readers: (aws ?? self.connect(text, base)).readers,
        scope: scopeOf(only),
        mode,
        allowances: { removals: new Map(Object.entries(allowRemovals)), deletes: new Set(allowDelete) },
        toolVersion: "9.9.9",
        everything,
        parallelism: DEFAULT_PARALLELISM.reads,
        now,
        sleep,
        onProgress: () => {},
      }),
    makeChanges: async (
      text,
      planning,
      { bounds = "limits", allowRemovals = {}, allowDelete = [], aws, stopped, onProgress, parallelism } = {},
    ) => {
      const { readers, writers } = aws ?? self.connect(text);
      const report = await applyRun({
        plan: planning.plan,
        snapshot: planning.snapshot,
        configuration: read(text),
        readers,
        writers,
        bounds,
        allowances: { removals: new Map(Object.entries(allowRemovals)), deletes: new Set(allowDelete) },
        parallelism: parallelism ?? DEFAULT_PARALLELISM.writes,
        clock: { now, sleep, random: () => 0.5 },
        onProgress: onProgress ?? (() => {}),
        stopped: stopped ?? (() => undefined),
      });
      const row = (address: string): ReportRow => {
        const one = report.rows.find((candidate) => candidate.address === address);
        if (one === undefined) throw new Error(`no row for ${address}`);
        return one;
      };
      return { planning, report, row };
    },
    apply: async (text, options = {}) => {
      const aws = options.aws ?? self.connect(text);
      return self.makeChanges(text, await self.plan(text, { ...options, aws }), { ...options, aws });
    },
    applySaved: async (text, saved, options = {}) => {
      const refused = refusedPlan(saved, read(text));
      if (refused !== undefined) return { refused: [refused] };
      const aws = options.aws ?? self.connect(text);
      const planning = await self.plan(text, { ...options, mode: saved.mode, aws });
      const stale = staleLists(saved, planning);
      if (stale.length > 0) return { refused: stale };
      return self.makeChanges(
        text,
        { ...planning, plan: planWithin(saved, planning) },
        { ...options, aws, bounds: "exact" },
      );
    },
    list: (name, region = net) => found(name, region),
    entries: (name, region = net) => [...currentVersion(found(name, region)).entries.keys()].sort(),
    writes: () => {
      const fresh = simulator.calls.slice(seen);
      seen = simulator.calls.length;
      return fresh.filter(
        ({ service, action, outcome, faults }) =>
          service === "ec2" &&
          !/^(Describe|Get)/.test(action) &&
          (outcome.status === 200 || faults.includes("reset-after-effect")),
      );
    },
    close: async () => {
      for (const aws of connections) aws.close();
      await simulator.close();
      expect(await disagreements()).toEqual([]);
    },
  };
  return self;
}

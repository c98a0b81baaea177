// The example company with the roles that `plsync iam` prints for its file, and nothing but them: whole runs as a workflow job makes
// them, from GitHub's token over a hub to the roles of the accounts.
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { parse } from "yaml";
import { type Aws, connect } from "../../src/aws/aws.ts";
import type { IdTokenSource } from "../../src/aws/sign-in/id-token.ts";
import { applyRun } from "../../src/engine/apply-run.ts";
import { type FoundList, findList } from "../../src/engine/find-list.ts";
import { planRun } from "../../src/engine/plan-run.ts";
import type { GitHub } from "../../src/iam/github.ts";
import { rolesJson } from "../../src/iam/json.ts";
import type { PolicyDocument } from "../../src/iam/policy-document.ts";
import { partitionOf, type RoleDefinition, rolesOf } from "../../src/iam/roles.ts";
import type { Diagnostic } from "../../src/model/diagnostics/diagnostic.ts";
import type { Configuration } from "../../src/model/mapping.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { ReportRow } from "../../src/model/report.ts";
import { scopeOf } from "../../src/model/scope.ts";
import { DATA, NETWORK, PAYMENTS } from "../../src/simulator/example/company.ts";
import { exampleWorld } from "../../src/simulator/example/world.ts";
import { type Simulator, startSimulator } from "../../src/simulator/simulator.ts";
import { idToken } from "../../src/simulator/sts/id-token.ts";
import type { Role } from "../../src/simulator/world/identity.ts";
import type { World } from "../../src/simulator/world/world.ts";
import { GITHUB, read, throughHubs } from "./file.ts";
import { opinionOn } from "./second-opinion.ts";

export type Json = Readonly<Record<string, unknown>>;

export const EXAMPLE: Json = parse(readFileSync("mappings.example.yaml", "utf8"));

const ISSUER = "token.actions.githubusercontent.com";

/** What the token of a job says, and the hub that the job signs in to. */
export interface Job {
  readonly subject: string;
  /** `job_workflow_ref`. */
  readonly workflow: string;
  readonly hub: string;
}

const hub = (name: string) => `arn:aws:iam::${NETWORK}:role/plsync-${name}-hub`;

const workflow = (file: string, ref: string) => `acme/network/.github/workflows/${file}@${ref}`;

export const PULL_REQUEST: Job = {
  subject: "repo:acme/network:pull_request",
  workflow: workflow("plan-on-pull-request.yml", "refs/pull/7/merge"),
  hub: hub("plan"),
};
export const MAIN: Job = {
  subject: "repo:acme/network:ref:refs/heads/main",
  workflow: workflow("apply-on-main.yml", "refs/heads/main"),
  hub: hub("apply"),
};

/** The token of a job, with the claims that roles look at; `more` replaces some. */
export function tokenOf({ subject, workflow }: Job, aud: string, now: number, more: Json = {}): string {
  const times = { iat: Math.floor(now / 1000), exp: Math.floor(now / 1000) + 300 };
  const claims = { sub: subject, repository_id: "7654321", job_workflow_ref: workflow };
  return idToken({ iss: `https://${ISSUER}`, aud, ...times, ...claims, ...more });
}

export interface Installed {
  readonly world: World;
  readonly simulator: Simulator;
  readonly roles: readonly RoleDefinition[];
  /** The role in the simulated account. */
  role(arn: string): Role;
  connect(configuration: Configuration, job: Job): Aws;
  plan(document: Json, job: Job): Promise<Plan>;
  /** Plans and applies; every deletion is allowed. */
  apply(
    document: Json,
    job: Job,
  ): Promise<{
    readonly plan: Plan;
    readonly rows: readonly ReportRow[];
    readonly diagnostics: readonly Diagnostic[];
  }>;
  /** The list as the on-call commands find it. */
  find(document: Json, address: string, job: Job): Promise<FoundList | Diagnostic>;
  readonly clock: { now(): number; sleep(milliseconds: number): Promise<void>; random(): number };
  close(): Promise<void>;
}

/** With the roles for `document`. `github`: whom they trust, where it is not what the examples need. */
export async function installed(document: Json, github: Partial<GitHub> = {}): Promise<Installed> {
  const { world } = exampleWorld();
  const simulator = await startSimulator(world, {});
  const secondOpinion = opinionOn(world);
  const configuration = read(document);
  const roles = rolesOf(
    configuration,
    throughHubs(configuration, { ...GITHUB, environments: ["prefix-lists"], ...github }),
  );
  const made = install(world, rolesJson(roles, partitionOf(configuration)) as Printed);
  let drawn = 0;
  const clock = {
    now: () => world.clock.now(),
    sleep: async (milliseconds: number) => simulator.advance(milliseconds),
    random: () => (++drawn % 97) / 97,
  };
  const connections: Aws[] = [];
  const self: Installed = {
    world,
    simulator,
    roles,
    clock,
    role: (arn) => {
      const role = made.get(arn);
      if (role === undefined) throw new Error(`no role ${arn}`);
      return role;
    },
    connect: (file, job) => {
      const source: IdTokenSource = async (aud) => ({ ok: true, value: tokenOf(job, aud, clock.now()) });
      const aws = connect({
        configuration: file,
        run: "4711-1",
        version: "9.9.9",
        environment: {},
        endpoint: simulator.url,
        hubRole: job.hub,
        idToken: source,
        ambient: async () => {
          throw new Error("a job has no ambient credentials");
        },
        clock,
        retryDelay: () => 0,
      });
      connections.push(aws);
      return aws;
    },
    plan: async (document, job) => {
      const file = read(document);
      return (await planned(file, self.connect(file, job))).plan;
    },
    apply: async (document, job) => {
      const file = read(document);
      const aws = self.connect(file, job);
      const { plan, snapshot } = await planned(file, aws);
      const report = await applyRun({
        ...{ plan, snapshot, configuration: file, clock, readers: aws.readers, writers: aws.writers },
        bounds: "limits",
        allowances: allowances(file),
        parallelism: 8,
        onProgress: () => {},
        stopped: () => undefined,
      });
      return { plan, rows: report.rows, diagnostics: [...plan.diagnostics, ...report.diagnostics] };
    },
    find: async (document, address, job) => {
      const file = read(document);
      const found = await findList(address, file, self.connect(file, job).writers);
      return found.ok ? found.value : found.diagnostic;
    },
    close: async () => {
      for (const aws of connections) aws.close();
      await simulator.close();
      expect(await secondOpinion()).toEqual([]);
    },
  };
  const planned = (file: Configuration, { readers }: Aws) =>
    planRun({
      configuration: file,
      readers,
      scope: scopeOf([]),
      mode: "reviewed",
      allowances: allowances(file),
      toolVersion: "9.9.9",
      everything: true,
      parallelism: 8,
      now: clock.now,
      sleep: clock.sleep,
      onProgress: () => {},
    });
  return self;
}

/** No limit holds anything back: what a run may do is decided by its roles alone. */
function allowances({ mappings }: Configuration) {
  const named = mappings.flatMap(({ lists }) => lists.map(({ address }) => address));
  const going = ["network/eu-west-1/web-frontends", "network/eu-west-1/bastions", "data/us-west-2/batch-runners"];
  return { removals: new Map(named.map((address) => [address, 1000])), deletes: new Set(going) };
}

interface Printed {
  readonly oidc_providers: readonly { readonly account_id: string; readonly audience: string }[];
  readonly roles: readonly {
    readonly arn: string;
    readonly account_id: string;
    readonly name: string;
    readonly path: string;
    readonly trust: PolicyDocument;
    readonly policy: PolicyDocument;
  }[];
}

/** Puts the printed documents, as they are, in the place of all roles that the company has. */
function install(world: World, printed: Printed): ReadonlyMap<string, Role> {
  for (const id of [NETWORK, PAYMENTS, DATA]) world.account(id).roles.clear();
  for (const { account_id, audience } of printed.oidc_providers) {
    world.account(account_id).oidcProvider(ISSUER, [audience]);
  }
  return new Map(
    printed.roles.map(({ arn, account_id, name, path, trust, policy }) => {
      const role = world.account(account_id).roleFromDocuments({ name, path, trust, policies: [policy] });
      if (role.arn !== arn) throw new Error(`${arn} was made as ${role.arn}`);
      return [arn, role];
    }),
  );
}

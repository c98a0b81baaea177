// All that plsync ever does to the example company, in the order in which a year might bring it: enough to use every permission that
// the roles have. Told step by step, so that whoever waits for a refusal can stop there.

import type { FoundList } from "../../src/engine/find-list.ts";
import { holdList, releaseList } from "../../src/engine/hold.ts";
import { rollbackList } from "../../src/engine/restore.ts";
import { versionChange } from "../../src/engine/rollback.ts";
import { NO_ALLOWANCES } from "../../src/model/allowance.ts";
import type { Diagnostic } from "../../src/model/diagnostics/diagnostic.ts";
import { DATA, GROUPS, LEGACY_LIST, NETWORK, PAYMENTS } from "../../src/simulator/example/company.ts";
import { addInstances } from "../../src/simulator/example/world.ts";
import type { World } from "../../src/simulator/world/world.ts";
import { read } from "./file.ts";
import { EXAMPLE, type Installed, type Json, MAIN, PULL_REQUEST } from "./installed.ts";

type Mapping = Json & { readonly name: string; readonly prefix_lists: readonly Json[] };

const mappings = EXAMPLE.mappings as readonly Mapping[];

function withMappings(change: (mapping: Mapping) => readonly Mapping[]): Json {
  return { ...EXAMPLE, mappings: mappings.flatMap(change) };
}

type Share = { readonly principals: readonly string[]; readonly allow_external_principals?: boolean };

/** A list that Terraform makes. */
const MADE = { name: "edge-web", id: "pl-0123456789abcdef0" };

const FILLED: Mapping = {
  name: "edge",
  sources: [{ security_groups: [GROUPS.webFrontends.groupId], account: "payments", region: "eu-west-1" }],
  prefix_lists: [{ account: "network", region: "eu-west-1", manage: "entries", id: MADE.id }],
};

/** The example, which also takes over the list of old by its id, fills one that Terraform makes, and shares two lists. */
function sharing(shares: Readonly<Record<string, Share>>): Json {
  const file = withMappings((mapping) => {
    const share = shares[mapping.name];
    const more = {
      ...(mapping.name === LEGACY_LIST.name ? { adopt: LEGACY_LIST.id, max_entries: 30 } : {}),
      ...(share === undefined ? {} : { share }),
    };
    return [{ ...mapping, prefix_lists: mapping.prefix_lists.map((list) => ({ ...list, ...more })) }];
  });
  return { ...file, mappings: [...(file.mappings as readonly Mapping[]), FILLED] };
}

const BASTIONS: Share = { principals: [PAYMENTS, DATA] };
/** Shared inside of the organisation only. */
export const INSIDE = sharing({ "web-frontends": { principals: [DATA] }, bastions: BASTIONS });

/** What the roles are for: with other principals than at first, also such as are outside of the organisation. */
export const FILE = sharing({
  "web-frontends": { principals: [PAYMENTS], allow_external_principals: true },
  bastions: BASTIONS,
});

const HELD = ["network/eu-west-1/web-frontends", "data/us-west-2/batch-runners"];

/** Without some lists, one of them in an account and Region that has no others. */
const LATER: Json = {
  ...FILE,
  accounts: {
    ...(FILE.accounts as Json),
    data: { ...((FILE.accounts as Json).data as Json), regions: ["us-west-2"] },
  },
  mappings: (FILE.mappings as readonly Mapping[]).filter(
    ({ name }) => !["web-frontends", "bastions", "batch-runners"].includes(name),
  ),
};

/** Lists of every account outgrow their size, and lose a member each. */
function growth(world: World): void {
  for (const [group, network] of [
    [GROUPS.bastions, "10.10.2"],
    [GROUPS.batchRunners, "10.31.3"],
  ] as const) {
    const region = world.account(group.accountId).region(group.region);
    const [first] = [...region.interfaces.values()].filter(({ groupIds }) => groupIds.includes(group.groupId));
    if (first !== undefined) region.interfaces.delete(first.id);
    addInstances(region, group.groupId, { name: "new", network, first: 11, count: 30 });
  }
}

/**
 * The lists that outgrow their size are referenced in every account that may: by a group that names another list, too, and by a route
 * table. Each default quota is asked for once in a Region: a different one in each account, so that each has to.
 */
function references(world: World): void {
  const named = (name: string, accountId: string, region: string) =>
    [...world.account(accountId).region(region).lists.values()].filter((list) => list.name === name);
  const bastions = named("bastions", NETWORK, "eu-west-1");
  const runners = named("batch-runners", DATA, "us-west-2");
  for (const [accountId, name, lists, quota] of [
    [NETWORK, "eu-west-1", bastions, "rulesPerGroup"],
    [PAYMENTS, "eu-west-1", bastions, "routesPerTable"],
    [DATA, "eu-west-1", bastions, undefined],
    [DATA, "us-west-2", runners, "routesPerTable"],
  ] as const) {
    const region = world.account(accountId).region(name);
    const group = region.securityGroup("database");
    const other = region.prefixList("of-the-team", { maxEntries: 5 });
    for (const list of [...lists, other]) region.rule(group, { list });
    region.routeTable({ lists });
    if (quota !== "rulesPerGroup") region.quotas.apply("rulesPerGroup", 200);
    if (quota !== undefined) region.quotas.neverApplied.add(quota);
  }
}

/** The lists that are about to be deleted are referenced no more. */
function noReferences(world: World): void {
  for (const { regions } of world.accounts.values()) {
    for (const region of regions.values()) {
      region.rules.clear();
      region.routeTables.clear();
    }
  }
}

const said = (diagnostic: Diagnostic | undefined) => (diagnostic === undefined ? [] : [diagnostic]);

async function* holdAndRelease(company: Installed, address: string): AsyncIterable<readonly Diagnostic[]> {
  const found = await company.find(FILE, address, MAIN);
  if ("code" in found) return yield [found];
  yield said(await holdList(found, {}));
  yield said(await releaseList(found));
  yield* goBack(company, found, undefined);
  yield said(await releaseList(found));
}

/** Whoever made the list puts it on hold. */
async function* fillOlder(company: Installed): AsyncIterable<readonly Diagnostic[]> {
  const list = company.world.account(NETWORK).region("eu-west-1").lists.get(MADE.id);
  list?.tags.set("plsync:hold", "until released");
  const found = await company.find(FILE, "network/eu-west-1/edge", MAIN);
  if ("code" in found) return yield [found];
  yield* goBack(company, found, (found.list.version ?? 0) - 1);
  list?.tags.delete("plsync:hold");
}

async function* goBack(
  company: Installed,
  found: FoundList,
  to: number | undefined,
): AsyncIterable<readonly Diagnostic[]> {
  const asking = { accounts: read(FILE).accounts, readers: company.connect(read(FILE), MAIN).readers };
  const change = await versionChange(found, to, NO_ALLOWANCES, asking);
  if (!change.ok) return yield [change.diagnostic];
  const restored = await rollbackList(found, change.value, {}, company.clock);
  yield restored.ok ? [] : [restored.diagnostic];
}

/** What each step says that is wrong. */
export async function* story(company: Installed): AsyncIterable<readonly Diagnostic[]> {
  company.world.account(NETWORK).region("eu-west-1").prefixList(MADE.name, { id: MADE.id, maxEntries: 60 });
  yield (await company.plan(INSIDE, PULL_REQUEST)).diagnostics;
  yield (await company.apply(INSIDE, MAIN)).diagnostics;
  references(company.world);
  growth(company.world);
  // Of two versions, the second: only then is there something to go back to.
  yield (await company.apply(FILE, MAIN)).diagnostics;
  members(company.world);
  yield (await company.apply(FILE, MAIN)).diagnostics;
  for (const address of HELD) yield* holdAndRelease(company, address);
  yield* fillOlder(company);
  yield (await company.apply(FILE, MAIN)).diagnostics;
  noReferences(company.world);
  yield (await company.apply(LATER, MAIN)).diagnostics;
}

/** One more web frontend. */
function members(world: World): void {
  const { accountId, region, groupId } = GROUPS.webFrontends;
  addInstances(world.account(accountId).region(region), groupId, {
    name: "web-red",
    network: "10.20.5",
    first: 31,
    count: 1,
  });
}

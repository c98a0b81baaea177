// A plan from a snapshot is the plan that was made when it was taken, to the byte; and what a snapshot lacks is unknown, never absent.
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { planRun } from "../../src/engine/plan-run.ts";
import { NO_ALLOWANCES } from "../../src/model/allowance.ts";
import { scopeOf } from "../../src/model/scope.ts";
import { encodePlan } from "../../src/plan-file/plan-json.ts";
import { jsonText } from "../../src/render/json-text.ts";
import { planText } from "../../src/render/terminal/plan-text.ts";
import { Recording, recordingReaders } from "../../src/snapshot-file/recording.ts";
import { redacted } from "../../src/snapshot-file/redacted.ts";
import { replayingReaders } from "../../src/snapshot-file/replay.ts";
import { readSnapshotFile, writeSnapshotFile } from "../../src/snapshot-file/snapshot-file.ts";
import { APP, type Estate, estate, file, GROUP, HOME, mapping, NO_LIMITS, read } from "../engine/estate.ts";
import { explainedWorld } from "../engine/explain-worlds.ts";
import { Dice } from "../engine/reference-worlds.ts";

const WORLDS = 60;
const PATH = join(tmpdir(), `plsync-snapshot-${process.pid}`);
const STYLE = { width: 120, color: false, verbose: true };

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(async () => {
  rmSync(PATH, { force: true });
  await company.close();
});

/** A live plan, saved on the way. */
async function saved(text: string, isRedacted = false) {
  const recording = new Recording();
  const aws = company.connect(text);
  const readers = recordingReaders(aws.readers, recording);
  const { plan, snapshot } = await company.plan(text, { aws: { ...aws, readers } });
  const place = snapshot.regions.find(({ at }) => at.account === "net")?.at;
  const reader = place && (await readers.at(place));
  if (reader?.ok) await reader.value.ownLists();
  const all = recording.all();
  await writeSnapshotFile(
    PATH,
    { toolVersion: "9.9.9", takenAt: plan.takenAt, redacted: isRedacted },
    isRedacted ? redacted(all, []) : all,
  );
  return plan;
}

/** A plan of the file from the snapshot alone. */
async function replayed(text: string) {
  const file = await readSnapshotFile(PATH);
  if (!file.ok) throw new Error(file.diagnostic.summary);
  const at = Date.parse(file.header.takenAt);
  const { plan } = await planRun({
    configuration: read(text),
    readers: replayingReaders(file.recorded),
    scope: scopeOf([]),
    mode: "reviewed",
    allowances: NO_ALLOWANCES,
    toolVersion: "9.9.9",
    everything: true,
    parallelism: 4,
    now: () => at,
    sleep: async () => {},
    onProgress: () => {},
  });
  return plan;
}

const textOf = (plan: Parameters<typeof encodePlan>[0]) => jsonText(encodePlan(plan));

it(`in ${WORLDS} random worlds, some of which cannot be read whole`, { timeout: 120_000 }, async () => {
  let [changing, failing] = [0, 0];
  for (let seed = 1; seed <= WORLDS; seed++) {
    const dice = new Dice(seed);
    const text = file(explainedWorld(company.net, company.app, dice).mappings as never);
    const isDenied = dice.chance(0.3);
    const action = dice.one(["DescribeNetworkInterfaces", "GetManagedPrefixListEntries", "DescribeSecurityGroups"]);
    const denied = { kind: "error", code: "UnauthorizedOperation", message: "no", status: 403 } as const;
    if (isDenied) company.simulator.faults.script({ action }, denied, { times: 9 });
    const live = await saved(text);
    company.simulator.faults.clear();
    // What AWS says later does not count.
    company.members("10.99.99.99");
    const again = await replayed(text);
    expect(textOf(again), `seed ${seed}`).toBe(textOf(live));
    expect(planText(again, STYLE), `seed ${seed}`).toBe(planText(live, STYLE));
    if (live.lists.some(({ change }) => change.kind !== "keep")) changing++;
    if (!live.complete) failing++;
  }
  expect(changing).toBeGreaterThan(WORLDS / 2);
  expect(failing).toBeGreaterThan(5);
});

describe("a file that was changed since", () => {
  const before = file([mapping("web", { limits: NO_LIMITS }), mapping("api", { limits: NO_LIMITS }, ["10.8.0.0/24"])]);
  const OTHER = "sg-0bbbbbbbbbbbbbbbb";
  beforeEach(async () => {
    company.members("10.0.0.1", "10.0.0.2", "10.0.0.3");
    company.app.securityGroup("other", { id: OTHER });
    await company.apply(before);
    company.net.edit(company.list("web").id, { add: { "10.0.0.9/32": "by hand" } });
    await saved(before);
  });
  const listOf = (plan: Awaited<ReturnType<typeof replayed>>, name: string) =>
    plan.lists.find((list) => list.name === name);

  it("is planned, where the snapshot has what it asks: other lists of the same group, other CIDRs, other limits", async () => {
    const after = file([
      mapping("web", { limits: { ...NO_LIMITS, max_removals: 0 } }),
      mapping("api", { limits: NO_LIMITS }, ["10.8.0.0/24", "10.9.0.0/24"]),
      mapping("new"),
    ]);
    const plan = await replayed(after);
    expect(plan.complete).toBe(true);
    expect(listOf(plan, "new")?.change).toMatchObject({ kind: "create" });
    expect(listOf(plan, "api")?.change).toMatchObject({ adds: [{ description: "mapping api" }], removes: [] });
    expect(listOf(plan, "web")?.held).toMatchObject([{ code: "limit_reached" }]);
    const live = await company.plan(after);
    expect(listOf(plan, "api")?.change).toEqual(listOf(live.plan, "api")?.change);
  });

  it("is unknown where it has not: nothing is removed, and that is told", async () => {
    const sources = [{ security_groups: [GROUP, OTHER], account: "app" }];
    const plan = await replayed(
      file([mapping("web", { limits: NO_LIMITS }, sources), mapping("api", {}, ["10.8.0.0/24"])]),
    );
    expect(plan.complete).toBe(false);
    expect(listOf(plan, "web")).toMatchObject({ suspended: expect.any(String) });
    expect(listOf(plan, "web")?.change).not.toHaveProperty("removes", [expect.anything()]);
    expect(listOf(plan, "api")?.suspended).toBeUndefined();
    const [told] = plan.diagnostics.filter(({ code }) => code === "not_in_snapshot");
    expect(told?.summary).toMatch(new RegExp(`^the snapshot has no .*${OTHER} of app/${HOME}$`));
  });

  it("in another account-region, is not planned there", async () => {
    const plan = await replayed(
      file([mapping("web", { limits: NO_LIMITS }), mapping("api", { region: "us-east-1" }, ["10.8.0.0/24"])]),
    );
    expect(plan.notPlanned.map(({ address }) => address)).toEqual(["net/us-east-1/api"]);
    expect(plan.diagnostics.map(({ summary }) => summary)).toContain("the snapshot has no reading of net/us-east-1");
  });
});

it("redacted, has no name and no description that people wrote, and plans the same entries", async () => {
  const text = file([mapping("web", { limits: NO_LIMITS })]);
  company.members("10.0.0.1");
  await company.apply(text);
  company.app.networkInterface({
    groups: [GROUP],
    addresses: ["10.0.0.2"],
    name: "secret-name",
    description: "secret words",
  });
  const list = company.list("web");
  list.tags.set("CostCentre", "secret-4711");
  company.net.edit(list.id, { add: { "10.0.0.8/32": "secret by hand" } });
  const live = await saved(text, true);
  const again = await replayed(text);
  const entriesOf = ({ lists }: typeof live) =>
    lists.map(({ change }) => [
      change.kind,
      ...(change.kind === "update"
        ? [change.adds.map(({ cidr }) => cidr), change.removes.map(({ cidr }) => cidr)]
        : []),
    ]);
  expect(entriesOf(again)).toEqual(entriesOf(live));
  const words = gunzipSync(readFileSync(PATH)).toString();
  expect(words).toContain(APP);
  expect(words).not.toContain("secret");
});

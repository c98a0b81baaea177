// A list that Terraform makes, filled by plsync on the simulator: only its entries change, and no call is ever made about anything else.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findList, seeList } from "../../src/engine/find-list.ts";
import { rollbackList } from "../../src/engine/restore.ts";
import { versionChange } from "../../src/engine/rollback.ts";
import { NO_ALLOWANCES } from "../../src/model/allowance.ts";
import type { Plan } from "../../src/model/plan.ts";
import { markOf, withMark, withoutMark } from "../../src/model/remembered/entry-mark.ts";
import { listsToReview } from "../../src/plan/approval/compare-record.ts";
import { currentVersion, type PrefixListRecord, write } from "../../src/simulator/world/prefix-list-record.ts";
import { APP, type Estate, estate, file, GROUP, mapping, NO_LIMITS, OWNER, type RunOptions, read } from "./estate.ts";
import { addByHand, MADE_ID, MADE_TAGS, madeElsewhere, mayFill } from "./made-elsewhere.ts";
import { virtualSleep } from "./virtual-time.ts";

type Json = Readonly<Record<string, unknown>>;

const WEB = "net/eu-west-1/web";

let company: Estate;
let list: PrefixListRecord;
beforeEach(async () => {
  company = await estate();
  mayFill(company);
});
afterEach(() => company.close());

const made = (settings: Parameters<typeof madeElsewhere>[1] = {}, name?: string) => {
  list = madeElsewhere(company, settings, name);
};
const text = (more: Json = {}, mappingMore: Parameters<typeof mapping>[2] = undefined, fileMore: Json = {}) =>
  file([mapping("web", { manage: "entries", id: MADE_ID, limits: NO_LIMITS, ...more }, mappingMore)], fileMore);

const cidrs = () => [...currentVersion(list).entries.keys()].sort();
const descriptions = () => [...currentVersion(list).entries.values()];
const heldIn = ({ lists }: Plan) => lists.flatMap(({ held }) => held.map(({ code, reason }) => `${code}: ${reason}`));
const kinds = ({ lists }: Plan) => lists.map(({ change }) => change.kind);
const summaries = ({ diagnostics }: Plan) => diagnostics.map(({ code, summary }) => `${code}: ${summary}`);

/** Applies, and nothing but entries was asked of AWS. */
async function apply(file: string, options: RunOptions = {}) {
  const seen = company.simulator.calls.length;
  const before = [list.name, list.maxEntries, [...list.tags]];
  const applied = await company.apply(file, options);
  company.simulator.advance(60_000);
  const calls = company.simulator.calls.slice(seen);
  const isRead = ({ action }: (typeof calls)[number]) => /^(Describe|Get|AssumeRole)/.test(action);
  for (const call of calls.filter((one) => !isRead(one))) {
    expect(call.action).toBe("ModifyManagedPrefixList");
    expect(Object.keys(call.params).filter((key) => /^(MaxEntries|PrefixListName)$/.test(key))).toEqual([]);
  }
  expect(calls.filter(({ service }) => service === "ram")).toEqual([]);
  expect([list.name, list.maxEntries, [...list.tags]]).toEqual(before);
  return applied;
}

async function rests(file: string): Promise<void> {
  for (const mode of ["reviewed", "sync"] as const) {
    const { plan } = await company.plan(file, { mode });
    expect(kinds(plan)).toEqual(["keep"]);
    expect(heldIn(plan)).toEqual([]);
  }
}

describe("its entries", () => {
  it("are taken over by a reviewed apply, which leaves nothing to do, and then a sync follows the sources", async () => {
    made({ entries: { "10.0.0.9/32": "by hand" } });
    company.members("10.0.0.1", "10.0.0.2");
    const { planning, row } = await apply(text());
    expect(planning.plan.lists).toMatchObject([
      { manage: "entries", held: [], change: { kind: "update", adopt: true, removes: [{ description: "by hand" }] } },
    ]);
    expect(row(WEB)).toMatchObject({ outcome: "done", added: 2, removed: 1 });
    expect(cidrs()).toEqual(["10.0.0.1/32", "10.0.0.2/32"]);
    expect(descriptions().map((one) => markOf(one)?.owner)).toEqual([OWNER, OWNER]);
    await rests(text());
    company.members("10.0.0.2", "10.0.0.3");
    const { planning: followed } = await apply(text(), { mode: "sync" });
    expect(heldIn(followed.plan)).toEqual([]);
    expect(cidrs()).toEqual(["10.0.0.2/32", "10.0.0.3/32"]);
    await rests(text());
  });

  it("that are wanted stay, with their words, and are marked", async () => {
    made({ entries: { "10.0.0.1/32": "the first" } });
    company.members("10.0.0.1");
    const { row } = await apply(text());
    expect(row(WEB)).toMatchObject({ outcome: "done", added: 0, removed: 0, described: 0 });
    expect(descriptions().map(withoutMark)).toEqual(["the first"]);
    await rests(text());
  });

  it("follow the words of the file", async () => {
    made();
    const described = (description: string) => text({}, [{ cidrs: [{ cidr: "192.0.2.1/32", description }] }]);
    await apply(described("Office"));
    expect(descriptions().map(withoutMark)).toEqual(["Office"]);
    const { row } = await apply(described("Head office"));
    expect(row(WEB)).toMatchObject({ outcome: "done", described: 1 });
    expect(descriptions().map(withoutMark)).toEqual(["Head office"]);
    await rests(described("Head office"));
  });

  it("stay within 255 characters with a long name", async () => {
    made();
    const long = text({}, [{ cidrs: [{ cidr: "192.0.2.1/32", description: "x".repeat(255) }] }]);
    await apply(long);
    expect(descriptions().map((one) => one.length)).toEqual([255]);
    await rests(long);
  });
});

describe("a sync", () => {
  it("does not take it over", async () => {
    made({ entries: ["10.0.0.9/32"] });
    company.members("10.0.0.1");
    const { planning } = await apply(text(), { mode: "sync" });
    expect(heldIn(planning.plan)).toEqual(["settings_not_applied: plsync brought none of the entries that it has"]);
    expect(cidrs()).toEqual(["10.0.0.9/32"]);
  });

  it("does not apply other settings, which a reviewed apply does even where they change no entry", async () => {
    made();
    company.members("10.0.0.1");
    await apply(text());
    const changed = text({ limits: { ...NO_LIMITS, max_removals: 7 } });
    const { planning } = await apply(changed, { mode: "sync" });
    expect(heldIn(planning.plan)).toEqual(["settings_not_applied: its settings in the file have not been applied yet"]);
    const { planning: reviewed, row } = await apply(changed);
    expect(reviewed.plan.lists).toMatchObject([{ change: { newSettings: true, adds: [], removes: [] } }]);
    expect(row(WEB)).toMatchObject({ outcome: "done", described: 0 });
    await rests(changed);
    // And back again: what was applied once is not applied now.
    expect(heldIn((await company.plan(text(), { mode: "sync" })).plan)).toHaveLength(1);
  });

  it("goes on after a reviewed apply of other settings, although a source was unknown and what it may bring stayed", async () => {
    made();
    company.members("10.0.0.1");
    await apply(text({}, [{ security_groups: [GROUP], account: "app" }, "192.0.2.1/32"]));
    const denied = { action: "DescribeNetworkInterfaces" };
    company.simulator.faults.script(denied, { kind: "access-denied" }, { times: Number.POSITIVE_INFINITY });
    const changed = text({}, [{ security_groups: [GROUP], account: "app" }, "192.0.2.2/32"]);
    await apply(changed);
    expect(cidrs()).toEqual(["10.0.0.1/32", "192.0.2.1/32", "192.0.2.2/32"]);
    company.simulator.faults.clear();
    const { planning } = await apply(changed, { mode: "sync" });
    expect(heldIn(planning.plan)).toEqual([]);
    expect(cidrs()).toEqual(["10.0.0.1/32", "192.0.2.2/32"]);
    await rests(changed);
  });

  it("does not go on where a reviewed apply of other settings stopped half-way", async () => {
    made();
    company.members("10.0.0.1", "10.0.0.2");
    await apply(text());
    const [first = ""] = cidrs();
    const half = new Map([...currentVersion(list).entries]);
    half.set(first, withMark("eni-0123456789abcdef0 -", { owner: OWNER, settings: "0".repeat(40) }));
    write(list, half, "plsync", company.world.clock.now());
    company.members("10.0.0.1", "10.0.0.2", "10.0.0.3");
    const { planning } = await apply(text(), { mode: "sync" });
    expect(heldIn(planning.plan)).toEqual(["settings_not_applied: its settings in the file have not been applied yet"]);
    await apply(text());
    await rests(text());
  });

  it("leaves entries that plsync did not bring, and says so; a reviewed apply removes them", async () => {
    made();
    company.members("10.0.0.1");
    await apply(text());
    addByHand(company, list, "10.9.9.9/32");
    company.members("10.0.0.2");
    const { planning } = await apply(text(), { mode: "sync" });
    expect(summaries(planning.plan)).toEqual([
      `not_brought: ${WEB} has 1 entry that plsync did not bring and no source has; a sync leaves it`,
    ]);
    expect(cidrs()).toEqual(["10.0.0.2/32", "10.9.9.9/32"]);
    await apply(text());
    expect(cidrs()).toEqual(["10.0.0.2/32"]);
  });

  it("fills no list that has become empty: nothing says by which settings", async () => {
    made();
    company.members("10.0.0.1");
    await apply(text());
    company.members();
    await apply(text(), { mode: "sync" });
    expect(cidrs()).toEqual([]);
    company.members("10.0.0.2");
    const { planning } = await apply(text(), { mode: "sync" });
    expect(heldIn(planning.plan)).toEqual([
      "settings_not_applied: it is empty, so nothing says by which settings it was filled",
    ]);
    expect(cidrs()).toEqual([]);
    await apply(text());
    expect(cidrs()).toEqual(["10.0.0.2/32"]);
  });
});

describe("a review", () => {
  const toReview = async (file: string, base?: string) => {
    const { plan } = await company.plan(file, base === undefined ? {} : { base });
    return [...listsToReview(plan).values()].map(({ action, id }) => `${action} ${id}`);
  };

  it("is needed to take it over and for other settings, not to follow the sources", async () => {
    made({ entries: ["10.0.0.9/32"] });
    company.members("10.0.0.1");
    expect(await toReview(text())).toEqual([`adopt ${MADE_ID}`]);
    await apply(text());
    company.members("10.0.0.2");
    expect(await toReview(text())).toEqual([]);
    const changed = text({ limits: { ...NO_LIMITS, max_removals: 7 } });
    expect(await toReview(changed)).toEqual([`update ${MADE_ID}`]);
    company.members("10.0.0.3");
    // No entry stays on which the settings could be compared, and nothing is taken for granted.
    expect(await toReview(changed)).toEqual([`update ${MADE_ID}`]);
  });

  it("shows which settings a pull request changes, and what they open", async () => {
    made();
    company.members("10.0.0.1");
    const limited = (max_removals: number) => text({ limits: { ...NO_LIMITS, max_removals } });
    await apply(limited(5));
    const { plan } = await company.plan(limited(500), { base: limited(5) });
    const change = { name: "limits.max_removals", before: "5", after: "500", opens: "higher limit" };
    expect(plan.lists).toMatchObject([{ cause: "pull_request", settingChanges: [change] }]);
  });
});

describe("it is not touched", () => {
  it("where it does not exist, and is never made", async () => {
    company.members("10.0.0.1");
    for (const missing of [text(), text({ id: undefined, name: "edge-web" })]) {
      const { plan } = await company.plan(missing);
      expect(plan).toMatchObject({ lists: [], complete: false, notPlanned: [{ code: "list_missing" }] });
      const { report } = await company.apply(missing);
      expect(report.rows).toMatchObject([{ outcome: "not-planned" }]);
    }
    expect(company.writes()).toEqual([]);
  });

  it("where two lists have its name, and no id says which", async () => {
    made();
    company.net.prefixList("edge-web");
    const { plan } = await company.plan(text({ id: undefined, name: "edge-web" }));
    expect(plan).toMatchObject({ lists: [], notPlanned: [{ code: "list_ambiguous" }] });
  });

  it.each<[string, Parameters<Estate["net"]["prefixList"]>[1], string]>([
    ["of another owner", { tags: { "plsync:owner": "acme/shop" } }, "other_owner: it belongs to acme/shop"],
    [
      "of ours",
      { tags: { "plsync:owner": OWNER } },
      "still_managed: it still has plsync's own tags, from when all of it was plsync's",
    ],
    [
      "that IPAM feeds",
      { ipam: { targetId: "ipam-1", sync: true } },
      "foreign_list: an IPAM prefix list resolver feeds it",
    ],
    ["on hold", { tags: { "plsync:hold": "until released" } }, "list_on_hold: it is on hold until it is released"],
    [
      "that another file fills",
      { entries: { "10.0.0.9/32": "x [plsync acme/shop]" } },
      "other_owner: acme/shop brought entries that it has",
    ],
  ])("%s", async (_, settings, reason) => {
    made(settings);
    company.members("10.0.0.1");
    const before = cidrs();
    const { planning } = await apply(text());
    expect(heldIn(planning.plan)).toEqual([reason]);
    expect(cidrs()).toEqual(before);
  });

  it("of the other family", async () => {
    made({ family: "IPv6" });
    const { plan } = await company.plan(text());
    expect(plan).toMatchObject({ lists: [], notPlanned: [{ code: "family_changed" }] });
  });

  it("by two lists of the file that are the same one", async () => {
    made({}, "web");
    const twice = file([
      mapping("web", { manage: "entries" }, ["10.0.0.1/32"]),
      mapping("other", { manage: "entries", id: MADE_ID }, ["10.0.0.2/32"]),
    ]);
    const { plan } = await company.plan(twice);
    expect(plan).toMatchObject({ lists: [], notPlanned: [{ code: "list_ambiguous" }, { code: "list_ambiguous" }] });
  });
});

it("on hold, is found by its name and rolled back, and nothing is noted on it", async () => {
  made({}, "edge-web");
  const named = text({ id: undefined, name: "edge-web" });
  const address = "net/eu-west-1/edge-web";
  company.members("10.0.0.1");
  await apply(named);
  company.members("10.0.0.2");
  await apply(named);
  list.tags.set("plsync:hold", "until released");
  const aws = company.connect(named);
  const found = await findList(address, read(named), aws.writers);
  if (!found.ok) throw new Error(found.diagnostic.summary);
  const asking = { accounts: read(named).accounts, readers: aws.readers };
  const change = await versionChange(found.value, 2, NO_ALLOWANCES, asking);
  if (!change.ok) throw new Error(change.diagnostic.summary);
  const clock = { now: () => company.world.clock.now(), sleep: virtualSleep(company.simulator), random: () => 0.5 };
  expect(await rollbackList(found.value, change.value, {}, clock)).toEqual({ ok: true, value: 4 });
  expect(cidrs()).toEqual(["10.0.0.1/32"]);
  expect([...list.tags.keys()]).toEqual([...Object.keys(MADE_TAGS), "plsync:hold"]);
  const seen = await seeList(address, read(named), aws.readers);
  expect(seen.ok && seen.value.list.id).toBe(MADE_ID);
});

it("an older version that it has no room for is not restored", async () => {
  made({ maxEntries: 3 });
  company.members("10.0.0.1", "10.0.0.2", "10.0.0.3");
  await apply(text());
  company.members("10.0.0.1");
  await apply(text());
  list.maxEntries = 2;
  const aws = company.connect(text());
  const found = await findList(WEB, read(text()), aws.writers);
  if (!found.ok) throw new Error(found.diagnostic.summary);
  const asking = { accounts: read(text()).accounts, readers: aws.readers };
  const change = await versionChange(found.value, 2, NO_ALLOWANCES, asking);
  expect(change.ok && change.value.held).toMatchObject([
    { code: "does_not_fit", reason: "that version has 3 entries, which do not fit its size of 2" },
  ]);
});

describe("its size", () => {
  it("is another tool's: what does not fit is held back, with the size to set", async () => {
    made({ maxEntries: 2, entries: { "10.0.0.1/32": "" } });
    company.members("10.0.0.1", "10.0.0.2", "10.0.0.3");
    const { planning } = await apply(text());
    expect(heldIn(planning.plan)).toEqual(["does_not_fit: 3 entries do not fit its size of 2"]);
    expect(planning.plan.lists[0]?.held[0]?.detail).toContain("`max_entries = 13`");
    list.maxEntries = 4;
    await apply(text());
    expect(cidrs()).toHaveLength(3);
  });

  it("is never shrunk, nor set back when it has grown since the plan", async () => {
    made({ maxEntries: 40 });
    company.members("10.0.0.1");
    const planning = await company.plan(text());
    list.maxEntries = 60;
    await company.makeChanges(text(), planning);
    company.simulator.advance(60_000);
    expect(list.maxEntries).toBe(60);
    expect(cidrs()).toEqual(["10.0.0.1/32"]);
  });

  it("has room for entries in the place of others, at once", async () => {
    made({ maxEntries: 3 });
    company.members("10.0.0.1", "10.0.0.2", "10.0.0.3");
    await apply(text());
    company.members("10.0.0.4", "10.0.0.5", "10.0.0.6");
    await apply(text(), { mode: "sync" });
    expect(cidrs()).toEqual(["10.0.0.4/32", "10.0.0.5/32", "10.0.0.6/32"]);
  });

  it("holds back a change that needs more room on the way than there is", async () => {
    made({ maxEntries: 2 });
    const blocks = (...of: readonly string[]) => text({}, of);
    await apply(blocks("10.0.0.0/31", "10.0.0.4/31"));
    const { planning } = await apply(blocks("10.0.0.0/32", "10.0.0.4/32"));
    expect(heldIn(planning.plan)).toEqual([
      "does_not_fit: while it changes it would hold 4 entries, more than its size of 2",
    ]);
    expect(cidrs()).toEqual(["10.0.0.0/31", "10.0.0.4/31"]);
  });
});

describe("what a removal is guarded by", () => {
  it("limits hold for entries that others wrote, as they do when a list is adopted", async () => {
    made({ entries: ["10.0.0.6/32", "10.0.0.7/32", "10.0.0.8/32", "10.0.0.9/32"] });
    company.members("10.0.0.1");
    const limited = text({ limits: {} });
    const { planning } = await apply(limited);
    expect(heldIn(planning.plan)).toEqual(["limit_reached: it would lose 4 of 4 entries (100 %, the limit is 30 %)"]);
    await apply(limited, { allowRemovals: { [WEB]: 4 } });
    expect(cidrs()).toEqual(["10.0.0.1/32"]);
  });

  it("an unknown source removes nothing", async () => {
    made();
    company.members("10.0.0.1");
    await apply(text());
    company.members();
    const always = { times: Number.POSITIVE_INFINITY };
    company.simulator.faults.script({ action: "DescribeNetworkInterfaces" }, { kind: "access-denied" }, always);
    await apply(text(), { mode: "sync" });
    expect(cidrs()).toEqual(["10.0.0.1/32"]);
  });
});

describe("what the file leaves", () => {
  it("a mapping that is taken out leaves the list as it is", async () => {
    made();
    company.members("10.0.0.1");
    await apply(text());
    const version = list.versions.length;
    const { plan } = await company.plan(file([mapping("other", {}, ["192.0.2.1/32"])]));
    expect(plan.lists.map(({ name }) => name)).toEqual(["other"]);
    await company.apply(file([mapping("other", {}, ["192.0.2.1/32"])]), { allowDelete: [WEB] });
    expect(company.net.lists.get(MADE_ID)?.versions).toHaveLength(version);
  });

  it("a pull request that takes it out says that the list stays", async () => {
    made();
    company.members("10.0.0.1");
    await apply(text());
    const without = file([mapping("other", {}, ["192.0.2.1/32"])]);
    const { plan } = await company.plan(without, { base: text() });
    expect(summaries(plan)).toEqual([
      `no_longer_filled: ${WEB} is no longer in the file: it stays as it is, with 1 entry, and plsync changes nothing there any more`,
    ]);
    expect(summaries((await company.plan(text(), { base: text() })).plan)).toEqual([]);
  });

  it("defaults of size, tags, sharing and deletion are not for it", async () => {
    made();
    company.members("10.0.0.1");
    const prefix_list = { max_entries: 50, tags: { team: "web" }, share: { principals: [APP] }, deletion: "retain" };
    const defaults = { account: "net", region: "eu-west-1", prefix_list };
    await apply(text({}, undefined, { defaults }));
    expect(cidrs()).toEqual(["10.0.0.1/32"]);
    await rests(text({}, undefined, { defaults }));
  });

  it("a list that plsync made and that has the name beside the id is not mixed up with it", async () => {
    company.members("10.0.0.1");
    await company.apply(file([mapping("web", { limits: NO_LIMITS })]));
    made();
    const { plan } = await company.plan(text());
    expect(plan).toMatchObject({ lists: [], notPlanned: [{ address: WEB, code: "list_ambiguous" }] });
  });
});

it("another writer who takes the version first is found out, and the list still gets there", async () => {
  made({ maxEntries: 20 });
  company.members("10.0.0.1");
  await apply(text());
  company.members("10.0.0.2");
  const planning = await company.plan(text());
  addByHand(company, list, "10.0.0.2/32");
  await company.makeChanges(text(), planning);
  company.simulator.advance(60_000);
  expect(cidrs()).toEqual(["10.0.0.2/32"]);
  await rests(text());
});

it("a saved plan applies what it shows, and is stale once the entries are others", async () => {
  made();
  company.members("10.0.0.1");
  const { plan } = await company.plan(text());
  const applied = await company.applySaved(text(), plan);
  expect("report" in applied && applied.row(WEB).outcome).toBe("done");
  company.simulator.advance(60_000);
  await rests(text());
  company.members("10.0.0.2");
  const { plan: second } = await company.plan(text());
  addByHand(company, list, "10.0.0.7/32");
  expect("refused" in (await company.applySaved(text(), second))).toBe(true);
});

it("is found by its name where the file has no id", async () => {
  made({}, "edge-web");
  company.members("10.0.0.1");
  await apply(text({ id: undefined, name: "edge-web" }));
  expect(cidrs()).toEqual(["10.0.0.1/32"]);
  await rests(text({ id: undefined, name: "edge-web" }));
});

it("is filled whole the first time: nothing that others wrote goes for what has no room", async () => {
  made({ maxEntries: 2, entries: { "10.9.9.9/32": "" } });
  company.members("10.0.0.1", "10.0.0.2", "10.0.0.3");
  const { planning } = await apply(text());
  expect(heldIn(planning.plan)).toEqual(["does_not_fit: 3 entries do not fit its size of 2"]);
  expect(cidrs()).toEqual(["10.9.9.9/32"]);
});

it("once it is full, what is no longer wanted goes, and the message has its size", async () => {
  made({ maxEntries: 2 });
  company.members("10.0.0.1", "10.0.0.2");
  await apply(text());
  company.members("10.0.0.2", "10.0.0.3", "10.0.0.4");
  const { planning } = await apply(text(), { mode: "sync" });
  const [told] = planning.plan.diagnostics;
  expect(told).toMatchObject({ code: "adds_left_out", severity: "error" });
  expect(told?.summary).toContain(": 3 entries do not fit its size of 2");
  expect(told?.remedy).toContain("Raise its size where the list is made (in Terraform: `max_entries = 13`)");
  expect(cidrs()).toEqual(["10.0.0.2/32"]);
});

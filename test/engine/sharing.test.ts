// Sharing through RAM, with the real adapters on the simulator: what a plan shows, an apply does, and RAM has afterwards.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shareChangeOf } from "../../src/model/change.ts";
import { hasChanges } from "../../src/model/plan.ts";
import type { Organisation } from "../../src/simulator/world/organisation.ts";
import type { ShareRecord } from "../../src/simulator/world/share-record.ts";
import { referenced } from "../simulator/referenced.ts";
import { type Estate, estate, file, mapping, NET, type RunOptions } from "./estate.ts";

const WEB = "net/eu-west-1/web";
/** Accounts of the organisation, beside NET and DATA. */
const PARTNER = "444444444444";
const BRANCH = "555555555555";
/** Outside of it. */
const STRANGER = "999999999999";

let company: Estate;
let organisation: Organisation;
let unit: string;

beforeEach(async () => {
  company = await estate();
  organisation = company.world.organisation("o-a1b2c3d4e5", NET, { accounts: [PARTNER, BRANCH] });
  unit = organisation.unit("ou-ab12-11111111", ["666666666666"]).arn;
  company.members("10.0.0.1");
});
afterEach(() => company.close());

type Share = Readonly<Record<string, unknown>>;
const shared = (principals: readonly string[], more: Share = {}, list: Share = {}): string =>
  file([mapping("web", { ...list, share: { principals, ...more } })]);
const unshared = (list: Share = {}): string => file([mapping("web", list)]);

/** Shares that are not on their way out. */
const shares = (): readonly ShareRecord[] =>
  [...company.net.shares.values()].filter(({ status }) => status === "ACTIVE" || status === "PENDING");
const held = (kind: "PRINCIPAL" | "RESOURCE"): readonly string[] =>
  shares()
    .flatMap(({ associations }) => associations)
    .filter((one) => one.kind === kind && /^ASSOCIAT/.test(one.status))
    .map(({ entity }) => entity)
    .sort();
const principals = () => held("PRINCIPAL");
const calls = (pattern: RegExp): readonly string[] =>
  company.simulator.calls
    .filter(({ service, action }) => service === "ram" && pattern.test(action))
    .map((c) => c.action);
const ramWrites = () => calls(/^(?!Get)/);
/** What a run did to RAM. */
async function writesOf(run: () => Promise<unknown>): Promise<readonly string[]> {
  const before = ramWrites().length;
  await run();
  return ramWrites().slice(before);
}
const later = (): void => company.simulator.advance(2 * 60 * 60 * 1000);
const planned = async (text: string, options?: RunOptions) => (await company.plan(text, options)).plan;
const codes = (diagnostics: readonly { readonly code: string }[]) => diagnostics.map(({ code }) => code);

describe("a list that is shared", () => {
  it("is created, filled, and shared with all of its principals", async () => {
    const { row, report } = await company.apply(shared([PARTNER, unit]));
    expect(report.diagnostics).toEqual([]);
    expect(row(WEB)).toMatchObject({ outcome: "done", added: 1 });
    expect(row(WEB).result).toContain("+444444444444 +ou-ab12-11111111");
    expect(principals()).toEqual([PARTNER, unit]);
    const list = company.list("web");
    expect(held("RESOURCE")).toEqual([`arn:aws:ec2:eu-west-1:${NET}:prefix-list/${list.id}`]);
    expect(shares()).toHaveLength(1);
    expect(shares()[0]?.allowsExternal).toBe(false);
    expect(Object.fromEntries(shares()[0]?.tags ?? [])).toEqual({ "plsync:owner": "acme", "plsync:list": list.id });
    expect(list.tags.get("plsync:share")).toBe("true");
  });

  it("needs nothing in a second run, and no write to RAM", async () => {
    const text = shared([PARTNER, unit]);
    await company.apply(text);
    expect(hasChanges(await planned(text))).toBe(false);
    expect(await writesOf(() => company.apply(text))).toEqual([]);
  });

  it("is what a plan shows before anything is done", async () => {
    await company.apply(unshared());
    const plan = await planned(shared([PARTNER]));
    expect(plan.lists[0]?.change).toMatchObject({
      kind: "update",
      share: { adds: [PARTNER], removes: [], unchanged: 0, ends: false },
    });
    expect(ramWrites()).toEqual([]);
  });

  it("is shared differently: principals come and go, others stay", async () => {
    await company.apply(shared([PARTNER, unit]));
    const text = shared([BRANCH, unit]);
    expect((await planned(text)).lists[0]?.change).toMatchObject({
      share: { adds: [BRANCH], removes: [PARTNER], unchanged: 1 },
    });
    const { row } = await company.apply(text);
    expect(row(WEB)).toMatchObject({ outcome: "done", result: "+555555555555 -444444444444", added: 0, removed: 0 });
    expect(principals()).toEqual([BRANCH, unit]);
    expect(hasChanges(await planned(text))).toBe(false);
  });

  it("follows the file again when somebody changed the share by hand", async () => {
    const text = shared([PARTNER]);
    await company.apply(text);
    const [share] = shares();
    for (const association of share?.associations ?? [])
      if (association.kind === "RESOURCE") association.status = "DISASSOCIATED";
    expect((await planned(text)).lists[0]?.change).toMatchObject({ kind: "update", share: { adds: [PARTNER] } });
    expect((await company.apply(text)).row(WEB).outcome).toBe("done");
    expect(held("RESOURCE")).toHaveLength(1);
    expect(shares()).toHaveLength(1);
    if (share !== undefined) company.net.shares.delete(share.arn);
    expect((await company.apply(text)).row(WEB).outcome).toBe("done");
    expect(principals()).toEqual([PARTNER]);
  });

  it("that is renamed keeps its share", async () => {
    await company.apply(shared([PARTNER], {}, { name: "old" }));
    const before = shares().map(({ arn }) => arn);
    const text = shared([PARTNER], {}, { name: "new", renamed_from: "old" });
    expect(await writesOf(() => company.apply(text))).toEqual([]);
    expect(company.list("new").tags.get("plsync:share")).toBe("true");
    expect(shares().map(({ arn }) => arn)).toEqual(before);
    expect(hasChanges(await planned(text))).toBe(false);
  });

  it("is none of a sync's business, which asks RAM nothing", async () => {
    await company.apply(shared([PARTNER]));
    company.net.shares.clear();
    company.members("10.0.0.1", "10.0.0.2");
    const before = calls(/./).length;
    const { row } = await company.apply(shared([PARTNER]), { mode: "sync" });
    expect(row(WEB)).toMatchObject({ outcome: "done", added: 1 });
    expect(calls(/./)).toHaveLength(before);
  });
});

describe("files that share nothing", () => {
  it("ask RAM nothing", async () => {
    await company.apply(unshared());
    await company.apply(unshared());
    expect(calls(/./)).toEqual([]);
  });
});

describe("an account outside of the organisation", () => {
  const text = shared([PARTNER, STRANGER], { allow_external_principals: true });

  it("is invited; until it accepts there is nothing more to do, and after it neither", async () => {
    const { row, report } = await company.apply(text);
    expect(row(WEB).outcome).toBe("done");
    expect(row(WEB).result).toContain("+999999999999 (invited)");
    expect(codes(report.diagnostics)).toEqual(["share_pending"]);
    expect(report.diagnostics[0]).toMatchObject({ severity: "warning", address: WEB });
    expect(hasChanges(await planned(text))).toBe(false);
    later();
    expect(hasChanges(await planned(text))).toBe(false);
    for (const association of shares()[0]?.associations ?? []) association.status = "ASSOCIATED";
    expect(hasChanges(await planned(text))).toBe(false);
  });

  it("that refuses is asked again by the next run", async () => {
    await company.apply(text);
    for (const association of shares()[0]?.associations ?? []) {
      if (association.entity === STRANGER) association.status = "FAILED";
    }
    expect((await planned(text)).lists[0]?.change).toMatchObject({ share: { adds: [STRANGER], unchanged: 1 } });
  });

  it("is refused where the file does not allow it: entries and other principals are not held back", async () => {
    const refused = shared([PARTNER, STRANGER]);
    const { row, report } = await company.apply(refused);
    expect(row(WEB)).toMatchObject({ outcome: "failed", added: 1, entriesAfter: 1 });
    expect(row(WEB).result).toContain("not shared with 999999999999");
    expect(principals()).toEqual([PARTNER]);
    expect(report.diagnostics).toMatchObject([{ code: "principal_outside", severity: "error", address: WEB }]);
    expect(report.diagnostics[0]?.remedy).toContain("allow_external_principals: true");
    // A sync goes on with the entries of such a list.
    company.members("10.0.0.1", "10.0.0.2");
    expect((await company.apply(refused, { mode: "sync" })).row(WEB)).toMatchObject({ outcome: "done", added: 1 });
    // And the next reviewed run tries again.
    expect((await planned(refused)).lists[0]?.change).toMatchObject({ share: { adds: [STRANGER], unchanged: 1 } });
  });

  it("goes before the door is shut", async () => {
    await company.apply(text);
    const shut = shared([PARTNER]);
    expect((await planned(shut)).lists[0]?.change).toMatchObject({
      share: { removes: [STRANGER], allowExternal: false, changesExternal: true },
    });
    expect((await company.apply(shut)).row(WEB).outcome).toBe("done");
    expect(shares()[0]?.allowsExternal).toBe(false);
    expect(principals()).toEqual([PARTNER]);
    expect(hasChanges(await planned(shut))).toBe(false);
  });

  it("comes after the door is opened", async () => {
    await company.apply(shared([PARTNER]));
    expect((await company.apply(text)).row(WEB).outcome).toBe("done");
    expect(principals()).toEqual([PARTNER, STRANGER]);
  });
});

describe("what AWS refuses", () => {
  it("sharing with the organisation that is not enabled: said of each principal, with the remedy", async () => {
    organisation.sharing = false;
    const { row, report } = await company.apply(shared([unit]));
    expect(row(WEB)).toMatchObject({ outcome: "failed", entriesAfter: 1 });
    expect(report.diagnostics).toMatchObject([{ code: "org_sharing_disabled", address: WEB }]);
    expect(report.diagnostics[0]?.remedy).toContain("enable-sharing-with-aws-organization");
    organisation.sharing = true;
    expect((await company.apply(shared([unit]))).row(WEB)).toMatchObject({ outcome: "done" });
    expect(principals()).toEqual([unit]);
  });

  it.each([
    ["an unknown unit", "arn:aws:organizations::111111111111:ou/o-a1b2c3d4e5/ou-ab12-99999999", "unknown_organization"],
    [
      "an unknown organisation",
      "arn:aws:organizations::111111111111:organization/o-zzzzzzzzzz",
      "unknown_organization",
    ],
  ])("%s", async (_, principal, code) => {
    const { row, report } = await company.apply(shared([principal, PARTNER]));
    expect(row(WEB)).toMatchObject({ outcome: "failed", added: 1 });
    expect(codes(report.diagnostics)).toEqual([code]);
    expect(principals()).toEqual([PARTNER]);
  });

  it.each([["access-denied", "access_denied", "ram:AssociateResourceShare"]] as const)(
    "%s",
    async (kind, code, named) => {
      company.simulator.faults.script({ action: "AssociateResourceShare" }, { kind }, { times: Infinity });
      const { row, report } = await company.apply(shared([PARTNER]));
      expect(row(WEB)).toMatchObject({ outcome: "failed", entriesAfter: 1 });
      expect(codes(report.diagnostics)).toEqual([code]);
      expect(report.diagnostics[0]?.remedy).toContain(named);
      company.simulator.faults.clear();
      expect((await company.apply(shared([PARTNER]))).row(WEB).outcome).toBe("done");
    },
  );

  it("more shares than the account may have", async () => {
    const small = await estate({ sharesPerRegion: 0 });
    try {
      small.world.organisation("o-a1b2c3d4e5", NET, { accounts: [PARTNER] });
      const { row, report } = await small.apply(shared([PARTNER], {}, {}));
      expect(row(WEB)).toMatchObject({ outcome: "failed" });
      expect(codes(report.diagnostics)).toEqual(["share_quota"]);
    } finally {
      await small.close();
    }
  });

  it("an association that fails later, with AWS' words", async () => {
    company.net.unsharable.add(PARTNER);
    const { row, report } = await company.apply(shared([PARTNER, BRANCH]));
    expect(row(WEB)).toMatchObject({ outcome: "failed" });
    expect(report.diagnostics).toMatchObject([{ code: "share_failed", detail: "The association failed." }]);
    expect(principals()).toEqual([BRANCH]);
  });

  it("shares that cannot be read leave the sharing as it is, and entries go on", async () => {
    await company.apply(shared([PARTNER]));
    company.members("10.0.0.1", "10.0.0.2");
    for (const action of ["GetResourceShares", "GetResourceShareAssociations"]) {
      company.simulator.faults.script({ action }, { kind: "access-denied" }, { times: Infinity });
      const text = shared([BRANCH]);
      const { planning, row } = await company.apply(text);
      expect(planning.plan.complete).toBe(false);
      expect(planning.plan.diagnostics).toMatchObject([{ code: "access_denied", account: "net", region: "eu-west-1" }]);
      expect(planning.plan.diagnostics[0]?.detail).toContain(WEB);
      expect(planning.plan.diagnostics[0]?.remedy).toContain(`ram:${action}`);
      expect(row(WEB).outcome).not.toBe("failed");
      expect(company.entries("web")).toHaveLength(2);
      expect(principals()).toEqual([PARTNER]);
      company.simulator.faults.clear();
    }
    expect((await company.apply(shared([BRANCH]))).row(WEB).outcome).toBe("done");
    expect(principals()).toEqual([BRANCH]);
  });
});

describe("a list that the file shares no longer", () => {
  it("is unshared, and nothing of it is left", async () => {
    await company.apply(shared([PARTNER, unit]));
    const plan = await planned(unshared());
    expect(plan.lists[0]?.change).toMatchObject({
      kind: "update",
      share: { adds: [], removes: [PARTNER, unit], ends: true },
      tags: { remove: ["plsync:share"] },
    });
    const { row } = await company.apply(unshared());
    expect(row(WEB)).toMatchObject({ outcome: "done", result: "-444444444444 -ou-ab12-11111111" });
    expect(shares()).toEqual([]);
    expect(company.list("web").tags.has("plsync:share")).toBe(false);
    const before = calls(/./).length;
    expect(hasChanges(await planned(unshared()))).toBe(false);
    expect(calls(/./)).toHaveLength(before);
  });

  it("keeps the tag while its share is still there, so that the next run goes on", async () => {
    await company.apply(shared([PARTNER]));
    company.simulator.faults.script({ action: "DeleteResourceShare" }, { kind: "access-denied" }, { times: Infinity });
    const { row, report } = await company.apply(unshared());
    expect(row(WEB)).toMatchObject({ outcome: "failed" });
    expect(codes(report.diagnostics)).toEqual(["access_denied"]);
    expect(company.list("web").tags.has("plsync:share")).toBe(true);
    company.simulator.faults.clear();
    expect((await company.apply(unshared())).row(WEB).outcome).toBe("done");
    expect(shares()).toEqual([]);
  });

  it("warns of what still references it in the account that loses it", async () => {
    await company.apply(shared([PARTNER, BRANCH]));
    const lists = [company.list("web")];
    referenced(company.world.account(PARTNER).region("eu-west-1"), "sg-0ffffffffffffff01", lists);
    referenced(company.world.account(BRANCH).region("eu-west-1"), "sg-0ffffffffffffff02", lists);
    const { diagnostics } = await planned(shared([BRANCH]));
    expect(codes(diagnostics)).toEqual(["unshared_references"]);
    expect(diagnostics[0]?.severity).toBe("warning");
    expect(diagnostics[0]?.detail).toContain("sg-0ffffffffffffff01");
    expect(diagnostics[0]?.detail).not.toContain("sg-0ffffffffffffff02");
  });
});

describe("a shared list that the file no longer names", () => {
  const none = file([]);

  it("is unshared first, and then deleted", async () => {
    await company.apply(shared([PARTNER]));
    const { row } = await company.apply(none);
    expect(row(WEB)).toMatchObject({ kind: "delete", outcome: "done" });
    later();
    expect(shares()).toEqual([]);
    expect([...company.net.lists.values()].filter(({ ownerId }) => ownerId !== "AWS")).toEqual([]);
    const order = company.simulator.calls.map(({ action }) => action).filter((action) => /^Delete/.test(action));
    expect(order.filter((action) => action !== "DeleteTags")).toEqual([
      "DeleteResourceShare",
      "DeleteManagedPrefixList",
    ]);
  });

  it("stays when its sharing cannot be ended, or cannot be read", async () => {
    await company.apply(shared([PARTNER]));
    company.simulator.faults.script({ action: "DeleteResourceShare" }, { kind: "access-denied" }, { times: Infinity });
    const failed = await company.apply(none);
    expect(failed.row(WEB)).toMatchObject({ outcome: "failed", result: "not deleted" });
    company.simulator.faults.clear();
    company.simulator.faults.script({ action: "GetResourceShares" }, { kind: "access-denied" }, { times: Infinity });
    const held = await company.apply(none);
    expect(held.row(WEB).outcome).toBe("held");
    expect(held.planning.plan.lists[0]?.held.map(({ code }) => code)).toEqual(["shares_unknown"]);
    company.simulator.faults.clear();
    expect(company.entries("web")).toHaveLength(1);
    expect((await company.apply(none)).row(WEB).outcome).toBe("done");
  });

  it("is retained with its share: both stay, without our tags", async () => {
    await company.apply(shared([PARTNER], {}, { deletion: "retain" }));
    const { row } = await company.apply(none);
    expect(row(WEB)).toMatchObject({ kind: "retain", outcome: "done" });
    expect([...company.list("web").tags.keys()]).toEqual([]);
    expect(principals()).toEqual([PARTNER]);
    expect([...(shares()[0]?.tags.keys() ?? [])]).toEqual([]);
    expect(hasChanges(await planned(none))).toBe(false);
  });
});

describe("a share whose list is gone", () => {
  const two = (principals: readonly string[]): string =>
    file([mapping("web", { share: { principals } }), mapping("api", { share: { principals } }, ["192.0.2.0/24"])]);

  it("is shown, and deleted in a reviewed run", async () => {
    await company.apply(two([PARTNER]));
    const { id } = company.list("api");
    company.net.lists.delete(id);
    const text = shared([PARTNER]);
    const plan = await planned(text);
    expect(plan.strayShares).toMatchObject([{ address: `net/eu-west-1/plsync-${id}`, listId: id }]);
    expect(hasChanges(plan)).toBe(true);
    const { row } = await company.apply(text);
    expect(row(`net/eu-west-1/plsync-${id}`)).toMatchObject({
      outcome: "done",
      result: "share deleted, its list is gone",
    });
    expect(shares()).toHaveLength(1);
    expect(hasChanges(await planned(text))).toBe(false);
  });

  it("is another thing than a share whose list plsync no longer owns", async () => {
    await company.apply(two([PARTNER]));
    company.list("api").tags.delete("plsync:owner");
    const plan = await planned(shared([PARTNER]));
    expect(plan.strayShares).toEqual([]);
  });
});

describe("lost answers", () => {
  it.each(["CreateResourceShare", "AssociateResourceShare", "DisassociateResourceShare", "DeleteResourceShare"])(
    "of %s are looked after, and nothing is done twice",
    async (action) => {
      const lose = () => company.simulator.faults.script({ action }, { kind: "reset-after-effect" }, { times: 20 });
      lose();
      await company.apply(shared([PARTNER, BRANCH]));
      expect(principals()).toEqual([PARTNER, BRANCH]);
      expect((await company.apply(shared([BRANCH]))).row(WEB).outcome).toBe("done");
      expect(principals()).toEqual([BRANCH]);
      expect(shares()).toHaveLength(1);
      expect((await company.apply(unshared())).row(WEB).outcome).toBe("done");
      expect(shares()).toEqual([]);
      company.simulator.faults.clear();
      expect(hasChanges(await planned(unshared()))).toBe(false);
    },
  );
});

describe("a run that is stopped", () => {
  it("at any of its calls is finished by the next, which repeats nothing", async () => {
    const first = shared([PARTNER]);
    const text = shared([BRANCH, unit]);
    await company.apply(first);
    for (let survived = 0; ; survived++) {
      const start = company.simulator.calls.length;
      const planning = await company.plan(text);
      const from = company.simulator.calls.length;
      let stopped = false;
      const report = await company.makeChanges(text, planning, {
        stopped: () => {
          stopped ||= company.simulator.calls.length - from >= survived;
          return stopped ? "cancelled" : undefined;
        },
      });
      if (report.row(WEB).outcome === "done") break;
      expect(company.simulator.calls.length).toBeGreaterThan(start);
      await company.apply(text);
      expect(principals()).toEqual([BRANCH, unit]);
      expect(shares()).toHaveLength(1);
      expect(hasChanges(await planned(text))).toBe(false);
      await company.apply(first);
      expect(principals()).toEqual([PARTNER]);
      if (survived > 100) throw new Error("the run never ends");
    }
    expect(principals()).toEqual([BRANCH, unit]);
  });
});

describe("a saved plan", () => {
  it("shares with whom it showed, and is done when that is done", async () => {
    await company.apply(unshared());
    const text = shared([PARTNER]);
    const { plan } = await company.plan(text);
    expect(shareChangeOf(plan.lists[0]?.change as never)?.adds).toEqual([PARTNER]);
    const applied = await company.applySaved(text, plan);
    expect("refused" in applied).toBe(false);
    expect(principals()).toEqual([PARTNER]);
    const again = await company.applySaved(text, plan);
    expect("refused" in again).toBe(false);
    expect(shares()).toHaveLength(1);
  });

  it("is stale when somebody else was added meanwhile", async () => {
    await company.apply(shared([PARTNER]));
    const text = shared([PARTNER, BRANCH]);
    const { plan } = await company.plan(text);
    const [share] = shares();
    const [known] = share?.associations ?? [];
    if (known !== undefined)
      share?.associations.push({ ...known, kind: "PRINCIPAL", entity: unit, status: "ASSOCIATED" });
    const applied = await company.applySaved(text, plan);
    expect("refused" in applied && codes(applied.refused)).toEqual(["plan_stale"]);
  });
});

describe("one list, one share", () => {
  const active = () => shares().filter(({ status }) => status === "ACTIVE");
  /** A second share of the same list, with only that principal. */
  const again = (share: ShareRecord, principal: string): void => {
    const associations = share.associations
      .filter(({ kind, entity }) => kind === "RESOURCE" || entity === principal)
      .map((one) => ({ ...one }));
    const arn = share.arn.replace(/.$/, share.arn.endsWith("f") ? "e" : "f");
    company.net.shares.set(arn, { ...share, arn, associations, tags: new Map(share.tags) });
  };

  it("two runs at once make one", async () => {
    await company.apply(unshared());
    const runs = await Promise.all([company.apply(shared([PARTNER])), company.apply(shared([PARTNER]))]);
    for (const { row } of runs) expect(["done", "already"]).toContain(row(WEB).outcome);
    expect(active()).toHaveLength(1);
    expect(principals()).toEqual([PARTNER]);
    expect(hasChanges(await planned(shared([PARTNER])))).toBe(false);
  });

  it("two runs at once with other principals make one, and a last run has nothing left to do or does it", async () => {
    await company.apply(unshared());
    await Promise.all([company.apply(shared([PARTNER])), company.apply(shared([BRANCH]))]);
    await company.apply(shared([BRANCH]));
    expect(active()).toHaveLength(1);
    expect(principals()).toEqual([BRANCH]);
  });

  it("shared, unshared and shared again within the life of a token is shared", async () => {
    await company.apply(shared([PARTNER]));
    for (const _ of [1, 2]) {
      await company.apply(unshared());
      expect(active()).toEqual([]);
      const { row } = await company.apply(shared([PARTNER]));
      expect(row(WEB).outcome).toBe("done");
      expect(active()).toHaveLength(1);
      expect(principals()).toEqual([PARTNER]);
    }
  });

  it("two that are active are joined, and plan and report say so", async () => {
    await company.apply(shared([PARTNER, BRANCH]));
    const [first] = active();
    if (first === undefined) throw new Error("nothing is shared");
    again(first, BRANCH);
    const { associations } = first;
    associations.splice(
      associations.findIndex(({ entity }) => entity === BRANCH),
      1,
    );
    const plan = await planned(shared([PARTNER, BRANCH]));
    const change = plan.lists[0]?.change;
    expect(change !== undefined && shareChangeOf(change)).toMatchObject({ adds: [], removes: [], joins: 1 });
    const { row } = await company.apply(shared([PARTNER, BRANCH]));
    expect(row(WEB)).toMatchObject({ outcome: "done", result: expect.stringContaining("2 resource shares joined") });
    expect(active()).toHaveLength(1);
    expect(principals()).toEqual([PARTNER, BRANCH]);
    expect((await planned(shared([PARTNER, BRANCH]))).lists.map(({ change }) => change)).toMatchObject([
      { kind: "keep" },
    ]);
  });

  it("are not joined while an account has only accepted the invitation to the one that would go", async () => {
    const text = shared([PARTNER, STRANGER], { allow_external_principals: true });
    await company.apply(text);
    const [first] = active();
    if (first === undefined) throw new Error("nothing is shared");
    again(first, STRANGER);
    const [, second] = active();
    const accepted = (share: ShareRecord | undefined): void => {
      for (const one of share?.associations ?? []) if (one.entity === STRANGER) one.status = "ASSOCIATED";
    };
    accepted(second);
    const waiting = await company.apply(text);
    expect(active()).toHaveLength(2);
    expect(codes(waiting.report.diagnostics)).toEqual(["share_pending"]);
    expect(waiting.row(WEB)).toMatchObject({ outcome: "done", result: expect.stringContaining("not joined yet") });
    accepted(first);
    await company.apply(text);
    expect(active()).toEqual([first]);
    expect(principals()).toEqual([PARTNER, STRANGER]);
  });

  it("is ended by two runs at once: gone already is success", async () => {
    await company.apply(shared([PARTNER]));
    const runs = await Promise.all([company.apply(unshared()), company.apply(unshared())]);
    for (const { row, report } of runs) {
      expect(["done", "already"]).toContain(row(WEB).outcome);
      expect(report.diagnostics).toEqual([]);
    }
    expect(active()).toEqual([]);
  });

  it("is deleted with its list by two runs at once", async () => {
    await company.apply(shared([PARTNER]));
    const options = { allowDelete: [WEB] };
    const runs = await Promise.all([company.apply(file([]), options), company.apply(file([]), options)]);
    for (const { row } of runs) expect(["done", "already"]).toContain(row(WEB).outcome);
    expect([...company.net.lists.values()].map(({ name }) => name)).not.toContain("web");
  });
});

// What holds for every kind of source that reads from AWS, from the file to the list: whatever AWS answers, an address leaves the list
// only when its source is known not to have it. A new kind gets all of this with its rows in kind-cases.ts.
import { afterEach, describe, expect, it } from "vitest";
import { rolesOf } from "../../src/iam/roles.ts";
import { APP, type Estate, estate, file, mapping, NET, NO_LIMITS, read } from "../engine/estate.ts";
import { KIND_CASES } from "./kind-cases.ts";

const EVERY_TIME = { times: Number.POSITIVE_INFINITY };
const LIST = { limits: NO_LIMITS, max_entries: { headroom: 300 } };
const three = ["10.0.0.1", "10.0.0.2", "10.0.0.3"];

let company: Estate;
afterEach(() => company.close());

describe.each(KIND_CASES)("$title", ({ source, actions, bring, remove, block, isNeverEmpty, isOnePage }) => {
  const blocks = (addresses: readonly string[]) => addresses.map(block ?? ((address) => `${address}/32`)).sort();
  const textAt = (account: string, region: string) => file([mapping("web", LIST, [{ ...source, account, region }])]);
  const text = textAt("app", "eu-west-1");

  /** The list has three addresses that the source brought; one of them is gone by now, and another came. */
  async function changing(): Promise<void> {
    company = await estate();
    bring(company.app, three);
    await company.apply(text);
    expect(company.entries("web")).toEqual(blocks(three));
    bring(company.app, ["10.0.0.2", "10.0.0.3", "10.0.0.4"]);
  }

  /** Nothing is removed, and the run says that something is wrong. */
  async function staysWhole(): Promise<readonly string[]> {
    const { planning } = await company.apply(text);
    expect(company.entries("web")).toEqual(expect.arrayContaining(blocks(three)));
    const codes = planning.plan.diagnostics.map(({ code }) => code);
    expect(codes).toContain("removals_suspended");
    return codes;
  }

  /** The account of the lists is asked for these, whatever the sources are. */
  const callsForSources = () =>
    company.simulator.calls.filter(({ action, accountId }) => actions.includes(action) && accountId !== NET);

  it("follows what comes and goes", async () => {
    await changing();
    await company.apply(text);
    expect(company.entries("web")).toEqual(blocks(["10.0.0.2", "10.0.0.3", "10.0.0.4"]));
  });

  it("empty: is known, and the list becomes empty where its limits allow that", async () => {
    await changing();
    bring(company.app, []);
    if (isNeverEmpty === true) return void (await staysWhole());
    const { planning } = await company.apply(text);
    expect(planning.plan.diagnostics).toEqual([]);
    expect(company.entries("web")).toEqual([]);
  });

  it("paged: three pages bring what one would", async () => {
    company = await estate({ pageSize: 5 });
    const many = Array.from({ length: 14 }, (_, i) => `10.0.1.${i + 1}`);
    bring(company.app, many);
    const { planning } = await company.apply(text);
    expect(planning.plan.diagnostics).toEqual([]);
    expect(company.entries("web")).toEqual(blocks(many));
    const pages = actions.map((action) => callsForSources().filter((call) => call.action === action).length);
    if (isOnePage !== true) expect(Math.max(...pages)).toBeGreaterThanOrEqual(3);
  });

  it("deleted: what the file names is gone, so what it had is unknown", async () => {
    await changing();
    remove(company.app);
    await staysWhole();
  });

  it.each(actions)("throttled: %s is asked again", async (action) => {
    await changing();
    company.simulator.faults.script({ action, accountId: APP }, { kind: "throttle" }, { times: 3 });
    const { planning } = await company.apply(text);
    expect(planning.plan.diagnostics).toEqual([]);
    expect(company.entries("web")).toEqual(blocks(["10.0.0.2", "10.0.0.3", "10.0.0.4"]));
  });

  it.each(actions)("access denied: %s leaves the source unknown, and is named", async (action) => {
    await changing();
    company.simulator.faults.script({ action, accountId: APP }, { kind: "access-denied" }, EVERY_TIME);
    const { planning } = await company.apply(text);
    const [denied] = planning.plan.diagnostics;
    expect(denied).toMatchObject({ code: "access_denied", account: "app", region: "eu-west-1" });
    expect(`${denied?.summary} ${denied?.detail} ${denied?.remedy}`).toContain(action);
    expect(company.entries("web")).toEqual(blocks(three));
  });

  it.each(
    actions.flatMap((action) =>
      (["truncated", "missing-set", "not-xml", "server-error"] as const).map((kind) => ({ action, kind })),
    ),
  )("odd: $action answers $kind, which leaves the source unknown", async ({ action, kind }) => {
    await changing();
    company.simulator.faults.script({ action, accountId: APP }, { kind }, EVERY_TIME);
    await staysWhole();
  });

  it.each(actions)("a page of %s that silently lost half costs nobody the access", async (action) => {
    await changing();
    bring(company.app, three);
    company.simulator.faults.script({ action, accountId: APP }, { kind: "lost-items" });
    await company.apply(text);
    expect(company.entries("web")).toEqual(blocks(three));
  });

  it("another account: is read there, with the role of that account, and nowhere else", async () => {
    company = await estate();
    bring(company.app, three);
    bring(company.data, ["10.0.9.1"]);
    await company.apply(textAt("data", "eu-west-1"));
    expect(company.entries("web")).toEqual(blocks(["10.0.9.1"]));
    const asked = callsForSources();
    expect(new Set(asked.map(({ accountId, role }) => `${accountId} ${role}`))).toEqual(
      new Set([`${company.data.account.id} plsync-plan`]),
    );
  });

  it("another Region: is read there, and nowhere else", async () => {
    company = await estate();
    bring(company.app, three);
    bring(company.world.account(company.app.account.id).region("us-east-1"), ["10.0.9.1"]);
    await company.apply(textAt("app", "us-east-1"));
    expect(company.entries("web")).toEqual(blocks(["10.0.9.1"]));
    const asked = callsForSources().filter(({ accountId }) => accountId === APP);
    expect(new Set(asked.map(({ region }) => region))).toEqual(new Set(["us-east-1"]));
  });

  it("has its actions in the printed plan role, and only where it is used", () => {
    const hubs = { plan: "arn:aws:iam::111111111111:role/plan", apply: "arn:aws:iam::111111111111:role/apply" };
    const allowed = (of: string) =>
      JSON.stringify(
        rolesOf(read(of), { by: "hubs", hubs, github: undefined })
          .filter(({ kind, alias }) => kind === "plan" && alias === "app")
          .map((role) => role.documents({ partition: "aws", accountId: role.accountId }).policy),
      );
    const without = allowed(file([mapping("web", LIST, ["192.0.2.1/32"])]));
    for (const action of actions) {
      expect(allowed(text)).toContain(`"ec2:${action}"`);
      expect(without).not.toContain(`"ec2:${action}"`);
    }
  });

  it("costs no call where it is not used", async () => {
    company = await estate();
    bring(company.app, three);
    await company.apply(file([mapping("web", LIST, ["192.0.2.1/32"])]));
    expect(callsForSources().filter(({ accountId }) => accountId === APP)).toEqual([]);
  });
});

// Making a list: once, whatever happens to the answer, whatever is to be in it, and however often its name is used again.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PrefixListRecord } from "../../src/simulator/world/prefix-list-record.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "./estate.ts";

const WEB = "net/eu-west-1/web";
const list = { limits: NO_LIMITS, max_entries: { headroom: 200 } };
const hosts = (count: number, first = 0) =>
  Array.from({ length: count }, (_, i) => `10.0.${(first + i) >> 8}.${(first + i) & 255}/32`);
const web = (cidrs: readonly string[]) => file([mapping("other", {}, ["192.0.2.0/24"]), mapping("web", list, cidrs)]);
const NOTHING = file([mapping("other", {}, ["192.0.2.0/24"])]);

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

/** Lists of that name that there are or were. */
const ever = ({ net }: Estate): readonly PrefixListRecord[] =>
  [...net.lists.values(), ...net.deletedLists].filter(({ name }) => name === "web");

describe("lost answers", () => {
  it("every answer of a creation is lost, and the list stays out of sight for minutes: it is made once", async () => {
    const slow = await estate({ consistencyMs: 90_000 });
    try {
      slow.simulator.faults.script({ action: "CreateManagedPrefixList" }, { kind: "reset-after-effect" }, { times: 8 });
      await slow.apply(web(["192.0.2.0/24"]));
      slow.simulator.advance(120_000);
      const { row } = await slow.apply(web(["192.0.2.0/24"]));
      expect(ever(slow)).toHaveLength(1);
      expect(slow.entries("web")).toEqual(["192.0.2.0/24"]);
      expect(["done", "unchanged"]).toContain(row(WEB).outcome);
    } finally {
      await slow.close();
    }
  });

  it.each(["reset-after-effect", "reset-before-effect", "truncated"] as const)(
    "one (%s) is asked for again with the same token, and nothing is written twice",
    async (kind) => {
      company.simulator.faults.script(
        { action: "CreateManagedPrefixList", where: ({ params }) => params.PrefixListName === "web" },
        { kind },
      );
      const { row } = await company.apply(web(hosts(150)));
      expect(row(WEB)).toMatchObject({ outcome: "done", added: 150, entriesAfter: 150 });
      expect(ever(company)).toHaveLength(1);
      expect(company.list("web").versions.map(({ entries }) => entries.size)).toEqual([100, 150]);
    },
  );
});

describe("a name that is used again within the life of a token", () => {
  const seconds = async (run: () => Promise<unknown>): Promise<number> => {
    const start = company.world.clock.now();
    await run();
    return (company.world.clock.now() - start) / 1000;
  };

  it.each([
    ["the same entries", hosts(5)],
    ["other entries", hosts(7)],
  ])("with %s: the list is there in 15 seconds, and progress says what is waited for", async (_, again) => {
    const said: string[] = [];
    await company.apply(web(hosts(5)));
    await company.apply(NOTHING);
    company.simulator.advance(60_000);
    const text = web(again);
    const planning = await company.plan(text);
    const took = await seconds(() =>
      company.makeChanges(text, planning, {
        onProgress: (progress) => void (progress.kind === "waiting" && said.push(progress.what)),
      }),
    );
    expect(took).toBeLessThanOrEqual(15);
    expect(company.entries("web")).toEqual([...again].sort());
    expect(ever(company)).toHaveLength(2);
    expect(said).toContainEqual(expect.stringContaining("was deleted not long ago"));
  });

  it("again and again: each time there is one list", async () => {
    for (let time = 1; time <= 5; time++) {
      await company.apply(web(hosts(5)));
      expect(company.entries("web")).toHaveLength(5);
      await company.apply(NOTHING);
      company.simulator.advance(60_000);
    }
    expect(ever(company)).toHaveLength(5);
  });
});

describe("a list that another run created with other entries", () => {
  it("before this run could see it is found and changed", async () => {
    const slow = await estate({ consistencyMs: 6_000 });
    try {
      const [first, second] = [web(hosts(5)), web(hosts(130, 3))];
      const planning = await slow.plan(second);
      await slow.apply(first);
      const { row, report } = await slow.makeChanges(second, planning);
      expect(report.diagnostics).toEqual([]);
      expect(row(WEB).outcome).toBe("done");
      expect(slow.entries("web")).toEqual([...hosts(130, 3)].sort());
      expect(ever(slow)).toHaveLength(1);
    } finally {
      await slow.close();
    }
  });

  it("at the same time: there is one, both end well, and a last run finds nothing to do", async () => {
    const texts = [web(hosts(5)), web(hosts(130, 3))] as const;
    const runs = await Promise.all(texts.map((text) => company.apply(text)));
    for (const { report } of runs) expect(report.diagnostics).toEqual([]);
    expect(ever(company)).toHaveLength(1);
    await company.apply(texts[1]);
    expect(company.entries("web")).toEqual([...hosts(130, 3)].sort());
  });

  it("goes on being what a person put on hold", async () => {
    const [first, second] = [web(hosts(5)), web(hosts(6))];
    const planning = await company.plan(second);
    await company.apply(first);
    company.list("web").tags.set("plsync:hold", "until released");
    const { row, report } = await company.makeChanges(second, planning);
    expect(row(WEB).outcome).toBe("failed");
    expect(report.diagnostics).toEqual([expect.objectContaining({ code: "list_on_hold" })]);
    expect(company.entries("web")).toHaveLength(5);
  });

  it("of the other address family is told", async () => {
    const planning = await company.plan(web(hosts(5)));
    await company.apply(file([mapping("web", { address_family: "IPv6" }, ["2001:db8::/48"])]));
    const { report } = await company.makeChanges(web(hosts(5)), planning);
    expect(report.diagnostics).toEqual([expect.objectContaining({ code: "family_changed", address: WEB })]);
  });
});

describe("what a creation says of its entries", () => {
  it("stands on the list when all of them are in the call", async () => {
    await company.apply(web(hosts(100)));
    const create = company.writes().find(({ params }) => params.PrefixListName === "web");
    const tags = Object.entries(create?.params ?? {}).filter(([, value]) => value === "plsync:applied");
    expect(tags).toHaveLength(1);
    expect(company.list("web").tags.get("plsync:applied")).toMatch(/^1:[0-9a-f]{64}$/);
  });

  it("is not said of a part: a run that dies after the call leaves a list that a sync reads", async () => {
    company.simulator.faults.script(
      { action: "ModifyManagedPrefixList" },
      { kind: "access-denied" },
      { times: Number.POSITIVE_INFINITY },
    );
    const text = web(hosts(130));
    await company.apply(text);
    company.simulator.faults.clear();
    expect(company.list("web").tags.has("plsync:applied")).toBe(false);
    const { planning, row } = await company.apply(text, { mode: "sync", everything: false });
    expect(planning.plan.lists.find(({ address }) => address === WEB)?.change).toMatchObject({ kind: "update" });
    expect(row(WEB)).toMatchObject({ outcome: "done", added: 30 });
  });

  it("is not believed of a list that another writer changed before it was seen", async () => {
    company.simulator.faults.script(
      { action: "DescribeManagedPrefixLists", where: () => ever(company).length > 0 },
      {
        kind: "meanwhile",
        run: () =>
          void company.net.edit(company.list("web").id, { add: { "203.0.113.9/32": "me" }, remove: ["10.0.0.1/32"] }),
      },
      { nth: 2 },
    );
    const { row } = await company.apply(web(hosts(5)));
    expect(row(WEB).outcome).toBe("done");
    expect(company.entries("web")).toEqual([...hosts(5)].sort());
  });
});

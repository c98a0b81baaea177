// A run that is to stop, or that waits for AWS for long: it starts nothing more, and its report says how far everything came.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isFaultyReport } from "../../src/engine/run-result.ts";
import { wrongs } from "../apply/history.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "./estate.ts";

const WEB = "net/eu-west-1/web";
const OTHER = "net/eu-west-1/other";

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

const hosts = (count: number) => Array.from({ length: count }, (_, i) => `10.0.${i >> 7}.${i & 127}/32`);
const file350 = (count: number, other: readonly string[]) =>
  file([
    mapping("web", { limits: NO_LIMITS, max_entries: 400 }, hosts(count)),
    mapping("other", { limits: NO_LIMITS }, other),
    mapping("third", { limits: NO_LIMITS, tags: { a: String(count) } }, ["192.0.2.0/24"]),
  ]);

describe("out of time in the middle of a list", () => {
  it("the list stays at a whole call, the report says what it lacks, and the next run goes on", async () => {
    await company.apply(file350(5, ["198.51.100.0/24"]));
    const known = company.list("web").versions.length;
    const isLate = () =>
      company.simulator.calls.filter(({ action }) => action === "ModifyManagedPrefixList").length > 3;
    const stopped = () => (isLate() ? "out of time" : undefined);
    const text = file350(350, ["198.51.100.0/25"]);
    const { row, report } = await company.apply(text, { stopped });
    expect(row(WEB)).toMatchObject({ outcome: "not-done", result: expect.stringContaining("out of time, ") });
    expect(company.entries("web").length % 100).toBe(5);
    expect(isFaultyReport(report)).toBe(true);
    expect((await company.apply(text)).row(WEB).outcome).toBe("done");
    expect(company.entries("web")).toEqual([...hosts(350)].sort());
    expect(wrongs(company.list("web"), hosts(350), known)).toEqual([]);
  });

  it("and before the first: nothing is written, and every list that had changes is reported as not done", async () => {
    await company.apply(file350(5, ["198.51.100.0/24"]));
    company.writes();
    const { row } = await company.apply(file350(6, ["198.51.100.0/25"]), { stopped: () => "cancelled by SIGTERM" });
    for (const address of [WEB, OTHER]) {
      expect(row(address)).toMatchObject({ outcome: "not-done", result: "cancelled by SIGTERM" });
    }
    expect(company.writes()).toEqual([]);
  });
});

describe("a signal while AWS takes its time over a change", () => {
  it("is answered within seconds; the change is made all the same, and the next run goes on", async () => {
    const slow = await estate({ progressMs: 5 * 60_000 });
    try {
      const text = (count: number) => file([mapping("web", { limits: NO_LIMITS, max_entries: 400 }, hosts(count))]);
      await slow.apply(text(5));
      let since: number | undefined;
      const stopped = () => {
        const changes = slow.list("web").state === "modify-in-progress";
        if (changes) since ??= slow.world.clock.now();
        return since === undefined ? undefined : "cancelled by SIGINT";
      };
      const { row } = await slow.apply(text(150), { stopped });
      expect(row(WEB)).toMatchObject({ outcome: "not-done", result: expect.stringContaining("cancelled by SIGINT, ") });
      expect(slow.world.clock.now() - (since ?? 0)).toBeLessThan(15_000);
      expect((await slow.apply(text(150))).row(WEB).outcome).toBe("done");
      expect(slow.entries("web")).toEqual([...hosts(150)].sort());
    } finally {
      await slow.close();
    }
  });
});

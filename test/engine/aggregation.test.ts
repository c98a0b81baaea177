// A list in use comes to another aggregation without a gap, and then rests.
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { wrongs } from "../apply/history.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "./estate.ts";

const ADDRESS = "net/eu-west-1/web";
let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

const text = (aggregate: unknown) => file([mapping("web", { limits: NO_LIMITS, aggregate, max_entries: 200 })]);
const entries = (...kept: readonly string[]) => [...kept].sort();

/** Applies, and expects that nothing was taken from those who have the addresses, and that the next plans have nothing to do. */
async function apply(aggregate: unknown): Promise<readonly string[]> {
  const known = company.world.allLists().find(({ name }) => name === "web")?.versions.length ?? 1;
  const { row } = await company.apply(text(aggregate));
  expect(row(ADDRESS)).toMatchObject({ outcome: expect.stringMatching(/done|unchanged/) });
  expect(wrongs(company.list("web"), company.entries("web"), known)).toEqual([]);
  for (const everything of [true, false]) {
    const { plan } = await company.plan(text(aggregate), { everything });
    expect(plan.lists[0]?.change.kind).toBe("keep");
  }
  return company.entries("web");
}

it("goes from single entries to the fewest, to at most so many, and back", async () => {
  const eight = [0, 1, 2, 3, 8, 9, 16, 19].map((host) => `10.0.0.${host}`);
  company.members(...eight);
  const single = eight.map((address) => `${address}/32`).sort();
  expect(await apply("none")).toEqual(single);
  expect(await apply("exact")).toEqual(entries("10.0.0.0/30", "10.0.0.8/31", "10.0.0.16/32", "10.0.0.19/32"));
  expect(await apply({ within: 3, max_extra_addresses: 2 })).toEqual(
    entries("10.0.0.0/30", "10.0.0.8/31", "10.0.0.16/30"),
  );
  expect(await apply("none")).toEqual(single);
});

it("loses a member, and gains one, in the middle of a block", async () => {
  company.members("10.0.0.0", "10.0.0.1", "10.0.0.2", "10.0.0.3");
  await apply("exact");
  company.members("10.0.0.0", "10.0.0.1", "10.0.0.3");
  expect(await apply("exact")).toEqual(entries("10.0.0.0/31", "10.0.0.3/32"));
  company.members("10.0.0.0", "10.0.0.1", "10.0.0.2", "10.0.0.3");
  expect(await apply("exact")).toEqual(["10.0.0.0/30"]);
});

it("keeps an address that comes back between the plan and the removal of its block", async () => {
  company.members("10.0.0.0", "10.0.0.1");
  await apply("exact");
  company.members("10.0.0.0");
  const planning = await company.plan(text("exact"));
  company.members("10.0.0.0", "10.0.0.1");
  await company.makeChanges(text("exact"), planning);
  const allowed = company.entries("web");
  expect(allowed.includes("10.0.0.0/31") || allowed.includes("10.0.0.1/32")).toBe(true);
});

it("never has a gap, whatever the members and whatever it was before", async () => {
  const modes = fc.constantFrom<unknown>(
    "none",
    "exact",
    { within: 4, max_extra_addresses: 255 },
    { within: 2, max_extra_addresses: 255, never: ["10.0.0.64/26"] },
  );
  const hosts = fc.uniqueArray(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 24 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(hosts, modes), { minLength: 2, maxLength: 3 }), async (steps) => {
      await company.close();
      company = await estate();
      for (const [own, mode] of steps) {
        company.members(...own.map((host) => `10.0.0.${host}`));
        const known = company.world.allLists().find(({ name }) => name === "web")?.versions.length ?? 1;
        await company.apply(text(mode));
        const [list] = company.world.allLists();
        if (list !== undefined) expect(wrongs(list, company.entries("web"), known)).toEqual([]);
      }
    }),
    { numRuns: 10 },
  );
});

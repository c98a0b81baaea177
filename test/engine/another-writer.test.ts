// The proof by version arithmetic (apply/entries/known.ts) with another writer at every point of an apply: whatever it adds or
// removes between any two calls, the list ends as wanted, no address that stays wanted is ever cut off, and what the tag
// plsync:applied then says of the list is true.
import fc from "fast-check";
import { expect, it } from "vitest";
import { currentVersion } from "../../src/simulator/world/prefix-list-record.ts";
import { wrongs } from "../apply/history.ts";
import { type Estate, estate, file, mapping, NO_LIMITS } from "./estate.ts";

const WEB = "net/eu-west-1/web";
const hosts = (first: number, count: number) =>
  Array.from({ length: count }, (_, i) => `10.0.${(first + i) >> 8}.${(first + i) & 255}/32`);
const text = (cidrs: readonly string[]) => file([mapping("web", { limits: NO_LIMITS }, cidrs)]);
const BEFORE = hosts(0, 150);
const AFTER = hosts(60, 240);

/** What another writer does once: an entry of its own comes, one that is wanted goes, or an entry is described anew. */
const EDITS = {
  adds: { add: { "203.0.113.9/32": "by hand" } },
  removes: { remove: ["10.0.0.100/32"] },
  both: { add: { "203.0.113.9/32": "by hand" }, remove: ["10.0.0.120/32"] },
  describes: { add: { "10.0.0.100/32": "described by hand" } },
} as const;

/** Applies AFTER on BEFORE with the edit right before the `nth` call to EC2; false when there were fewer. */
async function play(nth: number, edit: (typeof EDITS)[keyof typeof EDITS]): Promise<boolean> {
  const company: Estate = await estate();
  const point = `before call ${nth}`;
  try {
    await company.apply(text(BEFORE));
    const known = company.list("web").versions.length;
    let isEdited = false;
    const run = () => {
      isEdited = true;
      company.net.edit(company.list("web").id, edit);
    };
    company.simulator.faults.script({ service: "ec2" }, { kind: "meanwhile", run }, { nth });
    const { row } = await company.apply(text(AFTER));
    if (!isEdited) return false;
    expect(row(WEB).outcome, point).toBe("done");
    expect(wrongs(company.list("web"), AFTER, known), point).toEqual([]);
    // An edit after the last look is for the next run to see: what the tag says of the list must not hide it.
    const quick = await company.plan(text(AFTER), { everything: false });
    const whole = await company.plan(text(AFTER), { everything: true });
    expect(quick.plan.digests, point).toEqual(whole.plan.digests);
    await company.apply(text(AFTER), { mode: "sync" });
    expect([...currentVersion(company.list("web")).entries.keys()].sort(), point).toEqual([...AFTER].sort());
    return true;
  } finally {
    await company.close();
  }
}

it.each(Object.keys(EDITS) as (keyof typeof EDITS)[])(
  "another writer %s at every point",
  { timeout: 180_000 },
  async (kind) => {
    let nth = 1;
    while (await play(nth, EDITS[kind])) nth++;
    expect(nth).toBeGreaterThan(8);
  },
);

it("several writers at points chosen at random", { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 14 }), fc.constantFrom(...Object.values(EDITS))), {
        minLength: 2,
        maxLength: 4,
      }),
      async (edits) => {
        const company: Estate = await estate();
        try {
          await company.apply(text(BEFORE));
          const known = company.list("web").versions.length;
          for (const [nth, edit] of edits) {
            const run = () => void company.net.edit(company.list("web").id, edit);
            company.simulator.faults.script({ service: "ec2" }, { kind: "meanwhile", run }, { nth });
          }
          await company.apply(text(AFTER));
          await company.apply(text(AFTER));
          expect(company.entries("web")).toEqual([...AFTER].sort());
          expect(wrongs(company.list("web"), AFTER, known)).toEqual([]);
        } finally {
          await company.close();
        }
      },
    ),
    { numRuns: 25 },
  );
});

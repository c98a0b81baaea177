// Random plans of several accounts: lists of every kind, some of them parts of split ones, some held back.
import fc from "fast-check";
import type { AccountRegion } from "../../../src/model/account-region.ts";
import type { Change } from "../../../src/model/change.ts";
import type { Held, Plan, Planned } from "../../../src/model/plan.ts";
import { have, keep, NO_TAGS, planned, planOf, staticAddition, update } from "../../render/plans.ts";

const ACCOUNTS = ["app", "data", "net", "pay"];

function place(index: number, region: string): AccountRegion {
  return { account: ACCOUNTS[index] ?? "", accountId: String(111_111_111_111 * (index + 1)), region };
}

const at = fc.record({ index: fc.nat(ACCOUNTS.length - 1), region: fc.constantFrom("eu-west-1", "us-east-1") });
const KINDS = ["create", "update", "grow", "retain", "delete", "keep"] as const;
const held = fc.constantFrom<readonly Held[]>(
  [],
  [],
  [{ code: "too_many_deletes", reason: "too many" }],
  [{ code: "not_planned", reason: "another is missing" }],
);

function changeOf(kind: (typeof KINDS)[number], name: string, size: number): Change {
  const now = have(name, 3, 10);
  const adds = Array.from({ length: 1 + (size % 5) }, (_, index) => staticAddition(`10.0.${index}.0/24`));
  switch (kind) {
    case "create":
      return { kind, maxEntries: 10, tags: new Map(), adds };
    case "update":
      return update(now, { adds });
    case "grow":
      return update(now, { adds, resize: { from: 10, to: 10 + size } });
    case "retain":
      return { kind, have: now, tags: NO_TAGS };
    default:
      return { kind, have: now };
  }
}

const one = fc.record({ at, kind: fc.constantFrom(...KINDS), held, size: fc.integer({ min: 1, max: 50 }) });
const split = fc.record({
  at,
  parts: fc.array(fc.record({ kind: fc.constantFrom(...KINDS), held }), { minLength: 2, maxLength: 4 }),
});

/** Each address once. */
export const randomPlan: fc.Arbitrary<Plan> = fc
  .record({ alone: fc.array(one, { maxLength: 12 }), splits: fc.array(split, { maxLength: 3 }) })
  .map(({ alone, splits }) => {
    const lists = [
      ...alone.map(({ at: { index, region }, kind, held: why, size }, number): Planned => {
        const name = `list-${number}`;
        const where = place(index, region);
        return kind === "keep" ? keep(where, name, 3) : planned(where, name, changeOf(kind, name, size), { held: why });
      }),
      ...splits.flatMap(({ at: { index, region }, parts }, number) =>
        parts.map(({ kind, held: why }, part): Planned => {
          const name = `split-${number}-${part + 1}`;
          const list = planned(place(index, region), name, changeOf(kind, name, 1), {
            held: kind === "keep" ? [] : why,
          });
          return { ...list, partOf: `split-${number}` };
        }),
      ),
    ];
    return planOf({ lists: lists.sort((a, b) => (a.address < b.address ? -1 : 1)) });
  });

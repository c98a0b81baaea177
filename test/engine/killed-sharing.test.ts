// A run that shares, and dies at any of its calls to AWS, is finished by the next run: every list has one share with exactly
// its principals, and none is left of lists that went.
import { expect, it } from "vitest";
import { hasChanges } from "../../src/model/plan.ts";
import { type Estate, estate, file, mapping, NET } from "./estate.ts";
import { kill, killEverywhere } from "./kill.ts";

const [PARTNER, BRANCH] = ["444444444444", "555555555555"];
const CIDRS = ["192.0.2.0/24"];
const shared = (name: string, principals: readonly string[], list = {}) =>
  mapping(name, { ...list, share: { principals } }, CIDRS);

const BEFORE = file([
  shared("changed", [PARTNER]),
  shared("ended", [PARTNER, BRANCH]),
  shared("gone", [PARTNER]),
  shared("retained", [PARTNER], { deletion: "retain" }),
]);
const AFTER = file([shared("changed", [BRANCH]), mapping("ended", {}, CIDRS), shared("fresh", [PARTNER, BRANCH])]);

async function prepared(): Promise<Estate> {
  const company = await estate();
  company.world.organisation("o-a1b2c3d4e5", NET, { accounts: [PARTNER, BRANCH] });
  await company.apply(BEFORE);
  return company;
}

/** `changed 555555555555`: who has which list, and the list of every share of ours. */
function sharing(company: Estate): readonly string[] {
  company.simulator.advance(2 * 60 * 60 * 1000);
  const names = new Map([...company.net.lists.values()].map(({ id, name }) => [id, name]));
  return [...company.net.shares.values()]
    .map(({ tags, associations, name }) => {
      const listId = tags.get("plsync:list");
      const principals = associations.filter((one) => one.kind === "PRINCIPAL" && one.status === "ASSOCIATED");
      const list = names.get(name.replace("plsync-", "")) ?? "no list";
      return `${list}${listId === undefined ? " (let go)" : ""} ${principals.map(({ entity }) => entity).sort()}`;
    })
    .sort();
}

const EXPECTED = [`changed ${BRANCH}`, `fresh ${PARTNER},${BRANCH}`, `retained (let go) ${PARTNER}`];

/** False when the run was over before its `nth` call. */
async function killAt(nth: number): Promise<boolean> {
  const company = await prepared();
  try {
    const { revive } = kill(company, nth);
    await company.apply(AFTER);
    if (!revive()) return false;
    const { report } = await company.apply(AFTER);
    const unwell = report.rows.filter(({ outcome }) => !["done", "unchanged", "already"].includes(outcome));
    expect(unwell, `after a kill at call ${nth}`).toEqual([]);
    expect(sharing(company), `after a kill at call ${nth}`).toEqual(EXPECTED);
    expect(hasChanges((await company.plan(AFTER)).plan), `after a kill at call ${nth}`).toBe(false);
    return true;
  } finally {
    await company.close();
  }
}

// A guard against a test that hangs: forty runs take their time on a busy machine.
it("a run killed at every single call is finished by the next", { timeout: 300_000 }, async () => {
  const company = await prepared();
  await company.apply(AFTER);
  expect(sharing(company)).toEqual(EXPECTED);
  await company.close();
  expect(await killEverywhere(killAt)).toBeGreaterThan(40);
});

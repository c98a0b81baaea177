// Going back to an older version when AWS' answers get lost, the version does not fit, or somebody else is faster.
import { afterEach, beforeEach, expect, it } from "vitest";
import { findList } from "../../src/engine/find-list.ts";
import { rollbackList, versionChange } from "../../src/engine/rollback.ts";
import type { Fault } from "../../src/simulator/faults/fault.ts";
import { type Estate, estate, file, mapping, NO_LIMITS, read } from "./estate.ts";

let company: Estate;
beforeEach(async () => {
  company = await estate();
});
afterEach(() => company.close());

const text = file([mapping("web", { limits: NO_LIMITS, max_entries: { headroom: 2, headroom_percent: 0 } })]);
const hosts = (count: number) => Array.from({ length: count }, (_, i) => `10.0.0.${i}`);

async function back(to?: number) {
  const found = await findList("net/eu-west-1/web", read(text), company.connect(text).writers);
  if (!found.ok) throw new Error(found.diagnostic.summary);
  const change = await versionChange(found.value, to);
  if (!change.ok) return change;
  const clock = {
    now: () => company.world.clock.now(),
    sleep: async (milliseconds: number) => company.simulator.advance(milliseconds),
    random: () => 0.5,
  };
  return rollbackList(found.value, change.value, {}, clock);
}

it.each<[string, Fault]>([
  ["the answer is lost after the effect", { kind: "reset-after-effect" }],
  ["the answer is cut off", { kind: "truncated" }],
  ["the connection is reset before the effect", { kind: "reset-before-effect" }],
  ["a throttle", { kind: "throttle" }],
])("%s: the list is back, once, and the new version is named", async (_, fault) => {
  company.members(...hosts(2));
  await company.apply(text);
  company.members(...hosts(3));
  await company.apply(text);
  company.simulator.faults.script({ action: "RestoreManagedPrefixListVersion" }, fault);
  expect(await back()).toEqual({ ok: true, value: 3 });
  expect(company.entries("web")).toEqual(["10.0.0.0/32", "10.0.0.1/32"]);
});

it("somebody else's version in place of a lost restore is not taken for ours", async () => {
  company.members(...hosts(2));
  await company.apply(text);
  company.members(...hosts(3));
  await company.apply(text);
  const change = { add: { "203.0.113.9/32": "me" }, remove: ["10.0.0.0/32"] };
  const edit = () => void company.net.edit(company.list("web").id, change);
  const { faults } = company.simulator;
  faults.script({ action: "RestoreManagedPrefixListVersion" }, { kind: "meanwhile", run: edit });
  faults.script({ action: "RestoreManagedPrefixListVersion" }, { kind: "reset-before-effect" }, { times: 8 });
  expect(await back()).toMatchObject({ ok: false, diagnostic: { code: "aws_unavailable" } });
  expect(company.entries("web")).toContain("203.0.113.9/32");
});

it("a version with more entries than the list may have is refused before anything is changed", async () => {
  company.members(...hosts(40));
  await company.apply(text);
  company.members("10.0.0.1");
  await company.apply(text);
  company.writes();
  const ended = await back(1);
  expect(ended).toMatchObject({ ok: false, diagnostic: { code: "does_not_fit" } });
  expect(company.writes()).toEqual([]);
  expect(company.list("web").tags.has("plsync:hold")).toBe(false);
});

// Firewalls on a running simulator: what they hold of the IP sets that their rules reference.
import { afterEach, beforeEach, expect, test } from "vitest";
import { DATA } from "../../src/simulator/example/company.ts";
import type { PolicyDocument } from "../../src/simulator/iam/policy.ts";
import { ADMINISTRATOR, CAPACITY_READER, READER } from "../../src/simulator/iam/ready-made.ts";
import { AT, type Company, company } from "./company.ts";

let here: Company;
beforeEach(async () => {
  here = await company({ pageSize: 1 });
});
afterEach(() => here.close());

async function read(...policies: readonly PolicyDocument[]) {
  const role = here.world.account(DATA).roles.get(`arn:aws:iam::${DATA}:role/plsync-plan`);
  if (role !== undefined) role.policies = policies;
  const reader = await here.connect().readers.at(AT.data);
  if (!reader.ok) throw new Error("expected a reader");
  const reading = await reader.value.firewalls();
  return reading.ok ? reading.value : reading.diagnostic.code;
}

test("those with references are told, page by page, with what is left", async () => {
  const region = here.world.account(DATA).region("eu-central-1");
  const { id } = region.prefixList("spokes", { entries: ["10.1.0.0/16", "10.2.0.0/16"] });
  region.firewall("inspection", { SPOKES: id, MORE: id }, 100);
  region.firewall("edge");
  region.firewall("full", { SPOKES: id }, 1_000_000);
  expect(await read(CAPACITY_READER)).toEqual([
    { name: "full", references: 1, used: 1_000_000, limit: 1_000_000 },
    { name: "inspection", references: 2, used: 104, limit: 1_000_000 },
  ]);
});

test("what the role may not read is a failed reading, and so is what AWS does not answer", async () => {
  expect(await read(READER)).toBe("access_denied");
  here.simulator.faults.script({ service: "network-firewall" }, { kind: "truncated" }, { times: 99 });
  expect(await read(ADMINISTRATOR)).toBe("odd_answer");
});

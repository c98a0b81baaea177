// Quotas on a running simulator: the value that applies, the default, and everything that is neither.
import { afterEach, beforeEach, expect, test } from "vitest";
import { DATA } from "../../src/simulator/example/company.ts";
import { ADMINISTRATOR } from "../../src/simulator/iam/ready-made.ts";
import { AT, type Company, company } from "./company.ts";

let here: Company;
beforeEach(async () => {
  here = await company();
  const role = here.world.account(DATA).roles.get(`arn:aws:iam::${DATA}:role/plsync-plan`);
  if (role !== undefined) role.policies = [ADMINISTRATOR];
});
afterEach(() => here.close());

const quotas = () => here.world.account(DATA).region("eu-central-1").quotas;

async function read(what: "appliedQuota" | "defaultQuota") {
  const reader = await here.connect().readers.at(AT.data);
  if (!reader.ok) throw new Error("expected a reader");
  const reading = await reader.value[what]("rulesPerGroup");
  return reading.ok ? reading.value : [reading.diagnostic.code, reading.diagnostic.detail];
}

test("what is applied is read in the account, what is not by its default", async () => {
  quotas().apply("rulesPerGroup", 120);
  expect(await read("appliedQuota")).toBe(120);
  expect(await read("defaultQuota")).toBe(60);
  quotas().neverApplied.add("rulesPerGroup");
  expect(await read("appliedQuota")).toBeUndefined();
});

test("a value that AWS itself does not trust is none", async () => {
  quotas().troubles.set("rulesPerGroup", { code: "DEPENDENCY_SERVICE_ERROR", message: "try later" });
  const [code, detail] = (await read("appliedQuota")) as string[];
  expect(code).toBe("odd_answer");
  expect(detail).toContain("DEPENDENCY_SERVICE_ERROR: try later");
});

test.each([
  ["access-denied", "access_denied"],
  ["throttle", "throttled"],
  ["server-error", "aws_unavailable"],
  ["truncated", "odd_answer"],
] as const)("%s until plsync gives up is a failed reading", async (kind, code) => {
  here.simulator.faults.script({ service: "servicequotas" }, { kind }, { times: Number.POSITIVE_INFINITY });
  expect(await read("appliedQuota")).toEqual([code, expect.any(String)]);
  expect(await read("defaultQuota")).toEqual([code, expect.any(String)]);
});

// The owner of a source takes the plan role's permissions away, so that removals stop.
import { expect, test, vi } from "vitest";
import { DATA } from "../../../src/simulator/example/company.ts";
import { attacked, LEDGER, shared, WEB } from "./sources.ts";

vi.setConfig({ testTimeout: 120_000 });

test("inside its envelope nothing goes; the departed addresses of the others do", async () => {
  const text = shared("within: [10.20.0.0/16]", "within: [10.30.0.0/16]");
  const { flow, payments, data, entries, sync } = await attacked(text);
  const before = entries();
  flow.aws.simulator.world.account(DATA).role("plsync-plan", { trust: { principals: [] }, policies: [] });
  const members = (groupId: string) => (one: { readonly groupIds: readonly string[] }) =>
    one.groupIds.includes(groupId);
  const [web] = [...payments.interfaces.values()].filter(members(WEB.groupId));
  const [ledger] = [...data.interfaces.values()].filter(members(LEDGER.groupId));
  if (web === undefined || ledger === undefined) throw new Error("the groups have no members");
  payments.interfaces.delete(web.id);
  data.interfaces.delete(ledger.id);
  const end = await sync();
  expect([...entries()].sort()).toEqual(before.filter((one) => one !== `${web.addresses[0]?.address}/32`).sort());
  expect(end.code).toBe(1);
  expect(end.log).toContain("nothing inside 10.30.0.0/16 is removed");
});

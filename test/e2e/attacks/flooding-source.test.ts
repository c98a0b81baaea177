// The owner of a source starts more interfaces than a list can hold, so that nothing of the others moves any more.
import { expect, test, vi } from "vitest";
import type { Region } from "../../../src/simulator/world/region.ts";
import { attacked, LEDGER, shared, WEB } from "./sources.ts";

vi.setConfig({ testTimeout: 180_000 });

/** Interfaces 10.77.0.0 … of the group. */
function flood(region: Region, count: number): void {
  for (let i = 0; i < count; i++) {
    region.networkInterface({ groups: [WEB.groupId], addresses: [`10.77.${i >> 8}.${i & 255}`] });
  }
}

/** One of the other team's interfaces leaves, another comes. Answers their addresses. */
function change(region: Region): { readonly gone: string; readonly come: string } {
  const [leaving] = [...region.interfaces.values()].filter(({ groupIds }) => groupIds.includes(LEDGER.groupId));
  if (leaving === undefined) throw new Error("the group has no members");
  region.interfaces.delete(leaving.id);
  region.networkInterface({ groups: [LEDGER.groupId], addresses: ["10.30.200.1"] });
  return { gone: `${leaving.addresses[0]?.address}/32`, come: "10.30.200.1/32" };
}

test.each([
  ["1,100 interfaces", 1_100, ""],
  ["more than a sync adds", 30, "limits: { max_additions: 20 }"],
  ["more than the list's size", 30, "max_entries: 35"],
])("%s: departed addresses of the other team go, new ones come, nothing of the flood does", async (_, count, list) => {
  const { payments, data, entries, sync } = await attacked(shared("", "", list));
  const before = entries();
  flood(payments, count);
  const { gone, come } = change(data);
  const end = await sync();
  expect([...entries()].sort()).toEqual([...before.filter((one) => one !== gone), come].sort());
  expect(end.code).toBe(1);
});

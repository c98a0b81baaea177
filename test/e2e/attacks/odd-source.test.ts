// The owner of a source gives interfaces addresses that are not theirs to bring.
import { expect, test, vi } from "vitest";
import { attacked, shared, WEB } from "./sources.ts";

vi.setConfig({ testTimeout: 120_000 });

const STOLEN = ["8.8.8.8", "0.0.0.0", "127.0.0.1", "169.254.169.254", "224.0.0.1"];

test("special-purpose and public addresses on interfaces get into no list; the rest of the source counts", async () => {
  const { payments, entries, sync } = await attacked(shared());
  const before = entries();
  payments.networkInterface({ groups: [WEB.groupId], addresses: ["10.20.4.99", ...STOLEN] });
  const end = await sync();
  expect([...entries()].sort()).toEqual([...before, "10.20.4.99/32"].sort());
  expect(end.code).toBe(1);
  for (const address of STOLEN.slice(0, 3)) expect(end.log).toContain(`${address}/32`);
});

test("within an envelope, not even another private address gets in, and one that was in goes", async () => {
  const text = shared("within: [10.20.0.0/16]", "within: [10.31.0.0/16, 10.30.0.0/16]");
  const { flow, payments, entries, sync } = await attacked(text);
  const before = entries();
  flow.aws.simulator.world
    .account("111111111111")
    .region("eu-west-1")
    .edit(flow.aws.list("shared").id, { add: { "10.99.0.1/32": "by hand" } });
  // An address of the data account, and one of nobody.
  payments.networkInterface({ groups: [WEB.groupId], addresses: ["10.99.0.1", "10.30.9.9"] });
  const end = await sync();
  expect([...entries()].sort()).toEqual([...before].sort());
  expect(end.code).toBe(1);
  expect(end.log).toContain("10.30.9.9/32");
});

test("interfaces of another VPC that carry the pinned group bring nothing", async () => {
  const { payments, entries, sync } = await attacked(shared());
  const before = entries();
  for (let host = 1; host <= 30; host++) {
    payments.networkInterface({
      groups: [WEB.groupId],
      addresses: [`10.66.0.${host}`],
      vpcId: "vpc-066600000000e0666",
    });
  }
  const end = await sync();
  expect([...entries()].sort()).toEqual([...before].sort());
  expect(end.code).toBe(1);
  expect(end.log).toContain("vpc_ids: [vpc-022200000000e0001, vpc-066600000000e0666]");
});

test("a global IPv6 address that IPAM handed out without proof gets into no list", async () => {
  const { payments, flow, entries, sync } = await attacked(shared("", "", "address_family: IPv6"));
  const before = entries();
  const vpcId = payments.groups.get(WEB.groupId)?.vpcId ?? "";
  payments.vpc({ id: vpcId, ipv6: { "2a05:d014:30:1::/56": "public", "2606:4700::/56": "private" } });
  payments.networkInterface({ groups: [WEB.groupId], ipv6: ["2606:4700::1111"] });
  const end = await sync();
  expect([...entries()].sort()).toEqual([...before].sort());
  expect(end.code).toBe(1);
  expect(end.log).toContain("2606:4700::1111/128");
  expect(flow.aws.simulator.calls.filter(({ action }) => action === "ModifyManagedPrefixList")).toEqual([]);
});

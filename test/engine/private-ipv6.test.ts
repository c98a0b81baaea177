// Global IPv6 addresses that are private to AWS: IPAM hands them out without proof, so a source without `within` does not bring them.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { InterfaceRecord } from "../../src/simulator/world/network-records.ts";
import { type Estate, estate, file, GROUP, mapping, NO_LIMITS } from "./estate.ts";

const IPV6 = { name: "web6", address_family: "IPv6", limits: NO_LIMITS };
const both = { ...mapping("web", { limits: NO_LIMITS }), prefix_lists: [{ limits: NO_LIMITS }, IPV6] };
const TEXT = file([both]);
const PROVEN = "2a05:d018:1::5/128";
const UNPROVEN = "2600:ffff::5/128";
const LOCAL = "fd12:3456::5/128";

let company: Estate;
let eni: InterfaceRecord;
beforeEach(async () => {
  company = await estate();
  const { vpcId = "" } = company.app.groups.get(GROUP) ?? {};
  company.app.vpc({
    id: vpcId,
    ipv6: { "2a05:d018:1::/56": "public", "2600:ffff::/56": "private", "fd12:3456::/56": "private" },
  });
  eni = company.app.networkInterface({ groups: [GROUP], addresses: ["10.0.0.1"], ipv6: ["2a05:d018:1::5"] });
});
afterEach(() => company.close());

const vpcCalls = () => company.simulator.calls.filter(({ action }) => action === "DescribeVpcs").length;

describe("a source without `within`", () => {
  it("brings proven and unique local addresses, and none that are private to AWS; these are told", async () => {
    eni.ipv6.push("2600:ffff::5", "fd12:3456::5");
    const { planning } = await company.apply(TEXT);
    expect(company.entries("web6")).toEqual([PROVEN, LOCAL]);
    const [told, ...others] = planning.plan.diagnostics.filter(({ code }) => code === "address_refused");
    expect(others).toEqual([]);
    expect(told?.detail).toContain(`${UNPROVEN} of ${eni.id} (global, but private to AWS: nothing proves whose it is)`);
    expect(told?.remedy).toContain("2600:ffff::/64");
  });

  it("loses one that was in its list", async () => {
    await company.apply(TEXT);
    const list = [...company.net.lists.values()].find(({ name }) => name === "web6");
    company.net.edit(list?.id ?? "", { add: { [UNPROVEN]: "by hand" } });
    eni.ipv6.push("2600:ffff::5");
    await company.apply(TEXT);
    expect(company.entries("web6")).toEqual([PROVEN]);
  });

  it("asks once for all VPCs, and not at all for unique local addresses or where no list is IPv6", async () => {
    await company.plan(TEXT);
    expect(vpcCalls()).toBe(1);
    await company.plan(file([mapping("web")]));
    eni.ipv6 = ["fd12:3456::5"];
    await company.plan(TEXT);
    expect(vpcCalls()).toBe(1);
  });

  it("while VPCs cannot be read, nothing global comes or goes; the rest of it and its IPv4 lists do", async () => {
    eni.ipv6.push("2a05:d018:1::6");
    await company.apply(TEXT);
    eni.ipv6 = ["2a05:d018:1::5", "2a05:d018:1::7", "fd12:3456::5"];
    eni.addresses = [{ address: "10.0.0.2", primary: true }];
    company.simulator.faults.script(
      { action: "DescribeVpcs" },
      { kind: "access-denied" },
      { times: Number.POSITIVE_INFINITY },
    );
    const { planning } = await company.apply(TEXT);
    expect(company.entries("web6")).toEqual([PROVEN, "2a05:d018:1::6/128", LOCAL]);
    expect(company.entries("web")).toEqual(["10.0.0.2/32"]);
    const denied = planning.plan.diagnostics.filter(({ code }) => code === "access_denied");
    expect(denied.map(({ summary }) => summary)).toEqual([expect.stringContaining("ec2:DescribeVpcs")]);
  });

  it("of a VPC that AWS does not describe, nothing global comes or goes", async () => {
    await company.apply(TEXT);
    eni.ipv6 = ["2a05:d018:1::7"];
    const gone = () => {
      company.app.vpcs.clear();
      company.app.groups.clear();
      company.app.interfaces.clear();
    };
    company.simulator.faults.script({ action: "DescribeVpcs" }, { kind: "meanwhile", run: gone });
    const { planning } = await company.apply(TEXT);
    expect(company.entries("web6")).toEqual([PROVEN]);
    expect(planning.plan.diagnostics.map(({ summary }) => summary)).toContainEqual(
      expect.stringContaining(`AWS does not describe the VPC ${eni.vpcId}`),
    );
  });
});

it("a source with `within` brings what that says, and needs no proof", async () => {
  eni.ipv6.push("2600:ffff::5");
  const source = { security_groups: [GROUP], account: "app", within: ["10.0.0.0/8", "2600:ffff::/56"] };
  await company.apply(file([mapping("web6", { address_family: "IPv6", limits: NO_LIMITS }, [source])]));
  expect(company.entries("web6")).toEqual([UNPROVEN]);
  expect(vpcCalls()).toBe(0);
});

// How interfaces are asked for by what they have, and that AWS' answer has nothing else.
import { describe, expect, it } from "vitest";
import { regionReader } from "../../src/aws/region-reader.ts";
import type { InterfaceMatch } from "../../src/model/network/interface-match.ts";
import { interceptHttp } from "./intercepted.ts";
import { ec2, filterValues, ok } from "./wire.ts";

interceptHttp();

const LEDGER = "<tagSet><item><key>Service</key><value>ledger</value></item></tagSet>";
const page = (more: string) =>
  ok(`<networkInterfaceSet><item><networkInterfaceId>eni-1</networkInterfaceId><subnetId>subnet-1</subnetId>
    <vpcId>vpc-1</vpcId><status>in-use</status><groupSet/>${more}</item></networkInterfaceSet>`);

const ANY: InterfaceMatch = { tags: new Map() };

async function ask(match: InterfaceMatch, reply: ReturnType<typeof ok>) {
  const { client, asked } = ec2(reply);
  return { reading: await regionReader(client).interfacesMatching(match), asked };
}

it("all that is named goes into one call, in which only `*` stands for other text", async () => {
  const match = {
    tags: new Map([["Service", "led*er"]]),
    subnetIds: ["subnet-1", "subnet-2"],
    vpcIds: ["vpc-1"],
    types: ["lambda", "natGateway"],
    description: "ELB app/*/what?",
  };
  const { asked } = await ask(match, ok("<networkInterfaceSet/>"));
  expect(asked).toHaveLength(1);
  const values = (name: string) => filterValues(asked[0], name);
  expect(values("tag:Service")).toEqual(["led\\*er"]);
  expect(values("subnet-id")).toEqual(["subnet-1", "subnet-2"]);
  expect(values("vpc-id")).toEqual(["vpc-1"]);
  expect(values("interface-type")).toEqual(["lambda", "natGateway", "nat_gateway"]);
  expect(values("description")).toEqual(["ELB app/*/what\\?"]);
});

describe("an answer", () => {
  it.each<[string, InterfaceMatch, string]>([
    ["tags", { tags: new Map([["Service", "ledger"]]) }, LEDGER],
    ["subnets", { ...ANY, subnetIds: ["subnet-2", "subnet-1"] }, ""],
    ["VPCs", { ...ANY, vpcIds: ["vpc-1"] }, ""],
    ["types", { ...ANY, types: ["natGateway"] }, "<interfaceType>nat_gateway</interfaceType>"],
    ["a description", { ...ANY, description: "ELB app/*/1" }, "<description>ELB app/ledger/1</description>"],
  ])("has what was asked for by %s", async (_, match, more) => {
    const { reading } = await ask(match, page(more));
    expect(reading.ok && reading.value.count).toBe(1);
  });

  it.each<[string, InterfaceMatch, string]>([
    ["tags", { tags: new Map([["Service", "ledge"]]) }, LEDGER],
    ["subnets", { ...ANY, subnetIds: ["subnet-2"] }, ""],
    ["VPCs", { ...ANY, vpcIds: ["vpc-2"] }, ""],
    ["types", { ...ANY, types: ["lambda"] }, "<interfaceType>interface</interfaceType>"],
    ["a description", { ...ANY, description: "ELB app/*/1" }, "<description>ELB app/ledger/2</description>"],
  ])("with an interface that was not asked for by %s is odd", async (_, match, more) => {
    const { reading } = await ask(match, page(more));
    expect(reading).toMatchObject({ ok: false, diagnostic: { code: "odd_answer" } });
  });
});

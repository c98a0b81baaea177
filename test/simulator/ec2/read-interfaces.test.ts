// What the describing calls show of interfaces, groups and subnets, and how filters select.
import {
  DescribeNetworkInterfacesCommand,
  type DescribeNetworkInterfacesCommandInput,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
} from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";

import { freezeInterface } from "../../../src/simulator/world/frozen-interface.ts";
import { addresses, failureOf, type Simulated, simulated } from "../simulated.ts";

async function interfaceIds({ ec2 }: Simulated, input: DescribeNetworkInterfacesCommandInput): Promise<string[]> {
  const answer = await ec2.send(new DescribeNetworkInterfacesCommand(input));
  return (answer.NetworkInterfaces ?? []).map(({ NetworkInterfaceId }) => NetworkInterfaceId ?? "").sort();
}

const filter = (Name: string, ...Values: string[]) => ({ Filters: [{ Name, Values }] });

test("filters are ANDed, their values ORed, with wildcards that a backslash escapes; case matters", async () => {
  const aws = await simulated();
  const [a, b] = [aws.region.securityGroup("a"), aws.region.securityGroup("b")];
  const eni = (groups: { id: string }[], description: string, status = "in-use") =>
    aws.region.networkInterface({ groups: groups.map(({ id }) => id), description, status, addresses: ["10.0.0.1"] })
      .id;
  const [one, two, three] = [eni([a], "x1"), eni([a, b], "x*"), eni([b], "X1", "available")];
  const find = (...pairs: [string, ...string[]][]) =>
    interfaceIds(aws, { Filters: pairs.map(([Name, ...Values]) => ({ Name, Values })) });
  expect(await find(["group-id", a.id, b.id])).toEqual([one, two, three].sort());
  expect(await find(["group-id", b.id], ["status", "in-use"])).toEqual([two]);
  expect(await find(["description", "x?"])).toEqual([one, two].sort());
  expect(await find(["description", "x\\*"])).toEqual([two]);
  expect(await find(["description", "*1"])).toEqual([one, three].sort());
  expect(await find(["group-id", "sg-0ffffffffffffffff"])).toEqual([]);
});

test.each([
  ["private", "addresses.private-ip-address", "10.0.0.2"],
  ["IPv6", "ipv6-addresses.ipv6-address", "2001:db8::1"],
  ["public", "addresses.association.public-ip", "198.51.100.7"],
  ["instance", "attachment.instance-id", "i-01111111111111111"],
])("an interface is found by its %s address or attachment", async (_, name, value) => {
  const aws = await simulated();
  const eni = aws.region.networkInterface({
    addresses: ["10.0.0.1", "10.0.0.2"],
    publicAddresses: { "10.0.0.2": "198.51.100.7" },
    ipv6: ["2001:db8::1"],
    instanceId: "i-01111111111111111",
  });
  aws.region.networkInterface({ addresses: ["10.0.0.3"] });
  expect(await interfaceIds(aws, filter(name, value))).toEqual([eni.id]);
});

test("an unknown filter, 201 values over all filters and 51 filters are refused", async () => {
  const { ec2 } = await simulated();
  const values = (count: number) => addresses(count);
  const fail = async (Filters: { Name: string; Values: string[] }[]) =>
    failureOf(ec2.send(new DescribeNetworkInterfacesCommand({ Filters })));
  expect(await fail([{ Name: "x", Values: ["1"] }])).toMatchObject({
    code: "InvalidParameterValue",
    message: "The filter 'x' is invalid",
  });
  expect(
    await fail([
      { Name: "group-id", Values: values(100) },
      { Name: "vpc-id", Values: values(101) },
    ]),
  ).toMatchObject({
    code: "FilterLimitExceeded",
    message: "The maximum number of filter values specified on a single call is 200",
  });
  expect((await fail(Array.from({ length: 51 }, () => ({ Name: "status", Values: ["x"] })))).code).toBe(
    "FilterLimitExceeded",
  );
});

test("an interface comes with all its fields", async () => {
  const { ec2, region } = await simulated();
  const group = region.securityGroup("g", { vpcId: "vpc-01111111111111111" });
  region.networkInterface({
    id: "eni-01111111111111111",
    groups: [group.id],
    addresses: ["10.0.0.1", "10.0.0.2"],
    publicAddresses: { "10.0.0.1": "198.51.100.7" },
    ipv6: ["2001:db8::1"],
    delegated: ["10.0.1.16/28", "2001:db8:0:1::/80"],
    name: "node <1>",
    instanceId: "i-01111111111111111",
  });
  const { NetworkInterfaces } = await ec2.send(new DescribeNetworkInterfacesCommand({}));
  expect(NetworkInterfaces).toMatchObject([
    {
      NetworkInterfaceId: "eni-01111111111111111",
      OwnerId: "111111111111",
      VpcId: "vpc-01111111111111111",
      Description: "",
      Status: "in-use",
      InterfaceType: "interface",
      RequesterManaged: false,
      Groups: [{ GroupId: group.id, GroupName: "g" }],
      PrivateIpAddress: "10.0.0.1",
      PrivateIpAddresses: [
        { PrivateIpAddress: "10.0.0.1", Primary: true, Association: { PublicIp: "198.51.100.7" } },
        { PrivateIpAddress: "10.0.0.2", Primary: false },
      ],
      Association: { PublicIp: "198.51.100.7", IpOwnerId: "111111111111" },
      Ipv6Addresses: [{ Ipv6Address: "2001:db8::1" }],
      Ipv4Prefixes: [{ Ipv4Prefix: "10.0.1.16/28" }],
      Ipv6Prefixes: [{ Ipv6Prefix: "2001:db8:0:1::/80" }],
      Attachment: { InstanceId: "i-01111111111111111", Status: "attached" },
      TagSet: [{ Key: "Name", Value: "node <1>" }],
    },
  ]);
});

test("a detached interface has no attachment, one with IPv6 only no private address", async () => {
  const { ec2, region } = await simulated();
  region.networkInterface({ ipv6: ["2001:db8::1"], status: "available" });
  const [eni] = (await ec2.send(new DescribeNetworkInterfacesCommand({}))).NetworkInterfaces ?? [];
  expect([eni?.Attachment, eni?.PrivateIpAddress, eni?.PrivateIpAddresses]).toEqual([undefined, undefined, []]);
});

test("a hidden managed interface shows only when asked for; other managed ones always", async () => {
  const aws = await simulated();
  const principal = "lambda.amazonaws.com";
  const hidden = aws.region.networkInterface({ addresses: ["10.0.0.1"], operator: { principal, hidden: true } });
  const open = aws.region.networkInterface({ addresses: ["10.0.0.2"], operator: { principal, hidden: false } });
  expect(await interfaceIds(aws, {})).toEqual([open.id]);
  expect(await interfaceIds(aws, { IncludeManagedResources: true })).toEqual([hidden.id, open.id].sort());
  const managed = { ...filter("operator.managed", "true"), IncludeManagedResources: true };
  expect(await interfaceIds(aws, managed)).toEqual([hidden.id, open.id].sort());
});

test("an older endpoint does not know IncludeManagedResources, and hides nothing", async () => {
  const { ec2, region } = await simulated({ knowsManagedResources: false, hidesManagedResources: false });
  region.networkInterface({ addresses: ["10.0.0.1"], operator: { principal: "lambda.amazonaws.com", hidden: true } });
  const call = new DescribeNetworkInterfacesCommand({ IncludeManagedResources: true });
  expect((await failureOf(ec2.send(call))).code).toBe("UnknownParameter");
  expect((await ec2.send(new DescribeNetworkInterfacesCommand({}))).NetworkInterfaces).toHaveLength(1);
});

test("a missing security group fails by id and is simply not there by filter", async () => {
  const { ec2, region } = await simulated();
  const group = region.securityGroup("web", { tags: { Team: "a" } });
  const missing = "sg-0fffffffffffffffd";
  const byId = new DescribeSecurityGroupsCommand({ GroupIds: [group.id, missing] });
  expect(await failureOf(ec2.send(byId))).toMatchObject({
    code: "InvalidGroup.NotFound",
    message: `The security group '${missing}' does not exist`,
  });
  const byFilter = await ec2.send(new DescribeSecurityGroupsCommand(filter("group-id", group.id, missing)));
  expect(byFilter.SecurityGroups).toMatchObject([
    { GroupId: group.id, GroupName: "web", VpcId: group.vpcId, Tags: [{ Key: "Team", Value: "a" }] },
  ]);
});

test("subnets come with both of their blocks", async () => {
  const { ec2, region } = await simulated();
  const subnet = region.subnet("10.0.0.0/24", { ipv6Cidr: "2001:db8::/64" });
  const { Subnets } = await ec2.send(new DescribeSubnetsCommand({ SubnetIds: [subnet.id] }));
  expect(Subnets).toMatchObject([
    {
      SubnetId: subnet.id,
      CidrBlock: "10.0.0.0/24",
      Ipv6CidrBlockAssociationSet: [{ Ipv6CidrBlock: "2001:db8::/64" }],
    },
  ]);
  const missing = new DescribeSubnetsCommand({ SubnetIds: ["subnet-0ffffffffffffffff"] });
  expect((await failureOf(ec2.send(missing))).code).toBe("InvalidSubnetID.NotFound");
});

test("an interface that cannot change any more is shown as before, with the names and tags that its group and it have now", async () => {
  const aws = await simulated();
  const group = aws.region.securityGroup("before");
  const eni = aws.region.networkInterface({
    groups: [group.id],
    addresses: ["10.0.0.1", "10.0.0.2"],
    publicAddresses: { "10.0.0.2": "198.51.100.7" },
    ipv6: ["2001:db8::1"],
    delegated: ["10.1.0.0/28", "2001:db8:1::/80"],
    operator: { principal: "eks.amazonaws.com", hidden: false },
  });
  const shown = async () => {
    const { NetworkInterfaces = [] } = await aws.ec2.send(new DescribeNetworkInterfacesCommand({}));
    return NetworkInterfaces;
  };
  const before = await shown();
  freezeInterface(eni);
  expect(await shown()).toEqual(before);
  group.name = "after";
  eni.tags.set("Name", "worker");
  for (const [known] of [await shown(), await shown()]) {
    expect(known).toMatchObject({
      Groups: [{ GroupId: group.id, GroupName: "after" }],
      TagSet: [{ Key: "Name", Value: "worker" }],
      PrivateIpAddresses: before[0]?.PrivateIpAddresses,
    });
  }
  expect(() => eni.groupIds.push("sg-0ffffffffffffffff")).toThrow(TypeError);
  expect(() => eni.addresses.pop()).toThrow(TypeError);
  expect(() => Object.assign(eni, { status: "available" })).toThrow(TypeError);
});

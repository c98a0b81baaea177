// Pages: complete whatever their size, with tokens that cannot be mixed up, and with limits on their size.
import {
  DescribeManagedPrefixListsCommand,
  DescribeNetworkInterfacesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  GetManagedPrefixListAssociationsCommand,
  GetManagedPrefixListEntriesCommand,
  paginateDescribeNetworkInterfaces,
  paginateGetManagedPrefixListEntries,
} from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";

import { addresses, failureOf, simulated } from "../simulated.ts";

test("pages hold everything once, even when the server's pages are smaller than asked for", async () => {
  const aws = await simulated({ pageSize: 7 });
  const group = aws.region.securityGroup("g");
  const made = addresses(30).map((cidr) =>
    aws.region.networkInterface({ groups: [group.id], addresses: [cidr.split("/")[0] ?? ""] }),
  );
  const sizes: number[] = [];
  const ids: string[] = [];
  for await (const page of paginateDescribeNetworkInterfaces({ client: aws.ec2, pageSize: 1000 }, {})) {
    sizes.push(page.NetworkInterfaces?.length ?? 0);
    for (const { NetworkInterfaceId } of page.NetworkInterfaces ?? []) ids.push(NetworkInterfaceId ?? "");
  }
  expect(sizes).toEqual([7, 7, 7, 7, 2]);
  expect(ids.sort()).toEqual(made.map(({ id }) => id).sort());
});

test("a version can be read coherently while the list moves on", async () => {
  const { ec2, region } = await simulated();
  const list = region.prefixList("l", { entries: addresses(25), maxEntries: 100 });
  const seen: string[] = [];
  const pages = paginateGetManagedPrefixListEntries(
    { client: ec2, pageSize: 10 },
    { PrefixListId: list.id, TargetVersion: 1 },
  );
  for await (const { Entries } of pages) {
    for (const { Cidr } of Entries ?? []) seen.push(Cidr ?? "");
    region.edit(list.id, { remove: addresses(25), add: { "192.0.2.1/32": "" } });
  }
  expect(seen.sort()).toEqual(addresses(25).sort());
});

test("the entries of a list come in pages of 100 when nothing is said", async () => {
  const { ec2, region } = await simulated();
  const list = region.prefixList("l", { entries: addresses(101) });
  const first = await ec2.send(new GetManagedPrefixListEntriesCommand({ PrefixListId: list.id }));
  expect(first.Entries).toHaveLength(100);
  expect(first.NextToken).toBeTruthy();
});

test("a token is good only for the request that it came from", async () => {
  const { ec2, region } = await simulated();
  const [one, two] = [
    region.prefixList("1", { entries: addresses(9) }),
    region.prefixList("2", { entries: addresses(9) }),
  ];
  const read = (PrefixListId: string, NextToken?: string) =>
    ec2.send(new GetManagedPrefixListEntriesCommand({ PrefixListId, MaxResults: 5, NextToken }));
  const { NextToken } = await read(one.id);
  expect((await read(one.id, NextToken)).Entries).toHaveLength(4);
  expect((await failureOf(read(two.id, NextToken))).code).toBe("InvalidPaginationToken");
  expect((await failureOf(read(one.id, "made-up"))).code).toBe("InvalidPaginationToken");
});

test.each([
  ["DescribeNetworkInterfaces 4", () => new DescribeNetworkInterfacesCommand({ MaxResults: 4 })],
  ["DescribeNetworkInterfaces 1001", () => new DescribeNetworkInterfacesCommand({ MaxResults: 1001 })],
  ["DescribeSecurityGroups 4", () => new DescribeSecurityGroupsCommand({ MaxResults: 4 })],
  ["DescribeSubnets 1001", () => new DescribeSubnetsCommand({ MaxResults: 1001 })],
  ["DescribeManagedPrefixLists 0", () => new DescribeManagedPrefixListsCommand({ MaxResults: 0 })],
  ["DescribeManagedPrefixLists 101", () => new DescribeManagedPrefixListsCommand({ MaxResults: 101 })],
  [
    "GetManagedPrefixListEntries 101",
    () => new GetManagedPrefixListEntriesCommand({ PrefixListId: "pl-00000000", MaxResults: 101 }),
  ],
  [
    "GetManagedPrefixListAssociations 4",
    () => new GetManagedPrefixListAssociationsCommand({ PrefixListId: "pl-00000000", MaxResults: 4 }),
  ],
  [
    "GetManagedPrefixListAssociations 256",
    () => new GetManagedPrefixListAssociationsCommand({ PrefixListId: "pl-00000000", MaxResults: 256 }),
  ],
])("MaxResults out of range: %s", async (_, command) => {
  const { ec2 } = await simulated();
  const failure = await failureOf(ec2.send(command() as DescribeSubnetsCommand));
  expect(failure.code).toBe("InvalidParameterValue");
  expect(failure.message).toContain("for parameter maxResults is invalid");
});

test("MaxResults does not go together with ids", async () => {
  const { ec2, region } = await simulated();
  const eni = region.networkInterface({ addresses: ["10.0.0.1"] });
  const call = new DescribeNetworkInterfacesCommand({ NetworkInterfaceIds: [eni.id], MaxResults: 5 });
  expect((await failureOf(ec2.send(call))).code).toBe("InvalidParameterCombination");
});

// What CreateManagedPrefixList refuses, with which code and, where it is known, in which words; quotas and client tokens.
import {
  type AddPrefixListEntry,
  CreateManagedPrefixListCommand,
  type CreateManagedPrefixListCommandInput,
  DeleteManagedPrefixListCommand,
  DescribeManagedPrefixListsCommand,
} from "@aws-sdk/client-ec2";
import { describe, expect, test } from "vitest";
import { currentVersion } from "../../../src/simulator/world/prefix-list-record.ts";
import { addresses, failureOf, type Simulated, settle, simulated } from "../simulated.ts";

const cidrs = (list: readonly string[]): AddPrefixListEntry[] => list.map((Cidr) => ({ Cidr }));
const tags = (count: number) => Array.from({ length: count }, (_, index) => ({ Key: `k${index}`, Value: "" }));
const tagged = (Tags: { Key: string; Value: string }[]) => ({
  TagSpecifications: [{ ResourceType: "prefix-list" as const, Tags }],
});

interface Create {
  readonly fact: string;
  readonly change: Partial<CreateManagedPrefixListCommandInput>;
  readonly code: string;
  readonly message?: string | RegExp;
}

const CREATES: readonly Create[] = [
  {
    fact: "more than 100 entries",
    change: { MaxEntries: 200, Entries: cidrs(addresses(101)) },
    code: "InvalidParameterValue",
    message: "The number of entries per request cannot exceeds limit (100).",
  },
  {
    fact: "more entries than MaxEntries",
    change: { MaxEntries: 1, Entries: cidrs(addresses(2)) },
    code: "PrefixListMaxEntriesExceeded",
  },
  {
    fact: "MaxEntries 0",
    change: { MaxEntries: 0 },
    code: "InvalidParameterValue",
    message: "Must specify a max size between 1 and 1000",
  },
  {
    fact: "MaxEntries 1001",
    change: { MaxEntries: 1001 },
    code: "InvalidParameterValue",
    message: "Must specify a max size between 1 and 1000",
  },
  {
    fact: "a reserved name",
    change: { PrefixListName: "com.amazonaws.foo" },
    code: "InvalidParameterValue",
    message: "The prefix list name cannot begin with (com.amazonaws., com.amazon., com.aws.).",
  },
  { fact: "a name of 256 characters", change: { PrefixListName: "n".repeat(256) }, code: "InvalidParameterValue" },
  { fact: "a family that is none", change: { AddressFamily: "IPv5" }, code: "InvalidParameterValue" },
  { fact: "no name", change: { PrefixListName: undefined }, code: "MissingParameter", message: /PrefixListName/ },
  {
    fact: "an IPv6 block in an IPv4 list",
    change: { Entries: cidrs(["2001:db8::/64"]) },
    code: "InvalidParameterValue",
  },
  { fact: "a CIDR with host bits", change: { Entries: cidrs(["10.0.0.1/24"]) }, code: "InvalidParameterValue" },
  { fact: "an address without mask", change: { Entries: cidrs(["10.0.0.1"]) }, code: "InvalidParameterValue" },
  { fact: "a CIDR that is none", change: { Entries: cidrs(["ten/8"]) }, code: "InvalidParameterValue" },
  {
    fact: "one CIDR twice",
    change: { Entries: cidrs(["10.0.0.1/32", "10.0.0.1/32"]) },
    code: "InvalidParameterValue",
  },
  {
    fact: "a description of 256 characters",
    change: { Entries: [{ Cidr: "10.0.0.1/32", Description: "d".repeat(256) }] },
    code: "InvalidParameterValue",
  },
  {
    fact: "tags for another type of resource",
    change: { TagSpecifications: [{ ResourceType: "subnet", Tags: tags(1) }] },
    code: "InvalidParameterValue",
  },
  { fact: "51 tags", change: tagged(tags(51)), code: "TagLimitExceeded" },
  { fact: "a tag of aws:", change: tagged([{ Key: "aws:x", Value: "" }]), code: "InvalidParameterValue" },
  {
    fact: "a tag key of 129 characters",
    change: tagged([{ Key: "k".repeat(129), Value: "" }]),
    code: "InvalidParameterValue",
  },
  {
    fact: "a tag value of 257 characters",
    change: tagged([{ Key: "k", Value: "v".repeat(257) }]),
    code: "InvalidParameterValue",
  },
];

test.each(CREATES)("Create refuses $fact", async ({ change, code, message }) => {
  const { ec2, world } = await simulated();
  const input = { PrefixListName: "l", MaxEntries: 10, AddressFamily: "IPv4", ...change };
  const failure = await failureOf(
    ec2.send(new CreateManagedPrefixListCommand(input as CreateManagedPrefixListCommandInput)),
  );
  expect(failure).toMatchObject({ code, status: 400 });
  if (message !== undefined) expect(failure.message).toMatch(message);
  expect(world.allLists()).toEqual([]);
});

test("a name that only looks reserved is accepted, and so is the same name twice", async () => {
  const { ec2, world } = await simulated();
  for (let time = 0; time < 2; time++) {
    const PrefixListName = "com.amazonaws-probe";
    await ec2.send(new CreateManagedPrefixListCommand({ PrefixListName, MaxEntries: 1, AddressFamily: "IPv4" }));
  }
  expect(world.allLists().map(({ name }) => name)).toEqual(["com.amazonaws-probe", "com.amazonaws-probe"]);
});

test("a switch makes AWS clear host bits instead of refusing them", async () => {
  const { ec2, world } = await simulated({ hostBits: "normalise" });
  const input = { PrefixListName: "l", MaxEntries: 1, AddressFamily: "IPv4", Entries: cidrs(["10.0.0.1/24"]) };
  await ec2.send(new CreateManagedPrefixListCommand(input));
  expect(world.allLists().flatMap((list) => [...currentVersion(list).entries.keys()])).toEqual(["10.0.0.0/24"]);
});

test("the quota of lists in a Region does not count AWS' own, and its code can be set", async () => {
  const { ec2, region } = await simulated({ listsPerRegion: 2, listQuotaCode: "PrefixListQuotaExceeded" });
  region.prefixList("one");
  const create = () =>
    ec2.send(new CreateManagedPrefixListCommand({ PrefixListName: "l", MaxEntries: 1, AddressFamily: "IPv4" }));
  await create();
  expect((await failureOf(create())).code).toBe("PrefixListQuotaExceeded");
});

test("100 entries with their descriptions and tags fit one Create, and are version 1", async () => {
  const { ec2, world } = await simulated();
  const Entries = addresses(100).map((Cidr, index) => ({ Cidr, Description: `entry ${index}` }));
  const input = { PrefixListName: "l", MaxEntries: 100, AddressFamily: "IPv4", Entries, ...tagged(tags(50)) };
  await ec2.send(new CreateManagedPrefixListCommand(input));
  const [list] = world.allLists();
  expect(list?.versions.map(({ version, entries }) => [version, [...entries]])).toEqual([
    [1, Entries.map(({ Cidr, Description }) => [Cidr, Description])],
  ]);
  expect(list?.tags.size).toBe(50);
});

describe("a client token whose list was deleted since", () => {
  const create = async ({ ec2 }: Simulated, MaxEntries = 10) => {
    const input = { PrefixListName: "l", MaxEntries, AddressFamily: "IPv4", ClientToken: "token" };
    const { PrefixList } = await ec2.send(new CreateManagedPrefixListCommand(input));
    return { id: PrefixList?.PrefixListId ?? "", state: PrefixList?.State };
  };
  const createdAndDeleted = async () => {
    const aws = await simulated();
    const { id } = await create(aws);
    settle(aws);
    await aws.ec2.send(new DeleteManagedPrefixListCommand({ PrefixListId: id }));
    settle(aws);
    return { aws, id };
  };

  test("answers that list, which is not there any more, and makes no other", async () => {
    const { aws, id } = await createdAndDeleted();
    expect(await create(aws)).toEqual({ id, state: "delete-complete" });
    const look = new DescribeManagedPrefixListsCommand({ PrefixListIds: [id] });
    expect((await failureOf(aws.ec2.send(look))).code).toBe("InvalidPrefixListID.NotFound");
    expect(aws.region.deletedLists.map((list) => list.id)).toEqual([id]);
    expect(aws.world.allLists()).toHaveLength(1);
  });

  test("is refused with other parameters", async () => {
    const { aws } = await createdAndDeleted();
    expect((await failureOf(create(aws, 11))).code).toBe("IdempotentParameterMismatch");
  });

  test("makes a new list once it is forgotten, 24 hours after its first use", async () => {
    const { aws, id } = await createdAndDeleted();
    aws.simulator.advance(24 * 3_600_000 - 200_000);
    expect((await create(aws)).id).toBe(id);
    aws.simulator.advance(200_000);
    expect((await create(aws)).id).not.toBe(id);
  });
});

test("a refused creation uses up no token", async () => {
  const aws = await simulated({ listsPerRegion: 0 });
  const input = { PrefixListName: "l", MaxEntries: 10, AddressFamily: "IPv4", ClientToken: "token" } as const;
  await failureOf(aws.ec2.send(new CreateManagedPrefixListCommand(input)));
  expect(aws.region.createTokens.size).toBe(0);
});

test("the same client token with the same parameters answers the first list, with others it is refused, and a day later it is new", async () => {
  const aws = await simulated();
  const create = async (MaxEntries: number) => {
    const input = { PrefixListName: "l", MaxEntries, AddressFamily: "IPv4", ClientToken: "token" };
    return (await aws.ec2.send(new CreateManagedPrefixListCommand(input))).PrefixList?.PrefixListId;
  };
  const first = await create(10);
  expect(await create(10)).toBe(first);
  expect((await failureOf(create(11))).code).toBe("IdempotentParameterMismatch");
  expect(aws.world.allLists()).toHaveLength(1);
  aws.simulator.advance(25 * 3_600_000);
  expect(await create(10)).not.toBe(first);
});

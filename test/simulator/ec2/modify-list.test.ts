// What ModifyManagedPrefixList and RestoreManagedPrefixListVersion refuse, with which code and, where it is known, in which words.
import {
  type AddPrefixListEntry,
  ModifyManagedPrefixListCommand,
  type ModifyManagedPrefixListCommandInput,
  RestoreManagedPrefixListVersionCommand,
} from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";
import { currentVersion } from "../../../src/simulator/world/prefix-list-record.ts";
import { addresses, failureOf, settle, simulated } from "../simulated.ts";

const cidrs = (list: readonly string[]): AddPrefixListEntry[] => list.map((Cidr) => ({ Cidr }));

interface Modify {
  readonly fact: string;
  readonly change: Partial<ModifyManagedPrefixListCommandInput>;
  readonly code: string;
  readonly message?: string | RegExp;
}

/** The list has 10.0.0.0/32 … 10.0.0.2/32 with the description "d", version 1 and room for five. */
const MODIFIES: readonly Modify[] = [
  ...[0, -1].map((CurrentVersion) => ({
    fact: `version ${CurrentVersion}`,
    change: { CurrentVersion, RemoveEntries: cidrs(["10.0.0.0/32"]) },
    code: "InvalidParameterValue",
    message: "The specified value for version is not valid. The value must be greater than (1).",
  })),
  ...[2, 99].map((CurrentVersion) => ({
    fact: `version ${CurrentVersion} instead of 1`,
    change: { CurrentVersion, RemoveEntries: cidrs(["10.0.0.0/32"]) },
    code: "PrefixListVersionMismatch",
    message: "The prefix list has the incorrect version number.",
  })),
  {
    fact: "entries without a version",
    change: { CurrentVersion: undefined, AddEntries: cidrs(["10.0.0.9/32"]) },
    code: "MissingParameter",
    message: /CurrentVersion/,
  },
  {
    fact: "101 additions",
    change: { AddEntries: cidrs(addresses(101, 10)) },
    code: "InvalidParameterValue",
    message: /cannot contain more than 100 entry additions or removals/,
  },
  {
    fact: "101 removals",
    change: { RemoveEntries: cidrs(addresses(101)) },
    code: "InvalidParameterValue",
    message: /cannot contain more than 100 entry additions or removals/,
  },
  {
    fact: "entries together with the size",
    change: { AddEntries: cidrs(["10.0.0.9/32"]), MaxEntries: 20 },
    code: "InvalidParameterCombination",
    message: "You cannot modify the entries and the maximum entries for the prefix list in the same request.",
  },
  {
    fact: "one CIDR added and removed",
    change: { AddEntries: [{ Cidr: "10.0.0.0/32", Description: "x" }], RemoveEntries: cidrs(["10.0.0.0/32"]) },
    code: "InvalidParameterValue",
    message: "Request cannot contain Cidr 10.0.0.0/32 in both AddPrefixListEntries and RemovePrefixListEntries",
  },
  {
    fact: "an entry that is there with the same description",
    change: { AddEntries: [{ Cidr: "10.0.0.0/32", Description: "d" }] },
    code: "InvalidPrefixListModification",
    message: "An entry with the CIDR (10.0.0.0/32) and description (d) already exists.",
  },
  {
    fact: "the removal of an entry that is not there",
    change: { RemoveEntries: cidrs(["10.9.9.9/32"]) },
    code: "InvalidPrefixListModification",
    message: /does not exist\./,
  },
  {
    fact: "more entries than MaxEntries",
    change: { AddEntries: cidrs(addresses(3, 10)) },
    code: "PrefixListMaxEntriesExceeded",
  },
  {
    fact: "a size below the entries",
    change: { CurrentVersion: undefined, MaxEntries: 2 },
    code: "InvalidParameterValue",
  },
  { fact: "another family", change: { AddEntries: cidrs(["2001:db8::/64"]) }, code: "InvalidParameterValue" },
  { fact: "nothing to change", change: {}, code: "MissingParameter" },
  { fact: "a malformed id", change: { PrefixListId: "pl-1", MaxEntries: 9 }, code: "InvalidPrefixListId.Malformed" },
  {
    fact: "an id that nobody has",
    change: { PrefixListId: "pl-0721453c7ac4ec009", MaxEntries: 9 },
    code: "InvalidPrefixListID.NotFound",
    message: "The prefix list (pl-0721453c7ac4ec009) does not exist.",
  },
];

test.each(MODIFIES)("Modify refuses $fact and changes nothing", async ({ change, code, message }) => {
  const { ec2, region } = await simulated();
  const entries = { "10.0.0.0/32": "d", "10.0.0.1/32": "d", "10.0.0.2/32": "d" };
  const list = region.prefixList("l", { maxEntries: 5, entries });
  const input = { PrefixListId: list.id, CurrentVersion: 1, ...change };
  const failure = await failureOf(ec2.send(new ModifyManagedPrefixListCommand(input)));
  expect(failure).toMatchObject({ code, status: 400 });
  if (message !== undefined) expect(failure.message).toMatch(message);
  expect(list).toMatchObject({ state: "create-complete", maxEntries: 5 });
  expect(list.versions).toHaveLength(1);
});

test("100 additions and 100 removals fit one call, and one entry of a full list can be replaced", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l", { entries: addresses(100), maxEntries: 100 });
  await aws.ec2.send(
    new ModifyManagedPrefixListCommand({
      PrefixListId: list.id,
      CurrentVersion: 1,
      AddEntries: cidrs(addresses(100, 1000)),
      RemoveEntries: cidrs(addresses(100)),
    }),
  );
  settle(aws);
  expect([...currentVersion(list).entries.keys()].sort()).toEqual(addresses(100, 1000).sort());
  expect(currentVersion(list).version).toBe(2);
});

test("IPv6 is compared in canonical form", async () => {
  const { ec2, region } = await simulated();
  const list = region.prefixList("l", { family: "IPv6", entries: { "fd00:feed:beef::/48": "Test IPv6 entry" } });
  const failure = await failureOf(
    ec2.send(
      new ModifyManagedPrefixListCommand({
        PrefixListId: list.id,
        CurrentVersion: 1,
        AddEntries: [{ Cidr: "fd00:FEED:BEEF::/48", Description: "Test IPv6 entry" }],
      }),
    ),
  );
  expect(failure).toMatchObject({
    code: "InvalidPrefixListModification",
    message: "An entry with the CIDR (fd00:FEED:BEEF::/48) and description (Test IPv6 entry) already exists.",
  });
});

test.each([
  ["missing", 7, "InvalidParameterValue"],
  ["too large for the size now", 1, "PrefixListMaxEntriesExceeded"],
])("Restore of a version that is %s is refused", async (_, PreviousVersion, code) => {
  const { ec2, region } = await simulated();
  const list = region.prefixList("l", { entries: addresses(3) });
  region.edit(list.id, { remove: addresses(3) });
  list.maxEntries = 2;
  const restore = { PrefixListId: list.id, PreviousVersion, CurrentVersion: 2 };
  expect((await failureOf(ec2.send(new RestoreManagedPrefixListVersionCommand(restore)))).code).toBe(code);
});

test("Restore needs room: once the list has grown, the larger version comes back", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l", { entries: addresses(3), maxEntries: 3 });
  aws.region.edit(list.id, { remove: addresses(2) });
  list.maxEntries = 1;
  const restore = () =>
    aws.ec2.send(
      new RestoreManagedPrefixListVersionCommand({ PrefixListId: list.id, PreviousVersion: 1, CurrentVersion: 2 }),
    );
  expect((await failureOf(restore())).code).toBe("PrefixListMaxEntriesExceeded");
  await aws.ec2.send(new ModifyManagedPrefixListCommand({ PrefixListId: list.id, MaxEntries: 3 }));
  settle(aws);
  await restore();
  settle(aws);
  expect([currentVersion(list).version, [...currentVersion(list).entries.keys()]]).toEqual([3, addresses(3)]);
});

test("a list that an IPAM resolver feeds takes no entries from others while it syncs", async () => {
  const { ec2, region } = await simulated();
  const list = region.prefixList("l", { ipam: { targetId: "ipam-plr-target-0123456789abcdef0", sync: true } });
  const add = { PrefixListId: list.id, CurrentVersion: 1, AddEntries: cidrs(["10.0.0.1/32"]) };
  expect((await failureOf(ec2.send(new ModifyManagedPrefixListCommand(add)))).code).toBe("UnsupportedOperation");
  await ec2.send(
    new ModifyManagedPrefixListCommand({ PrefixListId: list.id, IpamPrefixListResolverSyncEnabled: false }),
  );
  await ec2.send(new ModifyManagedPrefixListCommand(add));
  expect(list.state).toBe("modify-in-progress");
});

test("a dry run checks permissions and format, then says that it would have gone well, whatever the list is like", async () => {
  const { ec2, region } = await simulated();
  const list = region.prefixList("l", { state: "modify-in-progress" });
  const add = { PrefixListId: list.id, CurrentVersion: 7, AddEntries: cidrs(["10.0.0.1/32"]), DryRun: true };
  expect(await failureOf(ec2.send(new ModifyManagedPrefixListCommand(add)))).toEqual({
    code: "DryRunOperation",
    message: "Request would have succeeded, but DryRun flag is set.",
    status: 412,
  });
  expect(list.versions).toHaveLength(1);
});

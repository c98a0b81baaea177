// Where AWS' documentation is silent, both answers can be had: what each switch changes.
import {
  CreateManagedPrefixListCommand,
  CreateTagsCommand,
  DeleteManagedPrefixListCommand,
  DescribeManagedPrefixListsCommand,
  DescribeNetworkInterfacesCommand,
  GetManagedPrefixListEntriesCommand,
  ModifyManagedPrefixListCommand,
  type ModifyManagedPrefixListCommandInput,
  RestoreManagedPrefixListVersionCommand,
} from "@aws-sdk/client-ec2";
import { describe, expect, test } from "vitest";
import { currentVersion } from "../../../src/simulator/world/prefix-list-record.ts";
import { addresses, failureOf, type Simulated, settle, simulated } from "../simulated.ts";

const cidrs = (list: readonly string[]) => list.map((Cidr) => ({ Cidr }));

async function modify({ ec2 }: Simulated, input: ModifyManagedPrefixListCommandInput): Promise<void> {
  await ec2.send(new ModifyManagedPrefixListCommand(input));
}

async function versionOf({ ec2 }: Simulated, id: string) {
  const { PrefixLists } = await ec2.send(new DescribeManagedPrefixListsCommand({ PrefixListIds: [id] }));
  return [PrefixLists?.[0]?.State, PrefixLists?.[0]?.Version];
}

describe("changesCounted: together", () => {
  test.each([
    [51, 50],
    [100, 1],
    [1, 100],
  ])("%i additions with %i removals are too many for one Modify", async (adds, removes) => {
    const aws = await simulated({ changesCounted: "together" });
    const list = aws.region.prefixList("l", { entries: addresses(100), maxEntries: 300 });
    const failure = await failureOf(
      modify(aws, {
        PrefixListId: list.id,
        CurrentVersion: 1,
        AddEntries: cidrs(addresses(adds, 1000)),
        RemoveEntries: cidrs(addresses(removes)),
      }),
    );
    expect(failure).toMatchObject({ code: "InvalidParameterValue", status: 400 });
    expect(failure.message).toMatch(/cannot contain more than 100 entry additions or removals/);
    expect(list.state).toBe("create-complete");
  });

  test("50 of each fit", async () => {
    const aws = await simulated({ changesCounted: "together" });
    const list = aws.region.prefixList("l", { entries: addresses(50) });
    const change = { AddEntries: cidrs(addresses(50, 1000)), RemoveEntries: cidrs(addresses(50)) };
    await modify(aws, { PrefixListId: list.id, CurrentVersion: 1, ...change });
    settle(aws);
    expect(currentVersion(list).version).toBe(2);
  });
});

describe("capacityCounted: before-removals", () => {
  const full = async () => {
    const aws = await simulated({ capacityCounted: "before-removals" });
    return { aws, list: aws.region.prefixList("l", { entries: addresses(3), maxEntries: 3 }) };
  };

  test("an entry of a full list cannot be replaced in one call", async () => {
    const { aws, list } = await full();
    const change = { AddEntries: cidrs(["10.9.9.9/32"]), RemoveEntries: cidrs(["10.0.0.0/32"]) };
    const failure = await failureOf(modify(aws, { PrefixListId: list.id, CurrentVersion: 1, ...change }));
    expect(failure.code).toBe("PrefixListMaxEntriesExceeded");
  });

  test("its description can, and an entry can go", async () => {
    const { aws, list } = await full();
    const change = { AddEntries: [{ Cidr: "10.0.0.1/32", Description: "new" }] };
    await modify(aws, { PrefixListId: list.id, CurrentVersion: 1, ...change });
    settle(aws);
    await modify(aws, { PrefixListId: list.id, CurrentVersion: 2, RemoveEntries: cidrs(["10.0.0.0/32"]) });
    settle(aws);
    expect([...currentVersion(list).entries]).toEqual([
      ["10.0.0.1/32", "new"],
      ["10.0.0.2/32", ""],
    ]);
  });
});

describe.each(["modify-failed", "restore-failed"] as const)("a list in %s", (state) => {
  test("takes another change", async () => {
    const aws = await simulated();
    const list = aws.region.prefixList("l", { state, stateMessage: "no room" });
    await modify(aws, { PrefixListId: list.id, CurrentVersion: 1, AddEntries: cidrs(["10.0.0.1/32"]) });
    settle(aws);
    expect([list.state, list.stateMessage]).toEqual(["modify-complete", undefined]);
  });

  test("changeAfterFailure: refuse: takes neither a Modify nor a Restore, but can be deleted and tagged", async () => {
    const aws = await simulated({ changeAfterFailure: "refuse" });
    const list = aws.region.prefixList("l", { state });
    const refusal = {
      code: "IncorrectState",
      message: `The request cannot be completed while the prefix list (${list.id}) is in the current state (${state})`,
    };
    const resize = modify(aws, { PrefixListId: list.id, MaxEntries: 30 });
    const restore = { PrefixListId: list.id, PreviousVersion: 1, CurrentVersion: 1 };
    expect(await failureOf(resize)).toMatchObject(refusal);
    expect(await failureOf(aws.ec2.send(new RestoreManagedPrefixListVersionCommand(restore)))).toMatchObject(refusal);
    await aws.ec2.send(new CreateTagsCommand({ Resources: [list.id], Tags: [{ Key: "k", Value: "v" }] }));
    await aws.ec2.send(new DeleteManagedPrefixListCommand({ PrefixListId: list.id }));
    expect([list.state, list.tags.get("k")]).toEqual(["delete-in-progress", "v"]);
  });
});

describe("staleMs", () => {
  test("reads lag behind: after a Modify they show the list as it was, at rest and with its old version", async () => {
    const aws = await simulated({ staleMs: 2_000, requestMs: 0 });
    const list = aws.region.prefixList("l", { entries: ["10.0.0.1/32"] });
    aws.simulator.advance(10_000);
    await modify(aws, { PrefixListId: list.id, CurrentVersion: 1, AddEntries: cidrs(["10.0.0.2/32"]) });
    const seen: unknown[] = [];
    for (const wait of [0, 1_000, 1_100, 300]) {
      aws.simulator.advance(wait);
      seen.push(await versionOf(aws, list.id));
    }
    expect(seen).toEqual([
      ["create-complete", 1],
      ["create-complete", 1],
      ["modify-in-progress", 1],
      ["modify-complete", 2],
    ]);
  });

  test("so do entries: the new version is not there yet, while a write already needs it", async () => {
    const aws = await simulated({ staleMs: 2_000, requestMs: 0 });
    const list = aws.region.prefixList("l");
    aws.simulator.advance(10_000);
    await modify(aws, { PrefixListId: list.id, CurrentVersion: 1, AddEntries: cidrs(["10.0.0.2/32"]) });
    aws.simulator.advance(1_000);
    const entries = (TargetVersion?: number) =>
      aws.ec2.send(
        new GetManagedPrefixListEntriesCommand({
          PrefixListId: list.id,
          ...(TargetVersion === undefined ? {} : { TargetVersion }),
        }),
      );
    expect((await entries()).Entries).toEqual([]);
    expect((await failureOf(entries(2))).code).toBe("InvalidParameterValue");
    const remove = { PrefixListId: list.id, RemoveEntries: cidrs(["10.0.0.2/32"]) };
    expect((await failureOf(modify(aws, { ...remove, CurrentVersion: 1 }))).code).toBe("PrefixListVersionMismatch");
    await modify(aws, { ...remove, CurrentVersion: 2 });
  });

  test("a fault makes a single read stale; the size, the name and the tags are as old as the rest", async () => {
    const aws = await simulated();
    const list = aws.region.prefixList("old", { maxEntries: 20 });
    aws.simulator.advance(10_000);
    await modify(aws, { PrefixListId: list.id, MaxEntries: 30, PrefixListName: "new" });
    aws.simulator.advance(1_000);
    aws.simulator.faults.script({ action: "DescribeManagedPrefixLists" }, { kind: "stale", ms: 5_000 });
    const look = async () => {
      const answer = await aws.ec2.send(new DescribeManagedPrefixListsCommand({ PrefixListIds: [list.id] }));
      return [answer.PrefixLists?.[0]?.PrefixListName, answer.PrefixLists?.[0]?.MaxEntries];
    };
    expect([await look(), await look()]).toEqual([
      ["old", 20],
      ["new", 30],
    ]);
  });
});

test("entryOrder: shuffled: entries come by no rule, the same on every reading, and each once over all pages", async () => {
  const aws = await simulated({ entryOrder: "shuffled", pageSize: 30 });
  const list = aws.region.prefixList("l", { entries: addresses(100) });
  const read = async () => {
    const found: string[] = [];
    let NextToken: string | undefined;
    do {
      const page = await aws.ec2.send(
        new GetManagedPrefixListEntriesCommand({
          PrefixListId: list.id,
          ...(NextToken === undefined ? {} : { NextToken }),
        }),
      );
      found.push(...(page.Entries ?? []).map(({ Cidr }) => Cidr ?? ""));
      ({ NextToken } = page);
    } while (NextToken !== undefined);
    return found;
  };
  const found = await read();
  expect(found).not.toEqual([...found].sort());
  expect([...found].sort()).toEqual(addresses(100).sort());
  expect(await read()).toEqual(found);
});

describe("IncludeManagedResources", () => {
  const operator = { principal: "lambda.amazonaws.com", hidden: true };

  test("knowsManagedResources: false: it is refused, and what is hidden stays hidden", async () => {
    const { ec2, region } = await simulated({ knowsManagedResources: false });
    region.networkInterface({ addresses: ["10.0.0.1"], operator });
    const call = new DescribeNetworkInterfacesCommand({ IncludeManagedResources: true });
    expect(await failureOf(ec2.send(call))).toEqual({
      code: "UnknownParameter",
      message: "The parameter IncludeManagedResources is not recognized",
      status: 400,
    });
    expect((await ec2.send(new DescribeNetworkInterfacesCommand({}))).NetworkInterfaces).toEqual([]);
  });

  test.each([
    ["answered", [1]],
    ["not-found", "InvalidNetworkInterfaceID.NotFound"],
  ] as const)("hiddenById: %s", async (hiddenById, expected) => {
    const { ec2, region } = await simulated({ hiddenById });
    const { id } = region.networkInterface({ addresses: ["10.0.0.1"], operator });
    const call = ec2.send(new DescribeNetworkInterfacesCommand({ NetworkInterfaceIds: [id] }));
    if (typeof expected === "string") expect((await failureOf(call)).code).toBe(expected);
    else expect((await call).NetworkInterfaces).toHaveLength(1);
  });
});

describe("a write that a fault makes fail later", () => {
  test("Create ends as create-failed: the list is there, takes no change, and can be deleted", async () => {
    const aws = await simulated();
    const fault = { kind: "fails-later", message: "The quota was reached" } as const;
    aws.simulator.faults.script({ action: "CreateManagedPrefixList" }, fault);
    const create = new CreateManagedPrefixListCommand({ PrefixListName: "l", MaxEntries: 5, AddressFamily: "IPv4" });
    const { PrefixList } = await aws.ec2.send(create);
    expect(PrefixList?.State).toBe("create-in-progress");
    settle(aws);
    const [list] = aws.world.allLists();
    expect(list).toMatchObject({ state: "create-failed", stateMessage: "The quota was reached" });
    const id = list?.id ?? "";
    expect((await failureOf(modify(aws, { PrefixListId: id, MaxEntries: 9 }))).code).toBe("IncorrectState");
    await aws.ec2.send(new DeleteManagedPrefixListCommand({ PrefixListId: id }));
    settle(aws);
    expect(list?.state).toBe("delete-complete");
  });

  test("a Modify ends as modify-failed, with the entries and the version that were there", async () => {
    const aws = await simulated();
    const list = aws.region.prefixList("l", { entries: ["10.0.0.1/32"] });
    aws.simulator.faults.script({ action: "ModifyManagedPrefixList" }, { kind: "fails-later" });
    await modify(aws, { PrefixListId: list.id, CurrentVersion: 1, AddEntries: cidrs(["10.0.0.2/32"]) });
    settle(aws);
    expect(list.state).toBe("modify-failed");
    expect(currentVersion(list)).toMatchObject({ version: 1, entries: new Map([["10.0.0.1/32", ""]]) });
  });
});

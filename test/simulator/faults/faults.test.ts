// Token buckets, and everything that can go wrong with a call.
import {
  DescribeManagedPrefixListsCommand,
  DescribeNetworkInterfacesCommand,
  ModifyManagedPrefixListCommand,
  paginateDescribeNetworkInterfaces,
} from "@aws-sdk/client-ec2";
import { GetResourceSharesCommand } from "@aws-sdk/client-ram";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { expect, test } from "vitest";
import type { Fault } from "../../../src/simulator/faults/fault.ts";
import { Clock } from "../../../src/simulator/world/clock.ts";
import { currentVersion } from "../../../src/simulator/world/prefix-list-record.ts";
import { callCounts } from "../books.ts";
import { ACCOUNT, addresses, failureOf, REGION, type Simulated, settle, simulated } from "../simulated.ts";

const describe = () => new DescribeManagedPrefixListsCommand({ MaxResults: 100 });
const add = (id: string, version = 1) =>
  new ModifyManagedPrefixListCommand({
    PrefixListId: id,
    CurrentVersion: version,
    AddEntries: [{ Cidr: "10.9.9.9/32" }],
  });

test("a bucket of 100 reads refills by 20 a second, for each account, Region and action apart", async () => {
  const aws = await simulated({ throttling: true, requestMs: 0 });
  for (let call = 0; call < 100; call++) await aws.ec2.send(describe());
  expect(await failureOf(aws.ec2.send(describe()))).toEqual({
    code: "RequestLimitExceeded",
    message: "Request limit exceeded.",
    status: 503,
  });
  await aws.ec2.send(new DescribeNetworkInterfacesCommand({ MaxResults: 5 }));
  await aws.clientOf(aws.admin, "us-east-1").send(describe());
  aws.simulator.advance(100);
  await aws.ec2.send(describe());
  await aws.ec2.send(describe());
  expect((await failureOf(aws.ec2.send(describe()))).code).toBe("RequestLimitExceeded");
});

test.each([
  ["reads of everything", 50, () => new DescribeNetworkInterfacesCommand({})],
  ["writes", 50, () => new ModifyManagedPrefixListCommand({ PrefixListId: "pl-00000000", PrefixListName: "n" })],
])("a bucket of %s holds %i", async (_, size, command) => {
  const aws = await simulated({ throttling: true, requestMs: 0 });
  const codes: string[] = [];
  for (let call = 0; call <= size; call++) {
    await aws.ec2.send(command() as DescribeNetworkInterfacesCommand).catch((error: Error) => codes.push(error.name));
  }
  expect(codes.filter((code) => code === "RequestLimitExceeded")).toHaveLength(1);
  expect(codes.at(-1)).toBe("RequestLimitExceeded");
});

test("STS and RAM throttle in their own words, each by its own bucket", async () => {
  const bucket = { size: 2, refillPerSecond: 1 };
  const aws = await simulated({ throttling: true, requestMs: 0, stsBucket: bucket, ramBucket: bucket });
  const [sts, ram] = [aws.stsOf(aws.admin), aws.ramOf(aws.admin)];
  const calls = {
    sts: () => sts.send(new GetCallerIdentityCommand({})),
    ram: () => ram.send(new GetResourceSharesCommand({ resourceOwner: "SELF" })),
  };
  for (const call of Object.values(calls)) for (let time = 0; time < 2; time++) await call();
  expect(await failureOf(calls.sts())).toMatchObject({ code: "Throttling", message: "Rate exceeded", status: 400 });
  expect(await failureOf(calls.ram())).toMatchObject({ code: "ThrottlingException", status: 429 });
  aws.simulator.advance(1_000);
  await calls.sts();
  await calls.ram();
  expect(callCounts(aws.simulator.calls)).toEqual([
    { accountId: ACCOUNT, region: REGION, action: "ram:GetResourceShares", count: 4, throttled: 1 },
    { accountId: ACCOUNT, region: REGION, action: "sts:GetCallerIdentity", count: 4, throttled: 1 },
  ]);
});

test("actions can take times of their own", async () => {
  const aws = await simulated({ requestMs: 10, actionMs: { DescribeManagedPrefixLists: 400, GetCallerIdentity: 0 } });
  const start = aws.world.clock.now();
  await aws.ec2.send(describe());
  await aws.ec2.send(new DescribeNetworkInterfacesCommand({ MaxResults: 5 }));
  await aws.stsOf(aws.admin).send(new GetCallerIdentityCommand({}));
  expect(aws.simulator.calls.map(({ at }) => at - start)).toEqual([400, 410, 410]);
});

test("on a parallel clock, calls at the same time take as long as the slowest", async () => {
  const aws = await simulated({ requestMs: 1_000, actionMs: { DescribeManagedPrefixLists: 7_000 } }, Clock.parallel());
  const start = aws.world.clock.now();
  const three = async () => {
    for (let call = 0; call < 3; call++) await aws.ec2.send(new DescribeNetworkInterfacesCommand({ MaxResults: 5 }));
  };
  await Promise.all([three(), three(), aws.ec2.send(describe())]);
  expect(aws.world.clock.now() - start).toBe(7_000);
});

test.each<[Fault, string, number | undefined]>([
  [{ kind: "throttle" }, "RequestLimitExceeded", 503],
  [{ kind: "server-error" }, "InternalError", 500],
  [{ kind: "access-denied" }, "UnauthorizedOperation", 403],
  [{ kind: "error", code: "ConcurrentMutationLimitExceeded" }, "ConcurrentMutationLimitExceeded", 400],
  [{ kind: "not-found" }, "InvalidPrefixListID.NotFound", 400],
  [{ kind: "server-error", html: true }, "Unknown", 503],
  [{ kind: "not-xml" }, "Error", 400],
  // what the SDK calls a reset connection
  [{ kind: "reset-before-effect" }, "TimeoutError", undefined],
])("$kind: the call fails and has no effect", async (fault, code, status) => {
  const aws = await simulated();
  const list = aws.region.prefixList("l");
  aws.simulator.faults.script({ action: "ModifyManagedPrefixList" }, fault);
  const failure = await failureOf(aws.ec2.send(add(list.id)));
  expect(failure.code).toBe(code);
  if (status !== undefined) expect(failure.status).toBe(status);
  expect(list.state).toBe("create-complete");
  expect(aws.simulator.calls[0]?.faults).toEqual([fault.kind]);
  await aws.ec2.send(add(list.id));
});

test.each<[Fault["kind"] & ("reset-after-effect" | "truncated")]>([["reset-after-effect"], ["truncated"]])(
  "%s: the answer is lost, the effect is not",
  async (kind) => {
    const aws = await simulated();
    const list = aws.region.prefixList("l");
    aws.simulator.faults.script({}, { kind });
    await failureOf(aws.ec2.send(add(list.id)));
    settle(aws);
    expect([...currentVersion(list).entries.keys()]).toEqual(["10.9.9.9/32"]);
  },
);

test("a repeated Modify whose first answer was lost comes back as IncorrectState or a version mismatch", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l");
  aws.simulator.faults.script({}, { kind: "reset-after-effect" });
  await failureOf(aws.ec2.send(add(list.id)));
  expect((await failureOf(aws.ec2.send(add(list.id)))).code).toBe("IncorrectState");
  settle(aws);
  expect((await failureOf(aws.ec2.send(add(list.id)))).code).toBe("PrefixListVersionMismatch");
});

async function readAll(
  { ec2, region, simulator }: Simulated,
  fault: Fault,
  times = 1,
): Promise<{ read: number; pages: number; tokens: number }> {
  for (const cidr of addresses(20)) region.networkInterface({ addresses: [cidr.split("/")[0] ?? ""] });
  simulator.faults.script({ action: "DescribeNetworkInterfaces" }, fault, { nth: 2, times });
  const tokens = new Set<string | undefined>();
  let [read, pages] = [0, 0];
  for await (const page of paginateDescribeNetworkInterfaces({ client: ec2, pageSize: 5 }, {})) {
    pages++;
    read += page.NetworkInterfaces?.length ?? 0;
    tokens.add(page.NextToken);
  }
  return { read, pages, tokens: tokens.size };
}

test("an empty page with a token loses nothing, a page that lost half its items does", async () => {
  expect(await readAll(await simulated(), { kind: "empty-page" })).toEqual({ read: 20, pages: 5, tokens: 5 });
  expect(await readAll(await simulated(), { kind: "lost-items" })).toEqual({ read: 17, pages: 4, tokens: 4 });
});

test("a page that is empty several times has another token each time", async () => {
  expect(await readAll(await simulated(), { kind: "empty-page" }, 3)).toEqual({ read: 20, pages: 7, tokens: 7 });
});

test("a missing set is undefined for the SDK, not empty", async () => {
  const aws = await simulated();
  aws.simulator.faults.script({}, { kind: "missing-set" });
  expect((await aws.ec2.send(describe())).PrefixLists).toBeUndefined();
});

test("faults meet the calls they are meant for: the n-th, so many times, of that account, Region and action", async () => {
  const aws = await simulated();
  const throttle = { kind: "throttle" } as const;
  aws.simulator.faults.script({ action: "DescribeManagedPrefixLists", region: "eu-west-1" }, throttle, {
    nth: 2,
    times: 2,
  });
  aws.simulator.faults.script({ accountId: "999999999999" }, throttle, { times: Number.POSITIVE_INFINITY });
  aws.simulator.faults.script({ where: ({ params }) => params.MaxResults === "99" }, throttle);
  await aws.clientOf(aws.admin, "us-east-1").send(describe());
  await aws.ec2.send(describe());
  for (let time = 0; time < 2; time++)
    expect((await failureOf(aws.ec2.send(describe()))).code).toBe("RequestLimitExceeded");
  await aws.ec2.send(describe());
  expect((await failureOf(aws.ec2.send(new DescribeManagedPrefixListsCommand({ MaxResults: 99 })))).status).toBe(503);
});

test("a Region that answers 500 goes on doing so until it is told to stop", async () => {
  const aws = await simulated();
  aws.simulator.faults.script({ region: "eu-west-1" }, { kind: "server-error" }, { times: Number.POSITIVE_INFINITY });
  for (let time = 0; time < 3; time++) expect((await failureOf(aws.ec2.send(describe()))).status).toBe(500);
  aws.simulator.faults.clear();
  await aws.ec2.send(describe());
});

test("something can happen in the world just before a call: an edit by another writer makes the version wrong", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l");
  aws.simulator.faults.script(
    { action: "ModifyManagedPrefixList" },
    { kind: "meanwhile", run: () => aws.region.edit(list.id, { add: { "192.0.2.1/32": "by hand" } }) },
  );
  expect((await failureOf(aws.ec2.send(add(list.id)))).code).toBe("PrefixListVersionMismatch");
  expect(aws.region.history(list.id).at(-1)).toMatchObject({
    version: 2,
    writer: "arn:aws:iam::111111111111:user/other-writer",
  });
});

test("another writer cannot edit a list that is changing", async () => {
  const { region, ec2 } = await simulated();
  const list = region.prefixList("l");
  await ec2.send(add(list.id));
  expect(region.edit(list.id, { add: { "192.0.2.1/32": "" } })).toBe(false);
});

test("a delay moves the clock", async () => {
  const aws = await simulated();
  const before = aws.world.clock.now();
  aws.simulator.faults.script({}, { kind: "delay", ms: 5000 });
  await aws.ec2.send(describe());
  expect(aws.world.clock.now() - before).toBe(5100);
});

test("STS can be throttled and denied too", async () => {
  const aws = await simulated();
  aws.simulator.faults.script({ service: "sts" }, { kind: "throttle" });
  aws.simulator.faults.script({ service: "sts" }, { kind: "access-denied" }, { nth: 2 });
  const sts = aws.stsOf(aws.admin);
  expect(await failureOf(sts.send(new GetCallerIdentityCommand({})))).toMatchObject({
    code: "Throttling",
    message: "Rate exceeded",
  });
  expect((await failureOf(sts.send(new GetCallerIdentityCommand({})))).code).toBe("AccessDenied");
});

test("random faults come at their rates and are the same for the same seed", async () => {
  const run = async (seed: number) => {
    const aws = await simulated({
      randomFaults: { seed, rates: { throttle: 0.3, "server-error": 0.05, "other-writer": 0.1 } },
    });
    const list = aws.region.prefixList("l");
    for (let call = 0; call < 200; call++) {
      await aws.ec2
        .send(new ModifyManagedPrefixListCommand({ PrefixListId: list.id, PrefixListName: "n" }))
        .catch(() => {});
    }
    return { faults: aws.simulator.calls.map(({ faults }) => faults.join()), versions: list.versions.length };
  };
  const first = await run(7);
  expect(await run(7)).toEqual(first);
  const count = (kind: string) => first.faults.filter((fault) => fault === kind).length;
  expect(count("throttle")).toBeGreaterThan(40);
  expect(count("throttle")).toBeLessThan(80);
  expect(count("server-error")).toBeGreaterThan(2);
  expect(first.versions).toBeGreaterThan(5);
  expect((await run(8)).faults).not.toEqual(first.faults);
});

test("the SDK's own repetition gets through a throttle", async () => {
  const aws = await simulated();
  aws.simulator.faults.script({}, { kind: "server-error" });
  const { PrefixLists } = await aws.clientOf(aws.admin, "eu-west-1", 3).send(describe());
  expect(PrefixLists?.length).toBeGreaterThan(0);
  expect(aws.simulator.calls.map(({ outcome }) => outcome.status)).toEqual([500, 200]);
});

// A list can grow exactly when no tally of any account is over its quota then: the rules of capacity, one by one, and their switches.
import { GetManagedPrefixListAssociationsCommand, ModifyManagedPrefixListCommand } from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";
import type { PrefixListRecord } from "../../../src/simulator/world/prefix-list-record.ts";
import { OTHER, REGION, type Simulated, settle, simulated } from "../simulated.ts";

/** How the growth of a list ends. */
async function grown(aws: Simulated, list: PrefixListRecord, to: number): Promise<string> {
  await aws.ec2.send(new ModifyManagedPrefixListCommand({ PrefixListId: list.id, MaxEntries: to }));
  settle(aws);
  return list.state;
}

test("the group of the design: 107 of 120 inbound, two rules that name the list, so that 26 is the largest size", async () => {
  const aws = await simulated();
  const { region } = aws;
  const list = region.prefixList("payments-workers", { maxEntries: 20 });
  const other = region.prefixList("other", { maxEntries: 10 });
  const cloudfront = [...region.lists.values()].find(({ name }) => name.endsWith("cloudfront.origin-facing"));
  const group = region.securityGroup("ledger");
  for (const port of [443, 8443]) region.rule(group, { list, port });
  region.rule(group, { list: other });
  region.rule(group, { list: cloudfront?.id ?? "" });
  region.rule(group, { cidr: "10.0.0.0/8", port: 22 });
  region.rule(group, { cidr: "2001:db8::/32" });
  region.rule(group, { group: "sg-0bbbbbbbbbbbbbbbb", port: 5432 });
  region.rule(group, { cidr: "0.0.0.0/0", direction: "outbound", protocol: "-1" });
  region.rule(group, { list, direction: "outbound" });
  region.quotas.apply("rulesPerGroup", 120);
  expect(await grown(aws, list, 40)).toBe("modify-failed");
  expect(list).toMatchObject({ maxEntries: 20, versions: [{ version: 1 }] });
  expect(list.stateMessage).toContain(group.id);
  expect(await grown(aws, list, 27)).toBe("modify-failed");
  expect(await grown(aws, list, 26)).toBe("modify-complete");
});

test("the quota is that of the account that owns the group, at the moment at which the resize completes", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l", { maxEntries: 10 });
  const theirs = aws.world.account(OTHER).region(REGION);
  theirs.rule(theirs.securityGroup("g"), { list });
  aws.region.quotas.apply("rulesPerGroup", 5);
  await aws.ec2.send(new ModifyManagedPrefixListCommand({ PrefixListId: list.id, MaxEntries: 60 }));
  expect(list.state).toBe("modify-in-progress");
  // Somebody adds a rule in the meantime.
  theirs.rule([...theirs.groups.keys()][0] ?? "", { cidr: "10.0.0.0/8" });
  settle(aws);
  expect(list.state).toBe("modify-failed");
  expect(await grown(aws, list, 59)).toBe("modify-complete");
});

test("a tally that is over its quota anyway stops no list that is not in it", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l", { family: "IPv6", maxEntries: 10 });
  const group = aws.region.securityGroup("g");
  aws.region.rule(group, { list });
  for (let host = 0; host < 70; host++) aws.region.rule(group, { cidr: `10.0.0.${host}/32` });
  expect(await grown(aws, list, 60)).toBe("modify-complete");
  expect(await grown(aws, list, 61)).toBe("modify-failed");
});

test("a group counts in both families, a list in its own, unless switches say otherwise", async () => {
  const world = async (options = {}) => {
    const aws = await simulated(options);
    const list = aws.region.prefixList("six", { family: "IPv6", maxEntries: 10 });
    const group = aws.region.securityGroup("g");
    aws.region.rule(group, { list });
    aws.region.rule(group, { group });
    aws.region.rule(group, { list: aws.region.prefixList("four", { maxEntries: 5 }) });
    return { aws, list };
  };
  const usual = await world();
  expect(await grown(usual.aws, usual.list, 60)).toBe("modify-failed");
  expect(await grown(usual.aws, usual.list, 59)).toBe("modify-complete");
  const one = await world({ groupsCounted: "one-family" });
  expect(await grown(one.aws, one.list, 60)).toBe("modify-complete");
  const both = await world({ listsCounted: "both-families" });
  expect(await grown(both.aws, both.list, 55)).toBe("modify-failed");
  expect(await grown(both.aws, both.list, 54)).toBe("modify-complete");
});

test("route tables count max entries and local routes, and nothing that is propagated", async () => {
  const world = async (options = {}) => {
    const aws = await simulated(options);
    const list = aws.region.prefixList("l", { maxEntries: 10 });
    aws.region.routeTable({
      lists: [list],
      routes: {
        "10.0.0.0/16": "CreateRouteTable",
        "10.1.0.0/16": "CreateRoute",
        "10.2.0.0/16": "EnableVgwRoutePropagation",
        "10.3.0.0/16": "Advertisement",
        "2001:db8::/56": "CreateRouteTable",
      },
    });
    return { aws, list };
  };
  const usual = await world();
  expect(await grown(usual.aws, usual.list, 499)).toBe("modify-failed");
  expect(await grown(usual.aws, usual.list, 498)).toBe("modify-complete");
  const free = await world({ localRoutesCounted: false });
  expect(await grown(free.aws, free.list, 499)).toBe("modify-complete");
});

test("the tables of a transit gateway share one quota", async () => {
  const aws = await simulated();
  const list = aws.region.prefixList("l", { maxEntries: 10 });
  const routes = [{ cidr: "10.0.0.0/8", type: "static" as const }];
  for (let table = 0; table < 2; table++) {
    aws.region.transitGatewayTable({ gatewayId: "tgw-0123456789abcdef0", lists: [list], routes });
  }
  aws.region.quotas.apply("routesPerTransitGateway", 52);
  expect(await grown(aws, list, 26)).toBe("modify-failed");
  expect(await grown(aws, list, 25)).toBe("modify-complete");
});

test("associations name resources of all kinds and accounts, and can lag behind the rules", async () => {
  const aws = await simulated({ associationsLagMs: 10_000 });
  const list = aws.region.prefixList("l");
  const theirs = aws.world.account(OTHER).region(REGION);
  const group = theirs.securityGroup("g");
  theirs.rule(group, { list });
  const gateway = aws.region.transitGatewayTable({ lists: [list] });
  const read = async () => {
    const answer = await aws.ec2.send(new GetManagedPrefixListAssociationsCommand({ PrefixListId: list.id }));
    return answer.PrefixListAssociations?.map(({ ResourceId, ResourceOwner }) => [ResourceId, ResourceOwner]);
  };
  expect(await read()).toEqual([]);
  aws.simulator.advance(10_000);
  expect(await read()).toEqual([
    [group.id, OTHER],
    [gateway.id, "111111111111"],
  ]);
});

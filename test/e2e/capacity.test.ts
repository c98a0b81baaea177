// plan --capacity: which lists have room for how many more entries, and what it costs to find out.
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { clientEnvironment } from "../../src/simulator/client-environment.ts";
import { CAPACITY_READER, READER, REFERENCE_READER } from "../../src/simulator/iam/ready-made.ts";
import { DATA, type Estate, estate, file, HOME, mapping, NET } from "../engine/estate.ts";
import { directory, plsync } from "./command-line.ts";

vi.setConfig({ testTimeout: 120_000 });

const FOREIGN = "444444444444";

/** So many single addresses of which no two are next to each other, in a network of their own; pairs if `paired`. */
function cidrs(network: number, count: number, paired = false): readonly string[] {
  return Array.from({ length: count }, (_, i) => `10.${network}.0.${paired ? i : 2 * i}/32`);
}

const MAPPINGS = file([
  mapping("full", { max_entries: 20 }, cidrs(1, 20)),
  mapping("near", { max_entries: 60 }, cidrs(2, 56, true)),
  mapping("foreign", { max_entries: 10 }, cidrs(3, 4)),
  mapping("routed", { max_entries: 10 }, cidrs(4, 4)),
  mapping("unused", { max_entries: 10 }, cidrs(5, 9)),
]);

let running: Estate | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

/** The lists as an apply left them, each with what references it. */
async function company(): Promise<Estate & { readonly path: string; readonly environment: Record<string, string> }> {
  const world = await estate();
  for (const id of [NET, DATA]) {
    const role = world.world.account(id).roles.get(`arn:aws:iam::${id}:role/plsync-plan`);
    if (role !== undefined) role.policies = [READER, REFERENCE_READER, CAPACITY_READER];
  }
  running = world;
  await world.apply(MAPPINGS);
  const { data } = world;
  // 40 rules and the list's 20 are all that the quota allows.
  data.securityGroup("full", { id: "sg-0000000f011000001" });
  data.rule("sg-0000000f011000001", { list: world.list("full").id, port: 443 });
  for (let port = 1; port <= 40; port++) data.rule("sg-0000000f011000001", { cidr: "10.0.0.0/8", port });
  data.securityGroup("near", { id: "sg-00000000ea1000001" });
  data.rule("sg-00000000ea1000001", { list: world.list("near").id, port: 443 });
  const foreign = world.world.account(FOREIGN).region(HOME);
  foreign.securityGroup("foreign", { id: "sg-0000000f04e190001" });
  foreign.rule("sg-0000000f04e190001", { list: world.list("foreign").id, port: 443 });
  // One gateway, one quota: 60 routes in one table, and 10 for each of two references.
  const gatewayId = "tgw-01";
  data.quotas.apply("routesPerTransitGateway", 100);
  const spokes = Array.from({ length: 60 }, (_, i) => ({ cidr: `10.${i}.0.0/16`, type: "static" as const }));
  const lists = [world.list("routed")];
  data.transitGatewayTable({ id: "tgw-rtb-01", gatewayId, routes: spokes, lists });
  data.transitGatewayTable({ id: "tgw-rtb-02", gatewayId, lists });
  world.net.firewall("inspection", { NEAR: world.list("near").id }, 900);
  const { path, remove } = directory({ "mappings.yaml": MAPPINGS });
  onTestFinished(remove);
  return Object.assign(world, { path, environment: { ...clientEnvironment(world.simulator.url, world.hub) } });
}

test("the tightest list comes first, and what cannot be known is a question mark", async () => {
  const { path, environment, simulator } = await company();
  const before = simulator.calls.length;
  const { code, out, err } = await plsync("plan --capacity --wide --out plan.json", { cwd: path, environment });
  expect(code).toBe(0);
  const rows = out
    .split("\n")
    .filter((line) => /^ {2}(net\/|list)/.test(line))
    .map((line) => line.trim().split(/ {2,}/));
  expect(rows).toEqual([
    ["list", "entries / size", "references", "tightest reference", "room", "exact"],
    ["net/eu-west-1/full", "20 / 20", "1", "sg-0000000f011000001 (data) inbound IPv4: 60 of 60", "0", "20"],
    ["net/eu-west-1/near", "56 / 60", "1", "sg-00000000ea1000001 (data) inbound IPv4: 60 of 60", "4", "3"],
    [
      "net/eu-west-1/routed",
      "4 / 10",
      "2 (2 ?)",
      "tgw-rtb-01 (data) routes of tgw-01: about 80 of 100",
      "about 16",
      "4",
    ],
    ["net/eu-west-1/foreign", "4 / 10", "1 (1 ?)", "?", "?", "4"],
    ["net/eu-west-1/unused", "9 / 10", "none", "none", "991", "9"],
  ]);
  expect(out).toContain("Nothing references: net/eu-west-1/unused.");
  // Once, although two of its tables reference the list.
  expect(out.split("tgw-01: about 80 of 100")).toHaveLength(2);
  expect(out).toContain("Firewalls with IP set references: inspection (net/eu-west-1) 956 of 1,000,000 CIDRs.");
  expect(err).toContain("near has 56 entries and room for 4 more");
  const show = await plsync("show --wide plan.json", { cwd: path });
  expect(show.out).toContain("net/eu-west-1/near");
  expect(show.out.split("\n").filter((line) => line.startsWith("  net/"))).toEqual(
    out.split("\n").filter((line) => line.startsWith("  net/")),
  );

  const calls = simulator.calls.slice(before).map(({ action, service }) => `${service}:${action}`);
  const counts = Object.fromEntries([...Map.groupBy(calls, (call) => call)].map(([call, made]) => [call, made.length]));
  expect(counts).toEqual({
    "sts:AssumeRole": 2,
    // By owner and by name, as in every plan; and all that the account has, to count them.
    "ec2:DescribeManagedPrefixLists": 3,
    "ec2:GetManagedPrefixListAssociations": 5,
    // Both groups are in one account.
    "ec2:DescribeSecurityGroupRules": 1,
    // The gateway's tables, and of each what it references and what else it has.
    "ec2:DescribeTransitGatewayRouteTables": 1,
    "ec2:GetTransitGatewayPrefixListReferences": 2,
    "ec2:SearchTransitGatewayRoutes": 2,
    // Of the owner: no list is shared with another account.
    "network-firewall:ListFirewalls": 1,
    "network-firewall:DescribeFirewall": 1,
    // Of rules, of a gateway's routes, and of groups per interface: 80 rules can be had only with fewer groups than AWS grants at most.
    "servicequotas:GetServiceQuota": 3,
  });
});

test("without the option nothing is asked while nothing grows", async () => {
  const { path, environment, simulator } = await company();
  const before = simulator.calls.length;
  const { code, out } = await plsync("plan", { cwd: path, environment });
  expect(code).toBe(0);
  expect(out).not.toContain("Capacity");
  expect(simulator.calls.slice(before).map(({ action }) => action)).not.toContain("GetManagedPrefixListAssociations");
});

test("what the role may not read of a transit gateway stays unknown, and is named", async () => {
  const { path, environment, world } = await company();
  for (const id of [NET, DATA]) {
    const role = world.account(id).roles.get(`arn:aws:iam::${id}:role/plsync-plan`);
    if (role !== undefined) role.policies = [READER, REFERENCE_READER];
  }
  const { code, out, err } = await plsync("plan --capacity", { cwd: path, environment });
  expect(code).toBe(0);
  expect(out).toMatch(/net\/eu-west-1\/routed +4 \/ 10 +2 \(2 \?\) +\? +4/);
  expect(err.replace(/\s+/g, " ")).toContain(
    "2 references were not checked in 1 account: the plan role lacks ec2:DescribeTransitGatewayRouteTables",
  );
  expect(err).toContain("plsync iam --capacity");
  expect(out.replace(/\s+/g, " ")).toContain(
    "Firewalls were not checked in net/eu-west-1: network-firewall:ListFirewalls or DescribeFirewall denied.",
  );
});

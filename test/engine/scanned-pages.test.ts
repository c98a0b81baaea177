// Pages of interfaces are scanned, which is fast, and can be left to the SDK's parser. Whatever there is in AWS, and whatever goes wrong
// with a page, a run makes of it the same plan, to the byte, and shows the same.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { encodePlan } from "../../src/plan-file/plan-json.ts";
import { jsonText } from "../../src/render/json-text.ts";
import { planComment } from "../../src/render/markdown/plan-comment.ts";
import { planSummary } from "../../src/render/markdown/plan-summary.ts";
import { PLAIN } from "../../src/render/terminal/palette.ts";
import { planText } from "../../src/render/terminal/plan-text.ts";
import type { Fault } from "../../src/simulator/faults/fault.ts";
import { APP, type Estate, estate, file, GROUP, mapping, NO_LIMITS } from "./estate.ts";

const OTHER_GROUP = "sg-0b000000000000001";
const VPCS = ["vpc-0a1b2c3d4e5f60718", "vpc-0b1b2c3d4e5f60718"];

/** Texts that AWS answers in XML: with entities, beyond ASCII and Latin 1, empty, and with blanks that count. */
const words = fc.oneof(
  fc.constantFrom(
    "",
    "worker",
    "a & b < c > d",
    "\u00fcber",
    "caf\u00e9 \u{1f600}",
    " two  blanks ",
    "line\nbreak",
    "of\r\nWindows",
    "]]>",
    "\"'",
  ),
  fc.string({ maxLength: 12 }),
);

const host = fc.nat(11);
const member = fc.record({
  hosts: fc.uniqueArray(host, { maxLength: 3 }),
  public: fc.boolean(),
  ipv6: fc.option(host, { nil: undefined }),
  delegated: fc.boolean(),
  groups: fc.subarray([GROUP, OTHER_GROUP]),
  vpcId: fc.constantFrom(...VPCS, undefined),
  status: fc.constantFrom("in-use", "available"),
  type: fc.constantFrom("interface", "lambda", "nat_gateway"),
  instanceId: fc.constantFrom("i-0a000000000000001", undefined),
  requesterId: fc.constantFrom("amazon-elb", undefined),
  name: fc.option(words, { nil: undefined }),
  description: fc.option(words, { nil: undefined }),
});
type Member = typeof member extends fc.Arbitrary<infer T> ? T : never;

const fault = fc.constantFrom<Fault["kind"]>(
  "truncated",
  "missing-set",
  "empty-page",
  "lost-items",
  "not-xml",
  "throttle",
);

const worlds = fc.record({
  before: fc.array(member, { maxLength: 8 }),
  after: fc.array(member, { maxLength: 8 }),
  interfaces: fc.record({
    detached: fc.boolean(),
    managed: fc.boolean(),
    vpc_ids: fc.constantFrom("all", VPCS.slice(0, 1), undefined),
  }),
  addresses: fc.constantFrom("private", "public", "both"),
  pageSize: fc.constantFrom(5, 1_000),
  /** What happens to the first page, or to the second. */
  spoilt: fc.option(fc.record({ nth: fc.integer({ min: 1, max: 2 }), kind: fault }), { nil: undefined }),
  mode: fc.constantFrom("reviewed" as const, "sync" as const),
});
type RandomWorld = typeof worlds extends fc.Arbitrary<infer T> ? T : never;

function setMembers({ app }: Estate, members: readonly Member[]): void {
  app.interfaces.clear();
  for (const [
    index,
    { hosts, ipv6, delegated, vpcId, instanceId, requesterId, name, description, ...rest },
  ] of members.entries()) {
    const addresses = hosts.map((one) => `10.0.0.${one}`);
    const isPublic = rest.public && addresses[0] !== undefined;
    app.networkInterface({
      id: `eni-0a00000000000${String(index).padStart(4, "0")}`,
      groups: rest.groups,
      status: rest.status,
      type: rest.type,
      addresses,
      ...(isPublic ? { publicAddresses: { [addresses[0] as string]: `52.0.0.${index}` } } : {}),
      ipv6: ipv6 === undefined ? [] : [`fd00::${ipv6}`],
      delegated: delegated ? [`10.0.1.${16 * index}/28`] : [],
      ...(vpcId === undefined ? {} : { vpcId }),
      ...(instanceId === undefined ? {} : { instanceId }),
      ...(requesterId === undefined ? {} : { requesterId }),
      ...(name === undefined ? {} : { name }),
      ...(description === undefined ? {} : { description }),
    });
  }
}

function text({ interfaces, addresses }: RandomWorld): string {
  const source = { security_groups: [GROUP, OTHER_GROUP], account: "app", interfaces, addresses };
  const limits = NO_LIMITS;
  return file([
    mapping("web", { limits }, [source]),
    mapping("six", { limits, address_family: "IPv6" }, [source]),
    mapping("mixed", { limits }, [{ ...source, security_groups: [OTHER_GROUP] }, "10.9.0.0/24"]),
  ]);
}

const ABOUT = { head: "9a1b2c3d4e5f", run: "run 4711", remarks: [] };

/** All that programs and people are shown of the plan. `takenAt` is the clock's. */
function shown(plan: Plan): readonly string[] {
  const same = { ...plan, takenAt: "2026-11-27T06:00:00Z" };
  return [
    jsonText(encodePlan(same)),
    planText(same, { ...PLAIN, verbose: true }),
    planComment(same, ABOUT),
    planSummary(same),
  ];
}

async function expectTheSame(company: Estate, world: RandomWorld, mode: "reviewed" | "sync"): Promise<void> {
  const views = [];
  for (const parsesPages of [false, true]) {
    company.simulator.faults.clear();
    if (world.spoilt !== undefined) {
      const { kind, nth } = world.spoilt;
      const pages = { accountId: APP, action: "DescribeNetworkInterfaces" };
      company.simulator.faults.script(pages, { kind } as Fault, { nth });
    }
    const aws = company.connect(text(world), undefined, { parsesPages });
    views.push(shown((await company.plan(text(world), { mode, aws })).plan));
  }
  company.simulator.faults.clear();
  expect(views[0]).toEqual(views[1]);
}

test("the plan of any world is the same whether its pages are scanned or parsed", async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const company = await estate({ pageSize: world.pageSize });
      try {
        company.app.securityGroup("others", { id: OTHER_GROUP, vpcId: VPCS[0] as string });
        setMembers(company, world.before);
        await expectTheSame(company, world, "reviewed");
        await company.apply(text(world));
        setMembers(company, world.after);
        await expectTheSame(company, world, world.mode);
      } finally {
        await company.close();
      }
    }),
    { numRuns: 40 },
  );
});

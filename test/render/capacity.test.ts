// The report on capacity as people read it: on a terminal, and in the job summary.
import { expect, it } from "vitest";
import type { CapacityReport, TallyUse } from "../../src/model/capacity/capacity-report.ts";
import { planSummary } from "../../src/render/markdown/plan-summary.ts";
import { reportSummary } from "../../src/render/markdown/report-summary.ts";
import { capacityText } from "../../src/render/terminal/capacity-text.ts";
import { planText } from "../../src/render/terminal/plan-text.ts";
import { expectGolden } from "./golden.ts";
import { busyPlan, partialReport } from "./mock-ups.ts";
import { DATA, NETWORK_EAST, NETWORK_WEST } from "./plans.ts";

const STYLE = { width: 120, color: false, verbose: false };

const data = { ownerId: DATA.accountId, account: DATA.account, region: DATA.region, isEstimate: false };
const ledger: TallyUse = { ...data, resourceId: "sg-0c1d2e3f4a5b60718", tally: "inbound IPv4", used: 80, limit: 80 };
const routes: TallyUse = { ...data, resourceId: "rtb-0c1d2e3f4a5b60718", tally: "IPv6 routes", used: 120, limit: 500 };
const foreign: TallyUse = { ...ledger, resourceId: "sg-0d2" };
const gateway: TallyUse = {
  ...data,
  ...{ resourceId: "tgw-rtb-0c1d2e3f4a5b60718", tally: "routes of tgw-0a1b2c3d4e5f60718", isEstimate: true },
  ...{ used: 9_400, limit: 10_000 },
};

const REPORT: CapacityReport = {
  isWhole: true,
  lists: [
    {
      ...{ address: "network/eu-west-1/payments-workers", entries: 58, size: 64, references: 3, unknownReferences: 0 },
      ...{ isNew: false, tightest: ledger, room: 6, exact: 31 },
    },
    {
      ...{ address: "network/us-east-1/web-frontends", entries: 26, size: 30, references: 4, unknownReferences: 2 },
      ...{ isNew: false, tightest: routes, room: 410, exact: 26 },
    },
    {
      ...{ address: "network/eu-west-1/spokes", entries: 30, size: 40, references: 1, unknownReferences: 1 },
      ...{ isNew: false, tightest: gateway, room: 610, exact: 30 },
    },
    {
      ...{ address: "network/eu-west-1/partners", entries: 9, size: 10, references: 1, unknownReferences: 1 },
      ...{ isNew: false, exact: 9 },
    },
    { address: "network/eu-west-1/unread", entries: 4, size: 20, isNew: false, unknownReferences: 0 },
    {
      ...{ address: "network/eu-west-1/offices", entries: 4, size: 20, references: 0, unknownReferences: 0 },
      ...{ isNew: false, room: 996, exact: 2 },
    },
    {
      ...{ address: "network/us-east-1/web-frontends-2", entries: 6, size: 16, references: 0, unknownReferences: 0 },
      ...{ isNew: true, room: 994, exact: 6 },
    },
  ],
  nearlyFull: [ledger, foreign, gateway],
  regions: [{ at: NETWORK_EAST }, { at: NETWORK_WEST, lists: 87 }],
  firewalls: [
    { at: DATA, name: "inspection", references: 3, used: 912_345, limit: 1_000_000 },
    { at: NETWORK_WEST, name: "edge", references: 1, used: 58, limit: 1_000_000 },
  ],
  unreadFirewalls: [{ at: NETWORK_EAST, why: "network-firewall:ListFirewalls or DescribeFirewall denied" }],
};

it("has the list with the least room first, and a question mark for what is not known", () => {
  const plan = { ...busyPlan(), capacity: REPORT };
  expectGolden("capacity.txt", capacityText(plan, STYLE));
  expect(planText(plan, STYLE)).toContain(capacityText(plan, STYLE));
});

it("keeps to narrow terminals without what can be missed, and says so; --wide has it in one line", () => {
  const plan = { ...busyPlan(), capacity: REPORT };
  const narrow = capacityText(plan, { ...STYLE, width: 60 });
  expect(Math.max(...narrow.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(narrow).toContain("Not shown in this width: references");
  const wide = capacityText(plan, { ...STYLE, width: 60, wide: true });
  expect(wide).toMatch(
    /spokes +30 \/ 40 +1 \(1 \?\) +tgw-rtb-0c1d2e3f4a5b60718 .*: about 9,400 of 10,000 +about 610 +30\n/,
  );
});

it("is in the job summary, too", () => {
  const summary = planSummary({ ...busyPlan(), capacity: REPORT });
  const from = summary.indexOf("<details><summary>Capacity");
  expectGolden("capacity.md", `${summary.slice(from, summary.indexOf("</details>", from))}</details>\n`);
});

it("is in the summary of an apply or a sync, which may be all that a schedule leaves behind", () => {
  const plan = { ...busyPlan(), capacity: REPORT };
  const summary = reportSummary(plan, partialReport());
  expect(summary).toContain("Capacity, least room first");
  expect(summary).toContain("| **partners**<br>network, eu-west-1<br>9 / 10 entries | ?<br>1 (1 ?) in all | ? | 9 |");
});

it("is on a terminal only where it was asked for; the summary has what is known without", () => {
  const plan = { ...busyPlan(), capacity: { ...REPORT, isWhole: false } };
  expect(capacityText(plan, STYLE)).toBe("");
  expect(planSummary(plan)).toContain("Capacity of lists whose references were read");
});

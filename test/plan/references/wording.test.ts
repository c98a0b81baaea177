// What people read about references, case by case: test/golden/references.txt has all of it.
import { expect, it } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import { attributesOf, entriesRow } from "../../../src/render/attribute-rows.ts";
import { diagnosticsText } from "../../../src/render/terminal/diagnostics.ts";
import { expectGolden } from "../../render/golden.ts";
import { addresses, planned } from "../builders.ts";
import { DATA, denied, GROUP, planGrowth, rules, said, WORKERS } from "./referenced.ts";

const STYLE = { width: 100, color: false, verbose: false };
const plain = rules(1, WORKERS);
const other = { resourceId: "sg-0d2", ownerId: "444444444444" };

/** The rows about size and entries, why the list is held back, and the boxes below the plan. */
function shown(plan: Plan): string {
  const list = planned(plan, "payments-workers");
  const rows = [...attributesOf(list), ...[entriesRow(list).entries ?? []].flat()];
  const held = list.held.flatMap(({ reason, detail }) => [`held back: ${reason}`, detail ?? ""]);
  return [
    ...rows.map(
      ({ symbol, name, value, remark }) => `${symbol} ${name} ${value}${remark === undefined ? "" : `  ${remark}`}`,
    ),
    ...held,
    diagnosticsText(plan.diagnostics, STYLE),
  ].join("\n");
}

const CASES: readonly (readonly [string, () => Plan])[] = [
  ["some additions wait for room", () => planGrowth({ referencing: [said([...plain, ...rules(16, "IPv4")])] })],
  [
    "less headroom than the file asks for",
    () => planGrowth({ referencing: [said([...plain, ...rules(16, "IPv4")], 80)] }),
  ],
  [
    "little room is left in several groups",
    () =>
      planGrowth({
        references: [GROUP, { ...GROUP, resourceId: "sg-0c2" }],
        referencing: [
          said(
            [
              ...plain,
              ...rules(16, "IPv4"),
              ...rules(1, WORKERS, "inbound", "sg-0c2"),
              ...rules(14, "IPv6", "inbound", "sg-0c2"),
              ...rules(13, "IPv4", "inbound", "sg-0c2"),
            ],
            80,
          ),
        ],
      }),
  ],
  [
    "nothing fits, but fewer entries would",
    () =>
      planGrowth({
        wanted: [...addresses(42), "10.0.1.0/28", "10.0.1.16/28"],
        referencing: [said([...plain, ...rules(18, "IPv4")])],
      }),
  ],
  [
    "nothing fits, in several directions and groups",
    () =>
      planGrowth({
        wanted: addresses(58),
        references: [GROUP, other],
        referencing: [said([...plain, ...rules(18, "IPv4"), ...rules(1, WORKERS, "outbound")], 60)],
      }),
  ],
  [
    "a size that the file fixes",
    () =>
      planGrowth({
        maxEntries: { kind: "fixed", value: 68 },
        wanted: addresses(42),
        referencing: [said([...plain, ...rules(16, "IPv4")])],
      }),
  ],
  [
    "two quotas",
    () =>
      planGrowth({
        referencing: [said([...rules(3, WORKERS), ...rules(27, "IPv4")], 200, { groupsPerInterface: 5 })],
      }),
  ],
  ["an account without a role", () => planGrowth({ references: [other] })],
  [
    "a permission that is missing",
    () =>
      planGrowth({
        references: [GROUP, { ...GROUP, resourceId: "sg-0c2" }],
        referencing: [{ ...said([]), quotas: new Map([["rulesPerGroup", denied("servicequotas:GetServiceQuota")]]) }],
      }),
  ],
  [
    "lists that may count in both families",
    () => planGrowth({ referencing: [said([...plain, ...rules(30, "IPv6")], 75)] }),
  ],
  [
    "more references than are named",
    () =>
      planGrowth({
        references: Array.from({ length: 9 }, (_, index) => ({ ...other, resourceId: `sg-0d${index}` })),
      }),
  ],
  [
    "routes",
    () =>
      planGrowth({
        references: [{ resourceId: "rtb-0e1", ownerId: DATA.accountId }],
        referencing: [
          {
            at: DATA,
            routeTables: { ok: true, value: [{ id: "rtb-0e1", routes: [{ kind: "list", id: WORKERS }] }] },
            quotas: new Map([["routesPerTable", { ok: true, value: 50 }]]),
          },
        ],
      }),
  ],
];

it("says which reference has no room, with the numbers and a way out", () => {
  const text = CASES.map(([title, plan]) => `# ${title}\n\n${shown(plan())}\n`).join("\n");
  expectGolden("references.txt", text);
  expect(text).not.toMatch(/undefined|NaN/);
});

// With whom lists are shared, as people see it: in text and in Markdown.
import { describe, expect, it } from "vitest";
import type { ShareChange } from "../../src/model/change.ts";
import type { Plan } from "../../src/model/plan.ts";
import { planSummary } from "../../src/render/markdown/plan-summary.ts";
import { PLAIN } from "../../src/render/terminal/palette.ts";
import { planText } from "../../src/render/terminal/plan-text.ts";
import { expectGolden } from "./golden.ts";
import { addition, have, keep, NETWORK_EAST, NETWORK_WEST, planned, planOf, update } from "./plans.ts";

const UNIT = "arn:aws:organizations::999999999999:ou/o-a1b2c3d4e5/ou-ab12-11111111";

function share(change: Partial<ShareChange>): ShareChange {
  return { adds: [], removes: [], unchanged: 0, allowExternal: false, changesExternal: false, ends: false, ...change };
}

const web = addition("10.20.4.11/32", "11", "web-blue-1", "web");
const tagged = (name: string) => have(name, 3, 10, { tags: new Map([["plsync:share", "true"]]) });

/** A list for every way in which sharing can change. */
function sharingPlan(): Plan {
  const plan = planOf({
    lists: [
      planned(
        NETWORK_EAST,
        "partner-egress",
        update(have("partner-egress", 31, 40), {
          share: share({ adds: ["555555555555"], removes: ["666666666666"], unchanged: 1 }),
        }),
        { line: 52 },
      ),
      planned(
        NETWORK_EAST,
        "offices",
        update(tagged("offices"), { adds: [web], share: share({ removes: ["555555555555", UNIT], ends: true }) }),
        { line: 60 },
      ),
      planned(
        NETWORK_EAST,
        "vendors",
        update(have("vendors", 2, 10), {
          share: share({ adds: ["777777777777"], unchanged: 2, allowExternal: true, changesExternal: true }),
        }),
        { line: 66 },
      ),
      planned(
        NETWORK_EAST,
        "fresh",
        {
          kind: "create",
          maxEntries: 11,
          tags: new Map(),
          adds: [web],
          share: share({ adds: ["555555555555", UNIT], allowExternal: true }),
        },
        { line: 70 },
      ),
      planned(NETWORK_EAST, "gone", {
        kind: "delete",
        have: tagged("gone"),
        share: share({ removes: [UNIT], ends: true }),
      }),
      planned(NETWORK_EAST, "let-go", {
        kind: "retain",
        have: tagged("let-go"),
        tags: { set: new Map(), remove: ["plsync:share"] },
      }),
      planned(NETWORK_EAST, "on-hold", update(have("on-hold", 2, 10), { share: share({ adds: ["555555555555"] }) }), {
        line: 80,
        held: [{ code: "list_on_hold", reason: "it is on hold until it is released" }],
      }),
      keep(NETWORK_WEST, "others", 9),
    ],
  });
  const stray = { address: "network/eu-west-1/plsync-pl-0dead", at: NETWORK_WEST, name: "plsync-pl-0dead" };
  const arn = "arn:aws:ram:eu-west-1:111111111111:resource-share/1";
  return { ...plan, strayShares: [{ ...stray, arn, listId: "pl-0dead" }] };
}

describe("sharing", () => {
  it("stands in the plan's text below what else changes", () => {
    expectGolden("plan-sharing.txt", planText(sharingPlan(), PLAIN));
  });

  it("stands in the summary's table and diffs", () => {
    expectGolden("plan-sharing.md", planSummary(sharingPlan()));
  });

  it("alone makes a plan: a share whose list is gone is a change", () => {
    const only = { ...planOf({ lists: [keep(NETWORK_WEST, "others", 9)] }), strayShares: sharingPlan().strayShares };
    expect(planText(only, PLAIN)).toContain(
      "  - resource share plsync-pl-0dead will be deleted: its prefix list pl-0dead is gone\n",
    );
    expect(planText(only, PLAIN)).toContain("Shares to delete: 1.");
    expect(planSummary(only)).toContain("1 share to delete");
  });
});

// Entries that get another description, as people see it: in text and in Markdown.
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { planSummary } from "../../src/render/markdown/plan-summary.ts";
import { PLAIN } from "../../src/render/terminal/palette.ts";
import { planText } from "../../src/render/terminal/plan-text.ts";
import { expectGolden } from "./golden.ts";
import { addition, cidr, have, NETWORK_EAST, planned, planOf, update } from "./plans.ts";

const described = (block: string, from: string, to: string) => ({
  cidr: cidr(block),
  from,
  to,
  origin: { kind: "cidr", description: to } as const,
});

/** A list that changes nothing else, one that also gets an entry, and one that is held back. */
function descriptionsPlan(): Plan {
  const vpn = described("192.0.2.10/32", "Office VPN", "Office VPN Berlin");
  const printer = described("192.0.2.64/26", "", "Printers | 2nd floor");
  return planOf({
    lists: [
      planned(NETWORK_EAST, "offices", update(have("offices", 3, 20), { describes: [vpn, printer] }), {
        line: 12,
        unchanged: 3,
      }),
      planned(
        NETWORK_EAST,
        "partners",
        update(have("partners", 1, 20), {
          adds: [addition("10.20.4.11/32", "11", "web-blue-1", "web")],
          describes: [vpn],
        }),
        { line: 30, unchanged: 1 },
      ),
      planned(NETWORK_EAST, "vendors", update(have("vendors", 1, 20), { describes: [vpn] }), {
        line: 40,
        unchanged: 1,
        held: [{ code: "list_on_hold", reason: "it is on hold until it is released" }],
      }),
    ],
  });
}

describe("descriptions", () => {
  it("in text", () => expectGolden("plan-descriptions.txt", planText(descriptionsPlan(), PLAIN)));

  it("in Markdown", () => expectGolden("plan-descriptions.md", planSummary(descriptionsPlan())));

  it("are counted apart from entries", () => {
    expect(descriptionsPlan().counts).toMatchObject({ entriesToAdd: 1, entriesToRemove: 0, descriptionsToChange: 3 });
  });
});

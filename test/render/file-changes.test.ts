// How plsync works, before and after: the table that reviewers read, on pages and on the terminal.
import { describe, expect, it } from "vitest";
import type { SettingChange } from "../../src/model/plan.ts";
import { COMMENT_CHARACTERS } from "../../src/render/markdown/budget.ts";
import { planComment, planTitle } from "../../src/render/markdown/plan-comment.ts";
import { planSummary } from "../../src/render/markdown/plan-summary.ts";
import { PLAIN } from "../../src/render/terminal/palette.ts";
import { planText } from "../../src/render/terminal/plan-text.ts";
import { expectGolden } from "./golden.ts";
import { shapeOf } from "./markdown/markdown-shape.ts";
import { have, keep, NETWORK_WEST, NO_TAGS, planned, planOf, update } from "./plans.ts";

const ABOUT = { head: "9a1b2c3d", run: "[run 4711](https://github.com/acme/network/actions/runs/4711)", remarks: [] };
const ROLE = "arn:aws:iam::111111111111:role/plsync-apply";

const CHANGES: readonly SettingChange[] = [
  {
    ...{ place: "accounts.network", name: "apply_role_arn", before: ROLE },
    ...{ after: "arn:aws:iam::111111111111:role/admin", opens: "another role" },
  },
  { place: "accounts.sandbox", name: "", after: "id 444444444444, regions eu-west-1", opens: "new account" },
  { place: "limits", name: "max_deletes", before: "1", after: "1000", opens: "higher limit" },
  { place: "limits of network/eu-west-1/web", name: "allow_empty", before: "true", after: "false" },
  { place: "credentials", name: "session_tags", before: "false", after: "true" },
  { place: "", name: "owner", before: "acme/network", after: "acme/net", opens: "another owner" },
];

const WEB = planned(
  NETWORK_WEST,
  "web",
  update(have("web", 9, 10), { tags: { ...NO_TAGS, set: new Map([["plsync:settings", "5".repeat(64)]]) } }),
  { line: 12 },
);
const LIST_CHANGES: readonly SettingChange[] = [
  { place: "", name: "limits.max_removals", before: "200", after: "1000", opens: "higher limit" },
  { place: "", name: "sources.follow", after: "Team data", opens: "follows tags without review" },
  { place: "", name: "deletion", before: "delete", after: "retain" },
];

function plan() {
  return { ...planOf({ lists: [{ ...WEB, settingChanges: LIST_CHANGES }] }), settingChanges: CHANGES };
}

describe("what changes of how plsync works", () => {
  it("in a comment", () =>
    expectGolden("plan-file-changes.md", `${planTitle(plan())}\n\n${planComment(plan(), ABOUT)}`));
  it("on a terminal", () => expectGolden("plan-file-changes.txt", planText(plan(), PLAIN)));

  it("is a comment by itself, where no list changes", () => {
    const only = { ...planOf({ lists: [keep(NETWORK_WEST, "web", 9)] }), settingChanges: CHANGES.slice(2, 3) };
    expect(planTitle(only)).toBe("### Prefix lists: no list changes, how plsync works changes");
    for (const text of [planComment(only, ABOUT), planSummary(only)]) {
      expect(text).toContain("| limits<br>**max\\_deletes** | 1 → 1000<br>**Opens: higher limit** |");
    }
    expect(planText(only, PLAIN)).toContain("  ~ limits max_deletes\n      1 -> 1000\n      Opens: higher limit\n");
  });

  it("is said in figures where thousands of rows do not fit, those that open something first", () => {
    const harmless = (index: number) => ({ place: `accounts.a${index}`, name: "regions", before: "x".repeat(40) });
    const many = { ...plan(), settingChanges: [...CHANGES, ...Array.from({ length: 5000 }, (_, at) => harmless(at))] };
    const comment = planComment(many, ABOUT);
    expect(comment.length).toBeLessThanOrEqual(COMMENT_CHARACTERS);
    expect(comment).toContain("**Opens: another role**");
    expect(comment).toContain("4,986 more do not fit here.");
    const { openFences, detailsDepth } = shapeOf(comment);
    expect({ openFences, detailsDepth }).toEqual(shapeOfNothing());
    const huge = { ...plan(), settingChanges: CHANGES.map((one) => ({ ...one, after: "y".repeat(70_000) })) };
    expect(planComment(huge, ABOUT).length).toBeLessThanOrEqual(COMMENT_CHARACTERS);
    expect(planComment(huge, ABOUT)).toContain("**How plsync works** changes: 6 settings, 4 of them open something");
  });
});

function shapeOfNothing() {
  const { openFences, detailsDepth } = shapeOf("");
  return { openFences, detailsDepth };
}

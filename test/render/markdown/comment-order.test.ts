// The comment in the order of what matters: what a merge does, dangers, the lists that wait, the pull request's own changes, drift.
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/model/diagnostics/diagnostic.ts";
import type { Cause, Held } from "../../../src/model/plan.ts";
import type { Reader } from "../../../src/render/markdown/attention.ts";
import type { PageLinks } from "../../../src/render/markdown/links.ts";
import { planComment, planTitle } from "../../../src/render/markdown/plan-comment.ts";
import { planSummary } from "../../../src/render/markdown/plan-summary.ts";
import { expectGolden } from "../golden.ts";
import { busyPlan, rarePlan, withCauses } from "../mock-ups.ts";
import { addition, have, NETWORK_WEST, planned, planOf, removal, staticAddition, update } from "../plans.ts";

const LINKS: PageLinks = {
  line: ({ file, line }) => `https://github.com/acme/network/blob/9a1b2c3/${file}#L${line}`,
  byHand: { name: "apply-by-hand.yml", url: "https://github.com/acme/network/actions/workflows/apply-by-hand.yml" },
};
const READER: Reader = { links: LINKS, label: "plsync:allow-removals" };
const ABOUT = {
  head: "9a1b2c3d4e5f",
  run: "[run 4711](https://github.com/acme/network/actions/runs/4711)",
  remarks: [],
  reader: READER,
};

/** One more address in each of so many lists. */
function growing(count: number, cause: Cause) {
  return Array.from({ length: count }, (_, index) => ({
    ...planned(
      NETWORK_WEST,
      `${cause === "drift" ? "drifted" : "mine"}-${index}`,
      update(have("list", 3, 20), { adds: [addition(`10.0.0.${index}/32`, `${index}`, `web-${index}`, "web")] }),
      { line: index + 1 },
    ),
    cause,
  }));
}

/** The names in the tables, in their order. */
function namesIn(comment: string): readonly string[] {
  return [...comment.matchAll(/^\| `.` \*\*\[([^\]]+)\]/gm)].map(([, name = ""]) => name);
}

describe("the comment on a pull request", () => {
  it("has what waits for a person, then the pull request's changes, then drift", () => {
    const comment = planComment(withCauses(busyPlan()), ABOUT);
    expectGolden("comment-busy.md", `${planTitle(busyPlan(), "staging")}\n\n${comment}`);
    expect(namesIn(comment)).toEqual([
      ...["batch-runners", "legacy-db-clients"],
      ...["bastions", "web-frontends", "partner-egress"],
      "payments-workers",
    ]);
  });

  it("has no more than four columns", () => {
    const comment = planComment(withCauses(busyPlan()), ABOUT);
    expect(comment).toContain("| Prefix list | Change | Entries | Cause |\n|---|---|--:|---|\n");
    for (const row of comment.split("\n").filter((line) => line.startsWith("| "))) {
      expect(row.split(" | ").length, row).toBeLessThanOrEqual(4);
    }
  });

  it("folds drift away where there is much of it", () => {
    const few = planComment(planOf({ lists: [...growing(5, "drift"), ...growing(1, "pull_request")] }), ABOUT);
    const many = planComment(planOf({ lists: [...growing(6, "drift"), ...growing(1, "pull_request")] }), ABOUT);
    const folded = "<details><summary>6 lists drifted, which this PR did not cause</summary>";
    expect(few).not.toContain("lists drifted");
    expect(many).toContain(folded);
    expect(namesIn(many.slice(0, many.indexOf(folded)))).toEqual(["mine-0"]);
    expect(namesIn(many)).toHaveLength(7);
  });

  it("warns in one block of all that deletes, empties, opens or shares, above the table", () => {
    const emptied = update(have("empties", 1, 20), {
      removes: [removal("10.0.0.1/32", "1", "web-1", "interface is gone")],
    });
    const shared = update(have("shares", 1, 20), {
      share: {
        ...{ adds: ["555555555555"], removes: [], unchanged: 1 },
        ...{ allowExternal: false, changesExternal: false, ends: false },
      },
    });
    const opened = planned(NETWORK_WEST, "opens", update(have("opens", 1, 20)));
    const plan = planOf({
      lists: [
        planned(NETWORK_WEST, "deletes", { kind: "delete", have: have("deletes", 12, 20) }),
        planned(NETWORK_WEST, "empties", emptied),
        planned(NETWORK_WEST, "shares", shared),
        { ...opened, settingChanges: [{ place: "", name: "limits.max_removals", opens: "higher limit" }] },
        ...rarePlan().lists.filter(({ name }) => name === "closed-bank"),
      ],
    });
    const works = [{ place: "accounts.network", name: "apply_role_arn", opens: "another role" }];
    const comment = planComment({ ...plan, settingChanges: works }, ABOUT);
    expect(comment.slice(0, comment.indexOf("| Prefix list"))).toBe(
      [
        "> [!CAUTION]",
        "> **Deletes** network/eu-west-1/deletes.",
        ">",
        "> **Empties** network/eu-west-1/empties.",
        ">",
        "> **Opens** network/eu-west-1/opens: higher limit.",
        ">",
        "> **Opens** for every later run: another role.",
        ">",
        "> **Shares** network/eu-west-1/shares with 555555555555.",
        "\n",
      ].join("\n"),
    );
  });

  it("warns there of addresses that no source has, in what goes ahead", () => {
    const extra = (name: string): Diagnostic => ({
      code: "extra_addresses",
      severity: "warning",
      address: `network/eu-west-1/${name}`,
      summary: `network/eu-west-1/${name} allows 12 addresses that no source has`,
      detail: "10.0.0.4/30 and 1 more.",
    });
    const grown = (name: string, reasons: readonly Held[] = []) => ({
      ...planned(NETWORK_WEST, name, update(have(name, 1, 20), { adds: [staticAddition("10.0.0.0/28")] })),
      held: reasons,
    });
    const held: Held = { code: "limit_reached", reason: "too much" };
    const plan = planOf({ lists: [grown("near"), grown("held", [held])], diagnostics: [extra("near"), extra("held")] });
    for (const text of [planComment(plan, ABOUT), planSummary(plan)])
      expect(text).toContain(
        "> [!CAUTION]\n> **Allows more than the sources have**: network/eu-west-1/near allows 12 addresses that no source has.\n\n",
      );
  });

  it("names no more than ten lists of a danger", () => {
    const lists = Array.from({ length: 12 }, (_, index) =>
      planned(NETWORK_WEST, `old-${index}`, { kind: "delete", have: have("old", 1, 20) }),
    );
    expect(planComment(planOf({ lists }), ABOUT)).toMatch(/\*\*Deletes\*\* .*old-9 and 2 more\.\n/);
  });

  it("says first that a merge applies nothing, and not below that it would", () => {
    const why = "It goes into `develop`, and only what is on `main` is applied.";
    for (const plan of [busyPlan(), planOf({})]) {
      const comment = planComment(plan, { ...ABOUT, notApplied: [why] });
      expect(comment).toMatch(
        new RegExp(
          `^> \\[!IMPORTANT\\]\n> \\*\\*Merging this pull request applies nothing of this plan\\.\\*\\*\n>\n> ${why}\n`,
        ),
      );
      expect(comment).not.toContain("On merge the plan is made again");
    }
  });

  it("links lines of the file, and names the label and the inputs that allow what is held back", () => {
    const comment = planComment(busyPlan(), ABOUT);
    expect(comment).toContain("([`mappings.yaml:14`](https://github.com/acme/network/blob/9a1b2c3/mappings.yaml#L14))");
    expect(comment).toContain(
      "To allow it once, set the label `plsync:allow-removals` on this pull request, which plans it again; or run " +
        "[apply-by-hand.yml](https://github.com/acme/network/actions/workflows/apply-by-hand.yml) with " +
        "`allow-removals: data/eu-west-1/batch-runners=38` and `expect-digest`: the exact digest",
    );
  });

  it("offers no label for what a label does not allow", () => {
    expect(planComment(rarePlan(), ABOUT)).toContain(
      "Once the other reasons are resolved, run [apply-by-hand.yml](https://github.com/acme/network/actions/workflows/apply-by-hand.yml) with `allow-delete: ",
    );
  });
});

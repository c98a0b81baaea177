// The comment of a pull request as GitHub reads it: within its limit, well formed, and nobody's name leaves its place.
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { COMMENT_CHARACTERS, utf8Bytes } from "../../../src/render/markdown/budget.ts";
import { planBody, planInComment, planningBody, reportBody } from "../../../src/render/markdown/comment-parts.ts";
import { planComment, planTitle } from "../../../src/render/markdown/plan-comment.ts";
import { planSummary } from "../../../src/render/markdown/plan-summary.ts";
import { busyPlan, withCauses } from "../mock-ups.ts";
import { addition, have, NETWORK_WEST, planned, planOf, update } from "../plans.ts";

const ABOUT = {
  head: "9a1b2c3d4e5f",
  run: "[run 4711](https://github.com/acme/network/actions/runs/4711)",
  remarks: [],
};

function read(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function all(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap((child) => all(child)) : [])];
}

/** Details that are opened and closed, in HTML that GitHub reads as such. */
function expectWellFormed(markdown: string): void {
  const nodes = all(read(markdown));
  const html = nodes.flatMap((node) => (node.type === "html" ? [node.value] : [])).join("\n");
  expect(html.match(/<details/g)?.length).toBe(html.match(/<\/details>/g)?.length);
  for (const node of nodes) {
    if (node.type === "code") expect(node.lang).toBe("diff");
    if (node.type !== "table") continue;
    const [head] = node.children;
    for (const row of node.children) expect(row.children.length).toBeLessThanOrEqual(head?.children.length ?? 0);
  }
}

function widePlan(lists: number, entries: number, name = "list") {
  return planOf({
    lists: Array.from({ length: lists }, (_, list) =>
      planned(
        NETWORK_WEST,
        `${name}-${String(list).padStart(5, "0")}`,
        update(have("list", 0, 1000), {
          adds: Array.from({ length: entries }, (_, entry) =>
            addition(`10.${list % 256}.${entry >> 8}.${entry % 256}/32`, String(entry), `pod-${entry}`, "pods"),
          ),
        }),
        { line: list + 1 },
      ),
    ),
  });
}

/** Every list allows a thousand blocks that no source has, and each of them is named. */
function openPlan(lists: number) {
  const blocks = Array.from({ length: 1000 }, (_, i) => `10.${i >> 8}.${i % 256}.128/25`).join(", ");
  const plan = widePlan(lists, 1);
  const diagnostics = plan.lists.map(({ address }) => ({
    code: "extra_addresses" as const,
    severity: "warning" as const,
    address,
    summary: `${address} allows 128,000 addresses that no source has`,
    detail: `${blocks}: between addresses that \`aggregate\` puts into one entry.`,
  }));
  return { ...plan, diagnostics };
}

test.each([
  ["2,000 blocks that no source has", openPlan(2), "10.3.231.128/25"],
  ["20,000 blocks that no source has", openPlan(20), "allows 128,000 addresses that no source has"],
  ["9,000 entries in 9 lists", widePlan(9, 1000), "+ 10.8."],
  ["9,000 entries in 90 lists", widePlan(90, 100), "Entries are not shown here: 9,000 of them do not fit. They are in"],
  ["9,000 lists", widePlan(9000, 1), "9,000 lists do not fit here."],
])("%s make a comment and a summary that GitHub takes", (_, plan, said) => {
  const comment = planBody(planTitle(plan), planComment(plan, ABOUT));
  expect(comment.length).toBeLessThanOrEqual(COMMENT_CHARACTERS + 200);
  expect(planComment(plan, ABOUT).length).toBeLessThanOrEqual(COMMENT_CHARACTERS);
  expect(comment).toContain(said);
  expectWellFormed(comment);
  const summary = planSummary(plan);
  expect(utf8Bytes(summary)).toBeLessThan(1024 * 1024);
  expectWellFormed(summary);
});

test.each([
  "a | b",
  "`code` ``` fence",
  "<img src=x onerror=alert(1)> </details>",
  "@acme/admins and #12",
  "::error::gone",
  "line\n### heading\n> [!CAUTION]",
  "\u001b[31mred",
  "\u202eright to left",
  "x".repeat(10_000),
  "<!-- plsync:end -->",
])("a description says %j and nothing else", (text) => {
  const plan = planOf({
    lists: [
      planned(NETWORK_WEST, "web", update(have("web", 1, 20), { adds: [addition("10.0.0.1/32", "1", text, text)] }), {
        held: [{ code: "limit_reached", reason: text, detail: text }],
      }),
    ],
  });
  const body = planBody(planTitle(plan), planComment(plan, ABOUT));
  expectWellFormed(body);
  const nodes = all(read(body));
  expect(nodes.filter(({ type }) => type === "heading")).toHaveLength(1);
  expect(nodes.filter(({ type }) => type === "code")).toHaveLength(1);
  expect(nodes.filter(({ type }) => type === "image")).toEqual([]);
  const prose = nodes.flatMap((node) => (node.type === "text" ? [node.value] : [])).join("\n");
  expect(prose).not.toMatch(/@[a-z]|#\d/);
  for (const hidden of ["\u001b", "\u202e"]) expect(body).not.toContain(hidden);
  expect(planInComment(body)).toContain("On merge the plan is made again");
});

test("the plan is found again in what a comment says later", () => {
  const plan = withCauses(busyPlan());
  const body = planBody(planTitle(plan), planComment(plan, ABOUT));
  const within = planInComment(body);
  expect(within).toContain("| Entries | Cause |");
  const outdated = planningBody({ head: "c0ffee1d", before: "9a1b2c3d", run: ABOUT.run }, within);
  expect(outdated).toContain("### Prefix lists: planning c0ffee1 …");
  expect(outdated).toContain("is **outdated**");
  expectWellFormed(outdated);
  expect(planInComment(outdated)).toBe(within);
  const later = planningBody(
    { head: "dddddddd", before: "c0ffee1d", run: ABOUT.run, name: "staging" },
    planInComment(outdated),
  );
  expect(later).toContain("### Prefix lists (staging): planning ddddddd …");
  expect(planInComment(later)).toBe(within);
  expect(planInComment(reportBody("### Prefix lists: applied", "text", within).replaceAll("\n", "\r\n"))).toBe(within);
});

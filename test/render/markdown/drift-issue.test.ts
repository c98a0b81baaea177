// What the drift issue says, and that it is Markdown as GitHub reads it whatever stands in names and reasons.
import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import type { Allowance } from "../../../src/model/allowance.ts";
import type { CapacityReport } from "../../../src/model/capacity/capacity-report.ts";
import type { Diagnostic } from "../../../src/model/diagnostics/diagnostic.ts";
import { closedText, driftText, driftTitle, openDrift } from "../../../src/render/markdown/drift-issue.ts";
import type { DriftRow } from "../../../src/render/markdown/drift-row.ts";
import type { Drift } from "../../../src/render/markdown/drift-rows.ts";
import { drift, ledger, mockUp, RUN, reportOn, runners, workers } from "../drifts.ts";
import { expectGolden } from "../golden.ts";
import { addition, have, keep, NETWORK_WEST, PAYMENTS, planned, planOf, SANDBOX, update } from "../plans.ts";

const SINCE = "2026-11-21T06:00:00Z";

function textOf(seen: Drift, rows: readonly DriftRow[] = seen.rows, limit?: number, isRemembered = true): string {
  return driftText(seen, rows, { since: SINCE, run: RUN, isRemembered }, limit);
}

const failing = planned(
  NETWORK_WEST,
  "web",
  update(have("web", 4, 10), { adds: [addition("10.20.4.11/32", "7", "web-blue-1", "web")] }),
  { line: 41 },
);

describe("which lists wait", () => {
  it("those that are held back, failed or were not done; not those that were put right", () => {
    const done = planned(NETWORK_WEST, "done", update(have("done", 4, 10)));
    const late = planned(NETWORK_WEST, "late", update(have("late", 4, 10)));
    const plan = planOf({ mode: "sync", lists: [failing, done, late, ledger, workers, keep(PAYMENTS, "quiet", 3)] });
    const report = reportOn(plan, { web: ["failed", "its 1 entry not added"], late: ["not-done", "cancelled"] });
    expect(drift(plan, report).rows.map(({ symbol, address, what, kind }) => [symbol, address, what, kind])).toEqual([
      ["✗", "network/eu-west-1/web", "its 1 entry not added", "failed"],
      ["–", "network/eu-west-1/late", "cancelled", "not done"],
      ["!", "network/eu-west-1/payments-workers", "held back: it is on hold until 2026-11-24T00:00:00Z", "on hold"],
      [
        "!",
        "payments/eu-west-1/ledger",
        "held back: its settings in the file have not been applied yet",
        "not yet applied",
      ],
    ]);
  });

  it("says why in a word, whatever holds the list back", () => {
    const kind = (code: "limit_reached" | "would_be_empty" | "does_not_fit" | "list_unusable", allow?: Allowance) => {
      const held = [{ code, reason: "x", ...(allow === undefined ? {} : { allow }) }];
      return drift(planOf({ lists: [planned(NETWORK_WEST, "a", update(have("a", 1, 2)), { held })] })).rows[0]?.kind;
    };
    expect(kind("limit_reached", { kind: "removals", address: "network/eu-west-1/a", count: 1 })).toBe("source shrank");
    expect(kind("limit_reached", { kind: "apply", address: "network/eu-west-1/a" })).toBe("limit");
    expect(kind("would_be_empty")).toBe("source shrank");
    expect(kind("does_not_fit")).toBe("does not fit");
    expect(kind("list_unusable")).toBe("held back");
  });
});

describe("a list that is about to run out of room", () => {
  const web = keep(NETWORK_WEST, "web", 58);
  const { address } = web;
  const near = (room: number): Diagnostic => ({
    ...{ code: "reference_near", severity: "warning", address },
    summary: `web has 58 entries and room for ${room} more: sg-0c1 (data) inbound IPv4, 80 of 80`,
    remedy: "Request L-0EA8095F = 100 in data eu-west-1.",
  });
  const report = (references: number): CapacityReport => ({
    ...{ isWhole: false, nearlyFull: [], regions: [], firewalls: [], unreadFirewalls: [] },
    lists: [{ address, entries: 58, size: 64, isNew: false, references, unknownReferences: 0 }],
  });
  const sync = (diagnostics: readonly Diagnostic[], capacity?: CapacityReport): Drift =>
    drift({ ...planOf({ mode: "sync", lists: [web], diagnostics }), ...(capacity === undefined ? {} : { capacity }) });
  const warned = sync([near(6)], report(1));
  const earlier = { rows: warned.rows, digest: openDrift(warned, undefined)?.digest ?? "" };

  it("is in the issue, with what to ask for", () => {
    expect(warned.rows.map(({ kind, what }) => [kind, what])).toEqual([
      ["nearly full", "what references the list has little room left"],
    ]);
    const text = textOf(warned);
    expect(text).toContain("room for 6 more");
    expect(text).toContain("**nearly full**: Request the quota that the details name");
  });

  it("leaves the issue as it is while a few entries come and go", () => {
    expect(openDrift(sync([near(4)], report(1)), earlier)).toMatchObject({ isSaid: true });
  });

  it("stays in the issue while no run reads what references it, and goes when one finds room", () => {
    expect(openDrift(sync([]), earlier)).toMatchObject({ isSaid: true, rows: [{ kind: "nearly full" }] });
    expect(openDrift(sync([], report(1)), earlier)?.rows).toEqual([]);
  });

  it("goes with its list", () => {
    expect(openDrift(drift(planOf({ mode: "sync", lists: [] })), earlier)?.rows).toEqual([]);
  });

  it("has another row when it waits for room", () => {
    const full: Diagnostic = { ...near(0), code: "reference_full", severity: "error" };
    expect(sync([full], report(1)).rows.map(({ kind }) => kind)).toEqual(["no room"]);
  });
});

describe("what people were told of besides, and a schedule that is silent", () => {
  const others = [
    { kind: "failed", code: "assume_role_denied", about: "sandbox/eu-central-1" },
    { kind: "failed", code: "stopped", about: "" },
    { kind: "capacity", code: "share_quota", about: "network/eu-west-1/<b>web</b>|x" },
  ] as const;
  const silent = "No scheduled run of sync-on-schedule.yml has succeeded since 2026-11-14 06:00 UTC.";
  const seen = { ...drift(planOf({ lists: [failing] })), schedule: silent };

  it("is a table of its own, without lists that differ as well", () => {
    const now = openDrift(seen, undefined, others);
    expect(now).toMatchObject({ rows: [], others });
    const about = { since: SINCE, run: RUN, isRemembered: true, others };
    const text = driftText(seen, [], about);
    expectGolden("drift-issue-told.md", `${driftTitle(0, seen, "default", others.length)}\n\n${text}`);
  });

  it("counts as said when nothing of it has changed", () => {
    const said = { digest: openDrift(seen, undefined, others)?.digest ?? "", rows: [] };
    expect(openDrift(seen, said, others.toReversed())?.isSaid).toBe(true);
    expect(openDrift(seen, said, others.slice(1))?.isSaid).toBe(false);
    expect(openDrift({ ...seen, schedule: "Another." }, said, others)?.isSaid).toBe(false);
  });
});

describe("the issue", () => {
  it("shows what the mock-up shows", () => {
    const seen = drift(mockUp());
    expect(driftTitle(2, seen, "default")).toBe("Prefix list drift: 2 lists differ from mappings.yaml");
    expectGolden("drift-issue.md", textOf(seen));
  });

  it("shows what failed and what an earlier run saw", () => {
    const plan = planOf({ mode: "sync", lists: [failing], scope: ["network/*/*"] });
    const report = reportOn(plan, { web: ["failed", "its 1 entry not added"] }, [
      {
        code: "apply_failed",
        severity: "error",
        summary: "network/eu-west-1/web: AWS refused the change",
        detail: "ModifyManagedPrefixList: UnauthorizedOperation.",
        address: "network/eu-west-1/web",
      },
    ]);
    const seen = drift(plan, report);
    const earlier = drift(mockUp([runners(), ledger]));
    const now = openDrift(seen, { digest: "", rows: earlier.rows });
    expectGolden("drift-issue-narrowed.md", textOf(seen, now?.rows));
  });

  it("hides accounts and addresses in a public repository, in the rows too", () => {
    const seen = drift(mockUp(), undefined, true);
    const everything = textOf(seen) + JSON.stringify(seen.rows);
    expect(everything).toContain("10.20.x.xx/32");
    expect(everything).not.toMatch(/10\.\d+\.\d+\.\d+|\b\d{12}\b/);
  });

  it("names the workflow where there are several, and never too long", () => {
    const seen = drift(mockUp([workers]));
    expect(driftTitle(1, seen, "edge")).toBe("Prefix list drift (edge): 1 list differs from mappings.yaml");
    const deep = driftTitle(1, { ...seen, file: `${"d/".repeat(200)}mappings.yaml` }, "n".repeat(63));
    expect(deep).toBe(`Prefix list drift (${"n".repeat(63)}): 1 list differs from the file`);
  });

  it("says when it is over", () => {
    expect(closedText(drift(mockUp([])), RUN)).toBe(
      `Nothing has differed from \`mappings.yaml\` since 2026-11-23 06:00 UTC, ${RUN}.\n`,
    );
  });

  it("says when only whole runs bring it up to date", () => {
    const seen = drift(mockUp());
    expect(textOf(seen)).not.toContain("Only a run that looks at everything");
    expect(textOf(seen, undefined, undefined, false)).toContain("Only a run over all lists can update this issue");
  });

  it("drops whole levels of detail, never half a block", () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ ...runners(), address: `data/eu-west-1/list-${index}` }));
    const seen = drift(planOf({ mode: "sync", lists: many }));
    const steps = [Number.POSITIVE_INFINITY, 60_000, 40_000, 10_000, 1100, 300].map((limit) =>
      textOf(seen, undefined, limit),
    );
    expect(steps.map((text) => text.match(/^- 10\./gm)?.length ?? 0)).toEqual([760, 200, 200, 0, 0, 0]);
    expect(steps[3]).toContain("The details do not fit here: 760 entries");
    expect(steps[4]).toContain("| data/eu-west-1 | 20 |");
    expect(steps[5]).toContain("20 lists do not fit here. They are in the job summary");
    for (const text of steps) expect(outlineOf(text).details).toBe(0);
  });

  it("fits into 60,000 characters whatever waits", () => {
    const many = Array.from({ length: 9000 }, (_, index) => ({
      ...ledger,
      address: `payments/eu-west-1/list-${index}`,
    }));
    expect(textOf(drift(planOf({ lists: many }))).length).toBeLessThanOrEqual(60_000);
  });
});

describe("what an earlier run saw", () => {
  const earlier = drift(mockUp([workers, runners(), ledger]));
  const said = { digest: openDrift(earlier, undefined)?.digest ?? "", rows: earlier.rows };
  const addresses = (plan: ReturnType<typeof mockUp>) =>
    openDrift(drift(plan), said)
      ?.rows.map(({ address }) => address)
      .sort();
  const all = [...earlier.rows.map(({ address }) => address)].sort();

  it("stays when the run did not look there", () => {
    expect(addresses(mockUp([workers], ["network/*/*"]))).toEqual(all);
  });

  it("stays when the list, or its whole Region, could not be read", () => {
    const notPlanned = [{ address: ledger.address, at: ledger.at, code: "aws_error" as const }];
    expect(addresses(planOf({ lists: [workers, runners()], notPlanned }))).toEqual(all);
    expect(addresses(planOf({ lists: [workers, runners()], failed: [PAYMENTS] }))).toEqual(all);
  });

  it("stays when nothing is removed because a source is unknown", () => {
    const suspended = planned(PAYMENTS, "ledger", update(have("ledger", 3, 10)), {
      suspended: "account x was not read",
    });
    expect(addresses(planOf({ lists: [workers, runners(), suspended] }))).toEqual(all);
  });

  it("goes when the list is right, or nobody knows it any more", () => {
    const without = all.filter((address) => address !== ledger.address);
    expect(addresses(planOf({ lists: [workers, runners(), keep(PAYMENTS, "ledger", 2)] }))).toEqual(without);
    expect(addresses(mockUp([workers, runners()]))).toEqual(without);
    expect(addresses(planOf({ lists: [workers, runners()], scope: ["*/*/*"], failed: [SANDBOX] }))).toEqual(without);
  });

  it("is nothing new in whatever order it comes", () => {
    for (const lists of [[ledger, runners(), workers], [runners()]]) {
      const scope = lists.length === 1 ? ["data/*/*"] : [];
      expect(openDrift(drift(mockUp(lists, scope)), said)?.isSaid).toBe(true);
    }
    expect(openDrift(drift(mockUp([runners(37)], ["data/*/*"])), said)?.isSaid).toBe(false);
  });

  it("gets its entries back as soon as a run looks at it again, once", () => {
    const narrowed = openDrift(drift(mockUp([runners(37)], ["data/*/*"])), said);
    const whole = drift(mockUp([workers, runners(37), ledger]));
    const again = openDrift(whole, narrowed);
    expect(again?.isSaid).toBe(false);
    expect(openDrift(whole, again)?.isSaid).toBe(true);
  });
});

interface Outline {
  /** Kinds of blocks, in order, with the cells of tables; not the text in them. */
  readonly blocks: readonly string[];
  readonly html: readonly string[];
  readonly links: readonly string[];
  /** 0 when as many are closed as opened. */
  readonly details: number;
  readonly unsigned: readonly string[];
}

function outlineOf(markdown: string): Outline {
  const blocks: string[] = [];
  const html: string[] = [];
  const links: string[] = [];
  const unsigned: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "html") html.push(...(node.value.match(/<\/?[a-z!][^>]*>/gi) ?? []));
    if (node.type === "link" || node.type === "image") links.push(node.url);
    if (node.type === "code") unsigned.push(...node.value.split("\n").filter((line) => !/^[-+!#] /.test(line)));
    if (["table", "code", "list", "heading", "blockquote", "definition", "thematicBreak"].includes(node.type)) {
      blocks.push(node.type === "table" ? node.children.map((row) => row.children.length).join() : node.type);
    }
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  const count = (tag: RegExp): number => html.filter((found) => tag.test(found)).length;
  return { blocks, html, links, unsigned, details: count(/^<details/) - count(/^<\/details/) };
}

const NASTY = [
  "a|b",
  "\\|",
  "`",
  "```",
  "````diff",
  "\n",
  "\r\n",
  "\n```\n",
  "\n| forged | row |\n",
  "\n::error::x",
  "##[add-mask]x",
  "\u202e",
  "\u200b",
  "\u2028",
  "</details>",
  "<details>",
  "</summary>",
  "<script>",
  "<!--",
  "-->",
  "@acme/network",
  "#123",
  "https://evil.example/",
  "www.evil.example",
  "![x](y)",
  "[x](http://y)",
  "**",
  "~~",
  "# x",
  "- x",
  "1. x",
  "$x$",
  "&lt;",
  "\ud800",
  "x".repeat(10_000),
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 5 })
  .map((parts) => parts.join(""))
  .filter((text) => text.trim() !== "");

function hostileText(text: string): string {
  const at = { ...NETWORK_WEST, account: `a${text.replaceAll("/", "")}` };
  const change = update(have("x", 3, 10, { name: text, tags: new Map([["k", text]]) }), {
    adds: [addition("10.0.0.1/32", "1", text, text)],
    rename: { from: text, to: `${text}.` },
    tags: { set: new Map([["k", `${text}v`]]), remove: [] },
  });
  const held = [
    { code: "limit_reached" as const, reason: text, detail: text, allow: { kind: "apply" as const, address: text } },
  ];
  const broken = { ...planned(at, "web", change), name: text };
  const plan = planOf({
    lists: [{ ...planned(at, text, change, { held }), address: `a/b/h${text}` }, broken],
    scope: ["x"],
  });
  const report = reportOn(plan, { [text]: ["held", ""] });
  const failed = {
    ...report,
    rows: report.rows.map((row) =>
      row.address === broken.address ? { ...row, outcome: "failed" as const, result: text } : row,
    ),
    diagnostics: [
      {
        code: "apply_failed" as const,
        severity: "error" as const,
        summary: text,
        detail: text,
        address: broken.address,
      },
    ],
  };
  const seen = drift(plan, failed);
  const carried = { address: `c/d/${text}`, symbol: "!", what: text, entries: text, kind: text, digest: "" } as const;
  return driftText(
    seen,
    [...seen.rows, carried],
    { since: SINCE, run: RUN, isRemembered: true },
    Number.POSITIVE_INFINITY,
  );
}

describe("hostile text", () => {
  it("stays in its cell and its line, opens nothing and links nowhere", () => {
    const benign = outlineOf(hostileText("plain"));
    expect(benign.blocks.filter((block) => block === "code")).toHaveLength(2);
    fc.assert(
      fc.property(hostile, (text) => {
        expect(outlineOf(hostileText(text))).toEqual(benign);
      }),
      { examples: NASTY.map((text) => [text]) },
    );
  });
});

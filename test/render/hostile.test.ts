// Whatever stands in names, tags, descriptions and messages stays in its cell and on its line, in every view.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan, Planned } from "../../src/model/plan.ts";
import type { ApplyReport } from "../../src/model/report.ts";
import { planSummary } from "../../src/render/markdown/plan-summary.ts";
import { reportSummary } from "../../src/render/markdown/report-summary.ts";
import { PLAIN } from "../../src/render/terminal/palette.ts";
import { planText } from "../../src/render/terminal/plan-text.ts";
import { shellWord, visible } from "../../src/render/visible.ts";
import { shapeOf } from "./markdown/markdown-shape.ts";
import {
  addition,
  foreignRemoval,
  have,
  NETWORK_WEST,
  planned,
  planOf,
  removal,
  staticAddition,
  update,
} from "./plans.ts";
import { wholeReport } from "./terminal/whole-report.ts";

const NASTY = [
  "\x1b[31mred\x1b[0m",
  "\x9b2J",
  "a|b",
  "\\|",
  "\\\\|",
  "`",
  "```",
  "````diff",
  "\n",
  "\r\n",
  "\n```\n",
  "\n| forged | row |\n",
  "\n::error::forged",
  " ::set-output name=x::y",
  "##[add-mask]x",
  "\u202eesrever\u2066",
  "\u200b\u200d\ufeff",
  "\u2028\u2029\u0085",
  "</details>",
  "<details>",
  "</summary>",
  "<script>alert(1)</script>",
  "<!--",
  "-->",
  "@acme/network",
  "#123",
  "https://evil.example/",
  "![x](y)",
  "**",
  "\ud800",
  "x".repeat(10_000),
  "$x^2$",
  "~~~",
  "&lt;",
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 6 })
  .map((parts) => parts.join(""));

const ESC = String.fromCharCode(27);
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** A plan with `text` wherever AWS or a pull request can put some. */
function planWith(text: string): Plan {
  const change = update(have("x", 9, 10, { name: text, tags: new Map([[`${text}k`, text]]) }), {
    resize: { from: 10, to: 20 },
    rename: { from: text, to: `${text}.` },
    adds: [addition("10.0.0.1/32", "1", text, text), staticAddition("10.0.0.2/32", text, "2027-03-31")],
    removes: [removal("10.0.0.3/32", "3", text, text), foreignRemoval("10.0.0.4/32", text, "gone")],
    tags: { set: new Map([[`${text}k`, `${text}v`]]), remove: [`${text}gone`] },
    share: {
      adds: [text],
      removes: [`${text}.`],
      unchanged: 1,
      allowExternal: true,
      changesExternal: true,
      ends: false,
    },
  });
  const at = { ...NETWORK_WEST, account: `a${text}` };
  const list = (held: Planned["held"], suspended?: string): Planned => {
    const made = planned(at, text, change, { held, ...(suspended === undefined ? {} : { suspended }) });
    const settingChanges = [{ place: "", name: `sources.${text}`, before: text, after: `${text}.`, opens: text }];
    return { ...made, settingChanges, mapping: text, position: { file: text, line: 3, column: 1 } };
  };
  const plan = planOf({
    lists: [
      list([], text),
      list([
        { code: "limit_reached", reason: text, detail: text, allow: { kind: "removals", address: text, count: 3 } },
      ]),
    ],
    notPlanned: [{ address: `a${text}/eu-west-1/${text}`, at, code: "odd_answer" }],
    scope: [text],
    diagnostics: [
      {
        code: "aws_error",
        severity: "error",
        summary: text,
        detail: text,
        remedy: text,
        account: text,
        region: "r",
        mapping: text,
      },
      {
        code: "unknown_key",
        severity: "warning",
        summary: "x",
        position: { file: text, line: 1, column: 1 },
        excerpt: { lines: [{ number: 1, text }], mark: { line: 1, column: 3, length: 4 }, hint: text },
      },
    ],
  });
  const settingChanges = [
    { place: text, name: text, before: text, after: text, opens: text },
    { place: "", name: `${text}n`, before: "1" },
    { place: text, name: "", after: text },
  ];
  const strayShares = [{ address: `a${text}/eu-west-1/${text}`, at, name: text, arn: text, listId: text }];
  return {
    ...plan,
    strayShares,
    settingChanges,
    regions: [{ at, status: "ok" }],
    config: { ...plan.config, path: text },
  };
}

function reportWith(text: string): ApplyReport {
  return {
    milliseconds: 1,
    diagnostics: [{ code: "apply_failed", severity: "error", summary: text, detail: text }],
    rows: (["done", "failed", "held"] as const).map((outcome) => ({
      address: `a${text}/eu-west-1/${text}`,
      at: { ...NETWORK_WEST, account: `a${text}` },
      name: text,
      kind: "update",
      outcome,
      added: 1,
      removed: 1,
      described: 1,
      kept: 1,
      result: text,
      milliseconds: 1,
      entriesAfter: 9,
      sizeAfter: 10,
    })),
  };
}

const BENIGN = "plain";
/** No level of detail is dropped, however long the text. */
const WHOLE = Number.POSITIVE_INFINITY;

describe("hostile text", () => {
  it("becomes one visible line", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(INVISIBLE);
        expect(shown.trimStart().startsWith("::")).toBe(false);
        expect(shown).not.toContain("##[");
        // Throws for half a surrogate pair.
        expect(() => encodeURIComponent(shown)).not.toThrow();
      }),
    );
  });

  it("leaves harmless text alone", () => {
    for (const text of ["web-blue-1", "arn:aws:iam::111111111111:role/x", "Büro Kiel (2. OG) 事務所", "a\\b"]) {
      expect(visible(text)).toBe(text);
    }
  });

  it("shows what it hid", () => {
    expect(visible("a\x1b[0m\u202e\n\u0085\u{e0041}")).toBe("a\\x1b[0m\\u202e\\n\\x85\\u{e0041}");
  });

  it("cannot leave its word on a command line to paste", () => {
    expect(shellWord("data/eu-west-1/a b=3")).toBe("'data/eu-west-1/a b=3'");
    expect(shellWord("x'; rm -rf ~; '=3")).toBe(`'x'\\''; rm -rf ~; '\\''=3'`);
    expect(shellWord("$(id)\n")).toBe("'$(id)\\n'");
  });

  it("adds no line of its own to the terminal, nor a command, nor a control character", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const shown of [planText(planWith(text), PLAIN), wholeReport(reportWith(text), PLAIN)]) {
          const lines = shown.split("\n");
          expect(lines.filter((line) => INVISIBLE.test(line))).toEqual([]);
          expect(lines.filter((line) => /^\s*::/.test(line) || line.includes("##["))).toEqual([]);
          expect(shown).not.toContain(ESC);
        }
      }),
    );
  });

  it("leaves tables, fences and details of Markdown as they are", () => {
    const structure = (markdown: string) => {
      const { tables, openFences, detailsDepth, fenced } = shapeOf(markdown);
      return { tables, openFences, detailsDepth, unsigned: fenced.filter((line) => !/^[-+!#] /.test(line)) };
    };
    const plan = structure(planSummary(planWith(BENIGN), WHOLE));
    const report = structure(reportSummary(planWith(BENIGN), reportWith(BENIGN), WHOLE));
    expect(plan.tables.flat().length).toBeGreaterThan(5);
    fc.assert(
      fc.property(hostile, (text) => {
        expect(structure(planSummary(planWith(text), WHOLE))).toEqual(plan);
        expect(structure(reportSummary(planWith(text), reportWith(text), WHOLE))).toEqual(report);
      }),
    );
  });

  it("mentions nobody, links nowhere and opens no HTML in Markdown", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = planSummary(planWith(text), WHOLE)
          .split(/^```(?:diff)?$/m)
          .filter((_, part) => part % 2 === 0)
          .join("");
        const prose = markdown.replace(/\\./g, "").replace(/`[^`\n]+`/g, "");
        const tags = new Set(prose.match(/<\/?[a-z!][^>]*>?/gi) ?? []);
        expect([...tags].filter((tag) => !/^<\/?(details|summary|b|br)>$/.test(tag))).toEqual([]);
        expect(prose).not.toMatch(/@(?!&#8203;)|:\/\/|\bwww\./);
      }),
    );
  });
});

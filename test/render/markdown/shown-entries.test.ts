// What an earlier comment showed is read back as it was written, whatever names and descriptions say.
import fc from "fast-check";
import { expect, test } from "vitest";
import { planBody, planInComment } from "../../../src/render/markdown/comment-parts.ts";
import { planComment, planTitle } from "../../../src/render/markdown/plan-comment.ts";
import { entriesIn } from "../../../src/render/markdown/shown-entries.ts";
import { addition, have, NETWORK_WEST, planned, planOf, removal, update } from "../plans.ts";

const ABOUT = { head: "9a1b2c3d4e5f", run: "[run 4711](https://github.com)", remarks: [] };

test("the entries of a comment are those that are read back", () => {
  const text = fc.oneof(fc.string(), fc.constantFrom("+ 10.9.9.9/32", "\n+ 10.9.9.9/32", "```", "a   b", "# x/y/z   "));
  fc.assert(
    fc.property(text, fc.uniqueArray(fc.nat(250)), fc.uniqueArray(fc.nat(250)), (label, adds, removes) => {
      const change = update(have("web", 250, 1000), {
        adds: adds.map((host) => addition(`10.0.0.${host}/32`, String(host), label, label)),
        removes: removes.map((host) => removal(`10.0.1.${host}/32`, String(host), label, label)),
      });
      const plan = planOf({ lists: [planned(NETWORK_WEST, label || "web", change, { line: 1 })] });
      const found = entriesIn(planInComment(planBody(planTitle(plan), planComment(plan, ABOUT))) ?? "");
      const lines = [...adds.map((host) => `+ 10.0.0.${host}/32`), ...removes.map((host) => `- 10.0.1.${host}/32`)];
      for (const shown of found.values()) expect([...shown].sort()).toEqual(lines.sort());
      if (/^[a-z]+$/.test(label)) expect([...found.keys()]).toEqual([`network/eu-west-1/${label}`]);
    }),
  );
});

test("of a list whose entries were not all shown, nothing is known", () => {
  expect(entriesIn("```diff\n# network/eu-west-1/web   pl-1\n+ 10.0.0.1/32   eni-1\n# 3 more additions\n```")).toEqual(
    new Map(),
  );
});

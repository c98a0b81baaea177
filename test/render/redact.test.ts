// What may be read in public: no account id and no address, in whatever text they stand, and everything else as it was.
import { isIP } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { markdownText } from "../../src/render/markdown/escape.ts";
import { planComment } from "../../src/render/markdown/plan-comment.ts";
import { planSummary } from "../../src/render/markdown/plan-summary.ts";
import { redactor } from "../../src/render/redact.ts";
import { PLAIN } from "../../src/render/terminal/palette.ts";
import { planText } from "../../src/render/terminal/plan-text.ts";
import { visible } from "../../src/render/visible.ts";
import { busyPlan } from "./mock-ups.ts";
import { addition, have, planned, planOf, removal, update } from "./plans.ts";

const redact = redactor(true);

describe("what is shortened", () => {
  it.each([
    ["111111111111", "xxxxxxxx1111"],
    ["network (111111111111) eu-west-1", "network (xxxxxxxx1111) eu-west-1"],
    ["arn:aws:iam::111111111111:role/plsync", "arn:aws:iam::xxxxxxxx1111:role/plsync"],
    ["plsync_111111111111-222222222222", "plsync_xxxxxxxx1111-xxxxxxxx2222"],
    ["expected 111111111111, now 222222222222", "expected xxxxxxxx1111, now xxxxxxxx2222"],
    ["\x1b[1m111111111111\x1b[0m", "\x1b[1mxxxxxxxx1111\x1b[0m"],
    ["10.20.7.14/32", "10.20.x.xx/32"],
    ["+ 10.0.0.0/8, 203.0.113.255.", "+ 10.0.x.x/8, 203.0.xxx.xxx."],
    ["10.20.7.14:443", "10.20.x.xx:443"],
    ["host10.20.7.14", "host10.20.x.xx"],
    ["ip-10-20-7-14.eu-west-1.compute.internal", "ip-10-20-x-xx.eu-west-1.compute.internal"],
    ["ec2-203-0-113-25.compute-1.amazonaws.com", "ec2-203-0-xxx-xx.compute-1.amazonaws.com"],
    ["web-10-20-7-14", "web-10-20-x-xx"],
    ["10-20-7-14", "10-20-x-xx"],
    ["node-5-203-0-113-25", "node-5-203-x-xxx-xx"],
    ["203-0-113-25-b", "203-0-xxx-xx-b"],
    ["1111-2222-3333", "xxxx-xxxx-3333"],
    ["account 1111-2222-3333, acct-444455556666", "account xxxx-xxxx-3333, acct-xxxxxxxx6666"],
    [
      "arn:aws:ec2:eu-west-1:111111111111:prefix-list/pl-0a1b",
      "arn:aws:ec2:eu-west-1:xxxxxxxx1111:prefix-list/pl-0a1b",
    ],
    ["2001:0db8:0001:0002:0000:0000:0000:0007", "2001:0db8:xxxx:xxxx:xxxx:xxxx:xxxx:xxxx"],
    ["2001-db8-1-2-0-0-0-7", "2001-db8-x-x-x-x-x-x"],
    ["2001-0db8-0001-0002-0000-0000-0000-0007.example.com", "2001-0db8-xxxx-xxxx-xxxx-xxxx-xxxx-xxxx.example.com"],
    ["2600-1f18--7.ipv6-literal.net", "2600-1f18--x.ipv6-literal.net"],
    ["fd00-ec2--254", "fd00-ec2--xxx"],
    ["2001:db8:1:2::7/128", "2001:db8:x:x::x/128"],
    ["2001:DB8:0:1:2:3:4:5", "2001:DB8:x:x:x:x:x:x"],
    ["fe80::10", "fe80::xx"],
    ["::ffff:10.20.7.14", "::xxxx:xx.xx.x.xx"],
    ["from:2001:db8::1:", "from:2001:db8::x:"],
    ["cafe:443:10.20.7.14", "cafe:443:10.20.x.xx"],
    [visible("label\n111111111111"), "label\\nxxxxxxxx1111"],
    [visible("::7 ::ffff:a14:70e"), "::x ::xxxx:xxx:xxx"],
    [markdownText("10.20.7.14 is gone"), "10\\.20.x.xx is gone"],
  ])("%s", (text, shortened) => {
    expect(redact(text)).toBe(shortened);
  });
});

describe("what stays", () => {
  it.each([
    "0.0.0.0/0 and ::/0",
    "Plan digest `123456789012`, exact `210987654321`.",
    "expect-digest: 123456789012",
    '{"digest":"123456789012"}',
    "settings 123456789012 -> 210987654321",
    "approved: expected 123456789012, now 210987654321",
    "1".repeat(64),
    "3f9c1e07b2a4",
    "[run 123456789012, attempt 2](https://github.com/acme/network/actions/runs/123456789012/attempts/2)",
    "https://github.example.com/acme/network/actions/runs/123456789012",
    "pl-01234567890123456 eni-0e5a1c44d2b7f9013 sg-0a1b2c3d i-04be11c2d3e4f5a61",
    "mappings.yaml:41:7",
    "2026-11-23T06:00:00Z 12:34:56 0.123456789012",
    "2026-11-23 2026-11-23-06-00 1-2-3 web-2001-db8-blue 2001-a-b",
    "6f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f",
    "feed-bead-cafe--1",
    "1.4.0, v1.2.3.4, 1.3.6.1.4.1, 999.1.2.3",
    "AWS::EC2::PrefixList arn:aws:s3:::bucket ab:cd:ef",
    "+6, −38 of 40, 1,234,567,890,123",
  ])("%s", (text) => {
    expect(redact(text)).toBe(text);
  });

  it("everything, when nobody asked for it", () => {
    expect(redactor(false)("10.20.7.14/32 111111111111")).toBe("10.20.7.14/32 111111111111");
  });
});

/** Addresses of which more than the first half, or the first two groups, can be read. */
function readable(text: string): readonly string[] {
  const tokens = text.match(/(?<![0-9A-Za-z])[0-9A-Fa-f:.]+(?![0-9A-Za-z])/g) ?? [];
  return tokens
    .map((token) => token.replace(/\.$/, ""))
    .filter((token) => isIP(token) !== 0 && token !== "0.0.0.0" && !/^(?:[^:]+:){0,2}:?$|^[^:]*::$/.test(token));
}

const accountId = fc.integer({ min: 100_000_000_000, max: 999_999_999_999 }).map(String);
const address = fc.oneof(fc.ipV4(), fc.ipV6());
const secret = fc.oneof(accountId, address);
const separator = fc.constantFrom(
  " ",
  ", ",
  "|",
  "`",
  "(",
  ")",
  "\n",
  "[",
  "]",
  ";",
  " -> ",
  '"',
  "<",
  "*",
  "_",
  " \u202e",
  ":",
);
const telling = fc
  .array(
    fc.tuple(separator, secret, separator).map((parts) => parts.join("")),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join("web"));

function planTelling(text: string, ids: readonly string[], block: string): Plan {
  const lists = ids.map((accountId, index) => {
    const at = { account: `account-${index}`, accountId, region: "eu-west-1" };
    const change = update(have("web", 9, 10, { tags: new Map([["note", text]]) }), {
      adds: [addition(block, "1", text, text)],
      removes: [removal("10.20.7.14/32", "2", text, text)],
      rename: { from: text, to: "web" },
      tags: { set: new Map([["note", `${text}!`]]), remove: [] },
    });
    const held = index === 0 ? [] : [{ code: "limit_reached" as const, reason: text, detail: text }];
    return planned(at, "web", change, { held });
  });
  const plan = planOf({
    lists,
    diagnostics: [{ code: "aws_error", severity: "error", summary: text, detail: text, remedy: text }],
  });
  return { ...plan, regions: lists.map(({ at }) => ({ at, status: "ok" as const })) };
}

const about = {
  head: "9a1b2c3d4e5f60718293a4b5c6d7e8f901234567",
  run: "[run 123456789012](https://github.com/acme/network/actions/runs/123456789012)",
  remarks: [],
};

describe("a rendered plan", () => {
  it("tells no account and no address, and keeps its columns", () => {
    const block = fc.oneof(
      fc.ipV4().map((ip) => `${ip}/32`),
      fc.constantFrom("2001:db8:1:2::/64", "2001:db8::7/128", "::ffff:a14:70e/128"),
    );
    fc.assert(
      fc.property(telling, fc.array(accountId, { minLength: 1, maxLength: 3 }), block, (text, ids, cidr) => {
        const plan = planTelling(text, ids, cidr);
        const wide = { ...PLAIN, width: 10_000, verbose: true };
        for (const rendered of [planText(plan, wide), planSummary(plan), planComment(plan, about)]) {
          const shown = redact(rendered);
          expect(readable(shown)).toEqual([]);
          expect(shown.replace(/\bruns?[ /]\d+/g, "").match(/(?<![0-9A-Za-z])\d{12}(?![0-9A-Za-z])/g)).toBeNull();
          expect(shown.split("\n").map((line) => line.length)).toEqual(rendered.split("\n").map((line) => line.length));
          expect(redact(shown)).toBe(shown);
        }
      }),
    );
  });

  it("says the rest as before", () => {
    const text = planSummary(busyPlan());
    const without = (all: string): string => all.replace(/\d{12}|\d+\.\d+\.\d+\.\d+|x{8}\d{4}|\d+\.\d+\.x+\.x+/g, "");
    expect(redact(text)).not.toBe(text);
    expect(without(redact(text))).toBe(without(text));
  });
});

describe("any text", () => {
  const word = fc.oneof(
    secret,
    fc.string({ maxLength: 8 }),
    fc.constantFrom("::", ":", ".", "\\x3a:", "x", "run ", "-"),
  );
  const anything = fc.array(word, { maxLength: 8 }).map((words) => words.join(""));

  it("keeps its length, and is done with after one time", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const shown = redact(text);
        expect(shown).toHaveLength(text.length);
        expect(redact(shown)).toBe(shown);
      }),
      { numRuns: 2000 },
    );
  });

  it("is left alone where it has neither digits nor colons", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const harmless = text.replace(/[\d:]/g, "");
        expect(redact(harmless)).toBe(harmless);
      }),
    );
  });
});

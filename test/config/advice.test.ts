// Advice can be copied: what a message says to write passes when it is written in place of what is marked (case 09).
import { expect, test } from "vitest";
import { parseConfiguration } from "../../src/config/read-configuration.ts";
import type { Diagnostic } from "../../src/model/diagnostics/diagnostic.ts";
import { diagnosticsText } from "../../src/render/terminal/diagnostics.ts";
import { PLAIN } from "../../src/render/terminal/palette.ts";

const NOW = "2026-11-27T00:00:00Z";

const FILE = `version: 1
owner: acme/network
accounts:
  network: { id: "111111111111", plan_role_arn: none }
mappings:
  - name: web
    sources:
      - cidrs: [CIDR, "192.0.2.0/24"]
    prefix_lists:
      - account: network
        region: eu-west-1
        deletion: retain
        max_entries: 40
        limits: { allow_empty: true, widest: { IPv4: 16, IPv6: 48 } }
      - account: network
        region: eu-west-1
        name: web-6
        address_family: IPv6
`.replace("CIDR", '"2001:db8::/48"');

function read(text: string): readonly Diagnostic[] {
  return parseConfiguration("mappings.yaml", text, NOW).diagnostics;
}

/** The file after what is marked was replaced by what the message says to write. */
function asAdvised(text: string, { excerpt }: Diagnostic): string {
  const hint = excerpt?.hint ?? "";
  const written =
    /^write (?:it as a list: )?(.+?)(?:, .*)?$/.exec(hint)?.[1] ?? /^did you mean (.+)\?$/.exec(hint)?.[1];
  if (excerpt === undefined || written === undefined) throw new Error(`nothing to write: ${hint}`);
  const { column, length, line } = excerpt.mark;
  return text
    .split("\n")
    .map((row, index) =>
      index === line - 1 ? row.slice(0, column - 1) + written + row.slice(column - 1 + length) : row,
    )
    .join("\n");
}

test("the file that the mistakes are put into is valid", () => expect(read(FILE)).toEqual([]));

test.each([
  ["version: 1", 'version: "1"'],
  ['"111111111111"', "111111111111"],
  ['"2001:db8::/48"', '"2001:DB8:0::/48"'],
  ['"2001:db8::/48"', '"2001:db8::1/48"'],
  ['"2001:db8::/48"', '"::ffff:10.0.0.1/128"'],
  ['"2001:db8::/48"', '"::FFFF:a00:0/120"'],
  ['"2001:db8::/48"', '"0:0::7"'],
  ['"192.0.2.0/24"', '"192.0.2.9/24"'],
  ['"192.0.2.0/24"', '"192.0.2.9"'],
  ["region: eu-west-1\n        del", "region: eu-west-1a\n        del"],
  ["region: eu-west-1\n        del", "region: EU_WEST_1\n        del"],
  ["allow_empty: true", 'allow_empty: "true"'],
  ["max_entries: 40", 'max_entries: "40"'],
  ["deletion: retain", "deletion: retian"],
  ["account: network", "account: netwrok"],
  ["sources:", "source:"],
  ["prefix_lists:", "prefix_list:"],
])("%s written as %s", (good, bad) => {
  const text = FILE.replace(good, bad);
  expect(text).not.toBe(FILE);
  const [first] = read(text);
  if (first === undefined) throw new Error("no mistake was found");
  expect(read(asAdvised(text, first))).toEqual([]);
});

test("nothing is escaped in the middle of a line: `::/0` is something to copy", () => {
  const shown = diagnosticsText(read(FILE.replace("2001:db8::/48", "::1:0:0/0")), PLAIN);
  expect(shown).toContain("write ::/0");
  expect(shown).not.toContain("\\x3a");
});

test.each([
  ["0.0.0.0/0", /every IPv4 address there is/],
  ["10.0.0.0/7", /1\/128 of all IPv4 addresses/],
  ["::/0", /every IPv6 address there is/],
])("%s: its limit is not raised without a word of caution", (cidr, caution) => {
  const [wide] = read(FILE.replace("2001:db8::/48", cidr));
  expect(wide).toMatchObject({ code: "cidr_too_wide", remedy: expect.stringMatching(caution) });
});

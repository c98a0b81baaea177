// Mistakes in the shape of the file: each reported once, at its place, in words, with what was probably meant.
import { describe, expect, it } from "vitest";
import { diagnosticsOf, file, findings, markedText, sentences } from "../example.ts";

/** Sentence, text under the mark, hint beside it: what the eye falls on. */
function seen(text: string): readonly (readonly (string | undefined)[])[] {
  return diagnosticsOf(text).map((diagnostic) => [
    diagnostic.summary,
    markedText(diagnostic),
    diagnostic.excerpt?.hint,
  ]);
}

describe("keys", () => {
  it("points at a misspelt key and names the right one", () => {
    expect(diagnosticsOf(file({ sources: "[{ securty_groups: [sg-0a1b2c3d4e5f60718] }]" }))).toEqual([
      {
        code: "unknown_key",
        severity: "error",
        summary: 'unknown source key "securty_groups"',
        mapping: "web",
        position: { file: "mappings.yaml", line: 10, column: 17 },
        excerpt: {
          lines: [
            { number: 9, text: "  - name: web" },
            { number: 10, text: "    sources: [{ securty_groups: [sg-0a1b2c3d4e5f60718] }]" },
          ],
          mark: { line: 10, column: 17, length: 14 },
          hint: 'did you mean "security_groups"?',
        },
      },
    ]);
  });

  it.each([
    ["mapings: []", 'unknown key "mapings"', 'did you mean "mappings"?'],
    ["account_default: {}", 'unknown key "account_default"', 'did you mean "account_defaults"?'],
    ["imports: [a.yaml]", 'unknown key "imports"', undefined],
    ["credentials: { oidc: true }", 'unknown credentials key "oidc"', undefined],
    [
      "account_defaults: { plan_role: none }",
      'unknown account_defaults key "plan_role"',
      'did you mean "plan_role_arn"?',
    ],
  ])("at the top level: %s", (head, summary, hint) => {
    const [[sentence, marked, said] = [], ...others] = seen(file({ head }));
    expect([sentence, said]).toEqual([summary, hint]);
    expect(summary).toContain(`"${marked}"`);
    expect(others).toEqual([]);
  });

  it("lists the allowed keys when none is near", () => {
    expect(diagnosticsOf(file({ head: "zebra: 1" }))[0]?.detail).toBe(
      "Allowed here: version, owner, include, credentials, account_defaults, accounts, defaults, limits, notify, capacity and mappings.",
    );
  });

  it("knows nothing of what later versions of plsync may add", () => {
    const lists = "[{ spread: 3 }]";
    expect(sentences(file({ sources: "[{ dns_names: [example.com] }]", lists }))).toEqual([
      'missing_key: this source has neither "security_groups" nor "network_interfaces" nor "subnets" nor "vpcs" nor "elastic_ips" nor "nat_gateways" nor "prefix_lists" nor "published" nor "cidrs" nor "cidr_files"',
      'unknown_key: unknown source key "dns_names"',
      'unknown_key: unknown prefix list key "spread"',
    ]);
  });

  it("says which required keys are missing, at what lacks them", () => {
    expect(findings("version: 1\nmappings:\n  - name: a\n  - sources: []\n")).toEqual([
      '1:1 missing_key: the file has no "owner"',
      '1:1 missing_key: the file has no "accounts"',
      '3:5 missing_key: this mapping has no "sources"',
      '3:5 missing_key: this mapping has no "prefix_lists"',
      '4:5 missing_key: this mapping has no "name"',
      '4:5 missing_key: this mapping has no "prefix_lists"',
      '4:14 invalid_value: "sources" must not be empty',
    ]);
  });

  it("names the first key that a file with nothing in it needs, once, and the others there", () => {
    expect(diagnosticsOf("{}\n")).toMatchObject([
      { summary: 'the file has no "version"', detail: 'It also needs "owner", "accounts" and "mappings".' },
    ]);
  });

  it("takes exactly one kind of source and of selector", () => {
    const sources =
      "[{ security_groups: [{ name: a, tags: { b: c } }, {}] }, { security_groups: { name: a }, cidrs: [10.0.0.1/32] }]";
    expect(seen(file({ sources }))).toEqual([
      ['this security group has "name" and "tags", but only one of them is allowed', "tags", undefined],
      ['this security group has neither "name" nor "tags"', "{}", undefined],
      ['this source has "security_groups" and "cidrs", but only one of them is allowed', "cidrs", undefined],
    ]);
  });

  it("refuses keys that mean nothing beside the others", () => {
    const sources =
      "[{ cidrs: [10.0.0.1/32], region: eu-west-1 }, { security_groups: [{ name: a, follow: true }] }, { subnets: { vpc_id: vpc-0a1b2c3d }, addresses: both }, { interfaces: { managed: false } }]";
    const lists = "[{ region: eu-west-1, regions: [eu-west-2] }]";
    expect(seen(file({ sources, lists }))).toEqual([
      ['"region" cannot be used with "cidrs"', "region", undefined],
      ['"follow" cannot be used with "name"', "follow", undefined],
      ['"addresses" cannot be used with "subnets"', "addresses", undefined],
      [
        'this source has neither "security_groups" nor "network_interfaces" nor "subnets" nor "vpcs" nor "elastic_ips" nor "nat_gateways" nor "prefix_lists" nor "published" nor "cidrs" nor "cidr_files"',
        "{ interfaces: { managed: false } }",
        undefined,
      ],
      ['this prefix list has "region" and "regions", but only one of them is allowed', "regions", undefined],
    ]);
  });
});

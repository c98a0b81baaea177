// Rules about mappings and their lists, new ones and those that exist already.
import { describe, expect, it } from "vitest";
import { diagnosticsOf, file, findings, sentences } from "../example.ts";

describe("mappings and lists", () => {
  const twin = "- name: web\n    sources: [{ cidrs: [10.0.0.1/32] }]\n    prefix_lists: [{ name: other }]";

  it.each([
    ["two mappings of one name", { more: twin }, ['12:11 duplicate_mapping: two mappings are named "web"']],
    [
      "two lists of one address",
      { lists: "[{}, { region: eu-west-1 }]" },
      ["11:24 duplicate_list: two prefix lists have the address net/eu-west-1/web"],
    ],
    [
      "a second list by its name",
      { lists: "[{}, { name: web, address_family: IPv6 }]" },
      ["11:32 duplicate_list: two prefix lists have the address net/eu-west-1/web"],
    ],
    ["one name in two Regions", { lists: "[{}, { region: eu-west-2 }]" }, []],
    [
      "a reserved name",
      { lists: "[{ name: com.amazonaws.web }]" },
      ['11:28 reserved_name: a list name cannot begin with "com.amazonaws."'],
    ],
    ["a name that only looks reserved", { lists: "[{ name: com.amazonaws-web }]" }, []],
    [
      "reserved tags",
      { lists: '[{ tags: { "plsync:owner": a, "AWS:x": b } }]' },
      [
        '11:30 reserved_tag: the tag key "plsync:owner" is reserved',
        '11:49 reserved_tag: the tag key "AWS:x" is reserved',
      ],
    ],
    [
      "blocks that an aggregation must never open, and that are none",
      { lists: "[{ aggregate: { within: 40, never: [10.0.0.1/28, 10.0.0.0/28] } }]" },
      ['11:55 invalid_cidr: "10.0.0.1/28" has bits set beyond its prefix length'],
    ],
    [
      "an aggregation that leaves more than a fixed size holds",
      { lists: "[{ max_entries: 20, aggregate: { within: 40 } }]" },
      ["11:22 invalid_value: `aggregate` brings the list to 40 entries or fewer, but it may have 20 at most"],
    ],
    [
      "an aggregation that leaves more than the limit of the size",
      { lists: "[{ max_entries: { limit: 30 }, aggregate: { within: 31 } }]" },
      ["11:22 invalid_value: `aggregate` brings the list to 31 entries or fewer, but it may have 30 at most"],
    ],
    ["an aggregation that leaves what fits", { lists: "[{ max_entries: 40, aggregate: { within: 40 } }]" }, []],
    [
      "a size that cannot follow",
      { lists: "[{ max_entries: { limit: 5 } }]" },
      ["11:22 invalid_value: with limit 5 and headroom 10 the size is always 5"],
    ],
  ])("%s", (_, parts, expected) => {
    expect(findings(file(parts))).toEqual(expected);
  });

  it("names both lines of a doubled list", () => {
    const [problem] = diagnosticsOf(
      file({ lists: "\n      - { name: a }\n      - { name: a, address_family: IPv6 }" }),
    );
    expect(problem).toMatchObject({
      address: "net/eu-west-1/a",
      position: { line: 13 },
      detail: 'The first belongs to mapping "web" (line 12). An IPv4 and an IPv6 list need different names.',
    });
  });

  it("reports a reserved tag of `defaults` once, where it stands", () => {
    const defaults = '{ account: net, region: eu-west-1, prefix_list: { tags: { "aws:x": y } } }';
    expect(findings(file({ defaults, lists: "[{ name: a }, { name: b }]" }))).toEqual([
      '7:69 reserved_tag: the tag key "aws:x" is reserved',
    ]);
  });

  it("counts tags together with those of `defaults`", () => {
    const tags = (key: string, count: number): string =>
      Array.from({ length: count }, (_, i) => `${key}${i}: x`).join(", ");
    const defaults = `{ account: net, region: eu-west-1, prefix_list: { tags: { ${tags("a", 30)} } } }`;
    expect(sentences(file({ defaults, lists: `[{ tags: { ${tags("b", 13)} } }]` }))).toEqual([]);
    expect(sentences(file({ defaults, lists: `[{ tags: { ${tags("b", 14)} } }]` }))).toEqual([
      "invalid_value: this list has 44 tags including those of `defaults`, but may have 43",
    ]);
  });

  it("warns beyond 100 lists in a Region", () => {
    const lists = (count: number): string =>
      `[${Array.from({ length: count }, (_, i) => `{ name: l${i} }`).join(", ")}]`;
    expect(sentences(file({ lists: lists(100) }))).toEqual([]);
    expect(diagnosticsOf(file({ lists: lists(101) }))).toMatchObject([
      { code: "too_many_lists", severity: "warning", account: "net", region: "eu-west-1" },
    ]);
  });
});

describe("lists that exist already", () => {
  it.each([
    [
      "an id for two Regions",
      "[{ regions: [eu-west-1, eu-west-2], adopt: pl-0a1b2c3d }]",
      ["pl-0a1b2c3d can be in one Region only, but this list is in 2"],
    ],
    [
      "a Region that the list is not in",
      "[{ region: eu-west-1, adopt: { eu-west-2: pl-0a1b2c3d } }]",
      ['this list is not in Region "eu-west-2"'],
    ],
    [
      "one id for two lists",
      "[{ adopt: pl-0a1b2c3d }, { name: b, adopt: pl-0a1b2c3d }]",
      ["pl-0a1b2c3d is adopted twice"],
    ],
    [
      "ids by Region",
      "[{ regions: [eu-west-1, eu-west-2], adopt: { eu-west-1: pl-0a1b2c3d, eu-west-2: pl-0a1b2c3e } }]",
      [],
    ],
    ["a rename from its own name", "[{ renamed_from: web }]", ["this list is renamed from its own name"]],
    [
      "a rename from a list of the file",
      "[{ name: a }, { name: b, renamed_from: a }]",
      ["the file still names net/eu-west-1/a"],
    ],
    [
      "two renames from one name",
      "[{ name: a, renamed_from: c }, { name: b, renamed_from: c }]",
      ["two lists are renamed from net/eu-west-1/c"],
    ],
    ["a rename in another Region", "[{ name: a }, { name: b, region: eu-west-2, renamed_from: a }]", []],
  ])("%s", (_, lists, expected) => {
    expect(sentences(file({ lists }))).toEqual(expected.map((summary) => `invalid_value: ${summary}`));
  });
});

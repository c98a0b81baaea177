// Lists that another tool makes: what may stand beside `manage: entries`, and where it is told.
import { describe, expect, it } from "vitest";
import { diagnosticsOf, file, findings, read, sentences } from "../example.ts";

const ID = "pl-0123456789abcdef0";

describe("what is not plsync's", () => {
  it.each([
    ["max_entries", "max_entries: 40"],
    ["split", "split: 2"],
    ["tags", "tags: { team: web }"],
    ["share", 'share: { principals: ["444444444444"] }'],
    ["adopt", "adopt: true"],
    ["renamed_from", "renamed_from: old"],
    ["deletion", "deletion: retain"],
  ])("%s is an error, at its place, with what to do", (key, written) => {
    const text = file({ lists: `[{ manage: entries, ${written} }]` });
    expect(findings(text)).toEqual([`11:39 entries_only: \`${key}\` cannot stand beside \`manage: entries\``]);
    expect(diagnosticsOf(text)[0]?.remedy).toContain(key === "adopt" ? "id: pl-…" : `Remove \`${key}\``);
  });

  it("each of several is told", () => {
    expect(findings(file({ lists: "[{ manage: entries, split: 2, tags: { a: b } }]" }))).toHaveLength(2);
  });

  it("is no error in `defaults`, which is then not for the list", () => {
    const defaults =
      "{ account: net, region: eu-west-1, prefix_list: { max_entries: 40, tags: { a: b }, deletion: retain } }";
    const [list] = read(file({ defaults, lists: `[{ manage: entries, id: ${ID} }]` })).mappings[0]?.lists ?? [];
    expect(list).toMatchObject({ manage: "entries", id: ID, deletion: "delete" });
    expect(list?.maxEntries.kind).toBe("automatic");
    expect([...(list?.tags ?? [])]).toEqual([]);
  });

  it("limits, aggregation and thresholds are", () => {
    const lists = "[{ manage: entries, aggregate: exact, limits: { max_removals: 5 }, capacity: { warn_base: 1 } }]";
    expect(findings(file({ lists }))).toEqual([]);
  });
});

describe("which list it is", () => {
  it.each([
    ["an id of a list that plsync makes", `[{ id: ${ID} }]`, ["`id` is only allowed beside `manage: entries`"]],
    ["`all` written out", `[{ manage: all, id: ${ID} }]`, ["`id` is only allowed beside `manage: entries`"]],
    [
      "one id in two Regions",
      `[{ regions: [eu-west-1, eu-west-2], manage: entries, id: ${ID} }]`,
      [`${ID} can be in one Region only, but this list is in 2`],
    ],
    [
      "an id in a Region without the list",
      `[{ manage: entries, id: { eu-west-2: ${ID} } }]`,
      ['this list is not in Region "eu-west-2"'],
    ],
    [
      "one list twice",
      `[{ manage: entries, id: ${ID} }, { name: other, manage: entries, id: ${ID} }]`,
      [`two lists of the file are ${ID}`],
    ],
    [
      "one list filled and adopted",
      `[{ manage: entries, id: ${ID} }, { name: other, adopt: ${ID} }]`,
      [`two lists of the file are ${ID}`],
    ],
  ])("%s is an error", (_, lists, told) => {
    expect(diagnosticsOf(file({ lists })).map(({ summary }) => summary)).toEqual(told);
  });

  it("an id for each Region, and none where it goes by its name", () => {
    const lists = `[{ regions: [eu-west-1, eu-west-2], manage: entries, id: { eu-west-1: ${ID} } }]`;
    expect(read(file({ lists })).mappings[0]?.lists.map(({ id }) => id)).toEqual([ID, undefined]);
  });
});

it("an owner that leaves no room in descriptions is too long for such a list only", () => {
  const owner = "o".repeat(129);
  const long = (lists: string) => file({ lists }).replace("owner: acme", `owner: ${owner}`);
  expect(sentences(long("[{ manage: entries }]"))).toEqual([
    "entries_only: an owner of 129 characters is too long for lists with `manage: entries`",
  ]);
  expect(sentences(long("[{}]"))).toEqual([]);
});

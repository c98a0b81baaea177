// A list that is split is as many lists as the file says, each with the settings of all.
import { expect, it } from "vitest";
import { formerNames } from "../../src/model/mapping.ts";
import { file, findings, read, sentences } from "./example.ts";

const listsOf = (list: string) => read(file({ lists: `[${list}]` })).mappings.flatMap(({ lists }) => lists);

it("is NAME-1 to NAME-N, in each of its Regions", () => {
  const lists = listsOf("{ regions: [eu-west-1, us-east-1], split: 2, max_entries: 40 }");
  expect(lists.map(({ address }) => address)).toEqual([
    "net/eu-west-1/web-1",
    "net/us-east-1/web-1",
    "net/eu-west-1/web-2",
    "net/us-east-1/web-2",
  ]);
  expect(lists.map(({ part }) => part)).toMatchObject([1, 1, 2, 2].map((number) => ({ of: "web", number, count: 2 })));
});

it("was one list of that name, which becomes its first part", () => {
  expect(listsOf("{ split: 2 }").map(formerNames)).toEqual([["web"], []]);
});

it("renames its parts, or the one list that it was", () => {
  const lists = listsOf("{ name: new, renamed_from: old, split: 2 }");
  expect(lists.map(formerNames)).toEqual([["old-1", "old"], ["old-2"]]);
});

it("adopts an id as its first part, and names each as its part", () => {
  expect(listsOf("{ split: 2, adopt: pl-0aaaaaaaaaaaaaaaa }").map(({ adopt }) => adopt)).toEqual([
    "pl-0aaaaaaaaaaaaaaaa",
    false,
  ]);
  expect(listsOf("{ split: 2, adopt: true }").map(({ adopt }) => adopt)).toEqual([true, true]);
});

it("has no part that another list is", () => {
  expect(sentences(file({ lists: "[{ split: 2 }, { name: web-2 }]" }))).toEqual([
    "duplicate_list: two prefix lists have the address net/eu-west-1/web-2",
  ]);
});

it("is told of its mistakes once, whatever the number of parts", () => {
  const lists = '[{ split: 9, account: nett, share: { principals: ["12"] } }]';
  expect(findings(file({ lists }))).toHaveLength(2);
});

it("leaves room for the number in the name", () => {
  const name = "a".repeat(254);
  expect(sentences(file({ lists: `[{ name: ${name}, split: 2 }]` }))).toEqual([
    expect.stringContaining("is too long for a list that is split"),
  ]);
  expect(sentences(file({ lists: `[{ name: ${name.slice(1)}, split: 2 }]` }))).toEqual([]);
});

it("takes 1 to 100 parts", () => {
  for (const split of [0, 101, 1.5]) expect(findings(file({ lists: `[{ split: ${split} }]` }))).toHaveLength(1);
  expect(listsOf("{ split: 100 }")).toHaveLength(100);
});

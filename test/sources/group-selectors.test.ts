import { describe, expect, it } from "vitest";
import { type GroupSelector, knownGroups, pinnedGroups, selectGroups } from "../../src/sources/group-selectors.ts";
import { byName, byTags, fromGroups, group } from "../plan/builders.ts";

const web = group("sg-web", { name: "web", tags: new Map([["Team", "shop"]]) });
const webElsewhere = group("sg-web-2", { name: "web", vpcId: "vpc-2" });
const worker = group("sg-worker", {
  name: "worker",
  tags: new Map([
    ["Team", "shop"],
    ["Env", "prod"],
  ]),
});
const known = knownGroups([worker, webElsewhere, web]);

function select(...selectors: readonly (string | GroupSelector)[]) {
  const source = fromGroups(...selectors);
  const { groups, problems } = selectGroups("shop", source, known);
  return { ids: groups.map(({ id }) => id), codes: problems.map(({ code }) => code), problems, source };
}

describe("selectors", () => {
  it.each([
    ["an id", ["sg-web"], ["sg-web"]],
    ["several ids", ["sg-web", "sg-worker"], ["sg-web", "sg-worker"]],
    ["a name that one group has", [byName("worker")], ["sg-worker"]],
    ["a name in one VPC", [byName("web", "vpc-2")], ["sg-web-2"]],
    ["tags", [byTags({ Team: "shop" })], ["sg-web", "sg-worker"]],
    ["all of the tags", [byTags({ Team: "shop", Env: "prod" })], ["sg-worker"]],
    ["one group by several selectors, once", ["sg-worker", byName("worker"), byTags({ Env: "prod" })], ["sg-worker"]],
  ])("%s", (_, selectors, ids) => expect(select(...selectors)).toMatchObject({ ids, codes: [] }));

  it.each([
    ["an id that no group has", "sg-gone"],
    ["a name that no group has", byName("gone")],
    ["a name in another VPC", byName("worker", "vpc-2")],
    ["tags of which a group has some", byTags({ Team: "shop", Env: "test" })],
    ["tags in other letters", byTags({ team: "shop" })],
  ])("%s is a problem, not an empty set", (_, selector) => {
    expect(select(selector).codes).toEqual(["group_not_found"]);
  });

  it("says which group, of which mapping, where", () => {
    expect(select("sg-gone").problems[0]).toMatchObject({
      mapping: "shop",
      account: "payments",
      region: "eu-west-1",
      position: { line: 1 },
      summary: "mapping shop: security group sg-gone does not exist in payments (222222222222) eu-west-1",
    });
  });

  it("refuses a name that two groups have, and names them", () => {
    const { codes, problems } = select(byName("web"));
    expect(codes).toEqual(["group_ambiguous"]);
    expect(problems[0]?.detail).toBe("It matches sg-web (vpc-1), sg-web-2 (vpc-2).");
  });

  it("reports every selector that does not resolve", () => {
    expect(select("sg-gone", byName("web"), "sg-worker").codes).toEqual(["group_not_found", "group_ambiguous"]);
  });
});

describe("a name that no group has", () => {
  const remedy = (selector: string | GroupSelector) =>
    selectGroups("shop", fromGroups(selector), knownGroups([]), [worker, webElsewhere, web]).problems[0]?.remedy;
  const correct = "Correct the selector, its account or its Region, or take it out of the mapping.";

  it.each([
    ["a letter too few", byName("woker"), `Did you mean "worker" (sg-worker)? ${correct}`],
    ["in capitals", byName("Worker"), `Did you mean "worker" (sg-worker)? ${correct}`],
    ["near a name of its VPC alone", byName("wed", "vpc-2"), `Did you mean "web" (sg-web-2)? ${correct}`],
    ["of another VPC", byName("worker", "vpc-2"), `A group of that name, sg-worker, is in vpc-1. ${correct}`],
    ["far from all", byName("database"), correct],
    ["an id", "sg-workes", correct],
  ])("%s", (_, selector, expected) => expect(remedy(selector)).toBe(expected));
});

describe("the groups that a review fixes", () => {
  it.each([
    ["ids, whatever AWS says", ["sg-z", "sg-a", "sg-z"], ["sg-a", "sg-z"]],
    ["what a name stands for", [byName("worker")], ["sg-worker"]],
    ["the groups with the tags", [byTags({ Team: "shop" })], ["sg-web", "sg-worker"]],
    ["not those of tags that are followed", [byTags({ Team: "shop" }, true), "sg-a"], ["sg-a"]],
    ["no name that two groups have", [byName("web")], undefined],
    ["no name that no group has", [byName("gone"), "sg-a"], undefined],
    ["no tags that no group has", [byTags({ Team: "gone" })], undefined],
    ["tags that are followed though no group has them", [byTags({ Team: "gone" }, true)], []],
  ])("%s", (_, selectors, pinned) => expect(pinnedGroups(fromGroups(...selectors).selectors, known)).toEqual(pinned));

  it("are known without AWS only where ids name them", () => {
    expect(pinnedGroups(fromGroups("sg-a").selectors, undefined)).toEqual(["sg-a"]);
    expect(pinnedGroups(fromGroups("sg-a", byName("worker")).selectors, undefined)).toBeUndefined();
    expect(pinnedGroups(fromGroups(byTags({ Team: "shop" }, true)).selectors, undefined)).toEqual([]);
  });
});

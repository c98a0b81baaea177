// What the printed roles may do with lists that another tool makes: change their entries by their ARNs, and nothing else.
import { describe, expect, it } from "vitest";
import { gapsOf } from "../../src/iam/gaps.ts";
import { rolesOf } from "../../src/iam/roles.ts";
import { documentsOf, file, read, throughHubs } from "./file.ts";

const ID = "pl-0123456789abcdef0";
const ARN = `arn:aws:ec2:eu-west-1:111111111111:prefix-list/${ID}`;
const UNOWNED = { Null: { "aws:ResourceTag/plsync:owner": "true" } };

const statements = (list: object, which: string, more: Parameters<typeof rolesOf>[2] = {}) => {
  const configuration = read(file({ manage: "entries", ...list }));
  return documentsOf(rolesOf(configuration, throughHubs(configuration), more), which).policy.Statement;
};
const sids = (list: object, which: string, more = {}) => statements(list, which, more).map(({ Sid }) => Sid);

describe("a file that has nothing but such lists", () => {
  it("lets the apply role find lists and change this one, as long as it has no owner", () => {
    expect(statements({ id: ID }, "apply net")).toEqual([
      {
        Sid: "FindLists",
        Effect: "Allow",
        Action: "ec2:DescribeManagedPrefixLists",
        Resource: "*",
        Condition: { StringEquals: { "ec2:Region": "eu-west-1" } },
      },
      {
        Sid: "FillLists",
        Effect: "Allow",
        Action: [
          "ec2:GetManagedPrefixListEntries",
          "ec2:ModifyManagedPrefixList",
          "ec2:RestoreManagedPrefixListVersion",
        ],
        Resource: ARN,
        Condition: UNOWNED,
      },
    ]);
  });

  it("lets the plan role read its entries, and what references it only for a report on capacity", () => {
    const read = statements({ id: ID }, "plan net").find(({ Sid }) => Sid === "ReadFilledLists");
    expect(read).toMatchObject({ Action: "ec2:GetManagedPrefixListEntries", Resource: ARN });
    expect(sids({ id: ID }, "plan net")).toEqual(["FindLists", "ReadFilledLists"]);
    expect(sids({ id: ID }, "plan net", { reportsCapacity: true })).toContain("ReadReferences");
  });

  it("lets the operator role read it, restore an older version, and set the one tag of a hold", () => {
    const of = statements({ id: ID }, "operator net", { operators: ["arn:aws:iam::111111111111:role/on-call"] });
    expect(of.map(({ Sid }) => Sid)).toEqual(["FindLists", "RollBackFilledLists", "HoldFilledLists"]);
    expect(of[1]).toMatchObject({
      Action: ["ec2:GetManagedPrefixListEntries", "ec2:RestoreManagedPrefixListVersion"],
      Resource: ARN,
      Condition: UNOWNED,
    });
    expect(of[2]).toMatchObject({
      Action: ["ec2:CreateTags", "ec2:DeleteTags"],
      Resource: ARN,
      Condition: {
        "ForAllValues:StringEquals": { "aws:TagKeys": "plsync:hold" },
        Null: { ...UNOWNED.Null, "aws:TagKeys": "false" },
      },
    });
  });

  it("by its name alone lets no role change it, which is told; the plan role reads lists without owner", () => {
    expect(sids({}, "apply net")).toEqual(["FindLists"]);
    expect(sids({}, "plan net")).toEqual(["FindLists", "ReadUnownedLists"]);
    const configuration = read(file({ manage: "entries" }));
    expect(gapsOf(configuration, [])).toMatchObject([
      { code: "role_not_printed", address: "net/eu-west-1/web", remedy: expect.stringContaining("id: pl-…") },
    ]);
  });
});

it("beside lists that plsync makes, each has its own statements", () => {
  const configuration = read(
    file(
      {},
      {
        mappings: [
          {
            name: "web",
            sources: [{ cidrs: ["10.0.0.1/32"] }],
            prefix_lists: [{}, { name: "edge", region: "eu-west-2", manage: "entries", id: ID }],
          },
        ],
      },
    ),
  );
  const { policy } = documentsOf(rolesOf(configuration, throughHubs(configuration)), "apply net");
  const resources = Object.fromEntries(policy.Statement.map(({ Sid, Resource }) => [Sid, Resource]));
  // Nothing but that one list is plsync's to change in the second Region.
  const own = "arn:aws:ec2:eu-west-1:111111111111:prefix-list/*";
  expect(resources).toMatchObject({ ChangeOwnLists: own, CreateLists: own, TagOwnLists: own });
  expect(resources).toMatchObject({ FillLists: ARN.replace("eu-west-1", "eu-west-2") });
});

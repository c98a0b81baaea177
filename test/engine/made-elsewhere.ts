// An estate in which Terraform has made lists: what the apply role may do with them is what `plsync iam` prints for a file that names them.
import type { PolicyDocument } from "../../src/simulator/iam/policy.ts";
import { currentVersion, type PrefixListRecord, write } from "../../src/simulator/world/prefix-list-record.ts";
import { type Estate, NET } from "./estate.ts";

export const MADE_ID = "pl-0123456789abcdef0";
export const MADE_TAGS = { Name: "web", "terraform:stack": "edge" };

/** What `plsync iam` lets an apply role do with such lists, here with all of the account. */
export const FILL: PolicyDocument = {
  Version: "2012-10-17",
  Statement: {
    Sid: "FillLists",
    Effect: "Allow",
    Action: ["ec2:GetManagedPrefixListEntries", "ec2:ModifyManagedPrefixList", "ec2:RestoreManagedPrefixListVersion"],
    Resource: "arn:aws:ec2:*:*:prefix-list/*",
    Condition: { Null: { "aws:ResourceTag/plsync:owner": "true" } },
  },
};

/** Lets the apply role of `net` fill lists without an owner. */
export function mayFill(company: Estate): void {
  const role = company.world.account(NET).roles.get(`arn:aws:iam::${NET}:role/plsync-apply`);
  if (role === undefined) throw new Error("no apply role");
  role.policies = [...role.policies, FILL];
}

/** A list of `net` that another tool made, named edge-web. */
export function madeElsewhere(
  company: Estate,
  settings: Parameters<Estate["net"]["prefixList"]>[1] = {},
  name = "edge-web",
): PrefixListRecord {
  return company.net.prefixList(name, { id: MADE_ID, tags: MADE_TAGS, maxEntries: 5, ...settings });
}

/** Somebody else adds an entry. */
export function addByHand(company: Estate, list: PrefixListRecord, cidr: string): void {
  const entries = new Map([...currentVersion(list).entries, [cidr, "by hand"]]);
  write(list, entries, `arn:aws:iam::${NET}:root`, company.world.clock.now());
}

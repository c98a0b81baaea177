// What the plan role of an account may do: the reads of a plan, in the Regions in which the file has something.

import { type ArnScope, listArns } from "./arns.ts";
import type { AccountNeeds } from "./needs.ts";
import { document, oneOrMore, type PolicyDocument } from "./policy-document.ts";
import { findShares } from "./sharing-policy.ts";

/**
 * The describing actions have no resource level: only the Region restricts them. Entries and references are allowed by ARN, not by tag,
 * as a plan also shows those of a list without our tag that is where the file wants one.
 */
export function planPolicy(needs: AccountNeeds, scope: ArnScope): PolicyDocument {
  const { sourceRegions, sourceActions, searchedRegions } = needs;
  return document(
    sourceRegions.length === 0
      ? undefined
      : {
          Sid: "ReadMembers",
          Effect: "Allow",
          Action: oneOrMore(sourceActions),
          Resource: "*",
          Condition: { StringEquals: { "ec2:Region": oneOrMore(sourceRegions) } },
        },
    searchedRegions.length === 0
      ? undefined
      : {
          Sid: "FindLists",
          Effect: "Allow",
          Action: "ec2:DescribeManagedPrefixLists",
          Resource: "*",
          Condition: { StringEquals: { "ec2:Region": oneOrMore(searchedRegions) } },
        },
    searchedRegions.length === 0
      ? undefined
      : {
          Sid: "ReadLists",
          Effect: "Allow",
          Action: ["ec2:GetManagedPrefixListAssociations", "ec2:GetManagedPrefixListEntries"],
          Resource: oneOrMore(listArns(scope, searchedRegions)),
        },
    findShares(needs),
  );
}

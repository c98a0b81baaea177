// What the plan role of an account may do: the reads of a plan, in the Regions in which the file has something.

import { TAG } from "../model/prefix-list.ts";
import type { ReadList } from "../sources/source-kind.ts";
import { type ArnScope, arnsById, listArns } from "./arns.ts";
import type { AccountNeeds } from "./needs.ts";
import { document, oneOrMore, type PolicyDocument } from "./policy-document.ts";
import { referenceReads } from "./reference-policy.ts";
import { findShares } from "./sharing-policy.ts";

/** Of lists that sources copy, too: the one action among those of sources that has a resource level. */
const ENTRIES = "ec2:GetManagedPrefixListEntries";

const READS = ["ec2:GetManagedPrefixListAssociations", "ec2:GetManagedPrefixListEntries"];

/**
 * The describing actions have no resource level: only the Region restricts them. Entries and references may be read of lists with the
 * tag of `owner`, and of those that the file takes over or fills: of the ones that it names by id or, where it names none, of lists
 * without owner.
 * `reportsCapacity`: the plan reports on the capacity of every list.
 */
export function planPolicy(
  needs: AccountNeeds,
  scope: ArnScope,
  owner: string,
  reportsCapacity: boolean,
): PolicyDocument {
  const { sourceRegions, sourceLists, ownRegions, searchedRegions, adopted, filled } = needs;
  const unownedRegions = [...new Set([...needs.adoptingRegions, ...needs.fillingRegions])].sort();
  const sourceActions = needs.sourceActions.filter((action) => action !== ENTRIES);
  const ownerTag = `aws:ResourceTag/${TAG.owner}`;
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
    sourceLists.length === 0
      ? undefined
      : {
          Sid: "ReadCopiedLists",
          Effect: "Allow",
          Action: ENTRIES,
          Resource: oneOrMore(sourceLists.map((list) => copiedArn(scope, list)).sort()),
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
    ownRegions.length === 0
      ? undefined
      : {
          Sid: "ReadOwnLists",
          Effect: "Allow",
          Action: READS,
          Resource: oneOrMore(listArns(scope, ownRegions)),
          Condition: { StringEquals: { [ownerTag]: owner } },
        },
    adopted.length === 0
      ? undefined
      : {
          // What taking the list over would change, and what references it where that makes it grow.
          Sid: "ReadAdoptedLists",
          Effect: "Allow",
          Action: READS,
          Resource: oneOrMore(arnsById(scope, adopted)),
        },
    filled.length === 0
      ? undefined
      : {
          // They never grow, so only a report on capacity asks what references them.
          Sid: "ReadFilledLists",
          Effect: "Allow",
          Action: reportsCapacity ? READS : ENTRIES,
          Resource: oneOrMore(arnsById(scope, filled)),
        },
    unownedRegions.length === 0
      ? undefined
      : {
          Sid: "ReadUnownedLists",
          Effect: "Allow",
          Action: READS,
          Resource: oneOrMore(listArns(scope, unownedRegions)),
          Condition: { Null: { [ownerTag]: "true" } },
        },
    ...referenceReads(needs, reportsCapacity),
    findShares(needs),
  );
}

/** The ARN of a list has its owner, which is `aws` for lists of AWS, and anybody where the file names only an id. */
function copiedArn({ partition, accountId }: ArnScope, { at, ownerId, id }: ReadList): string {
  const owner = ownerId === at.accountId ? accountId : ownerId.toLowerCase();
  return `arn:${partition}:ec2:${at.region}:${owner}:prefix-list/${id}`;
}

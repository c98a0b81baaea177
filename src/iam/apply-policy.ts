// What the apply role of an account may do: make lists with our owner tag, change what carries it, and nothing else.
//
//   a list of ours                    change, restore, delete, tag, read its entries; its owner tag may go, not change; of tags,
//                                     it takes away plsync's own only
//   an unowned list, by its ARN       get our owner tag, once: with it the list is ours
//   a list that another tool makes    change its entries, by its ARN, as long as it has no owner tag; no tag, no deletion. IAM has no
//                                     condition that tells its entries from its size and name, which plsync leaves alone all the same
//   any other list                    nothing
//   a new list                        only with our owner tag, in Regions where the file has lists
//
// Tags decide: a principal that may write the owner tag in the account can widen what this role may do. Where that matters, let no
// other principal write it.
import { TAG } from "../model/prefix-list.ts";
import { type ArnScope, arnsById, listArns } from "./arns.ts";
import type { AccountNeeds } from "./needs.ts";
import { document, oneOrMore, type PolicyDocument, type Statement } from "./policy-document.ts";
import { findShares, sharingStatements } from "./sharing-policy.ts";

const OWNER_OF_RESOURCE = `aws:ResourceTag/${TAG.owner}`;
const OWNER_IN_REQUEST = `aws:RequestTag/${TAG.owner}`;

/** The permissions policy of an apply role; `owner`: the value of the owner tag, `notify`: what lets it publish, where it does. */
export function applyPolicy(needs: AccountNeeds, scope: ArnScope, owner: string, notify?: Statement): PolicyDocument {
  return document(
    {
      Sid: "FindLists",
      Effect: "Allow",
      Action: "ec2:DescribeManagedPrefixLists",
      Resource: "*",
      Condition: { StringEquals: { "ec2:Region": oneOrMore(needs.searchedRegions) } },
    },
    ...ownLists(needs, scope, owner),
    ...creation(needs, scope, owner),
    adoption(needs, scope, owner),
    filling(needs, scope),
    findShares(needs),
    ...sharingStatements(needs, scope, owner),
    notify,
  );
}

function ownLists(needs: AccountNeeds, scope: ArnScope, owner: string): readonly Statement[] {
  if (needs.ownRegions.length === 0) return [];
  const lists = oneOrMore(listArns(scope, needs.ownRegions));
  return [
    {
      Sid: "ChangeOwnLists",
      Effect: "Allow",
      Action: [
        ...(needs.deletes ? ["ec2:DeleteManagedPrefixList"] : []),
        "ec2:GetManagedPrefixListEntries",
        "ec2:ModifyManagedPrefixList",
        "ec2:RestoreManagedPrefixListVersion",
      ],
      Resource: lists,
      Condition: { StringEquals: { [OWNER_OF_RESOURCE]: owner } },
    },
    {
      Sid: "UntagOwnLists",
      Effect: "Allow",
      Action: "ec2:DeleteTags",
      Resource: lists,
      Condition: {
        StringEquals: { [OWNER_OF_RESOURCE]: owner },
        // Other people's tags stay theirs. A request without keys means all tags of a list, and has no such key to compare.
        "ForAllValues:StringLike": { "aws:TagKeys": "plsync:*" },
        Null: { "aws:TagKeys": "false" },
      },
    },
    {
      Sid: "TagOwnLists",
      Effect: "Allow",
      Action: "ec2:CreateTags",
      Resource: lists,
      Condition: {
        StringEquals: { [OWNER_OF_RESOURCE]: owner },
        StringEqualsIfExists: { [OWNER_IN_REQUEST]: owner },
      },
    },
  ];
}

function creation({ listRegions }: AccountNeeds, scope: ArnScope, owner: string): readonly Statement[] {
  if (listRegions.length === 0) return [];
  const lists = oneOrMore(listArns(scope, listRegions));
  return [
    {
      Sid: "CreateLists",
      Effect: "Allow",
      Action: "ec2:CreateManagedPrefixList",
      Resource: lists,
      Condition: { StringEquals: { [OWNER_IN_REQUEST]: owner } },
    },
    {
      Sid: "TagNewLists",
      Effect: "Allow",
      Action: "ec2:CreateTags",
      Resource: lists,
      Condition: { StringEquals: { [OWNER_IN_REQUEST]: owner, "ec2:CreateAction": "CreateManagedPrefixList" } },
    },
  ];
}

/** Of the lists that the file names by id: a policy cannot name a list by its name. */
function adoption({ adopted }: AccountNeeds, scope: ArnScope, owner: string): Statement | undefined {
  if (adopted.length === 0) return undefined;
  return {
    Sid: "AdoptLists",
    Effect: "Allow",
    Action: "ec2:CreateTags",
    Resource: oneOrMore(arnsById(scope, adopted)),
    Condition: { Null: { [OWNER_OF_RESOURCE]: "true" }, StringEquals: { [OWNER_IN_REQUEST]: owner } },
  };
}

/** Of the lists that another tool makes and the file names by id. */
function filling({ filled }: AccountNeeds, scope: ArnScope): Statement | undefined {
  if (filled.length === 0) return undefined;
  return {
    Sid: "FillLists",
    Effect: "Allow",
    Action: ["ec2:GetManagedPrefixListEntries", "ec2:ModifyManagedPrefixList", "ec2:RestoreManagedPrefixListVersion"],
    Resource: oneOrMore(arnsById(scope, filled)),
    Condition: { Null: { [OWNER_OF_RESOURCE]: "true" } },
  };
}

// What the operator role of an account may do, for people on call without GitHub: hold, release and roll back the lists of this owner.
//
//   a list of ours      read its entries and what references it, restore an older version, make room for it; set and remove the tags
//                       of a hold and a rollback
//   what references it  read what it has room for
//   a list that another tool makes, by its ARN
//                       read its entries, restore an older version; set and remove the tag of a hold
//   any other list      nothing; nor may it create, delete or share a list, or give it another owner
//
// IAM has no condition that tells a change of the size from one of the entries, so the role may modify lists of ours. It cannot take
// the owner tag from a list or put it on one, since it may touch only two tags.
import { TAG } from "../model/prefix-list.ts";
import { type ArnScope, arnsById, listArns } from "./arns.ts";
import type { AccountNeeds } from "./needs.ts";
import { document, oneOrMore, type PolicyDocument, type Statement } from "./policy-document.ts";
import { referenceReads } from "./reference-policy.ts";

/** For the lists of `owner` in the Regions where the file has lists, or looks for them. */
export function operatorPolicy(needs: AccountNeeds, scope: ArnScope, owner: string): PolicyDocument {
  const { searchedRegions, filled } = needs;
  return document(
    {
      Sid: "FindLists",
      Effect: "Allow",
      Action: "ec2:DescribeManagedPrefixLists",
      Resource: "*",
      Condition: { StringEquals: { "ec2:Region": oneOrMore(searchedRegions) } },
    },
    ...ownLists(needs, scope, owner),
    ...filledLists(filled, scope),
    // Of other accounts' references an operator learns nothing: the role signs in to none.
    ...referenceReads(needs, false),
  );
}

function ownLists({ ownRegions }: AccountNeeds, scope: ArnScope, owner: string): readonly Statement[] {
  if (ownRegions.length === 0) return [];
  const lists = oneOrMore(listArns(scope, ownRegions));
  const isOurs = { [`aws:ResourceTag/${TAG.owner}`]: owner };
  return [
    {
      Sid: "RollBackOwnLists",
      Effect: "Allow",
      Action: [
        "ec2:GetManagedPrefixListAssociations",
        "ec2:GetManagedPrefixListEntries",
        "ec2:ModifyManagedPrefixList",
        "ec2:RestoreManagedPrefixListVersion",
      ],
      Resource: lists,
      Condition: { StringEquals: isOurs },
    },
    {
      Sid: "HoldOwnLists",
      Effect: "Allow",
      Action: ["ec2:CreateTags", "ec2:DeleteTags"],
      Resource: lists,
      Condition: {
        StringEquals: isOurs,
        "ForAllValues:StringEquals": { "aws:TagKeys": [TAG.hold, TAG.restored] },
        // Without keys in the request, "for all of them" would be true.
        Null: { "aws:TagKeys": "false" },
      },
    },
  ];
}

/** Of lists that another tool makes. plsync sets no tag on them: the person does, with the call that `plsync hold` names. */
function filledLists(filled: AccountNeeds["filled"], scope: ArnScope): readonly Statement[] {
  if (filled.length === 0) return [];
  const lists = oneOrMore(arnsById(scope, filled));
  const isUnowned = { [`aws:ResourceTag/${TAG.owner}`]: "true" };
  return [
    {
      Sid: "RollBackFilledLists",
      Effect: "Allow",
      Action: ["ec2:GetManagedPrefixListEntries", "ec2:RestoreManagedPrefixListVersion"],
      Resource: lists,
      Condition: { Null: isUnowned },
    },
    {
      Sid: "HoldFilledLists",
      Effect: "Allow",
      Action: ["ec2:CreateTags", "ec2:DeleteTags"],
      Resource: lists,
      Condition: {
        "ForAllValues:StringEquals": { "aws:TagKeys": TAG.hold },
        Null: { ...isUnowned, "aws:TagKeys": "false" },
      },
    },
  ];
}

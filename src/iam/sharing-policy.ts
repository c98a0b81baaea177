// What an apply role may do in RAM: only where lists are shared, only with prefix lists of the account, only through shares with our
// owner tag and a name of ours, and only with the principals that the file names.
//
// `CreateResourceShare` knows no share's name, `TagResource` and `UntagResource` no tags of a share in AWS' reference (service
// authorization reference of RAM). They are granted with those tags all the same: if AWS does not evaluate them, it refuses.
import { TAG } from "../model/prefix-list.ts";
import { type ArnScope, listArns, shareArns } from "./arns.ts";
import type { AccountNeeds } from "./needs.ts";
import { type Conditions, oneOrMore, type Statement } from "./policy-document.ts";

/** What `ram:RequestedResourceType` calls prefix lists (RAM user guide, "Shareable AWS resources"). */
const PREFIX_LIST = "ec2:PrefixList";

/** The names that plsync gives its shares: `plsync-pl-…`. */
const SHARE_NAMES = "plsync-*";

/** Finding shares, which plans need too. The actions have no resource level: only the Region restricts them. */
export function findShares({ sharedRegions }: AccountNeeds): Statement | undefined {
  if (sharedRegions.length === 0) return undefined;
  return {
    Sid: "FindShares",
    Effect: "Allow",
    Action: ["ram:GetResourceShareAssociations", "ram:GetResourceShares"],
    Resource: "*",
    Condition: { StringEquals: { "aws:RequestedRegion": oneOrMore(sharedRegions) } },
  };
}

/** Creating, changing and ending shares. */
export function sharingStatements(needs: AccountNeeds, scope: ArnScope, owner: string): readonly Statement[] {
  if (needs.sharedRegions.length === 0) return [];
  const shares = oneOrMore(shareArns(scope, needs.sharedRegions));
  const ours = { [`aws:ResourceTag/${TAG.owner}`]: owner };
  const asOurs = { [`aws:RequestTag/${TAG.owner}`]: owner };
  const named = { "ram:ResourceShareName": SHARE_NAMES };
  const lists = oneOrMore(listArns(scope, needs.sharedRegions));
  // A call names lists or principals or both: what it names must be allowed.
  const asFiled = { "ram:Principal": oneOrMore(needs.principals) };
  const inside = (key: string): Conditions => (needs.sharesOutside ? {} : { Bool: { [key]: "false" } });
  return [
    {
      Sid: "CreateShares",
      Effect: "Allow",
      Action: "ram:CreateResourceShare",
      Resource: "*",
      Condition: {
        StringEquals: {
          ...asOurs,
          "aws:RequestedRegion": oneOrMore(needs.sharedRegions),
          "ram:RequestedResourceType": PREFIX_LIST,
        },
        ArnLike: { "ram:ResourceArn": lists },
        StringEqualsIfExists: asFiled,
        ...inside("ram:RequestedAllowsExternalPrincipals"),
      },
    },
    {
      // RAM asks for it when a share is created with tags (service authorization reference of RAM, "CreateResourceShare"). Both keys,
      // as AWS' own policies have them: by that of the request alone, any share could be made ours.
      Sid: "TagNewShares",
      Effect: "Allow",
      Action: "ram:TagResource",
      Resource: shares,
      Condition: { StringEquals: { ...asOurs, ...ours } },
    },
    {
      Sid: "AssociateOwnShares",
      Effect: "Allow",
      Action: "ram:AssociateResourceShare",
      Resource: shares,
      Condition: {
        StringEquals: ours,
        StringLike: named,
        StringEqualsIfExists: { ...asFiled, "ram:RequestedResourceType": PREFIX_LIST },
        ArnLikeIfExists: { "ram:ResourceArn": lists },
        ...inside("ram:AllowsExternalPrincipals"),
      },
    },
    {
      Sid: "UpdateOwnShares",
      Effect: "Allow",
      Action: "ram:UpdateResourceShare",
      Resource: shares,
      Condition: { StringEquals: ours, StringLike: named, ...inside("ram:RequestedAllowsExternalPrincipals") },
    },
    {
      Sid: "EndOwnShares",
      Effect: "Allow",
      Action: ["ram:DeleteResourceShare", "ram:DisassociateResourceShare"],
      Resource: shares,
      Condition: { StringEquals: ours, StringLike: named },
    },
    // A retained list keeps its share, without our tags.
    ...(needs.retains
      ? [
          {
            Sid: "UntagOwnShares",
            Effect: "Allow" as const,
            Action: "ram:UntagResource",
            Resource: shares,
            Condition: { StringEquals: ours },
          },
        ]
      : []),
  ];
}

// What an apply role may do in RAM: only where lists are shared, only with prefix lists, only through shares with our owner tag, and with
// no account outside the organisation unless the file allows it.
import { TAG } from "../model/prefix-list.ts";
import { type ArnScope, shareArns } from "./arns.ts";
import type { AccountNeeds } from "./needs.ts";
import { type Conditions, oneOrMore, type Statement } from "./policy-document.ts";

/** What `ram:RequestedResourceType` calls prefix lists (RAM user guide, "Shareable AWS resources"). */
const PREFIX_LIST = "ec2:PrefixList";

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
        StringEqualsIfExists: { "ram:RequestedResourceType": PREFIX_LIST },
        ...inside("ram:AllowsExternalPrincipals"),
      },
    },
    {
      Sid: "UpdateOwnShares",
      Effect: "Allow",
      Action: "ram:UpdateResourceShare",
      Resource: shares,
      Condition: { StringEquals: ours, ...inside("ram:RequestedAllowsExternalPrincipals") },
    },
    {
      Sid: "EndOwnShares",
      Effect: "Allow",
      Action: [
        "ram:DeleteResourceShare",
        "ram:DisassociateResourceShare",
        // A retained list keeps its share, without our tags.
        ...(needs.retains ? ["ram:UntagResource"] : []),
      ],
      Resource: shares,
      Condition: { StringEquals: ours },
    },
  ];
}

// Which interfaces DescribeNetworkInterfaces is asked for by tags, places, types and description, and whether an interface is one of them.
import type { Filter } from "@aws-sdk/client-ec2";
import type { NetworkInterface } from "../model/interface.ts";
import type { InterfaceMatch } from "../model/network/interface-match.ts";
import { isLike } from "../model/scope.ts";
import { exactly } from "./filters.ts";
import type { InterfaceItem } from "./interface-pages/interface-records.ts";

/** The one type that the API reference spells in two ways, as what interfaces show and as a value of the filter: both are meant by either. */
const TWO_SPELLINGS: readonly string[] = ["natGateway", "nat_gateway"];

/** `InterfaceMatch` as filters, all of which an interface must fit; the schema of mappings.yaml keeps them within the limits of a call. */
export function matchFilters({ tags, subnetIds, vpcIds, types, description }: InterfaceMatch): Filter[] {
  return [
    ...[...tags].map(([key, value]) => exactly(`tag:${key}`, [value])),
    ...(subnetIds === undefined ? [] : [exactly("subnet-id", subnetIds)]),
    ...(vpcIds === undefined ? [] : [exactly("vpc-id", vpcIds)]),
    ...(types === undefined ? [] : [exactly("interface-type", types.flatMap(spellings))]),
    ...(description === undefined ? [] : [like("description", description)]),
  ];
}

function spellings(type: string): readonly string[] {
  return TWO_SPELLINGS.includes(type) ? TWO_SPELLINGS : [type];
}

/** In which `*` stands for any text, and nothing else for anything but itself. */
function like(name: string, pattern: string): Filter {
  return { Name: name, Values: [pattern.replace(/[\\?]/g, "\\$&")] };
}

/** True if the interface has all that the match names; `item`: what AWS said of it. */
export function isMatched(match: InterfaceMatch, { vpcId, type }: NetworkInterface, item: InterfaceItem): boolean {
  const { tags, subnetIds, vpcIds, types, description } = match;
  return (
    [...tags].every(([key, value]) => item.TagSet?.some((tag) => tag.Key === key && (tag.Value ?? "") === value)) &&
    subnetIds?.includes(item.SubnetId ?? "") !== false &&
    vpcIds?.includes(vpcId) !== false &&
    types?.flatMap(spellings).includes(type) !== false &&
    (description === undefined || isLike(description, item.Description ?? ""))
  );
}

// DescribeSubnets, and GetSubnetCidrReservations.
import { type Cidr, covers, readCidr } from "../../model/cidr.ts";
import { refuse } from "../protocol/aws-error.ts";
import { data, element, set } from "../protocol/xml.ts";
import type { ReservationRecord, SubnetRecord } from "../world/network-records.ts";
import { familyOfText } from "../world/rule-record.ts";
import type { VpcRecord } from "../world/vpc-record.ts";
import { type FilterFields, matcher, readFilters } from "./filters.ts";
import { operation } from "./operation.ts";
import { cutPage, readPage } from "./paging.ts";
import { tagSet } from "./tag-parameters.ts";

const FIELDS: FilterFields<SubnetRecord> = {
  "availability-zone": (subnet) => [subnet.availabilityZone],
  "cidr-block": (subnet) => [subnet.cidr],
  "owner-id": (subnet) => [subnet.ownerId],
  "subnet-id": (subnet) => [subnet.id],
  "vpc-id": (subnet) => [subnet.vpcId],
};

/** Handles the action. An unknown id fails the call; a filter that matches nothing does not. */
export const describeSubnets = operation({
  parse: (parameters, context) => {
    const ids = parameters.list("SubnetId");
    const matches = matcher(readFilters(parameters), FIELDS);
    return { ids, matches, page: readPage(parameters, context, { least: 5, most: 1000 }, "SubnetId") };
  },
  run: ({ ids, matches, page }, context) => {
    const { subnets, vpcs } = context.region;
    const missing = ids.find((id) => !subnets.has(id));
    if (missing !== undefined) refuse("InvalidSubnetID.NotFound", `The subnet ID '${missing}' does not exist`);
    const asked = new Set(ids);
    return cutPage(
      "subnetSet",
      [...subnets.values()].filter((subnet) => (ids.length === 0 || asked.has(subnet.id)) && matches(subnet)),
      (subnet) => subnet.id,
      (subnet) => describe(subnet, vpcs),
      page,
      context,
    );
  },
});

/** A subnet's block is what that of its VPC is (API reference of SubnetIpv6CidrBlockAssociation). */
function attributeOf({ vpcId, ipv6Cidr = "" }: SubnetRecord, vpcs: ReadonlyMap<string, VpcRecord>): string {
  const inside = vpcs.get(vpcId)?.ipv6Blocks.find(({ cidr }) => covers(blockOf(cidr), blockOf(ipv6Cidr)));
  // Unique local addresses (RFC 4193) are never advertised.
  return inside?.attribute ?? (/^f[cd]/.test(ipv6Cidr) ? "private" : "public");
}

function blockOf(text: string): Cidr {
  const block = readCidr(text);
  if (block === undefined) throw new TypeError(`${text} is not a CIDR`);
  return block;
}

function describe(subnet: SubnetRecord, vpcs: ReadonlyMap<string, VpcRecord>): string {
  const attribute = subnet.ipv6Cidr === undefined ? "" : attributeOf(subnet, vpcs);
  const ipv6 =
    subnet.ipv6Cidr === undefined
      ? []
      : [
          data("ipv6CidrBlock", subnet.ipv6Cidr) +
            element("ipv6CidrBlockState", data("state", "associated")) +
            data("ipv6AddressAttribute", attribute) +
            data("ipSource", attribute === "public" ? "amazon" : "none"),
        ];
  return [
    data("subnetId", subnet.id),
    data("state", "available"),
    data("vpcId", subnet.vpcId),
    data("cidrBlock", subnet.cidr),
    set("ipv6CidrBlockAssociationSet", ipv6),
    data("availabilityZone", subnet.availabilityZone),
    data("ownerId", subnet.ownerId),
    tagSet(subnet.tags),
  ].join("");
}

const RESERVATION_FIELDS: FilterFields<ReservationRecord & { readonly tags: ReadonlyMap<string, string> }> = {
  reservationType: ({ type }) => [type],
};

/** Handles the action: of one subnet, which must exist, the reservations of both families in one page, each family in a set of its own. */
export const getSubnetCidrReservations = operation({
  parse: (parameters, context) => {
    const subnetId = parameters.required("SubnetId");
    const matches = matcher(readFilters(parameters), RESERVATION_FIELDS);
    return { subnetId, matches, page: readPage(parameters, context, { least: 5, most: 1000 }) };
  },
  run: ({ subnetId, matches, page }, context) => {
    const subnet =
      context.region.subnets.get(subnetId) ??
      refuse("InvalidSubnetID.NotFound", `The subnet ID '${subnetId}' does not exist`);
    const describe = ({ id, cidr, type, description }: ReservationRecord) =>
      [
        data("subnetCidrReservationId", id),
        data("subnetId", subnetId),
        data("cidr", cidr),
        data("reservationType", type),
        data("ownerId", subnet.ownerId),
        data("description", description),
        element("tagSet"),
      ].join("");
    const cut = cutPage(
      "subnetIpv4CidrReservationSet",
      subnet.reservations.filter((one) => matches({ ...one, tags: new Map() })),
      ({ id }) => id,
      (one) => `${familyOfText(one.cidr)}${describe(one)}`,
      page,
      context,
    );
    const of = (family: string) =>
      cut.items.filter((item) => item.startsWith(family)).map((item) => item.slice(family.length));
    return { ...cut, items: of("IPv4"), beside: { set: "subnetIpv6CidrReservationSet", items: of("IPv6") } };
  },
});

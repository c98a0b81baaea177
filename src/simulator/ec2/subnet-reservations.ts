// GetSubnetCidrReservations: of one subnet, those of both families in one page, each family in a set of its own.
import { refuse } from "../protocol/aws-error.ts";
import { data, element } from "../protocol/xml.ts";
import type { ReservationRecord } from "../world/network-records.ts";
import { familyOfText } from "../world/rule-record.ts";
import { type FilterFields, matcher, readFilters } from "./filters.ts";
import { operation } from "./operation.ts";
import { cutPage, readPage } from "./paging.ts";

const FIELDS: FilterFields<ReservationRecord & { readonly tags: ReadonlyMap<string, string> }> = {
  reservationType: ({ type }) => [type],
};

/** Handles the action. The subnet must exist. */
export const getSubnetCidrReservations = operation({
  parse: (parameters, context) => {
    const subnetId = parameters.required("SubnetId");
    const matches = matcher(readFilters(parameters), FIELDS);
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

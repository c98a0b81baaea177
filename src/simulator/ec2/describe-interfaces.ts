// DescribeNetworkInterfaces, which shows hidden interfaces of managed services only on request.

import { refuse } from "../protocol/aws-error.ts";
import type { InterfaceRecord } from "../world/network-records.ts";
import { type FilterFields, matcher, readFilters } from "./filters.ts";
import { describeInterface } from "./interface-answer.ts";
import { operation } from "./operation.ts";
import { cutPage, readPage } from "./paging.ts";

/** The documented filters on what the simulator keeps; all others are refused like unknown ones. */
const FIELDS: FilterFields<InterfaceRecord> = {
  "addresses.association.public-ip": (eni) => eni.addresses.map((address) => address.public?.address),
  "addresses.private-ip-address": (eni) => eni.addresses.map(({ address }) => address),
  "association.public-ip": (eni) => [eni.addresses[0]?.public?.address],
  "attachment.instance-id": (eni) => [eni.attachment?.instanceId],
  "attachment.instance-owner-id": (eni) => [eni.attachment?.instanceOwnerId],
  "attachment.status": (eni) => [eni.attachment?.status],
  "availability-zone": (eni) => [eni.availabilityZone],
  description: (eni) => [eni.description],
  "group-id": (eni) => eni.groupIds,
  "interface-type": (eni) => [eni.type],
  "ipv6-addresses.ipv6-address": (eni) => eni.ipv6,
  "network-interface-id": (eni) => [eni.id],
  "operator.managed": (eni) => [String(eni.operator?.managed ?? false)],
  "operator.principal": (eni) => [eni.operator?.principal],
  "owner-id": (eni) => [eni.ownerId],
  "private-ip-address": (eni) => eni.addresses.map(({ address }) => address),
  "requester-id": (eni) => [eni.requesterId],
  "requester-managed": (eni) => [String(eni.requesterManaged)],
  status: (eni) => [eni.status],
  "subnet-id": (eni) => [eni.subnetId],
  "vpc-id": (eni) => [eni.vpcId],
};

/** Handles the action. An unknown id fails the call; a filter that matches nothing does not. */
export const describeNetworkInterfaces = operation({
  parse: (parameters, context) => {
    const ids = parameters.list("NetworkInterfaceId");
    const bad = ids.find((id) => !/^eni-([0-9a-f]{8}|[0-9a-f]{17})$/.test(id));
    if (bad !== undefined) refuse("InvalidNetworkInterfaceId.Malformed", `Invalid id: "${bad}"`);
    const matches = matcher(readFilters(parameters), FIELDS);
    const page = readPage(parameters, context, { least: 5, most: 1000 }, "NetworkInterfaceId");
    const { knowsManagedResources, hidesManagedResources } = context.behaviour;
    const isAskedFor = knowsManagedResources && parameters.flag("IncludeManagedResources") === true;
    return { ids, matches, page, showsHidden: isAskedFor || !hidesManagedResources };
  },
  run: ({ ids, matches, page, showsHidden }, context) => {
    const asked = new Set(ids);
    const isAnsweredById = (id: string) => context.behaviour.hiddenById === "answered" && asked.has(id);
    const shown = (eni: InterfaceRecord) =>
      showsHidden || eni.operator?.hiddenByDefault !== true || isAnsweredById(eni.id);
    const all = context.region.interfaces;
    const missing = ids.find((id) => {
      const eni = all.get(id);
      return eni === undefined || !shown(eni);
    });
    if (missing !== undefined) {
      refuse("InvalidNetworkInterfaceID.NotFound", `The networkInterface ID '${missing}' does not exist`);
    }
    // What earlier pages had needs no matching: there may be a hundred thousand interfaces.
    const isDue = (eni: InterfaceRecord) => eni.id > page.after && (ids.length === 0 || asked.has(eni.id));
    return cutPage(
      "networkInterfaceSet",
      [...all.values()].filter((eni) => isDue(eni) && shown(eni) && matches(eni)),
      (eni) => eni.id,
      (eni) => describeInterface(eni, context.region),
      page,
      context,
    );
  },
});

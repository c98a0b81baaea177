// How answers show a network interface.
import { data, element, set } from "../protocol/xml.ts";
import { isFrozenInterface } from "../world/frozen-interface.ts";
import type { InterfaceRecord } from "../world/network-records.ts";
import type { Region } from "../world/region.ts";
import { tagSet } from "./tag-parameters.ts";

function association(address: InterfaceRecord["addresses"][number] | undefined, ownerId: string): string {
  if (address?.public === undefined) return "";
  const { address: publicIp, allocationId } = address.public;
  return element(
    "association",
    data("allocationId", allocationId),
    data("ipOwnerId", ownerId),
    data("publicIp", publicIp),
  );
}

/** What an answer says of an interface before and after the set of its groups, whose names can change; its tags come last. */
interface Written {
  readonly beforeGroups: string;
  readonly afterGroups: string;
}

/** Of interfaces that cannot change any more: each is written once. */
const kept = new WeakMap<InterfaceRecord, Written>();

function written(eni: InterfaceRecord): Written {
  const known = kept.get(eni);
  if (known !== undefined) return known;
  const made = { beforeGroups: beforeGroups(eni), afterGroups: afterGroups(eni) };
  if (isFrozenInterface(eni)) kept.set(eni, made);
  return made;
}

/** The content of an `<item>`. */
export function describeInterface(eni: InterfaceRecord, region: Region): string {
  const parts = written(eni);
  const groups = set(
    "groupSet",
    eni.groupIds.map((id) => data("groupId", id) + data("groupName", region.groups.get(id)?.name ?? id)),
  );
  return parts.beforeGroups + groups + parts.afterGroups + tagSet(eni.tags);
}

function beforeGroups(eni: InterfaceRecord): string {
  return [
    data("networkInterfaceId", eni.id),
    data("subnetId", eni.subnetId),
    data("vpcId", eni.vpcId),
    data("availabilityZone", eni.availabilityZone),
    data("description", eni.description),
    data("ownerId", eni.ownerId),
    data("requesterId", eni.requesterId),
    data("requesterManaged", eni.requesterManaged),
    data("status", eni.status),
    data("interfaceType", eni.type),
    data("sourceDestCheck", true),
    data("privateIpAddress", eni.addresses[0]?.address),
  ].join("");
}

function afterGroups(eni: InterfaceRecord): string {
  const { attachment, operator } = eni;
  return [
    attachment === undefined
      ? ""
      : element(
          "attachment",
          data("attachmentId", attachment.id),
          data("instanceId", attachment.instanceId),
          data("instanceOwnerId", attachment.instanceOwnerId),
          data("deviceIndex", 0),
          data("status", attachment.status),
          data("deleteOnTermination", true),
        ),
    association(eni.addresses[0], eni.ownerId),
    set(
      "privateIpAddressesSet",
      eni.addresses.map(
        (address) =>
          data("privateIpAddress", address.address) +
          data("primary", address.primary) +
          association(address, eni.ownerId),
      ),
    ),
    data("ipv6Address", eni.ipv6[0]),
    set(
      "ipv6AddressesSet",
      eni.ipv6.map((address, index) => data("ipv6Address", address) + data("isPrimaryIpv6", index === 0)),
    ),
    eni.ipv4Prefixes.length > 0
      ? set(
          "ipv4PrefixSet",
          eni.ipv4Prefixes.map((block) => data("ipv4Prefix", block)),
        )
      : "",
    eni.ipv6Prefixes.length > 0
      ? set(
          "ipv6PrefixSet",
          eni.ipv6Prefixes.map((block) => data("ipv6Prefix", block)),
        )
      : "",
    operator === undefined
      ? element("operator", data("managed", false))
      : element(
          "operator",
          data("managed", operator.managed),
          data("principal", operator.principal),
          data("hiddenByDefault", operator.hiddenByDefault),
        ),
  ].join("");
}

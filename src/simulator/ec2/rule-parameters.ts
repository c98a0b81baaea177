// Reads the rules of a request: `IpPermissions.N`, each of which has a protocol, ports and any number of targets of four kinds.
import { type AddressFamily, familyOf, formatCidr, readCidr } from "../../model/cidr.ts";
import { invalidValue } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";
import type { Direction, RuleRecord, RuleTarget } from "../world/rule-record.ts";

/** A rule before it has an id. */
export type NewRule = Pick<RuleRecord, "direction" | "protocol" | "ports" | "target" | "description">;

/** One rule for each target of each permission, in order. */
export function readRules(parameters: Parameters, direction: Direction): readonly NewRule[] {
  return parameters.structures("IpPermissions").flatMap((permission) => {
    const protocol = permission.required("IpProtocol");
    const [from, to] = [permission.integer("FromPort"), permission.integer("ToPort")];
    const ports = protocol === "-1" || from === undefined || to === undefined ? undefined : ([from, to] as const);
    const read = (set: string, targetOf: (target: Parameters) => RuleTarget) =>
      permission.structures(set).map((target) => ({
        direction,
        protocol,
        ports,
        target: targetOf(target),
        description: target.text("Description") ?? "",
      }));
    return [
      ...read("IpRanges", (target) => cidr(target.required("CidrIp"), "IPv4")),
      ...read("Ipv6Ranges", (target) => cidr(target.required("CidrIpv6"), "IPv6")),
      ...read("PrefixListIds", (target) => ({ kind: "prefix-list", id: target.required("PrefixListId") })),
      ...read("Groups", (target) => ({
        kind: "group",
        id: target.required("GroupId"),
        ownerId: target.text("UserId") ?? "",
      })),
    ];
  });
}

/** AWS takes blocks with host bits here and clears them; the simulator wants them cleared. */
function cidr(text: string, family: AddressFamily): RuleTarget {
  const read = readCidr(text);
  if (read === undefined || familyOf(read) !== family) return invalidValue(`CIDR block ${text} is malformed`);
  return { kind: "cidr", cidr: formatCidr(read) };
}

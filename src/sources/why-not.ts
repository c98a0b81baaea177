// Why an interface that has an address brings it into no list by a source of interfaces: the filters of qualify.ts once more, in words, for
// people who ask about one address.

import type { Objection } from "../model/asked/explanation.ts";
import { type Cidr, overlap } from "../model/cidr.ts";
import type { NamedGroup, NetworkInterface } from "../model/interface.ts";
import { listedUpTo } from "../model/sentence.ts";
import type { InterfaceSettings } from "./qualify.ts";

const NAMED = 3;

/** `groups`: those that the source selects; `block`: what is asked about, of which the interface has an address. Empty: it counts. */
export function objections(
  source: InterfaceSettings,
  groups: readonly NamedGroup[],
  one: NetworkInterface,
  block: Cidr,
): readonly Omit<Objection, "interfaceId">[] {
  if (!one.groups.some(({ id }) => groups.some((group) => group.id === id))) {
    const carried = listedUpTo(
      NAMED,
      one.groups.map(({ id, name }) => (name === undefined ? id : `${id} (${name})`)),
    );
    return [
      {
        code: "no_group",
        reason: `carries none of the source's groups${carried === "" ? "" : `, but ${carried}`}`,
      },
    ];
  }
  return filterObjections(source, one, block);
}

/** Of an interface that the source selects. */
export function filterObjections(
  { interfaces, addresses, delegatedPrefixes }: InterfaceSettings,
  one: NetworkInterface,
  block: Cidr,
): readonly Omit<Objection, "interfaceId">[] {
  const found: Omit<Objection, "interfaceId">[] = [];
  const { detached, managed, types, vpcIds } = interfaces;
  if (!detached && one.status === "available")
    found.push({ code: "detached", reason: "is attached to nothing, and the source says `detached: false`" });
  if (!managed && one.managed)
    found.push({ code: "managed", reason: "is managed by an AWS service, and the source says `managed: false`" });
  if (types.length > 0 && !types.includes(one.type))
    found.push({ code: "type", reason: `has the type ${one.type}, which the source's \`types\` do not name` });
  if (vpcIds !== "all" && vpcIds.length > 0 && !vpcIds.includes(one.vpcId))
    found.push({ code: "vpc", reason: `is in ${one.vpcId}, which the source's \`vpc_ids\` do not name` });
  return [...found, ...sideObjections({ addresses, delegatedPrefixes }, one, block)];
}

/** About which of its addresses the source takes. */
function sideObjections(
  { addresses, delegatedPrefixes }: Pick<InterfaceSettings, "addresses" | "delegatedPrefixes">,
  { privateIPv4, publicIPv4, ipv6, delegated }: NetworkInterface,
  block: Cidr,
): readonly Omit<Objection, "interfaceId">[] {
  const has = (blocks: readonly Cidr[]) => blocks.some((cidr) => overlap(cidr, block));
  const isTaken =
    has(ipv6) || (addresses !== "public" && has(privateIPv4)) || (addresses !== "private" && has(publicIPv4));
  if (isTaken) return [];
  const found: Omit<Objection, "interfaceId">[] = [];
  if (has(publicIPv4))
    found.push({ code: "side", reason: "has it as a public address, and the source takes private ones" });
  if (has(privateIPv4))
    found.push({ code: "side", reason: "has it as a private address, and the source takes public ones" });
  if (has(delegated.filter((cidr) => typeof cidr === "number")) && addresses === "public")
    found.push({
      code: "side",
      reason: "has it in a delegated prefix, which is private, and the source takes public addresses",
    });
  else if (has(delegated) && !delegatedPrefixes)
    found.push({
      code: "delegated",
      reason: "has it in a delegated prefix, and the source says `delegated_prefixes: false`",
    });
  return found;
}

// One rule of a security group as the simulated AWS keeps it, and how a world is given some.
import { type AddressFamily, familyOf, readCidr } from "../../model/cidr.ts";
import type { WorldState } from "./state.ts";

export type RuleTarget =
  | { readonly kind: "cidr"; readonly cidr: string }
  | { readonly kind: "prefix-list"; readonly id: string }
  | { readonly kind: "group"; readonly id: string; readonly ownerId: string };

export type Direction = "inbound" | "outbound";

export interface RuleRecord {
  readonly id: string;
  readonly groupId: string;
  /** Of the group. */
  readonly ownerId: string;
  readonly direction: Direction;
  /** `tcp`, or `-1` for everything, which has no ports. */
  readonly protocol: string;
  /** First and last. */
  readonly ports: readonly [number, number] | undefined;
  readonly target: RuleTarget;
  readonly description: string;
  readonly tags: ReadonlyMap<string, string>;
  /** ms of the simulator's clock. */
  readonly addedAt: number;
}

/** What a rule says besides its target; by default: inbound, TCP, port 443. */
interface RuleTerms {
  readonly direction?: Direction;
  readonly protocol?: string;
  readonly port?: number;
}

type Identified = string | { readonly id: string };

/** A canonical CIDR, a prefix list or a group. */
export type RuleSettings = RuleTerms &
  ({ readonly cidr: string } | { readonly list: Identified } | { readonly group: Identified });

function targetOf(settings: RuleSettings, ownerId: string): RuleTarget {
  const idOf = (named: Identified) => (typeof named === "string" ? named : named.id);
  if ("cidr" in settings) return { kind: "cidr", cidr: settings.cidr };
  if ("list" in settings) return { kind: "prefix-list", id: idOf(settings.list) };
  return { kind: "group", id: idOf(settings.group), ownerId };
}

/** A rule of that group from the few settings that a test or a demo gives; nothing checks the group's quota. */
export function newRule(
  group: { readonly id: string; readonly ownerId: string },
  settings: RuleSettings,
  { ids, clock }: WorldState,
): RuleRecord {
  const { direction = "inbound", protocol = "tcp", port = 443 } = settings;
  return {
    id: ids.resource("sgr"),
    groupId: group.id,
    ownerId: group.ownerId,
    direction,
    protocol,
    ports: protocol === "-1" ? undefined : [port, port],
    target: targetOf(settings, group.ownerId),
    description: "",
    tags: new Map(),
    addedAt: clock.now(),
  };
}

/** The family of a CIDR that is known to be one. */
export function familyOfText(cidr: string): AddressFamily {
  const read = readCidr(cidr);
  if (read === undefined) throw new TypeError(`no CIDR: ${cidr}`);
  return familyOf(read);
}

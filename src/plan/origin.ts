// Where a wanted entry comes from, put for the plan. Only entries that are added need it, so it is made for those alone.
import type { NetworkInterface, SecurityGroup } from "../model/interface.ts";
import type { StaticCidr } from "../model/mapping.ts";
import type { Origin } from "./plan.ts";
import { present } from "./present.ts";

/** What brought the entry, as it was read. */
export type Provenance =
  | { readonly kind: "interface"; readonly found: NetworkInterface; readonly group: SecurityGroup }
  | { readonly kind: "cidr"; readonly written: StaticCidr };

export function originOf(from: Provenance): Origin {
  if (from.kind === "cidr") {
    const { description, expires } = from.written;
    return present({ kind: "cidr" as const, description, expires });
  }
  const { found, group } = from;
  return present({
    kind: "interface" as const,
    interfaceId: found.id,
    instanceId: found.instanceId,
    label: found.name || found.description || undefined,
    group: { id: group.id, name: group.name },
  });
}

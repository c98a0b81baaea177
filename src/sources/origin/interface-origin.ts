// Where a wanted entry comes from, put for the plan. Only entries that are added need it, so it is made for those alone.
import type { Origin } from "../../model/change.ts";
import { present } from "../../model/present.ts";
import type { WantedEntry } from "../../plan/want/want.ts";

export function originOf({ from, group }: WantedEntry): Origin {
  if ("cidr" in from) {
    return present({ kind: "cidr" as const, description: from.description, expires: from.expires });
  }
  return present({
    kind: "interface" as const,
    interfaceId: from.id,
    instanceId: from.instanceId,
    label: from.name || from.description || undefined,
    group: { id: group?.id ?? "", name: group?.name ?? "" },
  });
}

// Where an entry comes from in JSON, both ways.
import type { Origin } from "../model/change.ts";
import { present } from "../model/present.ts";

export type OriginDocument =
  | { readonly kind: "resource"; readonly resource_id: string; readonly label?: string; readonly version?: number }
  | {
      readonly kind: "interface";
      readonly interface_id: string;
      readonly instance_id?: string;
      readonly label?: string;
      readonly group_id?: string;
      readonly group_name?: string;
    }
  | { readonly kind: "published"; readonly host: string; readonly label?: string; readonly edition?: string }
  | { readonly kind: "cidr"; readonly description?: string; readonly expires?: string }
  | { readonly kind: "file"; readonly file: string; readonly line?: number; readonly label?: string };

/** As the plan file has it. */
export function encodeOrigin(origin: Origin): OriginDocument {
  if (origin.kind === "cidr")
    return present({ kind: origin.kind, description: origin.description, expires: origin.expires });
  if (origin.kind === "file" || origin.kind === "published") return origin;
  if (origin.kind === "resource")
    return present({
      kind: origin.kind,
      resource_id: origin.resourceId,
      label: origin.label,
      version: origin.version,
    });
  return present({
    kind: origin.kind,
    interface_id: origin.interfaceId,
    instance_id: origin.instanceId,
    label: origin.label,
    group_id: origin.group?.id,
    group_name: origin.group?.name,
  });
}

/** From a document that fits the schema. */
export function decodeOrigin(from: OriginDocument): Origin {
  if (from.kind === "cidr") return present({ kind: from.kind, description: from.description, expires: from.expires });
  if (from.kind === "file" || from.kind === "published") return from;
  if (from.kind === "resource")
    return present({ kind: from.kind, resourceId: from.resource_id, label: from.label, version: from.version });
  return present({
    kind: from.kind,
    interfaceId: from.interface_id,
    instanceId: from.instance_id,
    label: from.label,
    group:
      from.group_id === undefined || from.group_name === undefined
        ? undefined
        : { id: from.group_id, name: from.group_name },
  });
}

// What transit gateways seem to have room for, by the lists that their route tables reference: an estimate for a report, and no verdict.
import type { GatewayUse } from "./gateway.ts";
import type { Resource } from "./resources.ts";
import type { Room, Rooms } from "./room.ts";

/** What a list's transit gateway seems to have room for. */
export interface GatewayTally {
  readonly resource: Resource;
  readonly use: GatewayUse;
  /** What is used once all lists of the plan have the sizes that they get. */
  readonly after: number;
  /** The largest size of the list that it seems to hold. */
  readonly holds: number;
}

/** Of each route table of a transit gateway that references the list, as far as that is known; `rooms`: of all lists of the plan. */
export function gatewayTallies({ growing, unknown, size }: Room, rooms: Rooms): readonly GatewayTally[] {
  return unknown.flatMap(({ resource }): readonly GatewayTally[] => {
    const use = resource.gateway;
    const k = use?.names.get(growing.id);
    if (use === undefined || k === undefined) return [];
    const added = [...rooms.values()].map((room) => (use.names.get(room.growing.id) ?? 0) * grown(room));
    const after = added.reduce((sum, more) => sum + more, use.used);
    return [{ resource, use, after, holds: size + Math.max(0, Math.floor((use.limit - after) / k)) }];
  });
}

function grown({ size, growing }: Room): number {
  return size - growing.size;
}

// What happens in the example company between the two acts of the demo: workers are replaced, bastions are added, and almost all
// batch runners go, which a plan should hold back rather than follow.

import type { Region } from "../world/region.ts";
import type { World } from "../world/world.ts";
import { GROUPS } from "./company.ts";
import { addInstances } from "./world.ts";

/** Makes the changes that happen between the two acts of the demo. */
export function churn(world: World): void {
  const at = (group: { readonly accountId: string; readonly region: string }): Region =>
    world.account(group.accountId).region(group.region);
  const { paymentsWorkers, webFrontends, bastions, batchRunners } = GROUPS;

  remove(at(paymentsWorkers), (name) => ["worker-3", "worker-17", "worker-30"].includes(name));
  addInstances(at(paymentsWorkers), paymentsWorkers.groupId, {
    name: "worker-new",
    network: "10.20.9",
    first: 31,
    count: 5,
  });
  remove(at(webFrontends), (name) => name === "web-green-2");
  addInstances(at(webFrontends), webFrontends.groupId, { name: "web-red", network: "10.20.5", first: 31, count: 2 });
  addInstances(at(bastions), bastions.groupId, { name: "bastion-new", network: "10.10.2", first: 21, count: 16 });
  remove(at(batchRunners), (name) => name.startsWith("batch-") && !["batch-1", "batch-2"].includes(name));
}

function remove(region: Region, isGone: (name: string) => boolean): void {
  for (const { id, tags } of [...region.interfaces.values()]) {
    if (isGone(tags.get("Name") ?? "")) region.interfaces.delete(id);
  }
}

// What happens in the example company between the acts of the demo: workers are replaced, bastions are added, and almost all batch
// runners go, which a plan should hold back rather than follow. The databases let the bastions in, and have no room for more of them
// until AWS raises a quota.

import type { Region } from "../world/region.ts";
import type { World } from "../world/world.ts";
import { DATABASES, GROUPS } from "./company.ts";
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
  fillDatabases(at(bastions));
}

/** AWS grants the databases more rules. */
export function grantRules(world: World): void {
  const { accountId, region } = GROUPS.bastions;
  world.account(accountId).region(region).quotas.apply("rulesPerGroup", 80);
}

/** The group of the databases gets a rule for the list of the bastions, and so many others that it is all but full. */
function fillDatabases(region: Region): void {
  for (const list of region.lists.values()) {
    if (list.name === "bastions") region.rule(DATABASES, { list, port: 5432 });
  }
  for (let host = 1; host <= 17; host++) region.rule(DATABASES, { cidr: `10.10.9.${host}/32`, port: 5432 });
}

function remove(region: Region, isGone: (name: string) => boolean): void {
  for (const { id, tags } of [...region.interfaces.values()]) {
    if (isGone(tags.get("Name") ?? "")) region.interfaces.delete(id);
  }
}

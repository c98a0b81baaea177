// What firewalls hold that may reference lists. AWS does not say which lists a firewall references, so every place is asked that could.
import pMap from "p-map";
import type { AccountRegion } from "../model/account-region.ts";
import type { FirewallRegion } from "../model/reference.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { asked } from "./asked.ts";
import type { Readers } from "./ports.ts";

/** The snapshot with the firewalls of those account-regions. `parallelism`: account-regions at once. */
export async function observeFirewalls(
  snapshot: Snapshot,
  places: readonly AccountRegion[],
  readers: Readers,
  parallelism: number,
): Promise<Snapshot> {
  const firewalls = await pMap(
    places,
    async (at): Promise<FirewallRegion> => {
      const reader = await readers.at(at);
      if (!reader.ok) return { at, firewalls: reader };
      return {
        at,
        firewalls: await asked("network-firewall:ListFirewalls or DescribeFirewall", reader.value.firewalls()),
      };
    },
    { concurrency: parallelism },
  );
  return { ...snapshot, firewalls };
}

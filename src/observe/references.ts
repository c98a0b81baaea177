// What references the lists that a plan grows or deletes: asked once a first plan says which lists those are.
import pMap from "p-map";
import { type AccountRegion, accountRegionKey } from "../model/account-region.ts";
import type { Association } from "../model/prefix-list.ts";
import type { Reading, Snapshot } from "../model/snapshot.ts";
import type { Readers } from "./ports.ts";

/** The snapshot with the associations of those lists, or with why they could not be read. `parallelism`: lists read at once. */
export async function observeReferences(
  snapshot: Snapshot,
  lists: readonly { readonly at: AccountRegion; readonly id: string }[],
  readers: Readers,
  parallelism: number,
): Promise<Snapshot> {
  const found = await pMap(
    lists,
    async ({ at, id }) => {
      const reader = await readers.at(at);
      const reading: Reading<readonly Association[]> = reader.ok ? await reader.value.associations(id) : reader;
      return { key: accountRegionKey(at), id, reading };
    },
    { concurrency: parallelism },
  );
  const foundIn = Map.groupBy(found, ({ key }) => key);
  return {
    ...snapshot,
    regions: snapshot.regions.map((region) => {
      const here = foundIn.get(accountRegionKey(region.at)) ?? [];
      return {
        ...region,
        associations: new Map([...region.associations, ...here.map(({ id, reading }) => [id, reading] as const)]),
      };
    }),
  };
}

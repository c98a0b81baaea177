// The writer of one account-region, with the reads that writing needs.
import type { RegionWriter } from "../apply/ports.ts";
import type { AccountClient } from "./account-client.ts";
import { reading } from "./answers/failure.ts";
import {
  createList,
  deleteList,
  modifyEntries,
  renameList,
  resizeList,
  restoreList,
  tagList,
  untagList,
} from "./prefix-list-writes.ts";
import { entriesAt, listsById, listsByName, listsByOwner } from "./prefix-lists.ts";
import { shareWriter } from "./resource-share-writes.ts";

/** Writes with the account client; every failure is a value that says whether AWS may have carried out the call. */
export function regionWriter(client: AccountClient): RegionWriter {
  const read = <T>(call: string, run: () => Promise<T>) => reading(`ec2:${call}`, client.at, run);
  return {
    describe: (ids) =>
      read("DescribeManagedPrefixLists", async () => {
        const lists = await listsById(client, ids);
        return new Map(lists.map((list) => [list.id, list]));
      }),
    find: (name, owner) =>
      read("DescribeManagedPrefixLists", () =>
        owner === undefined ? listsByName(client, [name]) : listsByOwner(client, owner, name),
      ),
    entries: (id, version) => read("GetManagedPrefixListEntries", () => entriesAt(client, id, version)),
    create: (list) => createList(client, list),
    modify: (change) => modifyEntries(client, change),
    resize: (id, maxEntries) => resizeList(client, id, maxEntries),
    rename: (id, name) => renameList(client, id, name),
    restore: (id, previous, current) => restoreList(client, id, previous, current),
    delete: (id) => deleteList(client, id),
    tag: (id, tags) => tagList(client, id, tags),
    shares: shareWriter(client),
    untag: (id, keys) => untagList(client, id, keys),
  };
}

// The writer of one account-region, with the reads that go with writing.
import type { RegionWriter } from "../apply/ports.ts";
import type { Place } from "./account-client.ts";
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
import { entriesOf, listsById, listsByOwner } from "./prefix-lists.ts";
import { shareWriter } from "./resource-share-writes.ts";

export function regionWriter(place: Place): RegionWriter {
  const read = <T>(call: string, run: () => Promise<T>) => reading(`ec2:${call}`, place.at, run);
  return {
    describe: (id) => read("DescribeManagedPrefixLists", async () => (await listsById(place, [id]))[0]),
    find: (name, owner) => read("DescribeManagedPrefixLists", () => listsByOwner(place, owner, name)),
    entries: (id, version) => read("GetManagedPrefixListEntries", () => entriesOf(place, id, version)),
    create: (list) => createList(place, list),
    modify: (change) => modifyEntries(place, change),
    resize: (id, maxEntries) => resizeList(place, id, maxEntries),
    rename: (id, name) => renameList(place, id, name),
    restore: (id, previous, current) => restoreList(place, id, previous, current),
    delete: (id) => deleteList(place, id),
    tag: (id, tags) => tagList(place, id, tags),
    shares: shareWriter(place),
    untag: (id, keys) => untagList(place, id, keys),
  };
}

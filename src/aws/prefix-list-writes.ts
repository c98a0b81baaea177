// Changing prefix lists: one AWS call per function, and no decisions. Every answer is the list as it is at that moment: in progress,
// with the old version.
import {
  CreateManagedPrefixListCommand,
  CreateTagsCommand,
  DeleteManagedPrefixListCommand,
  DeleteTagsCommand,
  type ManagedPrefixList,
  ModifyManagedPrefixListCommand,
  RestoreManagedPrefixListVersionCommand,
} from "@aws-sdk/client-ec2";
import type { EntryChange, NewList, Written } from "../apply/ports.ts";
import { type Cidr, formatCidr } from "../model/cidr.ts";
import type { Entry, PrefixList } from "../model/prefix-list.ts";
import type { AccountClient } from "./account-client.ts";
import { required } from "./answers/odd-answer.ts";
import { prefixListOf } from "./answers/prefix-list-shape.ts";
import { toTags } from "./answers/tags.ts";
import { written } from "./answers/written.ts";

/** Additions, removals and entries of a new list in one call (API references of Modify- and CreateManagedPrefixList). */
const CHANGES_PER_CALL = 100;

const MODIFY = "ec2:ModifyManagedPrefixList";

/**
 * CreateManagedPrefixList: the list with its tags and at most 100 entries, in one atomic call. The same client token with the same
 * parameters answers the list that it made before, also one deleted since.
 */
export function createList(client: AccountClient, list: NewList): Promise<Written<PrefixList>> {
  if (list.entries.length > CHANGES_PER_CALL) throw new RangeError("a new list with too many entries");
  return written("ec2:CreateManagedPrefixList", client.at, async () => {
    const answer = await client.ec2.send(
      new CreateManagedPrefixListCommand({
        PrefixListName: list.name,
        AddressFamily: list.family,
        MaxEntries: list.maxEntries,
        Entries: list.entries.map(toEntry),
        TagSpecifications: [{ ResourceType: "prefix-list", Tags: toTags(list.tags) }],
        ClientToken: list.clientToken,
      }),
    );
    return changed(answer.PrefixList);
  });
}

/**
 * Adds and removes entries in one atomic call, which changes nothing else: AWS refuses a new size together with entries.
 * @throws RangeError for no entries, or for more than 100 of either kind
 */
export function modifyEntries(client: AccountClient, change: EntryChange): Promise<Written<PrefixList>> {
  const { adds, removes } = change;
  if (adds.length + removes.length === 0) throw new RangeError("a change of entries without entries");
  if (Math.max(adds.length, removes.length) > CHANGES_PER_CALL) throw new RangeError("a change of too many entries");
  return written(MODIFY, client.at, async () => {
    const answer = await client.ec2.send(
      new ModifyManagedPrefixListCommand({
        PrefixListId: change.id,
        CurrentVersion: change.currentVersion,
        AddEntries: adds.map(toEntry),
        RemoveEntries: removes.map((cidr: Cidr) => ({ Cidr: formatCidr(cidr) })),
      }),
    );
    return changed(answer.PrefixList);
  });
}

/**
 * Changes MaxEntries (1 … 1,000) alone, which makes no new version. That AWS accepts it says nothing yet: it can end in `modify-failed`.
 */
export function resizeList(client: AccountClient, id: string, maxEntries: number): Promise<Written<PrefixList>> {
  return written(MODIFY, client.at, async () => {
    const answer = await client.ec2.send(
      new ModifyManagedPrefixListCommand({ PrefixListId: id, MaxEntries: maxEntries }),
    );
    return changed(answer.PrefixList);
  });
}

/** Changes the name alone, which makes no new version. */
export function renameList(client: AccountClient, id: string, name: string): Promise<Written<PrefixList>> {
  return written(MODIFY, client.at, async () => {
    const answer = await client.ec2.send(
      new ModifyManagedPrefixListCommand({ PrefixListId: id, PrefixListName: name }),
    );
    return changed(answer.PrefixList);
  });
}

/** Makes the entries of the version `previous` the list's next version; `current`: the version that it must have now. */
export function restoreList(
  client: AccountClient,
  id: string,
  previous: number,
  current: number,
): Promise<Written<PrefixList>> {
  return written("ec2:RestoreManagedPrefixListVersion", client.at, async () => {
    const answer = await client.ec2.send(
      new RestoreManagedPrefixListVersionCommand({
        PrefixListId: id,
        PreviousVersion: previous,
        CurrentVersion: current,
      }),
    );
    return changed(answer.PrefixList);
  });
}

/** Deletes the list. That it no longer exists is success: an earlier attempt deleted it. */
export function deleteList(client: AccountClient, id: string): Promise<Written<undefined>> {
  return written(
    "ec2:DeleteManagedPrefixList",
    client.at,
    async () => {
      await client.ec2.send(new DeleteManagedPrefixListCommand({ PrefixListId: id }));
      return undefined;
    },
    ["InvalidPrefixListID.NotFound", "InvalidPrefixListId.NotFound"],
  );
}

/** CreateTags: adds the tags, and replaces the values of those that are there. */
export function tagList(
  client: AccountClient,
  id: string,
  tags: ReadonlyMap<string, string>,
): Promise<Written<undefined>> {
  return written("ec2:CreateTags", client.at, async () => {
    await client.ec2.send(new CreateTagsCommand({ Resources: [id], Tags: toTags(tags) }));
    return undefined;
  });
}

/** DeleteTags: removes the tags of these keys, whatever their values. */
export function untagList(client: AccountClient, id: string, keys: readonly string[]): Promise<Written<undefined>> {
  return written("ec2:DeleteTags", client.at, async () => {
    await client.ec2.send(new DeleteTagsCommand({ Resources: [id], Tags: keys.map((Key) => ({ Key })) }));
    return undefined;
  });
}

function changed(list: ManagedPrefixList | undefined): PrefixList {
  return prefixListOf(required(list, "no prefix list"));
}

function toEntry(entry: Entry): { Cidr: string; Description?: string } {
  const cidr = formatCidr(entry.cidr);
  return entry.description === "" ? { Cidr: cidr } : { Cidr: cidr, Description: entry.description };
}

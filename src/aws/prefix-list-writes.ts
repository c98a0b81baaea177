// Changing prefix lists: one AWS call a function, nothing decided here. Every answer is the list as it is at that
// moment: in progress, with the old version.
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
import type { Place } from "./account-client.ts";
import { required } from "./answers/odd-answer.ts";
import { prefixListOf } from "./answers/prefix-list-shape.ts";
import { toTags } from "./answers/tags.ts";
import { written } from "./answers/written.ts";

/** Additions, and counted apart from them removals, of one call (API reference of ModifyManagedPrefixList). */
const CHANGES_PER_CALL = 100;

const MODIFY = "ec2:ModifyManagedPrefixList";

export function createList(place: Place, list: NewList): Promise<Written<PrefixList>> {
  return written("ec2:CreateManagedPrefixList", place.at, async () => {
    const answer = await place.client.send(
      new CreateManagedPrefixListCommand({
        PrefixListName: list.name,
        AddressFamily: list.family,
        MaxEntries: list.maxEntries,
        TagSpecifications: [{ ResourceType: "prefix-list", Tags: toTags(list.tags) }],
        ClientToken: list.clientToken,
      }),
    );
    return changed(answer.PrefixList);
  });
}

/** Adds and removes in one atomic call, and nothing else with it: AWS refuses a new size together with entries. */
export function modifyEntries(place: Place, change: EntryChange): Promise<Written<PrefixList>> {
  const { adds, removes } = change;
  if (adds.length + removes.length === 0) throw new RangeError("a change of entries without entries");
  if (Math.max(adds.length, removes.length) > CHANGES_PER_CALL) throw new RangeError("a change of too many entries");
  return written(MODIFY, place.at, async () => {
    const answer = await place.client.send(
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

export function resizeList(place: Place, id: string, maxEntries: number): Promise<Written<PrefixList>> {
  return written(MODIFY, place.at, async () => {
    const answer = await place.client.send(
      new ModifyManagedPrefixListCommand({ PrefixListId: id, MaxEntries: maxEntries }),
    );
    return changed(answer.PrefixList);
  });
}

export function renameList(place: Place, id: string, name: string): Promise<Written<PrefixList>> {
  return written(MODIFY, place.at, async () => {
    const answer = await place.client.send(
      new ModifyManagedPrefixListCommand({ PrefixListId: id, PrefixListName: name }),
    );
    return changed(answer.PrefixList);
  });
}

export function restoreList(place: Place, id: string, previous: number, current: number): Promise<Written<PrefixList>> {
  return written("ec2:RestoreManagedPrefixListVersion", place.at, async () => {
    const answer = await place.client.send(
      new RestoreManagedPrefixListVersionCommand({
        PrefixListId: id,
        PreviousVersion: previous,
        CurrentVersion: current,
      }),
    );
    return changed(answer.PrefixList);
  });
}

/** A list that is not there any more is deleted: an earlier attempt did it. */
export function deleteList(place: Place, id: string): Promise<Written<undefined>> {
  return written(
    "ec2:DeleteManagedPrefixList",
    place.at,
    async () => {
      await place.client.send(new DeleteManagedPrefixListCommand({ PrefixListId: id }));
      return undefined;
    },
    ["InvalidPrefixListID.NotFound", "InvalidPrefixListId.NotFound"],
  );
}

export function tagList(place: Place, id: string, tags: ReadonlyMap<string, string>): Promise<Written<undefined>> {
  return written("ec2:CreateTags", place.at, async () => {
    await place.client.send(new CreateTagsCommand({ Resources: [id], Tags: toTags(tags) }));
    return undefined;
  });
}

export function untagList(place: Place, id: string, keys: readonly string[]): Promise<Written<undefined>> {
  return written("ec2:DeleteTags", place.at, async () => {
    await place.client.send(new DeleteTagsCommand({ Resources: [id], Tags: keys.map((Key) => ({ Key })) }));
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

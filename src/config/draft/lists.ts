// The prefix lists of a mapping in the draft.

import type { Path, Word } from "../../model/diagnostics/problem.ts";
import { wordOr } from "../../sources/written/written-kind.ts";
import type { DraftList, EntriesOnly, ListIds, OthersKey } from "./draft.ts";
import type { DraftContext } from "./draft-context.ts";
import { BUILT_IN_LIST, type ListSettings, mergeList } from "./merge-settings.ts";
import type { WrittenList } from "./written.ts";

const DEFAULTS: Path = ["defaults", "prefix_list"];

/**
 * A sound list with the defaults merged in, or its parts where it is split. `mapping`: the name of its mapping, which a list without a
 * name takes.
 */
export function listsOf(
  list: WrittenList,
  path: Path,
  mapping: string,
  mappingPath: Path,
  context: DraftContext,
): readonly DraftList[] {
  const whole = listOf(list, path, mapping, mappingPath, context);
  const { split: count } = list;
  if (count === undefined || whole.manage !== undefined) return [whole];
  const { name, renamedFrom, adopt } = whole;
  return Array.from({ length: count }, (_, index): DraftList => {
    const number = index + 1;
    const numbered = ({ text, path: at }: Word): Word => ({ text: `${text}-${number}`, path: at });
    return {
      ...whole,
      name: numbered(name),
      part: { of: name.text, number, count, before: renamedFrom?.text ?? name.text },
      // An id is that of one list, which becomes the first part.
      adopt: number === 1 || typeof adopt === "boolean" ? adopt : false,
      ...(renamedFrom === undefined ? {} : { renamedFrom: numbered(renamedFrom) }),
    };
  });
}

function listOf(list: WrittenList, path: Path, mapping: string, mappingPath: Path, context: DraftContext): DraftList {
  const region = wordOr(list.region, path, "region", context);
  const { name, adopt = false, renamed_from: renamedFrom, id } = list;
  const manage = list.manage === "entries" ? entriesOnly(list) : undefined;
  const merged = mergeList(context.list, list);
  return {
    ...(manage === undefined ? merged : ofAnother(merged)),
    ...(manage === undefined ? {} : { manage }),
    ...(id === undefined ? {} : { ids: idsOf(id, [...path, "id"]) }),
    path,
    account: wordOr(list.account, path, "account", context),
    regions:
      list.regions?.map((text, index) => ({ text, path: [...path, "regions", index] })) ??
      (region === undefined ? [] : [region]),
    name:
      name === undefined ? { text: mapping, path: [...mappingPath, "name"] } : { text: name, path: [...path, "name"] },
    adopt: adoptOf(adopt, [...path, "adopt"]),
    neverPath: [...(neverOf(list.aggregate) === undefined ? DEFAULTS : path), "aggregate", "never"],
    sizePath: [...(list.max_entries === undefined ? DEFAULTS : path), "max_entries"],
    principalsPath: [...(list.share?.principals === undefined ? DEFAULTS : path), "share", "principals"],
    tagPaths: new Map([
      ...(manage === undefined ? [...context.list.tags.keys()] : []).map((key): [string, Path] => [
        key,
        [...DEFAULTS, "tags", key],
      ]),
      ...Object.keys(list.tags ?? {}).map((key): [string, Path] => [key, [...path, "tags", key]]),
    ]),
    ...(renamedFrom === undefined ? {} : { renamedFrom: { text: renamedFrom, path: [...path, "renamed_from"] } }),
  };
}

function neverOf(aggregate: WrittenList["aggregate"]): readonly string[] | undefined {
  return typeof aggregate === "object" ? aggregate.never : undefined;
}

function adoptOf(adopt: NonNullable<WrittenList["adopt"]>, path: Path): DraftList["adopt"] {
  return typeof adopt === "boolean" ? adopt : idsOf(adopt, path);
}

function idsOf(ids: NonNullable<WrittenList["id"]>, path: Path): ListIds {
  if (typeof ids === "string") return { id: { text: ids, path } };
  return {
    byRegion: new Map(Object.entries(ids).map(([region, text]) => [region, { text, path: [...path, region] }])),
  };
}

const OTHERS: readonly OthersKey[] = ["max_entries", "split", "tags", "share", "adopt", "renamed_from", "deletion"];

function entriesOnly(list: WrittenList): EntriesOnly {
  return { others: OTHERS.filter((key) => list[key] !== undefined) };
}

/** What `defaults` says of size, tags, sharing and deletion is for lists that plsync makes. */
function ofAnother(merged: ListSettings): ListSettings {
  const { maxEntries, tags, share, deletion } = BUILT_IN_LIST;
  return { ...merged, maxEntries, tags, share, deletion };
}

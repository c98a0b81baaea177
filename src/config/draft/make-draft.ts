// From the written file to the draft: leaves out the parts in whose shape a mistake was found, and merges the defaults.

import { type Path, type Problem, pathKey } from "../../model/diagnostics/problem.ts";
import { type DraftGrant, grantsOf } from "../include/grants.ts";
import type { GrantsOf } from "../include/joined-data.ts";
import { accountsOf } from "./accounts.ts";
import type { Draft, DraftMapping } from "./draft.ts";
import type { DraftContext } from "./draft-context.ts";
import { listsOf } from "./lists.ts";
import { BUILT_IN_LIST, mergeList } from "./merge-settings.ts";
import { notifyOf } from "./notify.ts";
import { sourceOf } from "./sources.ts";
import type { WrittenAccount, WrittenFile, WrittenMapping } from "./written.ts";

/**
 * `root`: the data of the file, of any shape; `problems`: everything that is wrong with that shape; `textOf`: reads files that it names;
 * `granted`: what a mapping of a file that it includes is granted.
 */
export function makeDraft(
  root: unknown,
  problems: readonly Problem[],
  textOf: DraftContext["textOf"],
  granted: GrantsOf,
): Draft {
  const broken = new Set(problems.flatMap(({ path }) => path.map((_, i) => pathKey(path.slice(0, i + 1)))));
  const sound = (...path: Path): boolean => !broken.has(pathKey(path));
  const file = (isMap(root) ? root : {}) as WrittenFile;
  const defaults = sound("defaults") ? (file.defaults ?? {}) : {};
  const capacity = sound("capacity") ? file.capacity : undefined;
  const ofFile = mergeList(BUILT_IN_LIST, capacity === undefined ? {} : { capacity });
  const context: DraftContext = { sound, textOf, defaults, list: mergeList(ofFile, defaults.prefix_list) };
  const accounts = isMap(file.accounts) ? (file.accounts as Readonly<Record<string, WrittenAccount>>) : undefined;
  const maxDeletes = sound("limits") ? file.limits?.max_deletes : undefined;
  return {
    owner: sound("owner") ? (file.owner ?? "") : "",
    mode: sound("credentials") ? (file.credentials?.mode ?? "chain") : "chain",
    sessionTags: sound("credentials") && file.credentials?.session_tags === true,
    ...(maxDeletes === undefined ? {} : { maxDeletes }),
    ...notifyOf(file, context),
    thresholds: ofFile.thresholds,
    aliases: accounts === undefined ? undefined : new Set(Object.keys(accounts)),
    accounts: new Map(accountsOf(file, accounts ?? {}, context).map((account) => [account.alias, account])),
    include: sound("include") ? grantsOf(file.include) : [],
    mappings: Array.isArray(file.mappings)
      ? file.mappings.flatMap((mapping, index) => mappingOf(mapping, ["mappings", index], granted(index), context))
      : [],
    ...(defaults.account === undefined
      ? {}
      : { defaultAccount: { text: defaults.account, path: ["defaults", "account"] } }),
    defaultsAreSound: sound("defaults"),
  };
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mappingOf(
  mapping: WrittenMapping,
  path: Path,
  grants: readonly DraftGrant[],
  context: DraftContext,
): readonly DraftMapping[] {
  const { sound } = context;
  // Without its name a mapping's lists have none either.
  if (!isMap(mapping) || typeof mapping.name !== "string" || !sound(...path, "name")) return [];
  const sources = Array.isArray(mapping.sources) ? mapping.sources : [];
  const lists = Array.isArray(mapping.prefix_lists) ? mapping.prefix_lists : [];
  const soundLists = lists.flatMap((list, index) => {
    const at = [...path, "prefix_lists", index];
    return sound(...at) ? listsOf(list, at, mapping.name, path, context) : [];
  });
  return [
    {
      name: { text: mapping.name, path: [...path, "name"] },
      ...(typeof mapping.description === "string" ? { description: mapping.description } : {}),
      path,
      grants,
      sources: sources.flatMap((source, index) => sourceOf(source, [...path, "sources", index], context)),
      lists: soundLists,
      listsAreComplete: lists.length > 0 && soundLists.length === lists.length && sound("defaults"),
    },
  ];
}

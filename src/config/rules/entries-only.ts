// Rules about lists that Terraform or CDK makes (`manage: entries`): the file says nothing about what is not plsync's to change.

import type { Path, Problem } from "../../model/diagnostics/problem.ts";
import { LONGEST_MARKED_OWNER } from "../../model/remembered/entry-mark.ts";
import type { DraftList, ListIds, OthersKey } from "../draft/draft.ts";
import { distinct, type Rule } from "./rule.ts";

/** What to do with each key. */
const INSTEAD: Readonly<Record<OthersKey, string>> = {
  max_entries: "Remove `max_entries`, and set it where the list is made (in Terraform: `max_entries`).",
  split:
    "Remove `split`. To fill several lists, give the mapping one for each, or let plsync make them, without `manage: entries`.",
  tags: "Remove `tags`, and set them where the list is made.",
  share: "Remove `share`, and share the list where it is made (in Terraform: `aws_ram_resource_share`).",
  adopt: "To fill the list, write its id as `id: pl-…`. To take over all of it, remove `manage: entries`.",
  renamed_from: "Remove `renamed_from`: write the name that the list has now, or its `id`.",
  deletion: "Remove `deletion`: plsync never deletes this list.",
};

function firstId(ids: ListIds): Path {
  if ("id" in ids) return ids.id.path;
  return [...ids.byRegion.values()][0]?.path.slice(0, -1) ?? [];
}

function problemsOf({ manage, ids, path }: DraftList): readonly Problem[] {
  if (manage === undefined) {
    if (ids === undefined) return [];
    return [
      {
        code: "entries_only",
        path: firstId(ids),
        mark: "key",
        summary: "`id` is only allowed beside `manage: entries`",
        detail: "A list that plsync makes gets its id from AWS.",
        remedy:
          "Add `manage: entries` if Terraform or CDK makes the list. To take over all of it, write `adopt: pl-…`.",
      },
    ];
  }
  return manage.others.map((key) => ({
    code: "entries_only",
    path: [...path, key],
    mark: "key",
    summary: `\`${key}\` cannot stand beside \`manage: entries\``,
    detail: "Only the entries of such a list are plsync's; the rest belongs to whoever makes it.",
    remedy: INSTEAD[key],
  }));
}

/** Nothing that is another's, and no id without need. */
export const othersSettingsAreAbsent: Rule = ({ mappings }) =>
  distinct(mappings.flatMap(({ lists }) => lists.flatMap(problemsOf)));

/** The owner stands in the description of each entry, which has room for 255 characters. */
export const ownerFitsTheMark: Rule = ({ owner, mappings }) => {
  const list = mappings.flatMap(({ lists }) => lists).find(({ manage }) => manage !== undefined);
  if (list === undefined || owner.length <= LONGEST_MARKED_OWNER) return [];
  return [
    {
      code: "entries_only",
      path: ["owner"],
      mark: "value",
      summary: `an owner of ${owner.length} characters is too long for lists with \`manage: entries\``,
      detail: `Their entries are marked with it, which leaves room for ${LONGEST_MARKED_OWNER} characters.`,
      remedy: "Let another file, with a shorter owner, fill these lists.",
    },
  ];
};

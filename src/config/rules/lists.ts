// Rules about mappings and their lists: unique names, names and tags that AWS accepts, sizes that make sense.

import { parseCidr } from "../../model/cidr.ts";
import type { Problem } from "../../model/diagnostics/problem.ts";
import { isReservedTagKey } from "../../model/prefix-list.ts";
import { wordsFor } from "../../sources/written/static-cidr.ts";
import { type DraftList, type PlacedList, placedLists } from "../draft/draft.ts";
import { type Rule, repeated } from "./rule.ts";

/** CreateManagedPrefixList refuses names that begin so; each ends with its dot. */
const RESERVED_BEGINNINGS = ["com.amazonaws.", "com.amazon.", "com.aws."];

/** AWS allows 50 tags on a resource; plsync keeps up to 7 of its own on a list. */
const MAX_TAGS = 43;

/** AWS' default quota of prefix lists per Region (VPC quotas). */
const LISTS_PER_REGION = 100;

/** `account/region/name`, as users name a list. */
export function addressOf({ account, region, list }: PlacedList): string {
  return `${account}/${region.text}/${list.name.text}`;
}

/** Messages name mappings, and a list without a name takes that of its mapping. */
export const mappingNamesAreUnique: Rule = ({ mappings }, { line }) =>
  repeated(mappings, ({ name }) => name.text).map(({ item, first }) => ({
    code: "duplicate_mapping",
    path: item.name.path,
    mark: "value",
    summary: `two mappings are named "${item.name.text}"`,
    detail: `The first is at ${line(first.name.path, "value")}.`,
    remedy: "Rename one of them, or merge the two: a mapping may have several sources and prefix lists.",
  }));

/** One address, one list: two would undo each other's changes. */
export const addressesAreUnique: Rule = (draft, { line }) =>
  repeated(placedLists(draft), addressOf).map(({ item, first }) => {
    // Where the name is that of the mapping, the list itself shows better which one is meant.
    const path = item.list.name.path.length > item.list.path.length ? item.list.name.path : item.list.path;
    const families = item.list.family === first.list.family ? "" : " An IPv4 and an IPv6 list need different names.";
    return {
      code: "duplicate_list",
      address: addressOf(item),
      account: item.account,
      region: item.region.text,
      path,
      mark: "value",
      summary: `two prefix lists have the address ${addressOf(item)}`,
      detail: `The first belongs to mapping "${first.mapping.name.text}" (${line(first.list.path, "value")}).${families}`,
      remedy: "Give one of them another name, or put the sources of both into one mapping.",
    };
  });

/** AWS takes names of up to 255 characters (CreateManagedPrefixList), those of parts too. */
const NAME_LENGTH = 255;

function eachList(check: (list: DraftList, mapping: PlacedList["mapping"]) => readonly Problem[]): Rule {
  return ({ mappings }) => mappings.flatMap((mapping) => mapping.lists.flatMap((list) => check(list, mapping)));
}

/** Each of `aggregate.never` is a CIDR as `cidrs` would have it; of `defaults`, each is told once. */
export const neverIsBlocks: Rule = ({ mappings }) => {
  const told = new Set<string>();
  return mappings
    .flatMap(({ lists }) => lists)
    .flatMap(({ aggregation, neverPath }) =>
      (aggregation.kind === "bounded" ? aggregation.never : []).flatMap((text, index): readonly Problem[] => {
        const path = [...neverPath, index];
        const parsed = parseCidr(text);
        if (parsed.ok || told.has(path.join("/"))) return [];
        told.add(path.join("/"));
        return [{ code: "invalid_cidr", path, mark: "value", ...wordsFor(text, parsed.problem) }];
      }),
    );
};

/** The numbers of the parts are in their names. */
export const partNamesFit: Rule = eachList(({ name, part }) =>
  part === undefined || part.number < part.count || name.text.length <= NAME_LENGTH
    ? []
    : [
        {
          code: "invalid_value",
          path: name.path,
          mark: "value",
          summary: `the name "${part.of}" is too long for a list that is split`,
          detail: `Its last part would be named ${name.text}, which has ${name.text.length} characters; AWS takes ${NAME_LENGTH}.`,
          remedy: "Choose a shorter name.",
        },
      ],
);

/** AWS refuses names that begin like those of its own lists. */
export const namesAreNotReserved: Rule = eachList(({ name }) => {
  const beginning = RESERVED_BEGINNINGS.find((reserved) => name.text.startsWith(reserved));
  if (beginning === undefined) return [];
  return [
    {
      code: "reserved_name",
      path: name.path,
      mark: "value",
      summary: `a list name cannot begin with "${beginning}"`,
      detail: "AWS reserves it for its own lists.",
      remedy: "Choose another name.",
    },
  ];
});

/** Keys that AWS reserves, and those in which plsync keeps what it knows of a list. */
export const tagsAreNotReserved: Rule = eachList(({ tags, tagPaths }) =>
  [...tags.keys()].filter(isReservedTagKey).map((key) => ({
    code: "reserved_tag",
    path: tagPaths.get(key) ?? [],
    mark: "key",
    summary: `the tag key "${key}" is reserved`,
    detail: key.startsWith("plsync:") ? "plsync keeps its own records in such tags." : "AWS sets such tags itself.",
    remedy: "Choose another key.",
  })),
);

/** A list has room for the user's tags beside those of plsync. */
export const tagsFit: Rule = eachList(({ tags, path }) => {
  if (tags.size <= MAX_TAGS) return [];
  return [
    {
      code: "invalid_value",
      path: [...path, "tags"],
      mark: "key",
      summary: `this list has ${tags.size} tags including those of \`defaults\`, but may have ${MAX_TAGS}`,
      detail: "AWS allows 50 tags, of which plsync needs 7.",
    },
  ];
});

/** A size that cannot change is not wrong, but hardly intended: a warning. */
export const sizesCanFollow: Rule = eachList(({ maxEntries, sizePath }) => {
  if (maxEntries.kind !== "automatic" || maxEntries.limit > maxEntries.headroom) return [];
  const { limit, headroom } = maxEntries;
  return [
    {
      code: "invalid_value",
      severity: "warning",
      path: sizePath,
      mark: "key",
      summary: `with limit ${limit} and headroom ${headroom} the size is always ${limit}`,
      detail: "The headroom alone fills the limit, so the size cannot follow the entries.",
      remedy: `Write \`max_entries: ${limit}\`, or a headroom below the limit.`,
    },
  ];
});

/** An aggregation may leave more blocks than the list can ever have, which then holds it back: a warning. */
export const blocksFit: Rule = eachList(({ aggregation, maxEntries, sizePath }) => {
  const most = maxEntries.kind === "fixed" ? maxEntries.value : maxEntries.limit;
  if (aggregation.kind !== "bounded" || aggregation.within <= most) return [];
  return [
    {
      code: "invalid_value",
      severity: "warning",
      path: sizePath,
      mark: "key",
      summary: `\`aggregate\` brings the list to ${aggregation.within} entries or fewer, but it may have ${most} at most`,
      detail: `It is held back when more than ${most} are left.`,
      remedy: `Write \`within: ${most}\`, or allow more entries.`,
    },
  ];
});

/** More lists than AWS' default quota may be fine, since quotas can be raised: a warning. */
export const listsFitTheRegion: Rule = (draft) => {
  const regions = Map.groupBy(placedLists(draft), ({ account, region }) => `${account}/${region.text}`);
  return [...regions.values()].flatMap((places): readonly Problem[] => {
    const beyond = places[LISTS_PER_REGION];
    if (beyond === undefined) return [];
    const { account, region } = beyond;
    return [
      {
        code: "too_many_lists",
        severity: "warning",
        account,
        region: region.text,
        path: beyond.list.path,
        mark: "value",
        summary: `${places.length} prefix lists are in ${account}/${region.text}; AWS' default quota is ${LISTS_PER_REGION}`,
        detail: "Lists that other tools created there count too.",
        remedy: "Make sure that the quota of prefix lists per Region has been raised.",
      },
    ];
  });
};

// The reading actions on prefix lists: describe, entries of a version, associations.
import type { Context } from "../caller/context.ts";
import { invalidValue, refuse } from "../protocol/aws-error.ts";
import { data } from "../protocol/xml.ts";
import { referencesTo } from "../tallies/references.ts";
import { hexOf } from "../world/ids.ts";
import { asOf, currentVersion, keptVersion, type PrefixListRecord } from "../world/prefix-list-record.ts";
import { type FilterFields, matcher, readFilters } from "./filters.ts";
import { checkListId, findList, needsList, readListId, visibleLists } from "./find-prefix-list.ts";
import { operation } from "./operation.ts";
import { cutPage, readPage } from "./paging.ts";
import { describeList } from "./prefix-list-answer.ts";

/** The documented filters; `tag:<key>` and `tag-key` work too. */
const FIELDS: FilterFields<PrefixListRecord> = {
  "owner-id": (list) => [list.ownerId],
  "prefix-list-id": (list) => [list.id],
  "prefix-list-name": (list) => [list.name],
};

/** The list as a read that may lag behind sees it. */
function lagging(list: PrefixListRecord, { world, staleMs }: Context): PrefixListRecord {
  return staleMs > 0 ? asOf(list, world.clock.now() - staleMs) : list;
}

/** Handles the action. An unknown id fails the call; a filter that matches nothing does not. */
export const describeManagedPrefixLists = operation({
  parse: (parameters, context) => {
    const ids = parameters.list("PrefixListId");
    for (const id of ids) checkListId(id);
    const matches = matcher(readFilters(parameters), FIELDS);
    return { ids, matches, page: readPage(parameters, context, { least: 1, most: 100 }, "PrefixListId") };
  },
  run: ({ ids, matches, page }, context) => {
    const now = ids.length === 0 ? [...visibleLists(context)] : [...new Set(ids)].map((id) => findList(id, context));
    const seen = now.map((list) => lagging(list, context));
    const viewerId = context.account.id;
    // A consumer does not see the owner's tags, so its tag filters do not either.
    const asSeen = (list: PrefixListRecord) => (list.ownerId === viewerId ? list : { ...list, tags: new Map() });
    return cutPage(
      "prefixListSet",
      seen.filter((list) => matches(asSeen(list))),
      (list) => list.id,
      (list) => describeList(list, viewerId),
      page,
      context,
    );
  },
});

/** Handles the action: the entries of the current version, or of `TargetVersion` while AWS keeps it. */
export const getManagedPrefixListEntries = operation({
  needs: needsList("GetManagedPrefixListEntries"),
  parse: (parameters, context) => ({
    id: readListId(parameters),
    version: parameters.integer("TargetVersion"),
    page: readPage(parameters, context, { least: 1, most: 100 }),
  }),
  run: ({ id, version, page }, context) => {
    const list = lagging(findList(id, context), context);
    const read =
      version === undefined
        ? currentVersion(list)
        : (keptVersion(list, version, context.behaviour.versionsPerList) ??
          invalidValue(`The version (${version}) of the prefix list (${id}) does not exist.`));
    return cutPage(
      "entrySet",
      read.entries,
      ([cidr]) => (context.behaviour.entryOrder === "sorted" ? cidr : hexOf(id + cidr, 16)),
      ([cidr, description]) => data("cidr", cidr) + data("description", description === "" ? undefined : description),
      page,
      context,
    );
  },
});

/** Handles the action: all references to an own list, and only own references to a shared one. */
export const getManagedPrefixListAssociations = operation({
  needs: needsList("GetManagedPrefixListAssociations"),
  parse: (parameters, context) => ({
    id: readListId(parameters),
    page: readPage(parameters, context, { least: 5, most: 255 }),
  }),
  run: ({ id, page }, context) => {
    const list = findList(id, context);
    if (list.ownerId === "AWS") {
      refuse("UnsupportedOperation", `The associations of the AWS-managed prefix list (${id}) cannot be viewed.`);
    }
    const { world, behaviour, region, account } = context;
    const seen = world.clock.now() - behaviour.associationsLagMs;
    return cutPage(
      "prefixListAssociationSet",
      referencesTo(id, world.regionsNamed(region.name), seen).filter(
        ({ ownerId }) => list.ownerId === account.id || ownerId === account.id,
      ),
      ({ resourceId }) => resourceId,
      ({ resourceId, ownerId }) => data("resourceId", resourceId) + data("resourceOwner", ownerId),
      page,
      context,
    );
  },
});

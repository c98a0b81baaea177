// The reading actions on prefix lists: describe, entries of a version, associations.
import { invalidValue, refuse } from "../protocol/aws-error.ts";
import { data } from "../protocol/xml.ts";
import { currentVersion, keptVersion, type PrefixListRecord } from "../world/prefix-list-record.ts";
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

export const describeManagedPrefixLists = operation({
  parse: (parameters, context) => {
    const ids = parameters.list("PrefixListId");
    for (const id of ids) checkListId(id);
    const matches = matcher(readFilters(parameters), FIELDS);
    return { ids, matches, page: readPage(parameters, context, { least: 1, most: 100 }, "PrefixListId") };
  },
  run: ({ ids, matches, page }, context) => {
    const seen = ids.length === 0 ? [...visibleLists(context)] : [...new Set(ids)].map((id) => findList(id, context));
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

export const getManagedPrefixListEntries = operation({
  needs: needsList("GetManagedPrefixListEntries"),
  parse: (parameters, context) => ({
    id: readListId(parameters),
    version: parameters.integer("TargetVersion"),
    page: readPage(parameters, context, { least: 1, most: 100 }),
  }),
  run: ({ id, version, page }, context) => {
    const list = findList(id, context);
    const read =
      version === undefined
        ? currentVersion(list)
        : (keptVersion(list, version, context.behaviour.versionsPerList) ??
          invalidValue(`The version (${version}) of the prefix list (${id}) does not exist.`));
    return cutPage(
      "entrySet",
      read.entries,
      ([cidr]) => cidr,
      ([cidr, description]) => data("cidr", cidr) + data("description", description === "" ? undefined : description),
      page,
      context,
    );
  },
});

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
    const referrers = [...context.world.regionsNamed(context.region.name)]
      .flatMap((region) => [...region.referrers.values()])
      .filter((referrer) => referrer.references.has(id))
      .filter((referrer) => list.ownerId === context.account.id || referrer.ownerId === context.account.id);
    return cutPage(
      "prefixListAssociationSet",
      referrers,
      (referrer) => referrer.id,
      (referrer) => data("resourceId", referrer.id) + data("resourceOwner", referrer.ownerId),
      page,
      context,
    );
  },
});

// UpdateResourceShare, DeleteResourceShare, TagResource, UntagResource; and EnableSharingWithAwsOrganization, after which shares reach
// the organisation.
import { refuse } from "../protocol/aws-error.ts";
import { deleteShare } from "../world/share-lifecycle.ts";
import { entitiesOf } from "../world/share-record.ts";
import { findActiveShare, findShare, readShareArn } from "./find-share.ts";
import { changing, json, reading } from "./operation.ts";
import { checkPrincipals } from "./principals.ts";
import { needsShare } from "./share-access.ts";
import { describeShare } from "./share-answer.ts";
import { checkTagCount, readTags } from "./tags.ts";

/** Handles the action: the name, and whether external principals are allowed. */
export const updateResourceShare = changing({
  needs: needsShare("UpdateResourceShare"),
  parse: (body) => {
    const [name, allowsExternal] = [body.text("name"), body.flag("allowExternalPrincipals")];
    if (name === undefined && allowsExternal === undefined) {
      refuse("MissingRequiredParameterException", "Specify a name or allowExternalPrincipals.");
    }
    return { arn: readShareArn(body), name, allowsExternal };
  },
  run: ({ arn, name, allowsExternal }, context) => {
    const share = findActiveShare(arn, context);
    // Not documented: a share that is shared with external principals cannot be closed to them.
    if (allowsExternal === false) checkPrincipals(entitiesOf(share, "PRINCIPAL"), false, context);
    share.name = name ?? share.name;
    share.allowsExternal = allowsExternal ?? share.allowsExternal;
    share.updatedAt = context.world.clock.now();
    return { resourceShare: describeShare(share, context.account.id) };
  },
});

/** Handles the action. The share stays listed for a while. */
export const deleteResourceShare = changing({
  needs: needsShare("DeleteResourceShare"),
  parse: (body) => ({ arn: readShareArn(body) }),
  run: ({ arn }, context) => {
    deleteShare(findActiveShare(arn, context), context);
    return { returnValue: true };
  },
});

/** Handles the action, on shares alone. */
export const tagResource = reading({
  needs: needsShare("TagResource"),
  parse: (body) => ({ arn: readShareArn(body), tags: readTags(body) }),
  run: ({ arn, tags }, context) => {
    const share = findShare(arn, context);
    checkTagCount(new Map([...share.tags, ...tags]).size);
    for (const [key, value] of tags) share.tags.set(key, value);
    return json({});
  },
});

/** Handles the action, on shares alone. */
export const untagResource = reading({
  needs: needsShare("UntagResource"),
  parse: (body) => ({ arn: readShareArn(body), keys: body.texts("tagKeys") }),
  run: ({ arn, keys }, context) => {
    const share = findShare(arn, context);
    for (const key of keys) share.tags.delete(key);
    return json({});
  },
});

/** Handles the action, for the management account alone. */
export const enableSharingWithAwsOrganization = reading({
  parse: () => ({}),
  run: (_, { world, account }) => {
    const organisation = world.organisationOf(account.id);
    if (organisation?.managementAccountId !== account.id) {
      return refuse("OperationNotPermittedException", "Only the management account can enable sharing.");
    }
    organisation.sharing = true;
    return json({ returnValue: true });
  },
});

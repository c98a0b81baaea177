// CreateResourceShare: a share with its tags, resources and principals. Names are not unique.

import type { Context } from "../caller/context.ts";
import { refuse } from "../protocol/aws-error.ts";
import { invalid } from "../protocol/request-body.ts";
import { activate, associate } from "../world/share-lifecycle.ts";
import type { ShareRecord } from "../world/share-record.ts";
import { changing } from "./operation.ts";
import { checkPrincipals } from "./principals.ts";
import { checkResources } from "./resources.ts";
import { needsCreation } from "./share-access.ts";
import { describeShare } from "./share-answer.ts";
import { checkTagCount, readTags, type Tag } from "./tags.ts";

interface Input {
  readonly name: string;
  readonly resourceArns: readonly string[];
  readonly principals: readonly string[];
  readonly tags: readonly Tag[];
  readonly allowsExternal: boolean;
}

/** Handles the action. The share is pending for a while, and so is everything in it. */
export const createResourceShare = changing<Input>({
  needs: needsCreation,
  parse: (body, { account }) => {
    const managed = `arn:${account.partition}:ram::aws:permission/AWSRAMDefaultPermissionPrefixList`;
    const other = body.texts("permissionArns").find((arn) => arn !== managed);
    if (other !== undefined) refuse("UnknownResourceException", `Permission ${other} could not be found.`);
    const tags = readTags(body);
    checkTagCount(tags.length);
    if (new Set(tags.map(([key]) => key)).size < tags.length) invalid("A tag key is given more than once.");
    return {
      name: body.required("name"),
      resourceArns: body.texts("resourceArns"),
      principals: body.texts("principals"),
      tags,
      allowsExternal: body.flag("allowExternalPrincipals") ?? true,
    };
  },
  run: (input, context) => ({ resourceShare: describeShare(create(input, context), context.account.id) }),
});

function create({ name, resourceArns, principals, tags, allowsExternal }: Input, context: Context): ShareRecord {
  const { region, account, world, behaviour } = context;
  const entities = [...checkResources(resourceArns, context), ...checkPrincipals(principals, allowsExternal, context)];
  const present = [...region.shares.values()].filter(({ status }) => status !== "DELETED").length;
  if (present >= behaviour.sharesPerRegion) {
    refuse(
      "ResourceShareLimitExceededException",
      `The account has reached its limit of ${behaviour.sharesPerRegion} resource shares.`,
    );
  }
  const now = world.clock.now();
  const share: ShareRecord = {
    arn: `arn:${account.partition}:ram:${region.name}:${account.id}:resource-share/${world.ids.uuid()}`,
    name,
    ownerId: account.id,
    region: region.name,
    allowsExternal,
    status: "PENDING",
    tags: new Map(tags),
    associations: [],
    createdAt: now,
    updatedAt: now,
  };
  region.shares.set(share.arn, share);
  activate(share, context);
  for (const entity of entities) associate(share, entity, context);
  return share;
}

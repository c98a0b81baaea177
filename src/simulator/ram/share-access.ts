// The access that actions on shares need: actions, resources and condition keys of the Service Authorization Reference for RAM. Keys
// about principals and resources are there only if the request names some; each of these must be allowed by itself.
import type { Context } from "../caller/context.ts";
import type { AccessRequest } from "../iam/evaluate.ts";
import type { RequestBody } from "../protocol/request-body.ts";
import type { ShareRecord } from "../world/share-record.ts";

type Key = readonly [key: string, values: readonly string[]];

export const PREFIX_LIST = "ec2:PrefixList";

/** The type of an ARN's resource as RAM writes it; for anything but prefix lists only the service. */
export function resourceType(arn: string): string {
  return /:ec2:[^:]*:[^:]*:prefix-list\//.test(arn) ? PREFIX_LIST : `${arn.split(":")[2] ?? ""}:`;
}

/** One set of keys for every pair of a resource and a principal of the request. */
function requested(body: RequestBody): readonly (readonly Key[])[] {
  const resources = body.texts("resourceArns").map((arn): readonly Key[] => [
    ["ram:requestedresourcetype", [resourceType(arn)]],
    ["ram:resourcearn", [arn]],
  ]);
  const principals = body.texts("principals").map((principal): readonly Key[] => [["ram:principal", [principal]]]);
  const orNone = (keys: readonly (readonly Key[])[]) => (keys.length === 0 ? [[]] : keys);
  return orNone(resources).flatMap((resource) => orNone(principals).map((principal) => [...resource, ...principal]));
}

function requestedTags(body: RequestBody): readonly Key[] {
  const tags = body.objects("tags").map((tag) => [tag.text("key") ?? "", tag.text("value") ?? ""] as const);
  if (tags.length === 0) return [];
  return [
    ...tags.map(([key, value]): Key => [`aws:requesttag/${key.toLowerCase()}`, [value]]),
    ["aws:tagkeys", tags.map(([key]) => key)],
  ];
}

/** The value that takes effect, also when the request leaves it out: a creation then allows it, an update leaves it as it is. */
function requestedExternal(body: RequestBody, unsaid: boolean | undefined): readonly Key[] {
  const allows = body.flag("allowExternalPrincipals") ?? unsaid;
  return allows === undefined ? [] : [["ram:requestedallowsexternalprincipals", [String(allows)]]];
}

function keysOf(share: ShareRecord): readonly Key[] {
  return [
    ...[...share.tags].flatMap(([key, value]): readonly Key[] => [
      [`aws:resourcetag/${key.toLowerCase()}`, [value]],
      [`ram:resourcetag/${key.toLowerCase()}`, [value]],
    ]),
    ["ram:resourcesharename", [share.name]],
    ["ram:allowsexternalprincipals", [String(share.allowsExternal)]],
  ];
}

/**
 * Whether tags at the creation need `ram:TagResource` is not documented. They do here, and the new share counts as tagged: AWS'
 * managed policy for migrations (AWSApplicationMigration…) has that action with both tag conditions beside the creation.
 */
export function needsCreation(body: RequestBody, { region, account }: Context): readonly AccessRequest[] {
  const tags = requestedTags(body);
  const common = [...tags, ...requestedExternal(body, true)];
  const resource = `arn:${account.partition}:ram:${region.name}:${account.id}:resource-share/*`;
  const create = requested(body).map((keys) => ({
    action: "ram:CreateResourceShare",
    resource,
    keys: new Map([...common, ...keys]),
  }));
  if (tags.length === 0) return create;
  const asTagged = tags.map(([key, values]): Key => [key.replace("requesttag/", "resourcetag/"), values]);
  return [...create, { action: "ram:TagResource", resource, keys: new Map([...asTagged, ...tags]) }];
}

/** An action on the share that `resourceShareArn` names. */
export function needsShare(action: string): (body: RequestBody, context: Context) => readonly AccessRequest[] {
  return (body, { region }) => {
    const resource = body.text("resourceShareArn") ?? "*";
    const share = region.shares.get(resource);
    const common = [
      ...(share === undefined ? [] : keysOf(share)),
      ...requestedTags(body),
      ...requestedExternal(body, undefined),
    ];
    return requested(body).map((keys) => ({
      action: `ram:${action}`,
      resource,
      keys: new Map([...common, ...keys]),
    }));
  };
}

// The RAM actions, their paths (all of them at the root) and the form of their answers: rest-json.

import type { Context } from "../caller/context.ts";
import type { Answer } from "../protocol/answer.ts";
import { AwsError } from "../protocol/aws-error.ts";
import { RequestBody } from "../protocol/request-body.ts";
import { associateResourceShare, disassociateResourceShare } from "./associate-share.ts";
import {
  deleteResourceShare,
  enableSharingWithAwsOrganization,
  tagResource,
  untagResource,
  updateResourceShare,
} from "./change-share.ts";
import { createResourceShare } from "./create-share.ts";
import { listPrincipals, listResources } from "./list-shared.ts";
import type { Handler } from "./operation.ts";
import { getResourceShareAssociations, getResourceShares } from "./read-shares.ts";

const ACTIONS: Readonly<Record<string, Handler>> = {
  AssociateResourceShare: associateResourceShare,
  CreateResourceShare: createResourceShare,
  DeleteResourceShare: deleteResourceShare,
  DisassociateResourceShare: disassociateResourceShare,
  EnableSharingWithAwsOrganization: enableSharingWithAwsOrganization,
  GetResourceShareAssociations: getResourceShareAssociations,
  GetResourceShares: getResourceShares,
  ListPrincipals: listPrincipals,
  ListResources: listResources,
  TagResource: tagResource,
  UntagResource: untagResource,
  UpdateResourceShare: updateResourceShare,
};

/** `POST /createresourceshare`: the method is POST for all but deletions. */
const PATHS: ReadonlyMap<string, string> = new Map(
  Object.keys(ACTIONS).map((action) => [
    `${action.startsWith("Delete") ? "DELETE" : "POST"} /${action.toLowerCase()}`,
    action,
  ]),
);

/** The action of a method and path, or an empty text. */
export function ramAction(method: string, path: string): string {
  return PATHS.get(`${method} ${path}`) ?? "";
}

/**
 * Runs the action.
 * @throws AwsError UnknownOperationException for one that the simulator does not know
 */
export function runRam(action: string, members: Readonly<Record<string, unknown>>, context: Context): Answer {
  const handler = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (handler === undefined) throw new AwsError(404, "UnknownOperationException", "There is no such operation.");
  return handler(action, new RequestBody(members), context);
}

/** The JSON document of a successful answer. */
export function ramAnswer(answer: Answer): string {
  if (answer.kind === "elements") return answer.content === "" ? "{}" : answer.content;
  const token = answer.nextToken === undefined ? "" : `,"nextToken":${JSON.stringify(answer.nextToken)}`;
  return `{${JSON.stringify(answer.set)}:[${answer.items.join(",")}]${token}}`;
}

/** The JSON document of an error. */
export function ramError(error: AwsError): string {
  return JSON.stringify({ __type: error.code, message: error.message });
}

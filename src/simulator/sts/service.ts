// The STS actions and the form of their answers.
import { type AwsError, refuse } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";
import { data, element } from "../protocol/xml.ts";
import { type IssuedKey, principalArn } from "../world/identity.ts";
import type { World } from "../world/world.ts";
import { assumeRole } from "./assume-role.ts";
import { assumeRoleWithWebIdentity } from "./assume-role-with-web-identity.ts";

const NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/";
const VERSION = "2011-06-15";

/** Needs no permission and cannot be denied. */
function getCallerIdentity(parameters: Parameters, key: IssuedKey): string {
  parameters.refuseUnread();
  const { identity, sessionName } = key;
  return [
    data("Arn", principalArn(key)),
    data("UserId", sessionName === undefined ? identity.uniqueId : `${identity.uniqueId}:${sessionName}`),
    data("Account", identity.accountId),
  ].join("");
}

const ACTIONS: Readonly<Record<string, (parameters: Parameters, key: IssuedKey, world: World) => string>> = {
  AssumeRole: assumeRole,
  GetCallerIdentity: getCallerIdentity,
};

/** Unsigned actions: their parameters say who calls. */
const UNSIGNED_ACTIONS: Readonly<Record<string, (parameters: Parameters, world: World) => string>> = {
  AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity,
};

/** True for actions of STS. */
export function isStsAction(action: string): boolean {
  return Object.hasOwn(ACTIONS, action) || isUnsignedAction(action);
}

/** True for actions that need no signature. */
export function isUnsignedAction(action: string): boolean {
  return Object.hasOwn(UNSIGNED_ACTIONS, action);
}

/** The whole answer of an action. `key`: undefined when the request is not signed. */
export function stsAnswer(
  action: string,
  parameters: Parameters,
  key: IssuedKey | undefined,
  world: World,
  requestId: string,
): string {
  const result = key === undefined ? unsignedResult(action, world) : signedResult(action, key, world);
  if (result === undefined || parameters.text("Version") !== VERSION) {
    return refuse("InvalidAction", `Could not find operation ${action} for version ${VERSION}`);
  }
  const xml = element(`${action}Result`, result(parameters));
  return `<${action}Response xmlns="${NAMESPACE}">${xml}${element("ResponseMetadata", data("RequestId", requestId))}</${action}Response>`;
}

type Result = (parameters: Parameters) => string;

function signedResult(action: string, key: IssuedKey, world: World): Result | undefined {
  const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  return run === undefined ? unsignedResult(action, world) : (parameters) => run(parameters, key, world);
}

function unsignedResult(action: string, world: World): Result | undefined {
  const run = isUnsignedAction(action) ? UNSIGNED_ACTIONS[action] : undefined;
  return run === undefined ? undefined : (parameters) => run(parameters, world);
}

/** The XML document of an error. */
export function stsError(error: AwsError, requestId: string): string {
  const type = error.status < 500 ? "Sender" : "Receiver";
  const described = element("Error", data("Type", type), data("Code", error.code), data("Message", error.message));
  return `<ErrorResponse xmlns="${NAMESPACE}">${described}${data("RequestId", requestId)}</ErrorResponse>`;
}

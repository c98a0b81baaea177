// The STS actions and the form of their answers.
import { type AwsError, refuse } from "../aws-error.ts";
import { type IssuedKey, principalArn } from "../identity.ts";
import type { Parameters } from "../parameters.ts";
import type { World } from "../world.ts";
import { data, element } from "../xml.ts";
import { assumeRole } from "./assume-role.ts";

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

export function isStsAction(action: string): boolean {
  return Object.hasOwn(ACTIONS, action);
}

/** The whole answer of an action. */
export function stsAnswer(
  action: string,
  parameters: Parameters,
  key: IssuedKey,
  world: World,
  requestId: string,
): string {
  const run = isStsAction(action) ? ACTIONS[action] : undefined;
  if (run === undefined || parameters.text("Version") !== VERSION) {
    return refuse("InvalidAction", `Could not find operation ${action} for version ${VERSION}`);
  }
  const result = element(`${action}Result`, run(parameters, key, world));
  return `<${action}Response xmlns="${NAMESPACE}">${result}${element("ResponseMetadata", data("RequestId", requestId))}</${action}Response>`;
}

export function stsError(error: AwsError, requestId: string): string {
  const type = error.status < 500 ? "Sender" : "Receiver";
  const described = element("Error", data("Type", type), data("Code", error.code), data("Message", error.message));
  return `<ErrorResponse xmlns="${NAMESPACE}">${described}${data("RequestId", requestId)}</ErrorResponse>`;
}

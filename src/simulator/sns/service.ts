// The action of SNS that is simulated, and the form of its answers: the Query protocol.
import type { Context } from "../caller/context.ts";
import { type AwsError, refuse } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";
import { data, element } from "../protocol/xml.ts";
import { publish } from "./publish.ts";

const NAMESPACE = "http://sns.amazonaws.com/doc/2010-03-31/";
const VERSION = "2010-03-31";

/** True for the version of the API that only SNS has: its requests have no other mark before their signature is read. */
export function isSnsVersion(version: string | undefined): boolean {
  return version === VERSION;
}

/** The whole answer of an action. */
export function snsAnswer(action: string, parameters: Parameters, context: Context, requestId: string): string {
  if (action !== "Publish" || parameters.text("Version") !== VERSION) {
    return refuse("InvalidAction", `Could not find operation ${action} for version ${VERSION}`);
  }
  const result = element("PublishResult", publish(parameters, context));
  const metadata = element("ResponseMetadata", data("RequestId", requestId));
  return `<PublishResponse xmlns="${NAMESPACE}">${result}${metadata}</PublishResponse>`;
}

/** The XML document of an error. */
export function snsError(error: AwsError, requestId: string): string {
  const type = error.status < 500 ? "Sender" : "Receiver";
  const described = element("Error", data("Type", type), data("Code", error.code), data("Message", error.message));
  return `<ErrorResponse xmlns="${NAMESPACE}">${described}${data("RequestId", requestId)}</ErrorResponse>`;
}

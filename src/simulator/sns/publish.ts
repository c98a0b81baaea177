// Publish: what SNS checks before it takes a message (API reference of Publish, and the texts of its refusals).
import { refusalOf } from "../caller/authorisation.ts";
import type { Context } from "../caller/context.ts";
import { AwsError, refuse } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";
import { data } from "../protocol/xml.ts";
import { principalArn } from "../world/identity.ts";
import type { Topic } from "../world/topic.ts";
import { attributesOf } from "./attributes.ts";

/** Of the message with its attributes: 256 KB, in bytes of UTF-8 (API reference of Publish). */
const MOST_BYTES = 262_144;

/** "Less than 100 characters" (API reference of Publish). */
const SUBJECT_CHARACTERS = 99;

/** The reference has asked for ASCII, later for UTF-8; text of the stricter form is taken by either. */
const SUBJECT = /^[\x21-\x7e][\x20-\x7e]*$/;

function invalid(what: string): never {
  return refuse("InvalidParameter", `Invalid parameter: ${what}`);
}

function checkSubject(subject: string | undefined): void {
  if (subject === undefined) return;
  if (subject.length > SUBJECT_CHARACTERS || !SUBJECT.test(subject)) invalid("Subject");
}

/** The text for each protocol; `default` for all others. */
function textsOf(message: string, structure: string | undefined): Readonly<Record<string, string>> {
  if (structure === undefined) return { default: message };
  if (structure !== "json") invalid("MessageStructure");
  let parsed: unknown;
  try {
    parsed = JSON.parse(message);
  } catch {
    return invalid("Message Structure - JSON message body failed to parse");
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    return invalid("Message Structure - JSON message body failed to parse");
  }
  // What is no string is ignored, so a `default` that is none is missing.
  const texts = Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  if (!texts.some(([protocol]) => protocol === "default")) {
    return invalid("Message Structure - No default entry in JSON message body");
  }
  return Object.fromEntries(texts);
}

/** The caller's policies decide; from another account, the topic's policy has to let it in as well. */
function authorise(arn: string, topic: Topic | undefined, context: Context): void {
  const refusal = refusalOf({ action: "sns:Publish", resource: arn, keys: new Map() }, context);
  if (refusal !== undefined) throw new AwsError(403, "AuthorizationError", refusal);
  const { account, key } = context;
  if (topic === undefined || topic.accountId === account.id) return;
  const names = [key.identity.arn, `arn:${account.partition}:iam::${account.id}:root`];
  if (topic.publishers.some((publisher) => names.includes(publisher))) return;
  const who = `User: ${principalArn(key)} is not authorized to perform: SNS:Publish on resource: ${arn}`;
  throw new AwsError(
    403,
    "AuthorizationError",
    `${who} because no resource-based policy allows the SNS:Publish action`,
  );
}

/** Takes the message into the topic's books, and answers the elements of the result. */
export function publish(parameters: Parameters, context: Context): string {
  const { region, world, key } = context;
  const arn = parameters.text("TopicArn");
  const message = parameters.text("Message");
  const subject = parameters.text("Subject");
  const structure = parameters.text("MessageStructure");
  const attributes = attributesOf(parameters);
  parameters.refuseUnread();
  if (arn === undefined) return invalid("TopicArn or TargetArn Reason: no value for required parameter");
  if (!/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/.test(arn)) return invalid("TopicArn");
  const topic = world.topics.get(arn);
  authorise(arn, topic, context);
  // A topic answers in its own Region only.
  if (arn.split(":")[3] !== region.name) return invalid("TopicArn");
  if (topic === undefined) throw new AwsError(404, "NotFound", "Topic does not exist");
  if (message === undefined || message === "") return invalid("Empty message");
  checkSubject(subject);
  const size = [message, ...Object.entries(attributes).flat()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (size > MOST_BYTES) return invalid("Message too long");
  const id = world.ids.uuid();
  const texts = textsOf(message, structure);
  topic.published.push({ id, at: world.clock.now(), principal: principalArn(key), subject, texts, attributes });
  return data("MessageId", id);
}

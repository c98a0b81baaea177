// Publishing to a topic of SNS: one call, in the Region and account that the topic's ARN names.
import type { AccountRegion } from "../model/account-region.ts";
import type { Topic } from "../model/notification/topic.ts";
import type { Message, Publisher } from "../notify/ports.ts";
import { reading } from "./answers/failure.ts";
import type { Sns } from "./clients.ts";

/** The type of the attribute, and its value as text (API reference of MessageAttributeValue). */
function attribute(value: string | readonly string[]) {
  return typeof value === "string"
    ? { DataType: "String", StringValue: value }
    : { DataType: "String.Array", StringValue: JSON.stringify(value) };
}

/** `alias`: the name of the topic's account in mappings.yaml, if it has one; `clientOf`: a client that signs for the topic. */
export function publisher(
  alias: (accountId: string) => string | undefined,
  clientOf: (topic: Topic, at: AccountRegion) => Promise<Sns>,
): Publisher {
  return {
    publish: (topic, { subject, body, attributes }: Message) => {
      const { accountId, arn, region } = topic;
      const at = { account: alias(accountId) ?? accountId, accountId, region };
      return reading("sns:Publish", at, async () => {
        const { client, sdk } = await clientOf(topic, at);
        await client.send(
          new sdk.PublishCommand({
            TopicArn: arn,
            Subject: subject,
            Message: body,
            MessageStructure: "json",
            MessageAttributes: Object.fromEntries([...attributes].map(([name, value]) => [name, attribute(value)])),
          }),
        );
        return undefined;
      });
    },
  };
}

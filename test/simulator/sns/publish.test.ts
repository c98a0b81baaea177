// Publish on the simulated SNS: what it takes, what it refuses, and what stands in the topic's books.
import { PublishCommand, type PublishCommandInput } from "@aws-sdk/client-sns";
import { expect, test } from "vitest";
import { ADMINISTRATOR } from "../../../src/simulator/iam/ready-made.ts";
import type { IssuedKey } from "../../../src/simulator/world/identity.ts";
import type { Topic } from "../../../src/simulator/world/topic.ts";
import { ACCOUNT, failureOf, OTHER, REGION, type Simulated, simulated } from "../simulated.ts";

function publish(here: Simulated, topic: Topic, input: Partial<PublishCommandInput> = {}, key: IssuedKey = here.admin) {
  return here.snsOf(key).send(new PublishCommand({ TopicArn: topic.arn, Message: "hello", ...input }));
}

test("a message is taken with its text for each protocol, and stands in the books", async () => {
  const here = await simulated();
  const topic = here.world.topic(ACCOUNT, REGION, "plsync");
  const { MessageId } = await publish(here, topic, {
    Subject: "plsync: 1 failed",
    Message: JSON.stringify({ default: "{}", email: "one failed\nsay <so> & 'so'", lambda: 7 }),
    MessageStructure: "json",
    MessageAttributes: {
      kinds: { DataType: "String.Array", StringValue: '["failed"]' },
      state: { DataType: "String", StringValue: "problem" },
    },
  });
  expect(topic.published).toEqual([
    {
      id: MessageId,
      at: expect.any(Number),
      principal: `arn:aws:iam::${ACCOUNT}:user/admin`,
      subject: "plsync: 1 failed",
      texts: { default: "{}", email: "one failed\nsay <so> & 'so'" },
      attributes: { kinds: '["failed"]', state: "problem" },
    },
  ]);
  await publish(here, topic);
  expect(topic.published[1]).toMatchObject({ subject: undefined, texts: { default: "hello" } });
});

const json = (value: unknown) => ({ MessageStructure: "json", Message: JSON.stringify(value) });

test.each<[string, Partial<PublishCommandInput>, string]>([
  ["a subject of 100 characters", { Subject: "x".repeat(100) }, "Subject"],
  ["an empty subject", { Subject: "" }, "Subject"],
  ["a subject with a line break", { Subject: "one\ntwo" }, "Subject"],
  ["a subject that begins with a space", { Subject: " one" }, "Subject"],
  ["a subject beyond ASCII", { Subject: "prüfen" }, "Subject"],
  ["no message", { Message: "" }, "Empty message"],
  ["a message of 262,145 bytes", { Message: `${"ü".repeat(131_072)}x` }, "Message too long"],
  ["another structure", { MessageStructure: "xml" }, "MessageStructure"],
  ["JSON that is none", { MessageStructure: "json", Message: "{" }, "JSON message body failed to parse"],
  ["JSON that is a list", json(["default"]), "JSON message body failed to parse"],
  ["JSON without a default", json({ email: "hello" }), "No default entry in JSON message body"],
  ["JSON with a default that is no text", json({ default: 1 }), "No default entry in JSON message body"],
])("%s is refused", async (_, input, words) => {
  const here = await simulated();
  const topic = here.world.topic(ACCOUNT, REGION, "plsync");
  const failure = await failureOf(publish(here, topic, input));
  expect(failure.status).toBe(400);
  expect(failure.message).toContain(words);
  expect(topic.published).toEqual([]);
});

test("99 characters of subject and 262,144 bytes of message are taken", async () => {
  const here = await simulated();
  const topic = here.world.topic(ACCOUNT, REGION, "plsync");
  await publish(here, topic, { Subject: "x".repeat(99), Message: "ü".repeat(131_072) });
  expect(topic.published).toHaveLength(1);
});

test("attributes count into the size, and have a type, a value and a name of their own", async () => {
  const here = await simulated();
  const topic = here.world.topic(ACCOUNT, REGION, "plsync");
  const attribute = (DataType: string, StringValue: string, name = "kind") =>
    failureOf(publish(here, topic, { MessageAttributes: { [name]: { DataType, StringValue } } }));
  expect((await attribute("Text", "x")).message).toContain("invalid message attribute type");
  expect((await attribute("String", "")).message).toContain("non-empty message attribute value");
  expect((await attribute("String.Array", "[{}]")).message).toContain("not a JSON array");
  expect((await attribute("String", "x", "AWS.kind")).message).toContain("invalid name");
  const large = { Message: "x".repeat(262_144), MessageAttributes: { a: { DataType: "String", StringValue: "b" } } };
  expect((await failureOf(publish(here, topic, large))).message).toContain("Message too long");
});

test("a topic that is not there, and one of another Region, take nothing", async () => {
  const here = await simulated();
  const topic = here.world.topic(ACCOUNT, REGION, "plsync");
  const gone = await failureOf(publish(here, { ...topic, arn: `${topic.arn}-gone` }));
  expect(gone).toMatchObject({ status: 404, message: "Topic does not exist" });
  const elsewhere = here.world.topic(ACCOUNT, "eu-central-1", "plsync");
  expect(await failureOf(publish(here, elsewhere))).toMatchObject({
    status: 400,
    message: "Invalid parameter: TopicArn",
  });
});

test("the caller's policies decide, and of another account the topic's as well", async () => {
  const here = await simulated();
  const topic = here.world.topic(ACCOUNT, REGION, "plsync");
  const nobody = here.world.account(ACCOUNT).user("nobody");
  const refusal = `because no identity-based policy allows the sns:Publish action`;
  expect(await failureOf(publish(here, topic, {}, nobody))).toMatchObject({
    status: 403,
    message: expect.stringContaining(refusal),
  });
  const stranger = here.world.account(OTHER).user("admin", [ADMINISTRATOR]);
  expect((await failureOf(publish(here, topic, {}, stranger))).message).toContain("no resource-based policy allows");
  const open = here.world.topic(ACCOUNT, REGION, "open", [`arn:aws:iam::${OTHER}:root`]);
  await publish(here, open, {}, stranger);
  expect(open.published).toMatchObject([{ principal: `arn:aws:iam::${OTHER}:user/admin` }]);
});

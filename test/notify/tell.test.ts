// Telling with redaction: what looks the same once account ids are hidden is still told apart, and nothing hidden is remembered.
import { expect, test } from "vitest";
import { EVENT_KINDS } from "../../src/model/notification/notify.ts";
import type { Told } from "../../src/model/notification/told.ts";
import { readTopicArn } from "../../src/model/notification/topic.ts";
import type { NotifyEvent } from "../../src/notify/event.ts";
import type { Message } from "../../src/notify/ports.ts";
import { tell } from "../../src/notify/tell.ts";
import { redactor } from "../../src/render/redact.ts";
import { event, FACTS } from "./runs.ts";

const topic = readTopicArn("arn:aws:sns:eu-west-1:111111111111:plsync");
if (topic === undefined) throw new Error("the topic of the test is none");

/** Two accounts without an alias that end in the same digits. */
const [ONE, OTHER] = ["123456784444/eu-west-1", "876543214444/eu-west-1"].map((about) =>
  event(about, { kind: "failed", code: "access_denied" }),
) as [NotifyEvent, NotifyEvent];

async function told(events: readonly NotifyEvent[], before: Told | undefined) {
  const messages: Message[] = [];
  const end = await tell(
    {
      notify: { topic: topic as NonNullable<typeof topic>, on: EVENT_KINDS },
      events,
      facts: FACTS,
      hasSeen: () => true,
      isHeartbeat: false,
      redact: redactor(true),
      publisher: async () => ({
        ok: true,
        value: {
          publish: async (_, message) => {
            messages.push(message);
            return { ok: true, value: undefined };
          },
        },
      }),
    },
    before,
  );
  return { remembered: end.told, messages };
}

test("two accounts whose ids look the same once they are redacted are two events", async () => {
  const first = await told([ONE], undefined);
  expect(first.messages).toMatchObject([{ subject: "plsync: 1 failed (acme/network)" }]);
  const second = await told([ONE, OTHER], first.remembered);
  expect(second.messages).toMatchObject([{ subject: "plsync: 2 failed (acme/network)" }]);
  const third = await told([OTHER], second.remembered);
  expect(third.messages).toHaveLength(1);
  expect(JSON.parse(JSON.parse(third.messages[0]?.body ?? "").default)).toMatchObject({
    events: [{ status: "still", about: "xxxxxxxx4444/eu-west-1" }],
    resolved: [{ about: "xxxxxxxx4444/eu-west-1" }],
  });
  expect((await told([OTHER], third.remembered)).messages).toEqual([]);
});

test("what is remembered has no account id, and too little of a digest to find one by trying", async () => {
  const { remembered } = await told([ONE, OTHER], undefined);
  expect(JSON.stringify(remembered?.events)).not.toMatch(/\d{12}/);
  expect(remembered?.events).toHaveLength(2);
  for (const { mark } of remembered?.events ?? []) expect(mark).toMatch(/^[0-9a-f]{4}$/);
  const plain = await told([event("network/eu-west-1/a")], undefined);
  expect(plain.remembered?.events).toEqual([
    { kind: "held_back", code: "limit_reached", about: "network/eu-west-1/a" },
  ]);
});

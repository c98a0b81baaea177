// Rules about `notify`: topics that cannot be published to, and what the file says of them where it is wrong.
import { describe, expect, it } from "vitest";
import { diagnosticsOf, EXAMPLE, findings, read, sentences } from "../example.ts";

const TOPIC = "arn:aws:sns:eu-west-1:111111111111:plsync";

function notifying(notify: string, text = EXAMPLE): string {
  return text.replace("\ndefaults:\n", `\nnotify: ${notify}\ndefaults:\n`);
}

describe("notify", () => {
  it("tells of everything unless the file says of what", () => {
    expect(read(EXAMPLE).notify).toBeUndefined();
    expect(read(notifying(`{ sns_topic_arn: "${TOPIC}" }`)).notify).toEqual({
      topic: { arn: TOPIC, partition: "aws", region: "eu-west-1", accountId: "111111111111" },
      on: ["failed", "held_back", "capacity", "drift"],
    });
    expect(read(notifying(`{ sns_topic_arn: "${TOPIC}", on: [drift, failed] }`)).notify?.on).toEqual([
      "failed",
      "drift",
    ]);
  });

  it.each([
    ["{}", 'this notification has no "sns_topic_arn"'],
    [`{ sns_topic_arn: "${TOPIC}.fifo" }`, "must be the ARN of a standard topic"],
    ['{ sns_topic_arn: "arn:aws:sqs:eu-west-1:111111111111:plsync" }', "must be the ARN of a standard topic"],
    [`{ sns_topic_arn: "${TOPIC}:0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9" }`, "must be the ARN of a standard topic"],
    [`{ sns_topic_arn: "${TOPIC}", on: [] }`, '"on"'],
    [`{ sns_topic_arn: "${TOPIC}", on: [failed, failed] }`, 'duplicate "failed" in "on"'],
    [`{ sns_topic_arn: "${TOPIC}", on: [fails] }`, '"fails"'],
    [`{ sns_topic_arn: "${TOPIC}", mail: me }`, 'unknown notification key "mail"'],
  ])("%s is an error at its line", (notify, words) => {
    const found = findings(notifying(notify));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
    expect(found[0]).toMatch(/^\d+:\d+ /);
  });

  it.each([
    [`${TOPIC}.fifo`, "a FIFO topic takes no mail"],
    [`${TOPIC}:0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9`, `this is a subscription; write ${TOPIC}`],
  ])("what %s is, and what was probably meant, is said", (arn, hint) => {
    expect(diagnosticsOf(notifying(`{ sns_topic_arn: "${arn}" }`))[0]?.excerpt?.hint).toBe(hint);
  });

  it("in a Region that plsync does not know is a warning, with the one that was probably meant", () => {
    const [warning] = diagnosticsOf(notifying(`{ sns_topic_arn: "${TOPIC.replace("west", "wset")}" }`));
    expect(warning).toMatchObject({
      code: "unknown_region",
      severity: "warning",
      summary: 'plsync does not know the Region "eu-wset-1"',
      excerpt: { hint: 'did you mean "eu-west-1"?' },
    });
  });

  it("is of the partition of the file, and a heartbeat has a topic of its own", () => {
    expect(sentences(notifying('{ sns_topic_arn: "arn:aws-cn:sns:cn-north-1:111111111111:plsync" }'))).toEqual([
      expect.stringContaining("mixed_partitions: this topic is in partition aws-cn"),
    ]);
    expect(sentences(notifying(`{ sns_topic_arn: "${TOPIC}", heartbeat_topic_arn: "${TOPIC}" }`))).toEqual([
      "heartbeat_topic: the heartbeat has the same topic as the messages for people",
    ]);
  });

  it("with an ID token alone is in an account with an apply role", () => {
    const oidc = EXAMPLE.replace("{ mode: chain, session_tags: true }", "{ mode: oidc }")
      .replace(/\n {2}external_id: .*/, "")
      .replace(/\n {4}external_id: .*/, "")
      .replace("plan_role_arn: none", "regions: []");
    expect(sentences(notifying(`{ sns_topic_arn: "${TOPIC}" }`, oidc))).toEqual([]);
    expect(sentences(notifying(`{ sns_topic_arn: "${TOPIC.replace(/1{12}/, "222222222222")}" }`, oidc))).toEqual([
      expect.stringContaining("the topic's account 222222222222 (payments) has no apply role"),
    ]);
    expect(sentences(notifying(`{ sns_topic_arn: "${TOPIC.replace(/1{12}/, "999999999999")}" }`, oidc))).toEqual([
      expect.stringContaining("the topic's account 999999999999 is none of the file's"),
    ]);
  });
});

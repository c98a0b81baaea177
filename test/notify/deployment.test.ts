// deploy/notify: a topic that only its publisher and its alarm may use, and an alarm that silence sets off.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

/** `!Ref Topic` as `{ Ref: "Topic" }`, and so on for the functions that the template uses. */
const customTags = ["Ref", "Sub", "Not", "Equals", "FindInMap", "GetAtt"].flatMap((name) => {
  const written = (value: unknown) => ({ [name]: value });
  return [
    { tag: `!${name}`, resolve: (value: string) => written(value) },
    { tag: `!${name}`, collection: "seq" as const, resolve: (seq: { toJSON(): unknown }) => written(seq.toJSON()) },
  ];
});
const template = parse(readFileSync("deploy/notify/cloudformation.yaml", "utf8"), { customTags });
const { Topic, TopicPolicy, Heartbeat, HeartbeatPolicy, Silent, Subscription } = template.Resources;

test("every period is a part of the minutes, and all of them are within a day", () => {
  const minutes: readonly string[] = template.Parameters.SilentMinutes.AllowedValues;
  expect(Object.keys(template.Mappings.Periods).sort()).toEqual(minutes.toSorted());
  for (const value of minutes.filter((each) => each !== "off")) {
    const seconds = template.Mappings.Periods[value].Count * Silent.Properties.Period;
    expect(seconds).toBe(Number(value) * 60);
    expect(seconds).toBeLessThanOrEqual(86_400);
  }
});

test("silence, which is missing data, sets the alarm off, and people are told by the topic that they read", () => {
  expect(Silent.Properties).toMatchObject({
    Namespace: "AWS/SNS",
    MetricName: "NumberOfMessagesPublished",
    Dimensions: [{ Name: "TopicName", Value: { GetAtt: "Heartbeat.TopicName" } }],
    Statistic: "Sum",
    Threshold: 1,
    ComparisonOperator: "LessThanThreshold",
    TreatMissingData: "breaching",
    AlarmActions: [{ Ref: "Topic" }],
    OKActions: [{ Ref: "Topic" }],
  });
  expect(Silent.Properties.EvaluationPeriods).toEqual(Silent.Properties.DatapointsToAlarm);
  expect([Silent, Heartbeat, HeartbeatPolicy].map(({ Condition }) => Condition)).toEqual(Array(3).fill("HasAlarm"));
  expect(Subscription.Properties.TopicArn).toEqual({ Ref: "Topic" });
  expect(Topic.Condition).toBeUndefined();
});

test("nobody but the publisher and the stack's own alarm may publish", () => {
  const statements = [
    ...TopicPolicy.Properties.PolicyDocument.Statement,
    ...HeartbeatPolicy.Properties.PolicyDocument.Statement,
  ];
  expect(statements.map(({ Principal, Action }) => [Principal, Action])).toEqual([
    [{ AWS: { Ref: "PublisherArn" } }, "sns:Publish"],
    [{ Service: "cloudwatch.amazonaws.com" }, "sns:Publish"],
    [{ AWS: { Ref: "PublisherArn" } }, "sns:Publish"],
  ]);
  const alarm = Silent.Properties.AlarmName.Sub;
  expect(statements[1].Condition.ArnEquals["aws:SourceArn"].Sub).toMatch(
    new RegExp(`:alarm:${alarm.replace(/[${}.]/g, "\\$&")}$`),
  );
});

// deploy/events: which events start a run, held against events as AWS sends them, and what the run is asked to look at.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import jsonata from "jsonata";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";

type Json = { readonly [key: string]: unknown };

const customTags = ["Ref", "Sub", "GetAtt", "Equals", "Not"].map((name) => ({
  tag: `!${name}`,
  resolve: (value: unknown) => value,
}));
const SEQUENCES = ["Equals", "Not"].map((name) => ({
  tag: `!${name}`,
  collection: "seq" as const,
  resolve: (value: unknown) => value,
}));
const read = (file: string): Json =>
  parse(readFileSync(`deploy/events/${file}`, "utf8"), { customTags: [...customTags.slice(0, 3), ...SEQUENCES] });

function resource(file: string, name: string): Json {
  const { Resources } = read(file) as { readonly Resources: Readonly<Record<string, { readonly Properties: Json }>> };
  const found = Resources[name];
  if (found === undefined) throw new Error(`no resource ${name}`);
  return found.Properties;
}

/** The values at the path of the event, through arrays as well (EventBridge user guide, "Creating event patterns"). */
function valuesAt(event: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(event)) return event.flatMap((item) => valuesAt(item, path));
  const [key, ...rest] = path;
  if (key === undefined) return event === undefined ? [] : [event];
  return typeof event === "object" && event !== null ? valuesAt((event as Json)[key], rest) : [];
}

function fits(values: readonly unknown[], wanted: unknown): boolean {
  if (typeof wanted !== "object" || wanted === null) return values.includes(wanted);
  if ("exists" in wanted) return values.length > 0 === wanted.exists;
  if ("prefix" in wanted) return values.some((value) => String(value).startsWith(String(wanted.prefix)));
  if ("anything-but" in wanted) return values.some((value) => value !== wanted["anything-but"]);
  throw new Error(`an operator that this test does not know: ${JSON.stringify(wanted)}`);
}

/** True if the event is one of the pattern: all of its leaves, any of the values of each. */
function matches(event: Json, pattern: Json, path: readonly string[] = []): boolean {
  return Object.entries(pattern).every(([key, value]) => {
    if (key === "$or") return (value as readonly Json[]).some((one) => matches(event, one, path));
    if (Array.isArray(value)) return value.some((wanted) => fits(valuesAt(event, [...path, key]), wanted));
    return matches(event, value as Json, [...path, key]);
  });
}

const call = (eventName: string, more: Json = {}): Json => ({
  version: "0",
  id: "6a7e8feb-b491-4cf7-a9f1-bf3703467718",
  "detail-type": "AWS API Call via CloudTrail",
  source: "aws.ec2",
  account: "222222222222",
  time: "2026-11-28T05:40:00Z",
  region: "eu-west-1",
  resources: [],
  detail: {
    eventVersion: "1.11",
    eventSource: "ec2.amazonaws.com",
    eventName,
    awsRegion: "eu-west-1",
    readOnly: false,
    eventType: "AwsApiCall",
    ...more,
  },
});
const created = (...groups: readonly string[]): Json =>
  call("CreateNetworkInterface", {
    requestParameters: { subnetId: "subnet-0a1b2c3d", groupSet: { items: groups.map((groupId) => ({ groupId })) } },
    responseElements: {
      networkInterface: {
        networkInterfaceId: "eni-0a1b2c3d4e5f60718",
        groupSet: { items: groups.map((groupId) => ({ groupId, groupName: "worker" })) },
        privateIpAddress: "10.20.3.7",
      },
    },
  });
const instance = (state: string): Json => ({
  version: "0",
  id: "7bf73129-1428-4cd3-a780-95db273d1602",
  "detail-type": "EC2 Instance State-change Notification",
  source: "aws.ec2",
  account: "222222222222",
  time: "2026-11-28T05:40:00Z",
  region: "eu-west-1",
  resources: ["arn:aws:ec2:eu-west-1:222222222222:instance/i-0a1b2c3d4e5f60718"],
  detail: { "instance-id": "i-0a1b2c3d4e5f60718", state },
});
const task = (lastStatus: string, type = "eni"): Json => ({
  version: "0",
  id: "3317b2af-7005-947d-b652-f55e762e571a",
  "detail-type": "ECS Task State Change",
  source: "aws.ecs",
  account: "222222222222",
  time: "2026-11-28T05:40:00Z",
  region: "eu-west-1",
  resources: ["arn:aws:ecs:eu-west-1:222222222222:task/cluster/0a1b2c3d"],
  detail: {
    lastStatus,
    desiredStatus: "RUNNING",
    launchType: "FARGATE",
    attachments: [{ id: "1", type, status: "ATTACHED" }],
  },
});

const forwarded = (event: Json): readonly string[] =>
  ["Calls", "Instances", "Tasks"].filter((name) => matches(event, resource("sources.yaml", name).EventPattern as Json));

describe("what is sent to the hub", () => {
  it.each<[string, Json, readonly string[]]>([
    ["an interface that is made", created("sg-0a1b2c3d4e5f60718"), ["Calls"]],
    ["one that is deleted", call("DeleteNetworkInterface"), ["Calls"]],
    ["groups that change", call("ModifyNetworkInterfaceAttribute"), ["Calls"]],
    ["instances that start", call("RunInstances"), ["Calls"]],
    ["an address more", call("AssignPrivateIpAddresses"), ["Calls"]],
    ["an instance that runs", instance("running"), ["Instances"]],
    ["one that is gone", instance("terminated"), ["Instances"]],
    ["a task that runs", task("RUNNING"), ["Tasks"]],
    ["one that stopped", task("STOPPED"), ["Tasks"]],
  ])("%s", (_, event, rules) => {
    expect(forwarded(event)).toEqual(rules);
  });

  it.each<[string, Json]>([
    ["a call that AWS refused", call("CreateNetworkInterface", { errorCode: "Client.UnauthorizedOperation" })],
    ["a call that only reads", call("DescribeNetworkInterfaces")],
    ["an instance that is about to stop, whose addresses stay", instance("stopping")],
    ["a task that waits", task("PENDING")],
    ["a task without an interface of its own", task("RUNNING", "sdi")],
  ])("not %s", (_, event) => {
    expect(forwarded(event)).toEqual([]);
  });
});

describe("what the hub makes of it", () => {
  const rules = (event: Json): readonly string[] =>
    ["NewInterfaces", "OtherChanges"].filter((name) => matches(event, resource("hub.yaml", name).EventPattern as Json));

  it("every event is for exactly one of its rules", () => {
    expect(rules(created("sg-0a1b2c3d4e5f60718", "sg-0b2c3d4e5f6071829"))).toEqual(["NewInterfaces"]);
    for (const event of [created(), call("RunInstances"), instance("running"), task("RUNNING")])
      expect(rules(event)).toEqual(["OtherChanges"]);
  });

  it("an event that somebody made up is for none: AWS lets nobody send one with a source of its own", () => {
    for (const event of [created("sg-0a1b2c3d4e5f60718"), created(), call("RunInstances"), instance("running")])
      expect(rules({ ...event, source: "acme.app" })).toEqual([]);
  });

  const definition = resource("hub.yaml", "StartSync").Definition as {
    readonly States: {
      readonly Dispatch: {
        readonly Arguments: { readonly RequestBody: { readonly inputs: Readonly<Record<string, string>> } };
      };
    };
  };
  const onlySources = async (...messages: readonly unknown[]): Promise<unknown> => {
    const written = definition.States.Dispatch.Arguments.RequestBody.inputs["only-sources"] ?? "";
    const expression = jsonata(written.replace(/^\{%|%\}$/g, ""));
    expression.registerFunction("parse", (text: string) => JSON.parse(text));
    const input = messages.map((message) => ({ messageId: "1", body: JSON.stringify(message) }));
    return expression.evaluate({}, { states: { input } });
  };
  const groups = (...ids: readonly string[]) => ({
    groups: { items: ids.map((groupId) => ({ groupId, groupName: "a" })) },
  });

  it("new interfaces narrow the run to their groups, each once", async () => {
    expect(await onlySources(groups("sg-1", "sg-2"), groups("sg-2"))).toBe("sg-1,sg-2");
    expect(await onlySources(groups("sg-1"))).toBe("sg-1");
  });

  it("anything else among them lets the run look at all lists", async () => {
    expect(await onlySources(groups("sg-1"), {})).toBe("");
    expect(await onlySources({}, {})).toBe("");
    expect(await onlySources(...Array.from({ length: 101 }, (_, i) => groups(`sg-${i}`)))).toBe("");
  });

  it("asks for the input that the workflow has", () => {
    const workflow = parse(readFileSync("examples/workflows/sync-on-event.yml", "utf8"));
    const asked = Object.keys(definition.States.Dispatch.Arguments.RequestBody.inputs);
    expect(Object.keys(workflow.on.workflow_dispatch.inputs)).toEqual(asked);
  });
});

const hasLinter = spawnSync("cfn-lint", ["--version"]).status === 0;
test.skipIf(!hasLinter)("cfn-lint finds nothing (skipped where it is not installed)", () => {
  const said = execFileSync("cfn-lint", ["deploy/events/hub.yaml", "deploy/events/sources.yaml"], { encoding: "utf8" });
  expect(said).toBe("");
});

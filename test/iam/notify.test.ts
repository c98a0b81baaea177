// Who may publish what the file notifies of: nobody where it does not, else the hub that applies, or the topic's own account.
import { afterEach, describe, expect, it } from "vitest";
import { gapsOf } from "../../src/iam/gaps.ts";
import { rolesOf } from "../../src/iam/roles.ts";
import { readTopicArn, type Topic } from "../../src/model/notification/topic.ts";
import { NETWORK, PAYMENTS } from "../../src/simulator/example/company.ts";
import { documentsOf, file, GITHUB, read, rolesOfFile, throughHubs } from "./file.ts";
import { EXAMPLE, type Installed, installed, type Job, MAIN, PULL_REQUEST } from "./installed.ts";

const TOPIC = "arn:aws:sns:eu-west-1:111111111111:plsync";
const HEARTBEAT = `${TOPIC}-heartbeat`;
const notify = { sns_topic_arn: TOPIC, heartbeat_topic_arn: HEARTBEAT };
const STATEMENT = { Sid: "Notify", Effect: "Allow", Action: "sns:Publish", Resource: [TOPIC, HEARTBEAT] };

describe("what is printed", () => {
  it("names no topic where the file does not notify", () => {
    expect(
      JSON.stringify(rolesOfFile(file()).map(({ documents }) => documents({ partition: "aws", accountId: "1" }))),
    ).not.toContain("sns:");
  });

  it("lets the hub that applies publish to these topics, and no other role", () => {
    const roles = rolesOfFile(file({}, { notify }));
    const publishing = roles.filter(({ documents }) =>
      documents({ partition: "aws", accountId: "1" }).policy.Statement.some(({ Sid }) => Sid === "Notify"),
    );
    expect(publishing.map(({ kind }) => kind)).toEqual(["apply-hub"]);
    expect(documentsOf(roles, "apply-hub net").policy.Statement.at(-1)).toEqual(STATEMENT);
  });

  it("lets the apply role of the topic's account publish where there is no hub", () => {
    const configuration = read(file({}, { notify, credentials: { mode: "oidc" } }));
    const roles = rolesOf(configuration, { by: "github", github: GITHUB });
    expect(documentsOf(roles, "apply net").policy.Statement.at(-1)).toEqual(STATEMENT);
    expect(gapsOf(configuration, roles)).toEqual([]);
  });

  it("says when whoever publishes has no role that is printed", () => {
    const configuration = read(file({}, { notify: { sns_topic_arn: TOPIC } }));
    const access = throughHubs(configuration);
    const bare = access.by === "hubs" ? { ...access, github: undefined } : access;
    expect(gapsOf(configuration, rolesOf(configuration, bare)).map(({ summary }) => summary)).toEqual([
      `the credentials that plsync starts from publish to ${TOPIC}, and no role is printed for them`,
    ]);
  });
});

describe("with the printed roles", () => {
  let open: Installed | undefined;
  afterEach(() => open?.close());

  const topic = (arn: string): Topic => {
    const found = readTopicArn(arn);
    if (found === undefined) throw new Error(arn);
    return found;
  };
  const message = {
    subject: "plsync: 1 failed",
    body: '{"default":"{}"}',
    attributes: new Map([["state", "problem"]]),
  };

  it("the hub that applies publishes to the file's topic, also one of another account that names it; nothing else does", async () => {
    const document = { ...EXAMPLE, notify: { sns_topic_arn: `arn:aws:sns:us-east-1:${PAYMENTS}:alarms` } };
    open = await installed(document);
    const { world } = open;
    const here = open;
    const publish = (job: Job, arn: string) => here.connect(read(document), job).publisher.publish(topic(arn), message);
    const alarms = world.topic(PAYMENTS, "us-east-1", "alarms", [MAIN.hub]);
    expect(await publish(MAIN, alarms.arn)).toEqual({ ok: true, value: undefined });
    expect(alarms.published).toMatchObject([{ subject: "plsync: 1 failed", attributes: { state: "problem" } }]);

    const others = world.topic(NETWORK, "eu-west-1", "others");
    expect(await publish(MAIN, others.arn)).toMatchObject({ ok: false, diagnostic: { code: "access_denied" } });
    expect(await publish(PULL_REQUEST, alarms.arn)).toMatchObject({ ok: false });
    expect([alarms.published.length, others.published.length]).toEqual([1, 0]);
  });
});

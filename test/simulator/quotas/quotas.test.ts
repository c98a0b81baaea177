// Service Quotas: what is applied, what is the default, and the ways in which neither is told.
import { GetAWSDefaultServiceQuotaCommand, GetServiceQuotaCommand } from "@aws-sdk/client-service-quotas";
import { expect, test } from "vitest";
import { READER } from "../../../src/simulator/iam/ready-made.ts";
import { ACCOUNT, failureOf, OTHER, simulated } from "../simulated.ts";

const RULES = { ServiceCode: "vpc", QuotaCode: "L-0EA8095F" };

test("an applied value and the default are answered, each account's own", async () => {
  const aws = await simulated();
  const client = aws.quotasOf(aws.admin);
  const value = async () => (await client.send(new GetServiceQuotaCommand(RULES))).Quota?.Value;
  expect(await value()).toBe(60);
  aws.region.quotas.apply("rulesPerGroup", 120);
  expect(await value()).toBe(120);
  const { Quota } = await client.send(new GetAWSDefaultServiceQuotaCommand(RULES));
  expect(Quota).toMatchObject({ ...RULES, Value: 60, Adjustable: true });
  aws.world.account(OTHER).region("eu-west-1").quotas.apply("rulesPerGroup", 80);
  expect(await value()).toBe(120);
  expect(aws.simulator.calls.at(-1)).toMatchObject({
    service: "servicequotas",
    action: "GetServiceQuota",
    accountId: ACCOUNT,
    params: RULES,
  });
});

test("a quota that was never applied is only known by its default, as is one that does not exist by nothing", async () => {
  const aws = await simulated();
  const client = aws.quotasOf(aws.admin);
  aws.region.quotas.neverApplied.add("rulesPerGroup");
  const failure = await failureOf(client.send(new GetServiceQuotaCommand(RULES)));
  expect(failure).toMatchObject({ code: "NoSuchResourceException", status: 400 });
  expect((await client.send(new GetAWSDefaultServiceQuotaCommand(RULES))).Quota?.Value).toBe(60);
  const none = client.send(new GetAWSDefaultServiceQuotaCommand({ ...RULES, QuotaCode: "L-00000000" }));
  expect((await failureOf(none)).code).toBe("NoSuchResourceException");
});

test("an answer can say that the value is not to be relied on", async () => {
  const aws = await simulated();
  aws.region.quotas.troubles.set("rulesPerGroup", { code: "DEPENDENCY_SERVICE_ERROR", message: "later" });
  const { Quota } = await aws.quotasOf(aws.admin).send(new GetServiceQuotaCommand(RULES));
  expect(Quota?.ErrorReason).toEqual({ ErrorCode: "DEPENDENCY_SERVICE_ERROR", ErrorMessage: "later" });
});

test("who may not, is told so; who asks too often, too", async () => {
  const aws = await simulated();
  const reader = aws.quotasOf(aws.world.account(ACCOUNT).user("reader", [READER]));
  expect(await failureOf(reader.send(new GetServiceQuotaCommand(RULES)))).toMatchObject({
    code: "AccessDeniedException",
    message: expect.stringContaining("servicequotas:GetServiceQuota"),
  });
  aws.simulator.faults.script({ service: "servicequotas" }, { kind: "throttle" });
  const failure = await failureOf(aws.quotasOf(aws.admin).send(new GetServiceQuotaCommand(RULES)));
  expect(failure.code).toBe("TooManyRequestsException");
});

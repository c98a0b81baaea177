// Systems Manager: parameters below a path, page by page, and who may read them.
import { GetParametersByPathCommand, SSMClient } from "@aws-sdk/client-ssm";
import { expect, onTestFinished, test } from "vitest";
import { clientEnvironment } from "../../../src/simulator/client-environment.ts";
import { READER } from "../../../src/simulator/iam/ready-made.ts";
import type { IssuedKey } from "../../../src/simulator/world/identity.ts";
import { ACCOUNT, failureOf, simulated } from "../simulated.ts";

async function kept(names: readonly string[]) {
  const aws = await simulated();
  const { parameters } = aws.world.account(ACCOUNT).region("eu-west-1");
  for (const name of names) parameters.set(name, `value of ${name}`);
  const clientOf = (key: IssuedKey) => {
    const { AWS_ACCESS_KEY_ID = "", AWS_SECRET_ACCESS_KEY = "" } = clientEnvironment("", key);
    const credentials = { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY };
    const client = new SSMClient({ region: "eu-west-1", endpoint: aws.simulator.url, credentials, maxAttempts: 1 });
    onTestFinished(() => client.destroy());
    return client;
  };
  return { ...aws, clientOf, client: clientOf(aws.admin) };
}

test("gives ten at a time, with the rest behind a token", async () => {
  const names = Array.from({ length: 12 }, (_, i) => `/a/b/${String(i).padStart(2, "0")}`);
  const { client } = await kept([...names, "/ab/c", "/a/deep/er/x"]);
  const first = await client.send(new GetParametersByPathCommand({ Path: "/a/b", Recursive: true }));
  expect(first.Parameters?.map(({ Name }) => Name)).toEqual(names.slice(0, 10));
  expect(first.Parameters?.[0]).toMatchObject({
    Value: "value of /a/b/00",
    ARN: `arn:aws:ssm:eu-west-1:${ACCOUNT}:parameter/a/b/00`,
    LastModifiedDate: expect.any(Date),
  });
  const rest = await client.send(
    new GetParametersByPathCommand({ Path: "/a/b", Recursive: true, NextToken: first.NextToken }),
  );
  expect([rest.Parameters?.map(({ Name }) => Name), rest.NextToken]).toEqual([names.slice(10), undefined]);
});

test("goes further down only when it is asked to, and knows nothing is no error", async () => {
  const { client } = await kept(["/a/x", "/a/b/y"]);
  const named = async (Path: string, Recursive?: boolean) =>
    (await client.send(new GetParametersByPathCommand({ Path, Recursive }))).Parameters?.map(({ Name }) => Name);
  expect(await named("/a")).toEqual(["/a/x"]);
  expect(await named("/a/", true)).toEqual(["/a/b/y", "/a/x"]);
  expect(await named("/nowhere", true)).toEqual([]);
});

test("refuses what AWS refuses", async () => {
  const { client, clientOf, world } = await kept(["/a/x"]);
  const refused = async (input: ConstructorParameters<typeof GetParametersByPathCommand>[0], by = client) =>
    (await failureOf(by.send(new GetParametersByPathCommand(input)))).code;
  expect(await refused({ Path: "a" })).toBe("ValidationException");
  expect(await refused({ Path: "/a", MaxResults: 11 })).toBe("ValidationException");
  expect(await refused({ Path: "/a", NextToken: "no" })).toBe("InvalidNextToken");
  const reader = clientOf(world.account(ACCOUNT).user("reader", [READER]));
  expect(await refused({ Path: "/a" }, reader)).toBe("AccessDeniedException");
});

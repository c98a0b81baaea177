// The wire, request by request, without the SDK's help.
import { DescribeManagedPrefixListsCommand, EC2Client } from "@aws-sdk/client-ec2";
import { expect, test } from "vitest";
import { ADMINISTRATOR } from "../../../src/simulator/iam/ready-made.ts";
import { ACCOUNT, failureOf, type Simulated, simulated } from "../simulated.ts";

function authorization(accessKeyId: string, region = "eu-west-1", service = "ec2"): string {
  return `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260901/${region}/${service}/aws4_request, SignedHeaders=host;x-amz-date, Signature=${"0".repeat(64)}`;
}

interface Raw {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

async function post({ simulator, admin }: Simulated, body: string, headers: Record<string, string> = {}): Promise<Raw> {
  const response = await fetch(simulator.url, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "x-amz-date": "20260901T000000Z",
      authorization: authorization(admin.accessKeyId),
      ...headers,
    },
  });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

test("a success is the action's response element with requestId, an error is Response/Errors/Error with RequestID", async () => {
  const aws = await simulated();
  aws.region.prefixList('a<b>&"c"', { id: "pl-0123456789abcdef0" });
  const query = "Action=DescribeManagedPrefixLists&Version=2016-11-15&PrefixListId.1=";
  const good = await post(aws, `${query}pl-0123456789abcdef0`);
  expect(good.headers.get("content-type")).toContain("text/xml");
  const id = good.headers.get("x-amzn-requestid");
  expect(good.body).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>\n<DescribeManagedPrefixListsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">` +
      `<requestId>${id}</requestId><prefixListSet><item><addressFamily>IPv4</addressFamily><maxEntries>20</maxEntries>` +
      `<ownerId>${ACCOUNT}</ownerId><prefixListArn>arn:aws:ec2:eu-west-1:${ACCOUNT}:prefix-list/pl-0123456789abcdef0</prefixListArn>` +
      `<prefixListId>pl-0123456789abcdef0</prefixListId><prefixListName>a&lt;b&gt;&amp;&quot;c&quot;</prefixListName>` +
      "<state>create-complete</state><tagSet/><version>1</version></item></prefixListSet></DescribeManagedPrefixListsResponse>",
  );
  const bad = await post(aws, `${query}pl-0fffffffffffffff0`);
  expect(bad.status).toBe(400);
  expect(bad.body).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>InvalidPrefixListID.NotFound</Code>` +
      `<Message>The prefix list (pl-0fffffffffffffff0) does not exist.</Message></Error></Errors>` +
      `<RequestID>${bad.headers.get("x-amzn-requestid")}</RequestID></Response>`,
  );
  expect(bad.headers.get("x-amzn-requestid")).not.toBe(id);
});

test("STS has its own forms", async () => {
  const aws = await simulated();
  const headers = { authorization: authorization(aws.admin.accessKeyId, "eu-west-1", "sts") };
  const good = await post(aws, "Action=GetCallerIdentity&Version=2011-06-15", headers);
  expect(good.body).toMatch(
    /^<GetCallerIdentityResponse xmlns="https:\/\/sts.amazonaws.com\/doc\/2011-06-15\/"><GetCallerIdentityResult>.*<Account>111111111111<\/Account>.*<ResponseMetadata><RequestId>/,
  );
  const bad = await post(
    aws,
    "Action=AssumeRole&Version=2011-06-15&RoleArn=arn:aws:iam::222222222222:role/x&RoleSessionName=ab",
    headers,
  );
  expect(bad.body).toMatch(
    /<ErrorResponse xmlns="[^"]+"><Error><Type>Sender<\/Type><Code>AccessDenied<\/Code><Message>User: .*<\/Message><\/Error><RequestId>/,
  );
});

const DESCRIBE = "Action=DescribeManagedPrefixLists&Version=2016-11-15";

test.each([
  ["an unknown parameter", `${DESCRIBE}&Colour=red`, "UnknownParameter"],
  [
    "an unknown field of a structure",
    `${DESCRIBE}&Filter.1.Name=owner-id&Filter.1.Value.1=x&Filter.1.Size=1`,
    "UnknownParameter",
  ],
  ["an unknown action", "Action=DescribeEverything&Version=2016-11-15", "InvalidAction"],
  ["an action of Object.prototype", "Action=constructor&Version=2016-11-15", "InvalidAction"],
  ["an unknown version of the API", "Action=DescribeManagedPrefixLists&Version=2010-01-01", "InvalidAction"],
  ["no action", "Version=2016-11-15", "InvalidAction"],
  [
    "an empty list",
    "Action=ModifyManagedPrefixList&Version=2016-11-15&PrefixListId=pl-00000000&AddEntry=",
    "InvalidRequest",
  ],
  ["a number that is none", `${DESCRIBE}&MaxResults=ten`, "InvalidParameterValue"],
  ["a boolean that is none", `${DESCRIBE}&DryRun=yes`, "InvalidParameterValue"],
  ["a filter without values", `${DESCRIBE}&Filter.1.Name=owner-id`, "InvalidParameterValue"],
])("EC2 refuses %s", async (_, body, code) => {
  const answer = await post(await simulated(), body);
  expect([answer.status, answer.body]).toEqual([400, expect.stringContaining(`<Code>${code}</Code>`)]);
});

test("parameters may come in any order, and lists with gaps in their numbers", async () => {
  const aws = await simulated();
  aws.region.prefixList("a");
  const answer = await post(aws, `Filter.7.Value.3=a&Filter.7.Name=prefix-list-name&${DESCRIBE}&Filter.7.Value.9=b`);
  expect(answer.body).toContain("<prefixListName>a</prefixListName>");
});

test.each<[string, (aws: Simulated) => Record<string, string>, number, string]>([
  ["an unknown key", () => ({ authorization: authorization("AKIAUNKNOWN") }), 401, "AuthFailure"],
  ["no signature", () => ({ authorization: "Bearer x" }), 400, "IncompleteSignature"],
  [
    "a Region that is none",
    ({ admin }) => ({ authorization: authorization(admin.accessKeyId, "moon") }),
    401,
    "AuthFailure",
  ],
  [
    "a Region of another partition",
    ({ admin }) => ({ authorization: authorization(admin.accessKeyId, "cn-north-1") }),
    401,
    "AuthFailure",
  ],
  ["no date", () => ({ "x-amz-date": "" }), 400, "IncompleteSignature"],
  ["a form that is none", () => ({ "content-type": "application/json" }), 400, "InvalidRequest"],
])("a request with %s is refused", async (_, headers, status, code) => {
  const aws = await simulated();
  const answer = await post(aws, DESCRIBE, headers(aws));
  expect([answer.status, answer.body]).toEqual([status, expect.stringContaining(`<Code>${code}</Code>`)]);
  expect(aws.simulator.calls).toMatchObject([{ action: "DescribeManagedPrefixLists", outcome: { status, code } }]);
});

test("an unsigned request is refused", async () => {
  const { simulator } = await simulated();
  const response = await fetch(simulator.url, { method: "POST", body: new URLSearchParams(DESCRIBE) });
  expect([response.status, await response.text()]).toEqual([
    403,
    expect.stringContaining("MissingAuthenticationToken"),
  ]);
});

test("temporary keys are good only with their own session token", async () => {
  const aws = await simulated();
  const account = aws.world.account(ACCOUNT);
  const role = account.role("r", { trust: { principals: [] }, policies: [ADMINISTRATOR] });
  const [one, two] = [account.session(role, "one"), account.session(role, "two")];
  const send = (token?: string) =>
    post(aws, DESCRIBE, {
      authorization: authorization(one.accessKeyId),
      ...(token === undefined ? {} : { "x-amz-security-token": token }),
    });
  expect((await send(one.sessionToken)).status).toBe(200);
  expect((await send(two.sessionToken)).status).toBe(401);
  expect((await send()).status).toBe(401);
});

test("a Region that is not enabled refuses", async () => {
  const aws = await simulated();
  aws.world.account(ACCOUNT).disabledRegions.add("af-south-1");
  const regional = (service: string) => ({
    authorization: authorization(aws.admin.accessKeyId, "af-south-1", service),
  });
  expect((await post(aws, DESCRIBE, regional("ec2"))).body).toContain("AuthFailure");
  const identity = await post(aws, "Action=GetCallerIdentity&Version=2011-06-15", regional("sts"));
  expect([identity.status, identity.body]).toEqual([403, expect.stringContaining("RegionDisabledException")]);
});

test("close ends open connections at once", async () => {
  const aws = await simulated();
  const client = new EC2Client({
    endpoint: aws.simulator.url,
    region: "eu-west-1",
    maxAttempts: 1,
    credentials: aws.admin,
  });
  await client.send(new DescribeManagedPrefixListsCommand({}));
  await aws.simulator.close();
  expect((await failureOf(client.send(new DescribeManagedPrefixListsCommand({})))).message).toMatch(
    /ECONNREFUSED|ECONNRESET|hang up/,
  );
  client.destroy();
});

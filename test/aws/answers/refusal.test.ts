// Case 06: a refusal is explained by what AWS said of it, and never contradicts that.
import { expect, test } from "vitest";
import { regionReader } from "../../../src/aws/region-reader.ts";
import { interceptHttp } from "../intercepted.ts";
import { ec2, failed } from "../wire.ts";

interceptHttp();

async function remedyFor(ending: string, action = "ec2:DescribeSecurityGroups"): Promise<string> {
  const user = "You are not authorized to perform this operation. User: arn:aws:sts::222222222222:assumed-role/plan/x";
  const message = `${user} is not authorized to perform: ${action} ${ending}`;
  const { client } = ec2(failed(403, "UnauthorizedOperation", message));
  const reading = await regionReader(client).groupsById(["sg-1"]);
  if (reading.ok) throw new Error("expected a refusal");
  expect(reading.diagnostic.code).toBe("access_denied");
  return reading.diagnostic.remedy ?? "";
}

const ROLE = /role .* must allow/;

test.each([
  [
    "with an explicit deny in a service control policy",
    /^A service control policy of the organisation denies .*eu-west-1\.$/,
  ],
  ["because no service control policy allows the ec2:X action", /^A service control policy .* does not allow/],
  [
    "with an explicit deny in a service control policy: arn:aws:organizations::111111111111:policy/o-1/service_control_policy/p-1",
    /^A service control policy of the organisation denies/,
  ],
  ["with an explicit deny in a resource control policy", /^A resource control policy of the organisation denies/],
  ["because no VPC endpoint policy allows the ec2:X action", /^The policy of the VPC endpoint for ec2 does not allow/],
  ["with an explicit deny in a VPC endpoint policy", /^The policy of the VPC endpoint for ec2 denies/],
  ["because no permissions boundary allows the ec2:X action", /^The permissions boundary of the role does not allow/],
  ["with an explicit deny in a permissions boundary", /^The permissions boundary of the role denies/],
  ["because no session policy allows the ec2:X action", /^A session policy does not allow .* should be reported\.$/],
  [
    "with an explicit deny in an identity-based policy",
    /^A policy of the role .* denies ec2:DescribeSecurityGroups\. Take that/,
  ],
])("%s", async (ending, remedy) => {
  const said = await remedyFor(ending);
  expect(said).toMatch(remedy);
  expect(said).not.toMatch(ROLE);
});

test("no policy of the role allows it: the role must", async () => {
  expect(await remedyFor("because no identity-based policy allows the ec2:DescribeSecurityGroups action")).toMatch(
    /^The role that plsync uses there must allow ec2:DescribeSecurityGroups; `plsync iam` prints all that it needs\.$/,
  );
});

test.each(["ssm:GetParametersByPath", "organizations:ListAccounts"])(
  "%s, which people ask with their own credentials, is no matter of a role",
  async (action) => {
    const ending = `because no identity-based policy allows the ${action} action`;
    expect(await remedyFor(ending, action)).toBe(`The credentials of the environment must allow ${action}.`);
  },
);

test("the action is the one that AWS names, which may be another than the call", async () => {
  const said = await remedyFor("with an explicit deny in a service control policy", "ec2:CreateTags");
  expect(said).toContain("denies ec2:CreateTags");
  expect(said).not.toContain("DescribeSecurityGroups");
});

test("a list of another owner: the tag is named", async () => {
  const ending =
    "on resource: arn:aws:ec2:eu-west-1:111111111111:prefix-list/pl-0a1b2c3d4e5f60718 because no identity-based policy allows the ec2:ModifyManagedPrefixList action";
  expect(await remedyFor(ending, "ec2:ModifyManagedPrefixList")).toMatch(/on pl-0a1b2c3d4e5f60718\. .*`plsync:owner`/);
});

test("wording that is not known: all places that can refuse are named", async () => {
  const said = await remedyFor("for reasons of its own");
  expect(said).toMatch(ROLE);
  for (const place of ["service control policy", "resource control policy", "permissions boundary", "VPC endpoint"]) {
    expect(said).toContain(place);
  }
});

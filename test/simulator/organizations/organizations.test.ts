// AWS Organizations: who is in which unit, page by page, and who may ask.
import {
  DescribeAccountCommand,
  ListAccountsForParentCommand,
  ListOrganizationalUnitsForParentCommand,
  OrganizationsClient,
} from "@aws-sdk/client-organizations";
import { expect, onTestFinished, test } from "vitest";
import { clientEnvironment } from "../../../src/simulator/client-environment.ts";
import { ADMINISTRATOR, READER } from "../../../src/simulator/iam/ready-made.ts";
import type { IssuedKey } from "../../../src/simulator/world/identity.ts";
import { ACCOUNT, failureOf, OTHER, simulated } from "../simulated.ts";

const UNIT = "ou-ab12-cdefghij";

async function organised(accounts: readonly string[] = []) {
  const aws = await simulated();
  for (const id of accounts) aws.world.account(id, { alias: `name of ${id}` });
  const organisation = aws.world.organisation("o-exampleorg1", ACCOUNT);
  const unit = organisation.unit(UNIT, accounts);
  const clientOf = (key: IssuedKey) => {
    const { AWS_ACCESS_KEY_ID: accessKeyId = "", AWS_SECRET_ACCESS_KEY: secretAccessKey = "" } = clientEnvironment(
      "",
      key,
    );
    const credentials = { accessKeyId, secretAccessKey };
    const client = new OrganizationsClient({
      region: "us-east-1",
      endpoint: aws.simulator.url,
      credentials,
      maxAttempts: 1,
    });
    onTestFinished(() => client.destroy());
    return client;
  };
  return { ...aws, organisation, unit, clientOf, client: clientOf(aws.admin) };
}

const id = (number: number) => String(200_000_000_000 + number);

test("accounts come in pages of 20 at most, of which one may be empty and not the last", async () => {
  const ids = Array.from({ length: 45 }, (_, index) => id(index));
  const { client, organisation } = await organised(ids);
  organisation.closed.set(id(3), "SUSPENDED");
  const sizes: number[] = [];
  const found: string[] = [];
  for (let NextToken: string | undefined, page = 0; page === 0 || NextToken !== undefined; page++) {
    const answer = await client.send(new ListAccountsForParentCommand({ ParentId: UNIT, NextToken }));
    sizes.push(answer.Accounts?.length ?? -1);
    found.push(...(answer.Accounts ?? []).map((one) => `${one.Id} ${one.Status} ${one.Name}`));
    NextToken = answer.NextToken;
  }
  expect(sizes).toEqual([20, 0, 20, 5]);
  expect(found).toEqual(ids.map((one) => `${one} ${one === id(3) ? "SUSPENDED" : "ACTIVE"} name of ${one}`));
});

test("units have units, and the root has what is in none", async () => {
  const { client, organisation, unit } = await organised([OTHER]);
  organisation.unit("ou-ab12-below0000", [], unit);
  const unitsOf = async (ParentId: string) =>
    (await client.send(new ListOrganizationalUnitsForParentCommand({ ParentId }))).OrganizationalUnits?.map(
      (one) => one.Id,
    );
  expect(await unitsOf(organisation.rootId)).toEqual([UNIT]);
  expect(await unitsOf(UNIT)).toEqual(["ou-ab12-below0000"]);
  const { Accounts } = await client.send(new ListAccountsForParentCommand({ ParentId: organisation.rootId }));
  expect(Accounts?.map((one) => one.Id)).toEqual([ACCOUNT]);
});

test("an account is described by its organisation alone", async () => {
  const { client } = await organised([OTHER]);
  const { Account } = await client.send(new DescribeAccountCommand({ AccountId: OTHER }));
  expect(Account).toMatchObject({ Id: OTHER, Status: "ACTIVE", Name: `name of ${OTHER}` });
  const none = await failureOf(client.send(new DescribeAccountCommand({ AccountId: "999999999999" })));
  expect(none).toMatchObject({ code: "AccountNotFoundException", status: 400 });
});

test.each([
  ["ou-ab12-nowhere00", "ParentNotFoundException"],
  ["ou-nonsense", "InvalidInputException"],
])("%s: %s", async (ParentId, code) => {
  const { client } = await organised();
  expect((await failureOf(client.send(new ListAccountsForParentCommand({ ParentId })))).code).toBe(code);
});

test("members are refused, and so is who lacks the permission; delegated administrators are not", async () => {
  const { world, organisation, clientOf, client } = await organised([OTHER]);
  const member = clientOf(world.account(OTHER).user("admin", [ADMINISTRATOR]));
  const ask = new ListAccountsForParentCommand({ ParentId: UNIT });
  expect((await failureOf(member.send(ask))).code).toBe("AccessDeniedException");
  organisation.administrators.add(OTHER);
  expect((await member.send(ask)).Accounts).toHaveLength(1);
  const reader = clientOf(world.account(ACCOUNT).user("reader", [READER]));
  expect((await failureOf(reader.send(ask))).message).toContain("organizations:ListAccountsForParent");
  world.organisations.clear();
  expect((await failureOf(client.send(ask))).code).toBe("AWSOrganizationsNotInUseException");
});

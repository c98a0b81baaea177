// A pull request that edits mappings.yaml so that its plan would run with the apply role: three doors, each of which is enough.
import { EC2Client, ModifyManagedPrefixListCommand } from "@aws-sdk/client-ec2";
import { afterEach, expect, it } from "vitest";
import { connect } from "../../src/aws/aws.ts";
import { parseConfiguration } from "../../src/config/read-configuration.ts";
import { githubTrust, hubTrust } from "../../src/iam/trust.ts";
import { NETWORK } from "../../src/simulator/example/company.ts";
import { idToken } from "../../src/simulator/sts/id-token.ts";
import { NOW, read } from "./file.ts";
import { EXAMPLE, type Installed, installed, type Json, MAIN, PULL_REQUEST } from "./installed.ts";

const APPLY = `arn:aws:iam::${NETWORK}:role/plsync-apply`;

/** The example, in which the account that owns the lists is read with its apply role. */
function edited(network: Json): Json {
  const accounts = EXAMPLE.accounts as Json;
  return { ...EXAMPLE, accounts: { ...accounts, network: { ...(accounts.network as Json), ...network } } };
}
/** So that the file still has two roles: no rule of the file can know that the second is made up. */
const DISGUISED = edited({
  plan_role_arn: APPLY,
  apply_role_arn: `arn:aws:iam::${NETWORK}:role/made-up`,
});

let open: Installed | undefined;
afterEach(() => open?.close());

async function company(): Promise<Installed> {
  open = await installed(EXAMPLE);
  return open;
}

it("validate refuses it", () => {
  const text = JSON.stringify(edited({ plan_role_arn: APPLY }));
  const reading = parseConfiguration("mappings.yaml", text, NOW);
  expect(reading.ok).toBe(false);
  expect(reading.diagnostics).toMatchObject([
    { code: "same_role", account: "network", summary: 'the plan role of "network" is also its apply role' },
  ]);
});

it("trust refuses it: the plan hub is nobody to the apply role, and a pull request nobody to the apply hub", async () => {
  const here = await company();
  const plan = await here.plan(DISGUISED, PULL_REQUEST);
  expect(plan.diagnostics).toContainEqual(expect.objectContaining({ code: "assume_role_denied", account: "network" }));
  const byApplyHub = await here.plan(DISGUISED, { ...PULL_REQUEST, hub: MAIN.hub });
  expect(byApplyHub.complete).toBe(false);
  expect(byApplyHub.diagnostics.map(({ code }) => code)).toContain("assume_role_denied");
  const assumed = here.simulator.calls.filter(
    ({ action, outcome }) => /^Assume/.test(action) && outcome.status === 200,
  );
  expect(assumed.map(({ params }) => params.RoleArn)).not.toContain(APPLY);
  expect(assumed.map(({ params }) => params.RoleArn)).not.toContain(MAIN.hub);
});

it("the session policy refuses it, were the role to trust the plan hub all the same", async () => {
  const here = await company();
  const trusting = hubTrust([PULL_REQUEST.hub, MAIN.hub], { externalId: undefined, sessionTags: false });
  here.role(APPLY).trust = { principals: [], document: trusting as never };
  await here.plan(DISGUISED, PULL_REQUEST);
  const key = [...here.world.keys.values()].find(({ identity }) => identity.arn === APPLY);
  if (key === undefined) throw new Error("the plan did not get the apply role");
  const ours = here.world
    .account(NETWORK)
    .region("eu-west-1")
    .prefixList("ours", {
      tags: { "plsync:owner": "acme/network" },
    });
  const write = async ({ accessKeyId, secretAccessKey, sessionToken = "" }: typeof key) => {
    const credentials = { accessKeyId, secretAccessKey, sessionToken };
    const ec2 = new EC2Client({ endpoint: here.simulator.url, region: "eu-west-1", credentials, maxAttempts: 1 });
    return ec2.send(new ModifyManagedPrefixListCommand({ PrefixListId: ours.id, PrefixListName: "theirs" }));
  };
  await expect(write(key)).rejects.toThrow("because no session policy allows the ec2:ModifyManagedPrefixList action");
  expect(ours.name).toBe("ours");
  // What stopped it is the policy of the session alone: the role may do it.
  await write(here.world.account(NETWORK).session(here.role(APPLY), "reviewed"));
  expect(ours.name).toBe("theirs");
});

it("with `credentials.mode: oidc` the apply role knows no pull request either", async () => {
  const here = await company();
  const place = { partition: "aws", accountId: NETWORK };
  const subjects = ["repo:acme/network:ref:refs/heads/main"];
  here.role(APPLY).trust = { principals: [], document: githubTrust(place, "sts.amazonaws.com", subjects, {}) as never };
  const accounts = { network: { id: NETWORK, plan_role_arn: APPLY } };
  const configuration = read({ ...EXAMPLE, credentials: { mode: "oidc" }, accounts, ...ONE_LIST });
  const reading = async (subject: string) => {
    const { readers, close } = connect({
      configuration,
      run: "4711-1",
      version: "9.9.9",
      environment: {},
      endpoint: here.simulator.url,
      idToken: async (aud) => {
        const exp = Math.floor(here.clock.now() / 1000) + 300;
        const iss = "https://token.actions.githubusercontent.com";
        return { ok: true, value: idToken({ iss, sub: subject, aud, exp }) };
      },
      clock: here.clock,
      retryDelay: () => 0,
    });
    const reader = await readers.at({ account: "network", accountId: NETWORK, region: "eu-west-1" });
    close();
    return reader;
  };
  expect(await reading(PULL_REQUEST.subject)).toMatchObject({ ok: false, diagnostic: { code: "assume_role_denied" } });
  expect(await reading(MAIN.subject)).toMatchObject({ ok: true });
});

const ONE_LIST: Json = {
  mappings: [{ name: "web", sources: [{ cidrs: ["192.0.2.0/24"] }], prefix_lists: [{ account: "network" }] }],
};

import nock from "nock";
import { afterEach, describe, expect, test } from "vitest";
import { READ_ACTIONS, READ_ONLY_SESSION_POLICY } from "../../../src/aws/sign-in/session-policy.ts";
import type { Reading } from "../../../src/model/snapshot.ts";
import { DATA, GROUPS, NETWORK, PAYMENTS } from "../../../src/simulator/example/company.ts";
import { ADMINISTRATOR } from "../../../src/simulator/iam/ready-made.ts";
import { data, element } from "../../../src/simulator/protocol/xml.ts";
import { ACCOUNTS, AT, account, type Company, company } from "../company.ts";
import { interceptHttp } from "../intercepted.ts";

let open: Company | undefined;
async function start(...options: Parameters<typeof company>): Promise<Company> {
  open = await company(...options);
  return open;
}
interceptHttp({ otherRequests: true });
afterEach(() => open?.close());

function sts({ simulator }: Company) {
  return simulator.calls.filter((call) => call.service === "sts");
}

/** AssumeRole's answer with keys of the payments account's plan role, and this ARN; undefined: without an AssumedRoleUser. */
function assumedPayments({ world }: Company, arn: string | undefined): string {
  const role = world.account(PAYMENTS).roles.get(`arn:aws:iam::${PAYMENTS}:role/plsync-plan`);
  if (role === undefined) throw new Error("no role");
  const expiresAt = world.clock.now() + 3_600_000;
  const key = world.account(PAYMENTS).session(role, "plsync-4711-1", { expiresAt });
  const user = arn === undefined ? "" : element("AssumedRoleUser", data("AssumedRoleId", "AROA:x"), data("Arn", arn));
  const credentials = element(
    "Credentials",
    data("AccessKeyId", key.accessKeyId),
    data("SecretAccessKey", key.secretAccessKey),
    data("SessionToken", key.sessionToken),
    data("Expiration", new Date(expiresAt).toISOString()),
  );
  return element("AssumeRoleResponse", element("AssumeRoleResult", credentials, user));
}

function problem(reading: Reading<unknown>) {
  if (reading.ok) throw new Error("expected a failure");
  return reading.diagnostic;
}

describe("signing in", () => {
  test("once per account, role and run, whatever the Regions and however many ask at once", async () => {
    const here = await start();
    const { readers } = here.connect();
    const readings = await Promise.all([AT.payments, AT.paymentsUs, AT.payments, AT.network].map(readers.at));
    expect(readings.every((reading) => reading.ok)).toBe(true);
    expect(
      sts(here)
        .map(({ action, accountId }) => `${action} ${accountId}`)
        .sort(),
    ).toEqual([`AssumeRole ${NETWORK}`, `AssumeRole ${NETWORK}`]);
  });

  test("nothing is signed in to before it is asked for", async () => {
    const here = await start();
    here.connect();
    expect(here.simulator.calls).toEqual([]);
  });

  test("the plan role comes with a read-only policy, the apply role without, both with the run's name and an hour", async () => {
    const here = await start();
    const { readers, writers } = here.connect();
    await readers.at(AT.network);
    await writers.at(AT.network);
    const [plan, apply] = sts(here).filter((call) => call.action === "AssumeRole");
    expect(plan?.params).toMatchObject({
      RoleArn: `arn:aws:iam::${NETWORK}:role/plsync-plan`,
      RoleSessionName: "plsync-4711-1",
      DurationSeconds: "3600",
      Policy: READ_ONLY_SESSION_POLICY,
    });
    expect(apply?.params.RoleArn).toBe(`arn:aws:iam::${NETWORK}:role/plsync-apply`);
    expect(apply?.params).not.toHaveProperty("Policy");
  });

  test("session tags only where the file asks for them", async () => {
    const here = await start();
    for (const role of here.world.account(PAYMENTS).roles.values()) role.trust = { ...role.trust, tagSession: true };
    await here.connect({ sessionTags: true }).readers.at(AT.payments);
    expect(sts(here)[0]?.params).toMatchObject({
      "Tags.member.1.Key": "plsync:run",
      "Tags.member.1.Value": "4711-1",
      "Tags.member.2.Key": "plsync:owner",
      "Tags.member.2.Value": "acme/network",
    });
  });

  test.each([
    [undefined, "eu-west-1"],
    ["us-west-2", "us-west-2"],
    ["cn-north-1", "eu-west-1"],
  ])("ambient Region %s: STS is asked in %s", async (AWS_REGION, region) => {
    const here = await start();
    await here.connect({ environment: { AWS_REGION } }).readers.at(AT.payments);
    expect(new Set(sts(here).map((call) => call.region))).toEqual(new Set([region]));
  });

  test("a session that is about to end is renewed once for all Regions", async () => {
    const here = await start();
    const { readers } = here.connect();
    const readings = await Promise.all([readers.at(AT.payments), readers.at(AT.paymentsUs)]);
    here.simulator.advance(55 * 60_000);
    const reads = await Promise.all(readings.map((one) => (one.ok ? one.value.groupsByName(["x"]) : one)));
    expect(reads.every((read) => read.ok)).toBe(true);
    expect(sts(here).filter((call) => call.action === "AssumeRole").length).toBe(2);
  });

  test("a renewal that is denied is said as such, and a write that waited for it was not made", async () => {
    const here = await start();
    const { readers, writers } = here.connect();
    const [reader, writer] = await Promise.all([readers.at(AT.network), writers.at(AT.network)]);
    if (!reader.ok || !writer.ok) throw new Error("expected a reader and a writer");
    here.simulator.advance(55 * 60_000);
    here.simulator.faults.script({ action: "AssumeRole" }, { kind: "access-denied" }, { times: 2 });
    expect(problem(await reader.value.groupsByName(["x"])).code).toBe("assume_role_denied");
    expect(await writer.value.resize("pl-1", 20)).toMatchObject({
      ok: false,
      kind: "refused",
      diagnostic: { code: "assume_role_denied", account: "network" },
    });
  });
});

describe("what can go wrong", () => {
  test("no credentials", async () => {
    const here = await start();
    const ambient = async () => {
      throw Object.assign(new Error("Could not load credentials from any providers"), {
        name: "CredentialsProviderError",
      });
    };
    const reading = await here.connect({ ambient }).readers.at(AT.payments);
    expect(problem(reading)).toMatchObject({
      code: "credentials_missing",
      account: "payments",
      detail: "Looking for credentials: CredentialsProviderError: Could not load credentials from any providers",
    });
    expect(here.simulator.calls).toEqual([]);
  });

  test("ambient credentials that end in the middle of a run", async () => {
    const here = await start();
    const { planRoleArn: _, ...network } = account("network", NETWORK);
    let ended = false;
    const ambient = async () => {
      if (ended) throw Object.assign(new Error("The SSO session has expired"), { name: "CredentialsProviderError" });
      return { ...here.hub, expiration: new Date(here.world.clock.now() + 60_000) };
    };
    const reading = await here.connect({ ambient, accounts: [network] }).readers.at(AT.network);
    if (!reading.ok) throw new Error("expected a reader");
    ended = true;
    expect(problem(await reading.value.groupsByName(["x"]))).toMatchObject({
      code: "credentials_missing",
      detail: "Looking for credentials: CredentialsProviderError: The SSO session has expired",
    });
  });

  test("a role that does not let us in: one call, the same diagnostic for every Region, others are not touched", async () => {
    const here = await start();
    const accounts = ACCOUNTS.map((one) => (one.alias === "data" ? account("data", DATA) : one));
    const { readers } = here.connect({ accounts });
    const [refused, again, other] = await Promise.all([
      readers.at(AT.data),
      readers.at({ ...AT.data, region: "us-west-2" }),
      readers.at(AT.payments),
    ]);
    expect(problem(refused)).toMatchObject({
      code: "assume_role_denied",
      account: "data",
      position: { file: "mappings.yaml", line: 3 },
      summary: `arn:aws:iam::${DATA}:role/plsync-plan could not be assumed, so account data (${DATA}) is out of reach`,
    });
    expect(problem(refused).detail).toContain(
      "sts:AssumeRole: AccessDenied: User: arn:aws:sts::111111111111:assumed-role/plsync-hub/",
    );
    expect(problem(again)).toBe(problem(refused));
    expect(other?.ok).toBe(true);
    expect(sts(here).filter((call) => call.outcome.code === "AccessDenied").length).toBe(1);
  });

  test("a role of another account", async () => {
    const here = await start();
    const planRoleArn = `arn:aws:iam::${PAYMENTS}:role/plsync-plan`;
    const reading = await here
      .connect({ accounts: [account("network", NETWORK, { planRoleArn })] })
      .readers.at(AT.network);
    expect(problem(reading)).toMatchObject({
      code: "wrong_account",
      summary: `the credentials for account network (${NETWORK}) belong to account ${PAYMENTS}`,
    });
    expect(here.simulator.calls.map(({ action }) => action)).toEqual(["AssumeRole", "GetCallerIdentity"]);
  });

  test.each([
    ["names no account", ""],
    ["names no user", undefined],
    ["names another account than the role's", `arn:aws:sts::${DATA}:assumed-role/plsync-plan/plsync-4711-1`],
  ])("an answer to AssumeRole that %s: AWS is asked whose the credentials are", async (_, arn) => {
    const here = await start();
    nock(here.simulator.url, { allowUnmocked: true })
      .post("/", /Action=AssumeRole/)
      .reply(200, assumedPayments(here, arn), { "content-type": "text/xml" });
    const { readers } = here.connect();
    const reading = await readers.at(AT.payments);
    expect(reading.ok).toBe(true);
    expect(sts(here).map(({ action, accountId }) => `${action} ${accountId}`)).toEqual([
      `GetCallerIdentity ${PAYMENTS}`,
    ]);
    if (reading.ok) expect(await reading.value.groupsByName(["x"])).toMatchObject({ ok: true });
  });

  test("ambient credentials are used as they are, and only in their own account", async () => {
    const here = await start();
    const { planRoleArn: _, ...network } = account("network", NETWORK);
    const { planRoleArn: __, ...payments } = account("payments", PAYMENTS);
    const { readers, writers } = here.connect({ accounts: [network, payments] });
    expect(await readers.at(AT.network)).toMatchObject({ ok: true });
    expect(await writers.at(AT.network)).toMatchObject({ ok: true });
    expect(problem(await readers.at(AT.payments))).toMatchObject({
      code: "wrong_account",
      remedy: `Sign in to ${PAYMENTS} first, or give the account roles in mappings.yaml.`,
    });
    expect(sts(here).every((call) => call.action === "GetCallerIdentity")).toBe(true);
  });

  test("an account with a plan role and no apply role is not written to", async () => {
    const here = await start();
    expect(problem(await here.connect().writers.at(AT.payments))).toMatchObject({
      code: "no_apply_role",
      account: "payments",
    });
    expect(here.simulator.calls).toEqual([]);
  });

  test.each([
    [{ kind: "throttle" }, "throttled"],
    [{ kind: "server-error" }, "aws_unavailable"],
    [{ kind: "reset-before-effect" }, "aws_unavailable"],
    [{ kind: "truncated" }, "odd_answer"],
    [{ kind: "error", status: 403, code: "RegionDisabledException" }, "region_disabled"],
    [{ kind: "error", status: 400, code: "ExpiredTokenException" }, "assume_role_denied"],
    [{ kind: "error", status: 400, code: "ValidationError" }, "assume_role_denied"],
  ] as const)("AssumeRole meets %o: %s", async (fault, code) => {
    const here = await start();
    here.simulator.faults.script({ action: "AssumeRole" }, fault, { times: Number.POSITIVE_INFINITY });
    const diagnostic = problem(await here.connect().readers.at(AT.payments));
    expect(diagnostic).toMatchObject({ code, account: "payments" });
    expect(JSON.stringify(diagnostic)).not.toMatch(/SecretAccessKey|SessionToken/);
  });

  test.each([
    ["ambient credentials", undefined],
    ["a role of another account", `arn:aws:iam::${PAYMENTS}:role/plsync-plan`],
  ])("%s: who we are cannot be asked", async (_, planRoleArn) => {
    const here = await start();
    here.simulator.faults.script({ action: "GetCallerIdentity" }, { kind: "server-error" }, { times: 8 });
    const { planRoleArn: __, ...network } = account("network", NETWORK);
    const accounts = [{ ...network, ...(planRoleArn === undefined ? {} : { planRoleArn }) }];
    expect(problem(await here.connect({ accounts }).readers.at(AT.network)).code).toBe("aws_unavailable");
  });

  test("an account that the configuration does not have is a bug", async () => {
    const here = await start();
    await expect(here.connect({ accounts: [] }).readers.at(AT.payments)).rejects.toThrow("no account payments");
  });
});

describe("the read-only session policy", () => {
  test("fits into a session, and allows reading only", () => {
    expect(READ_ONLY_SESSION_POLICY.length).toBeLessThanOrEqual(2048);
    for (const action of READ_ACTIONS) expect(action).toMatch(/^ec2:(Describe|Get)/);
  });

  test("every reader works under it, even where the role is an administrator's", async () => {
    const here = await start();
    const role = here.world.account(PAYMENTS).roles.get(`arn:aws:iam::${PAYMENTS}:role/plsync-plan`);
    if (role === undefined) throw new Error("no role");
    role.policies = [ADMINISTRATOR];
    const list = here.world
      .account(PAYMENTS)
      .region("eu-west-1")
      .prefixList("web", { entries: ["10.0.0.1/32"] });
    const reading = await here.connect().readers.at(AT.payments);
    if (!reading.ok) throw new Error("expected a reader");
    const reader = reading.value;
    const reads = await Promise.all([
      reader.listsByOwner("acme/network"),
      reader.listsByName(["web"]),
      reader.listsById([list.id]),
      reader.entries(list.id, 1),
      reader.associations(list.id),
      reader.groupsById([GROUPS.webFrontends.groupId]),
      reader.groupsByName(["web-frontend"]),
      reader.groupsByTags(new Map([["Team", "payments"]])),
      reader.interfacesOfGroups([GROUPS.webFrontends.groupId]),
      reader.interfacesWithAddresses([], "private"),
    ]);
    expect(reads.filter((read) => !read.ok)).toEqual([]);
  });
});

// From an empty directory to a list: init, validate, plan, apply, with nothing but credentials of an account.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clientEnvironment } from "../../src/simulator/client-environment.ts";
import type { PolicyDocument } from "../../src/simulator/iam/policy.ts";
import { ADMINISTRATOR } from "../../src/simulator/iam/ready-made.ts";
import { type Simulator, startSimulator } from "../../src/simulator/simulator.ts";
import { currentVersion } from "../../src/simulator/world/prefix-list-record.ts";
import type { Region } from "../../src/simulator/world/region.ts";
import { World } from "../../src/simulator/world/world.ts";
import { directory, type Ended, plsync } from "./command-line.ts";

const ACCOUNT = "444455556666";
const GROUP = "sg-0a1b2c3d4e5f60718";
const WORKFLOWS = ["plan-on-pull-request.yml", "apply-on-main.yml", "sync-on-schedule.yml"];

let simulator: Simulator;
let here: ReturnType<typeof directory>;
let environment: Readonly<Record<string, string>>;
let region: Region;
beforeEach(async () => {
  const world = new World();
  const account = world.account(ACCOUNT);
  region = account.region("eu-west-1");
  const vpc = region.vpc({ cidrs: ["10.20.0.0/16"] });
  region.securityGroup("web servers", { id: GROUP, vpcId: vpc.id });
  region.networkInterface({ groups: [GROUP], addresses: ["10.20.1.1"] });
  region.networkInterface({ groups: [GROUP], addresses: ["10.20.1.2"] });
  simulator = await startSimulator(world);
  environment = {
    ...clientEnvironment(simulator.url, account.user("admin", [ADMINISTRATOR])),
    AWS_REGION: "eu-west-1",
  };
  here = directory();
});
afterEach(async () => {
  here.remove();
  await simulator.close();
});

const inHere = (line: string, more: Readonly<Record<string, string>> = environment): Promise<Ended> =>
  plsync(line, { cwd: here.path, environment: more });
const text = (file: string) => readFileSync(join(here.path, file), "utf8");
const entries = () =>
  [...region.lists.values()]
    .filter(({ ownerId }) => ownerId === ACCOUNT)
    .map((list) => [list.name, [...currentVersion(list).entries.keys()].sort()]);

describe("a newcomer", () => {
  it("says the owner and the group, and has a list after the three commands that init names", async () => {
    const began = await inHere(`init --owner acme/network --group ${GROUP}`);
    expect([began.code, began.err]).toEqual([0, expect.not.stringContaining("Error")]);
    for (const next of ["plsync validate", "plsync plan", "plsync apply"]) expect(began.out).toContain(next);
    expect(text("mappings.yaml")).toContain("within: [10.20.0.0/16]");
    expect(text("mappings.yaml")).toContain('# "web servers": the addresses of every interface in this group');
    for (const line of ["validate", "plan", "apply --auto-approve"])
      expect(await inHere(line)).toMatchObject({ code: 0 });
    expect(entries()).toEqual([["web-servers", ["10.20.1.1/32", "10.20.1.2/32"]]]);
    expect(await inHere("plan --detailed-exitcode")).toMatchObject({ code: 0 });
  });

  it("gets the workflows with the hub roles of the account", async () => {
    await inHere(`init --owner acme --group ${GROUP}`);
    for (const name of WORKFLOWS) {
      expect(text(`.github/workflows/${name}`)).toMatch(new RegExp(`hub-role: arn:aws:iam::${ACCOUNT}:role/plsync-`));
      expect(text(`.github/workflows/${name}`)).not.toContain("111111111111");
    }
  });

  it("without credentials says everything by options", async () => {
    const options = `--owner acme --account ${ACCOUNT} --group ${GROUP} --list web --within 10.20.0.0/16 --no-workflows`;
    expect(await inHere(`init ${options} --region eu-west-1`, {})).toMatchObject({ code: 0 });
    expect(existsSync(join(here.path, ".github"))).toBe(false);
    expect(simulator.calls).toEqual([]);
    expect(await inHere("validate", {})).toMatchObject({ code: 0 });
  });

  it("with two accounts gets a file with a role for each", async () => {
    const source = "--source-account 777788889999 --source-region us-east-1 --within 10.30.0.0/16 --list web";
    expect(await inHere(`init --owner acme --group ${GROUP} ${source}`)).toMatchObject({ code: 0 });
    expect(text("mappings.yaml")).toContain("arn:aws:iam::777788889999:role/plsync-plan");
    expect(await inHere("validate")).toMatchObject({ code: 0 });
  });
});

describe("init refuses", () => {
  it("to overwrite a file, and keeps a workflow that is there", async () => {
    here.remove();
    here = directory({ "mappings.yaml": "mine\n" });
    const end = await inHere(`init --owner acme --group ${GROUP}`);
    expect([end.code, end.err]).toEqual([1, expect.stringContaining("mappings.yaml is there already")]);
    expect(text("mappings.yaml")).toBe("mine\n");
    expect(existsSync(join(here.path, ".github"))).toBe(false);
    await inHere(`init -c other.yaml --owner acme --group ${GROUP}`);
    const again = await inHere(`init -c third.yaml --owner acme --group ${GROUP}`);
    expect(again.out).toContain("kept     .github/workflows/apply-on-main.yml");
  });

  it.each([
    ["init --owner acme", "--group is missing"],
    [`init --owner acme --group ${GROUP} --account 12`, "--account 12 is not 12 digits"],
    [`init --owner acme --group ${GROUP} --region Ireland`, "--region Ireland is not a Region"],
    ["init --owner acme --group sg-nonsense", "sg-nonsense"],
    [`init -c no-folder/mappings.yaml --owner acme --group ${GROUP}`, "no-folder/mappings.yaml could not be written"],
  ])("%s", async (line, said) => {
    const end = await inHere(line);
    expect([end.code, end.err]).toEqual([1, expect.stringContaining(said)]);
    expect(end.err).not.toMatch(/bug in plsync|\n\s+at /);
    expect(existsSync(join(here.path, "mappings.yaml"))).toBe(false);
  });

  it("to look at AWS in what is no Region, and names the variable that says so", async () => {
    const end = await inHere(`init --owner acme --group ${GROUP}`, { ...environment, AWS_REGION: "Ireland/x" });
    expect([end.code, end.err]).toEqual([1, expect.stringContaining("AWS_REGION is Ireland/x, which is not a Region")]);
    expect(simulator.calls).toEqual([]);
  });
});

describe("a list of that name that exists", () => {
  it("is taken over when nobody owns it, and keeps its id and what belongs in it", async () => {
    const list = region.prefixList("web-servers", { entries: ["10.20.1.1/32"], maxEntries: 12 });
    expect(await inHere(`init --owner acme/network --group ${GROUP}`)).toMatchObject({ code: 0 });
    expect(text("mappings.yaml")).toContain(`adopt: true # ${list.id} has this name and no owner`);
    for (const line of ["validate", "apply --auto-approve"]) expect(await inHere(line)).toMatchObject({ code: 0 });
    expect(entries()).toEqual([["web-servers", ["10.20.1.1/32", "10.20.1.2/32"]]]);
  });

  it("is refused when another file owns it", async () => {
    const { id } = region.prefixList("web-servers", { tags: { "plsync:owner": "acme/other" } });
    const end = await inHere(`init --owner acme/network --group ${GROUP}`);
    expect([end.code, end.err]).toEqual([1, expect.stringContaining(`web-servers (${id}) belongs to acme/other`)]);
    expect(existsSync(join(here.path, "mappings.yaml"))).toBe(false);
  });

  it("is not known to credentials that may not see lists, which is no failure", async () => {
    region.prefixList("web-servers", { entries: ["10.20.1.1/32"] });
    const reader: PolicyDocument = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: ["ec2:DescribeNetworkInterfaces", "ec2:DescribeVpcs"], Resource: "*" }],
    };
    const user = simulator.world.account(ACCOUNT).user("reader", [reader]);
    const narrow = { ...clientEnvironment(simulator.url, user), AWS_REGION: "eu-west-1" };
    expect(await inHere(`init --owner acme/network --group ${GROUP}`, narrow)).toMatchObject({ code: 0 });
    expect(text("mappings.yaml")).not.toContain("adopt");
  });
});

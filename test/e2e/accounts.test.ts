// plsync accounts: what is new and gone in the organisation, and the file with it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clientEnvironment } from "../../src/simulator/client-environment.ts";
import { ADMINISTRATOR } from "../../src/simulator/iam/ready-made.ts";
import { type Simulator, startSimulator } from "../../src/simulator/simulator.ts";
import type { Organisation, Unit } from "../../src/simulator/world/organisation.ts";
import { World } from "../../src/simulator/world/world.ts";
import { directory, plsync } from "./command-line.ts";

const MANAGEMENT = "111111111111";
const PAYMENTS = "222222222222";
const [LEFT, CLOSED, USED, NEW, BELOW] = [
  "333333333333",
  "444444444444",
  "555555555555",
  "666666666666",
  "777777777777",
];
const UNIT = "ou-ab12-cdefghij";

const FILE = `# Our lists.
version: 1
owner: acme
account_defaults: { plan_role_arn: "arn:aws:iam::{id}:role/plsync-plan" }
accounts:
  network: # owns the lists
    id: "${MANAGEMENT}"
    apply_role_arn: arn:aws:iam::${MANAGEMENT}:role/plsync-apply
  payments:
    id: "${PAYMENTS}"
    # the old ones
  left: { id: "${LEFT}" }
  closed:
    id: "${CLOSED}"
    # within: [10.9.0.0/16]
  used: { id: "${USED}" } # Ann knows why

# Keep this.
mappings:
  - name: web
    sources:
      - { security_groups: [sg-0a1b2c3d4e5f60718], account: used, region: eu-west-1 }
    prefix_lists:
      - { account: network, region: eu-west-1 }
`;

let world: World;
let simulator: Simulator;
let organisation: Organisation;
let unit: Unit;
let here: ReturnType<typeof directory>;
let environment: Readonly<Record<string, string>>;
beforeEach(async () => {
  world = new World();
  const account = world.account(MANAGEMENT, { alias: "Management" });
  organisation = world.organisation("o-exampleorg1", MANAGEMENT);
  world.account(NEW, { alias: "Payments: Prod #2" });
  world.account(BELOW, { alias: "payments" });
  unit = organisation.unit(UNIT, [PAYMENTS, CLOSED, NEW]);
  organisation.unit("ou-ab12-below0000", [BELOW], unit);
  organisation.closed.set(CLOSED, "PENDING_CLOSURE");
  simulator = await startSimulator(world);
  environment = {
    ...clientEnvironment(simulator.url, account.user("admin", [ADMINISTRATOR])),
    AWS_REGION: "eu-west-1",
  };
  here = directory({ "mappings.yaml": FILE });
});
afterEach(async () => {
  here.remove();
  await simulator.close();
});
const ask = (line: string) => plsync(`accounts ${line}`, { cwd: here.path, environment });
const text = () => readFileSync(join(here.path, "mappings.yaml"), "utf8");

it("shows what is new and gone, and changes nothing", async () => {
  const end = await ask(`--ou ${UNIT} --detailed-exitcode`);
  expect(end.code).toBe(2);
  expect(end.out).toBe(`3 active accounts in ${UNIT}; mappings.yaml has 1 of them.

  +  payments-prod-2       ${NEW}  Payments: Prod #2
  +  account-${BELOW}  ${BELOW}  payments
  -  left                  ${LEFT}  no longer in the organisation
  -  closed                ${CLOSED}  suspended or being closed
  !  used                  ${USED}  no longer in the organisation, and used by web

In none of these units, and active: network.
`);
  expect(text()).toBe(FILE);
  const { new: added, gone } = JSON.parse((await ask(`--ou ${UNIT} --json`)).out);
  expect([added.length, gone.length]).toEqual([2, 3]);
});

it("with --write changes those lines of the file, which stays valid, and then there is nothing more", async () => {
  expect(await ask(`--ou ${UNIT} --write`)).toMatchObject({ code: 0 });
  const expected = FILE.replace(`  left: { id: "${LEFT}" }\n`, "")
    .replace(/ {2}closed:\n.*\n.*\n/, "")
    .replace(
      "# Ann knows why\n",
      `# Ann knows why
  payments-prod-2: # Payments: Prod #2
    id: "${NEW}"
    # within: [10.20.0.0/16] # write down the blocks of its VPCs: what its interfaces may bring at most
  account-${BELOW}: # payments
    id: "${BELOW}"
    # within: [10.20.0.0/16] # write down the blocks of its VPCs: what its interfaces may bring at most
`,
    );
  expect(text()).toBe(expected);
  expect(await plsync("validate", { cwd: here.path })).toMatchObject({ code: 0 });
  const again = await ask(`--ou ${UNIT} --write --json`);
  expect(JSON.parse(again.out)).toMatchObject({ active: 3, known: 3, new: [], gone: [{ alias: "used" }] });
  expect(text()).toBe(expected);
});

it("a name that is made of the id of another account takes nothing from that", async () => {
  const [one, other] = ["888888888888", "999999999999"];
  for (const id of [one, other]) world.account(id, { alias: `account-${other}` });
  organisation.unit("ou-ab12-named0000", [one, other]);
  expect(await ask("--ou ou-ab12-named0000 --write")).toMatchObject({ code: 0 });
  for (const id of [one, other]) expect(text()).toContain(`  account-${id}: # account-${other}\n    id: "${id}"\n`);
});

it("leaves the file as it is where something in it needs an account that is gone", async () => {
  const file = FILE.replace("mappings:", "defaults: { account: left }\nmappings:");
  writeFileSync(join(here.path, "mappings.yaml"), file);
  const end = await ask(`--ou ${UNIT} --write`);
  expect([end.code, end.err]).toEqual([1, expect.stringContaining('there is no account "left"')]);
  expect(end.err).toContain("mappings.yaml was left as it is: with these changes it would not be valid");
  expect(text()).toBe(file);
});

it("asks for the whole organisation by its root", async () => {
  const { out } = await ask(`--ou ${organisation.rootId}`);
  expect(out).toMatch(/^4 active accounts in r-exam; mappings\.yaml has 2 of them\./);
  expect(out).not.toContain("In none of these units");
});

describe("says why not:", () => {
  it.each([
    ["", "plsync accounts needs --ou"],
    ["--ou payments", "--ou payments is not the id of a unit"],
    ["--ou ou-ab12-nowhere00", "Check the id of the unit"],
    [`--ou ${UNIT} -c nowhere.yaml`, "nowhere.yaml does not exist"],
  ])("%s", async (line, said) => {
    const end = await plsync(["accounts", ...line.split(" ").filter(Boolean)], { cwd: here.path, environment });
    expect([end.code, end.out, end.err]).toEqual([1, "", expect.stringContaining(said)]);
    expect(end.err).not.toMatch(/bug in plsync|\n\s+at /);
  });

  it("a member account, which AWS does not answer", async () => {
    const member = world.account(PAYMENTS).user("admin", [ADMINISTRATOR]);
    environment = { ...clientEnvironment(simulator.url, member), AWS_REGION: "eu-west-1" };
    const end = await ask(`--ou ${UNIT}`);
    expect([end.code, end.err]).toEqual([
      1,
      expect.stringMatching(/AWS refused organizations:ListAccountsForParent[\s\S]*management account/),
    ]);
  });

  it("a file in one line, which stays as it is", async () => {
    const one = JSON.stringify({
      version: 1,
      owner: "a",
      accounts: { a: { id: PAYMENTS, plan_role_arn: "none" } },
      mappings: [],
    });
    writeFileSync(join(here.path, "mappings.yaml"), one);
    const end = await ask(`--ou ${UNIT} --write`);
    expect([end.code, end.err]).toEqual([
      1,
      expect.stringContaining("its accounts are not written one below the other"),
    ]);
    expect(text()).toBe(one);
  });
});

// Lists that other tools made until now: imported, validated, planned and taken over, with every entry that is right left alone.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clientEnvironment } from "../../src/simulator/client-environment.ts";
import { ADMINISTRATOR } from "../../src/simulator/iam/ready-made.ts";
import { type Simulator, startSimulator } from "../../src/simulator/simulator.ts";
import { World } from "../../src/simulator/world/world.ts";
import { directory, type Ended, PROGRAM, plsync, run } from "./command-line.ts";

const ACCOUNT = "444455556666";
const SOURCE = "eu-west-1";
const TARGETS = ["eu-central-1", "us-east-1"];

let world: World;
let simulator: Simulator;
let here: ReturnType<typeof directory>;
let environment: Readonly<Record<string, string>>;
/** As AutoSG2PL's OnBoard function leaves them: parameter → id of the list that it made. */
let parameters: { Name: string; Type: string; Value: string; ARN: string; Version: number }[];

beforeEach(async () => {
  world = new World();
  const account = world.account(ACCOUNT);
  const source = account.region(SOURCE);
  const vpc = source.vpc({ cidrs: ["10.20.0.0/16"] });
  parameters = [];
  for (let group = 0; group < 10; group++) {
    const { id } = source.securityGroup(`group ${group}`, { vpcId: vpc.id });
    const addresses = Array.from({ length: 3 + group }, (_, host) => `10.20.${group}.${host + 1}`);
    // Of EKS nodes AutoSG2PL takes the addresses, not the prefixes of their pods.
    for (const address of addresses)
      source.networkInterface({ groups: [id], addresses: [address], delegated: group === 0 ? ["10.20.200.0/28"] : [] });
    for (const region of TARGETS) {
      const maxEntries = Math.floor(addresses.length * 1.1) + 10;
      const entries = addresses.map((address) => `${address}/32`);
      const list = account.region(region).prefixList(id, { entries, maxEntries });
      const name = `/AutoSG2PL/SGs/${id}/${region}`;
      const arn = `arn:aws:ssm:${SOURCE}:${ACCOUNT}:parameter${name}`;
      parameters.push({ Name: name, Type: "String", Value: list.id, ARN: arn, Version: 1 });
    }
  }
  simulator = await startSimulator(world);
  environment = { ...clientEnvironment(simulator.url, account.user("admin", [ADMINISTRATOR])), AWS_REGION: SOURCE };
  here = directory({ "parameters.json": JSON.stringify({ Parameters: parameters }) });
});
afterEach(async () => {
  here.remove();
  await simulator.close();
});

const inHere = (line: string): Promise<Ended> => plsync(line, { cwd: here.path, environment });
const text = (file = "mappings.yaml") => readFileSync(join(here.path, file), "utf8");
const put = (file: string, content: string | Uint8Array) => writeFileSync(join(here.path, file), content);
const versions = () =>
  parameters.map(({ Value, Name }) => {
    const list = world
      .account(ACCOUNT)
      .region(Name.split("/").at(-1) ?? "")
      .lists.get(Value);
    return list && [list.name, list.versions.length, list.maxEntries];
  });

describe("20 lists of AutoSG2PL", () => {
  it("are imported, taken over without a change of their entries, and need nothing more", async () => {
    const before = versions();
    const end = await inHere("import --from autosg2pl parameters.json --owner acme/network");
    expect([end.code, end.err]).toEqual([0, ""]);
    expect(end.out).toContain("written  mappings.yaml: 10 mappings for 20 lists");
    expect(end.out).toContain("disable the EventBridge rule");
    expect(await inHere("validate")).toMatchObject({ code: 0 });
    const plan = await inHere("plan");
    expect(plan.out.match(/will be adopted/g)).toHaveLength(20);
    expect(plan.out).toContain("0 to create, 20 to change, 0 to delete. Entries: 0 to add, 0 to remove.");
    expect(await inHere("apply --auto-approve")).toMatchObject({ code: 0 });
    expect(versions()).toEqual(before);
    const second = await inHere("plan --detailed-exitcode");
    expect([second.code, second.out]).toEqual([0, expect.stringContaining("No changes")]);
  });

  it("are read from Systems Manager where no file is named", async () => {
    for (const { Name, Value } of parameters) world.account(ACCOUNT).region(SOURCE).parameters.set(Name, Value);
    const end = await inHere("import --from autosg2pl --owner acme/network");
    expect([end.code, end.err.replace(/^.*AWS_ENDPOINT_URL[\s\S]*?\u2575\n/m, "")]).toMatchObject([
      0,
      expect.anything(),
    ]);
    expect(end.out).toContain("written  mappings.yaml: 10 mappings for 20 lists");
    const plan = await inHere("plan");
    expect(plan.out).toContain("0 to create, 20 to change, 0 to delete. Entries: 0 to add, 0 to remove.");
    const file = text();
    here.remove();
    const sorted = parameters.toSorted((a, b) => (a.Name < b.Name ? -1 : 1));
    here = directory({ "parameters.json": JSON.stringify({ Parameters: sorted }) });
    await inHere("import --from autosg2pl parameters.json --owner acme/network");
    expect(file).toBe(text());
  });

  it("are not there: which path and Region were read is said", async () => {
    const end = await inHere("import --from autosg2pl --region us-east-1 --owner acme/network");
    expect([end.code, end.err]).toEqual([
      1,
      expect.stringContaining("/AutoSG2PL/SGs in us-east-1 has no parameter in it"),
    ]);
    const denied = { ...environment, ...clientEnvironment(simulator.url, world.account(ACCOUNT).user("nobody", [])) };
    const refused = await plsync("import --from autosg2pl --owner acme", { cwd: here.path, environment: denied });
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("ssm:GetParametersByPath")]);
  });

  it("are added to a file that is there, whatever its defaults are, with its comments", async () => {
    const own = `# Our lists.
version: 1
owner: acme
accounts:
  hub: # the network
    id: "${ACCOUNT}"
    plan_role_arn: none
    apply_role_arn: none
defaults:
  account: hub
  region: us-east-1
  source:
    interfaces: { detached: false, types: [lambda] }
    addresses: public
    delegated_prefixes: true
  prefix_list:
    address_family: IPv6
    aggregate: exact
    max_entries: 5
mappings:
  - name: offices
    sources:
      - cidrs: ["2001:db8::/48"] # the office
    prefix_lists:
      - name: offices
    # Ask Ann before you change this.
`;
    put("mappings.yaml", `\ufeff${own.replaceAll("\n", "\r\n")}`);
    const before = versions();
    const end = await inHere("import --from autosg2pl parameters.json --append");
    expect([end.code, end.err]).toEqual([0, ""]);
    expect(text().startsWith(`\ufeff${own.replaceAll("\n", "\r\n")}`)).toBe(true);
    expect(text().replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(await inHere("apply --auto-approve")).toMatchObject({ code: 0 });
    expect(versions()).toEqual(before);
    expect(await inHere("plan --detailed-exitcode")).toMatchObject({ code: 0 });
    const whole = text();
    const again = await inHere("import --from autosg2pl parameters.json --append");
    expect([again.code, again.out]).toEqual([0, "kept     20 lists that mappings.yaml has already\n"]);
    expect(text()).toBe(whole);
  });

  it("are added to a file whose mappings are all in files that it includes, and those that these have are passed over", async () => {
    const [first, ...others] = parameters;
    const [, , , group = "", region = ""] = first?.Name.split("/") ?? [];
    const own = `version: 1\nowner: acme\ninclude: [team.yaml]\naccounts:\n  hub: { id: "${ACCOUNT}", plan_role_arn: none, apply_role_arn: none }\n`;
    put("mappings.yaml", own);
    const place = { account: "hub", region };
    const list = { ...place, adopt: first?.Value, name: group };
    const source = { security_groups: [group], account: "hub", region: SOURCE, delegated_prefixes: false };
    put("team.yaml", JSON.stringify({ mappings: [{ name: "theirs", sources: [source], prefix_lists: [list] }] }));
    const end = await inHere("import --from autosg2pl parameters.json --append");
    expect([end.code, end.err]).toEqual([0, ""]);
    expect(end.out).toContain("kept     1 list that mappings.yaml has already");
    expect(end.out).toContain(`for ${others.length} lists`);
    expect(text().startsWith(own)).toBe(true);
    const before = versions();
    expect(await inHere("apply --auto-approve")).toMatchObject({ code: 0 });
    expect(versions()).toEqual(before);
  });

  it("are read from a pipe, and from what PowerShell redirects", async () => {
    const command = `"${process.execPath}" "${PROGRAM}" import --from autosg2pl - --owner acme < parameters.json`;
    const end = await run("sh", ["-c", command], { cwd: here.path });
    expect([end.code, end.err]).toEqual([0, ""]);
    const utf16 = Buffer.from(
      `\ufeff${JSON.stringify({ Parameters: parameters }, null, 2).replaceAll("\n", "\r\n")}`,
      "utf16le",
    );
    put("utf16.json", utf16);
    expect(await inHere("import --from autosg2pl utf16.json --owner acme -c second.yaml")).toMatchObject({ code: 0 });
    expect(text("second.yaml")).toBe(text());
  });
});

const LIST = { mode: "managed", type: "aws_ec2_managed_prefix_list", name: "x" };
const ENTRY = { mode: "managed", type: "aws_ec2_managed_prefix_list_entry", name: "x" };

describe("lists of Terraform", () => {
  it("are taken over with the entries in them and beside them, from a state", async () => {
    const region = world.account(ACCOUNT).region(SOURCE);
    const offices = region.prefixList("Offices & VPN", {
      entries: { "192.0.2.0/24": "Paris: 2nd floor", "10.0.0.0/8": "" },
    });
    const six = region.prefixList("six", { family: "IPv6", entries: ["2001:db8::/32"], maxEntries: 7 });
    const common = ({ id, arn, name, family, maxEntries }: typeof offices) => ({
      id,
      arn,
      name,
      address_family: family,
      max_entries: maxEntries,
      owner_id: ACCOUNT,
    });
    const state = {
      format_version: "1.0",
      values: {
        root_module: {
          resources: [
            {
              ...LIST,
              address: "aws_ec2_managed_prefix_list.offices",
              values: { ...common(offices), entry: [{ cidr: "192.0.2.0/24", description: "Paris: 2nd floor" }] },
            },
            { ...ENTRY, address: "e", values: { prefix_list_id: offices.id, cidr: "10.0.0.0/8", description: "" } },
            { ...LIST, mode: "data", address: "data.x", values: { id: "pl-0123456789abcdef0" } },
          ],
          child_modules: [
            {
              resources: [
                {
                  ...LIST,
                  address: 'module.a["b"].aws_ec2_managed_prefix_list.six',
                  values: { ...common(six), entry: [{ cidr: "2001:DB8::/32", description: "" }] },
                },
              ],
            },
          ],
        },
      },
    };
    put("state.json", JSON.stringify(state));
    const end = await inHere("import --from terraform state.json --owner acme");
    expect([end.code, end.err]).toEqual([0, ""]);
    expect(text()).toContain('name: six # Terraform, module.a["b"].aws_ec2_managed_prefix_list.six');
    expect(await inHere("validate")).toMatchObject({ code: 0 });
    expect(await inHere("apply --auto-approve")).toMatchObject({ code: 0 });
    for (const list of [offices, six]) expect(list.versions).toHaveLength(1);
    expect([offices.name, offices.maxEntries, six.maxEntries]).toEqual(["Offices & VPN", 20, 7]);
    expect(await inHere("plan --detailed-exitcode")).toMatchObject({ code: 0 });
  });

  it("whose entries are not known yet, or that AWS does not have, are left out, and the others are not", async () => {
    const values = {
      id: "pl-0a1b2c3d4e5f60718",
      arn: `arn:aws:ec2:${SOURCE}:${ACCOUNT}:prefix-list/pl-0a1b2c3d4e5f60718`,
      name: "a",
      address_family: "IPv4",
      max_entries: 5,
    };
    const resources = [
      { ...LIST, address: "known", values: { ...values, entry: [{ cidr: "192.0.2.0/24" }] } },
      {
        ...LIST,
        address: "unknown_entry",
        values: { ...values, id: "pl-0a1b2c3d4e5f60719", entry: [{ description: "NAT" }] },
      },
      { ...LIST, address: "not_made", values: { name: "new", address_family: "IPv4", max_entries: 5, entry: [] } },
    ];
    put("plan.json", JSON.stringify({ format_version: "1.2", planned_values: { root_module: { resources } } }));
    const end = await inHere("import --from terraform plan.json --owner acme");
    expect(end.code).toBe(1);
    expect(end.err).toMatch(/left out unknown_entry: the CIDR of an entry is not known before the apply/);
    expect(end.err).toMatch(/left out not_made: AWS does not have it yet/);
    expect(text()).toContain("adopt: pl-0a1b2c3d4e5f60718");
    expect(text()).not.toContain("pl-0a1b2c3d4e5f60719");
  });
});

describe("lists that are read from AWS", () => {
  const lists = () => {
    const region = world.account(ACCOUNT).region(SOURCE);
    const [first = "", second = ""] = [...region.groups.keys()];
    const members = [1, 2, 3].map((host) => `10.20.0.${host}/32`);
    return { region, first, second, members };
  };

  it("become groups where all that these bring is in the list, and static CIDRs for the rest", async () => {
    const { region, first, second, members } = lists();
    const mixed = region.prefixList("mixed", {
      entries: Object.fromEntries([
        ...members.map((cidr) => [cidr, "by hand"]),
        ["10.20.1.1/32", "one of another group"],
        ["192.0.2.0/24", "Office, 2nd floor"],
      ]),
    });
    const fixed = region.prefixList("fixed", { entries: ["10.0.0.0/8"], maxEntries: 3 });
    region.prefixList("empty");
    region.prefixList("theirs", { entries: ["10.1.0.0/16"], tags: { "plsync:owner": "somebody" } });
    region.prefixList("filled", { entries: { "10.2.0.0/16": "Office [plsync somebody]" } });
    const end = await inHere("import --from lists --owner acme");
    expect(end.code).toBe(1);
    expect(end.err).toMatch(/left out pl-\w+ \(empty\) in eu-west-1: it has no entries/);
    for (const name of ["theirs", "filled"]) {
      expect(end.err).toMatch(
        new RegExp(`left out pl-\\w+ \\(${name}\\) in eu-west-1: owner somebody manages it with plsync`),
      );
    }
    expect(text()).toContain(`security_groups: [${first}] # group 0`);
    expect(text()).toContain("delegated_prefixes: false");
    expect(text()).not.toContain(`[${second}]`);
    expect(text()).toMatch(
      /- \{ cidr: 10\.20\.1\.1\/32, description: "one of another group" \} # now of eni-\w+ .*in sg-/,
    );
    expect(text()).toContain(`{ cidr: 192.0.2.0/24, description: "Office, 2nd floor" }`);
    const plan = await inHere("plan");
    expect(plan.out).toContain("0 to create, 2 to change, 0 to delete. Entries: 0 to add, 0 to remove.");
    expect(await inHere("apply --auto-approve")).toMatchObject({ code: 0 });
    for (const list of [mixed, fixed]) expect(list.versions).toHaveLength(1);
    expect(fixed.maxEntries).toBe(3);
    expect(await inHere("plan --detailed-exitcode")).toMatchObject({ code: 0 });
  });

  it("by their ids, of other Regions than those of the interfaces, into a file that limits what its accounts may bring", async () => {
    const target = parameters.find(({ Name }) => Name.endsWith("us-east-1"));
    const account = { id: ACCOUNT, plan_role_arn: "none", apply_role_arn: "none", within: ["10.20.0.0/16"] };
    put("mappings.yaml", `version: 1\nowner: acme\naccounts:\n  hub: ${JSON.stringify(account)}\nmappings: []\n`);
    const end = await inHere(`import --from lists ${target?.Value} --append --region us-east-1 --region ${SOURCE}`);
    expect([end.code, end.err]).toEqual([0, expect.not.stringContaining("Error")]);
    expect(end.out).toContain("written  mappings.yaml: 1 mapping for 1 list");
    expect(text()).toContain(`security_groups: [${target?.Name.split("/")[3]}]`);
    expect(text()).not.toContain("cidrs:");
    expect((await inHere("plan")).out).toContain("1 to change, 0 to delete. Entries: 0 to add, 0 to remove.");
    await inHere("apply --auto-approve");
    const again = await inHere(`import --from lists ${target?.Value} --append --region us-east-1`);
    expect([again.code, again.out]).toEqual([
      0,
      "Nothing to import: the mappings file has all of these lists already.\n",
    ]);
  });

  it.each<[string, RegExp]>([
    [
      "import --from lists pl-0a1b2c3d4e5f60718 --owner acme",
      /pl-0a1b2c3d4e5f60718 is not among the account's own prefix lists in main\/eu-west-1/,
    ],
    ["import --from lists web --owner acme", /web is not the id of a prefix list/],
    ["import --from lists --owner acme --region ap-south-1", /there is no prefix list in main\/ap-south-1/],
    ["import --from lists --owner acme --region Mars", /--region Mars is not a Region/],
    ["import --from lists --owner acme --account 999999999999", /999999999999/],
  ])("%s: says why not", async (line, said) => {
    const end = await inHere(line);
    expect([end.code, end.out, end.err]).toEqual([1, "", expect.stringMatching(said)]);
    expect(end.err).not.toMatch(/bug in plsync|\n\s+at /);
    expect(() => text()).toThrow();
  });
});

describe("import says what is wrong, and writes nothing:", () => {
  const one = (parameter: object) => JSON.stringify({ Parameters: [parameter] });
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ["an empty file", "autosg2pl", "", /in\.json is empty/],
    ["a file that ends early", "autosg2pl", '{\n  "Parameters": [', /in\.json is not JSON/],
    ["a mistake in JSON", "autosg2pl", '{\n  "a": 1,\n}', /in\.json is not JSON at line 3, column 1/],
    ["bytes", "terraform", new Uint8Array([0xc3, 0x28]), /in\.json is not text/],
    ["another answer of AWS", "autosg2pl", '{"Parameter": {}}', /in\.json has no Parameters/],
    ["no parameters", "autosg2pl", '{"Parameters": []}', /has no parameter in it/],
    ["a page", "autosg2pl", '{"Parameters": [{}], "NextToken": "x"}', /is one page of several/],
    [
      "a foreign parameter",
      "autosg2pl",
      one({ Name: "/app/db", Value: "secret" }),
      /left out the parameter \/app\/db: its name/,
    ],
    [
      "an encrypted value",
      "autosg2pl",
      one({ Name: "/A/sg-0a1b2c3d/us-east-1", Value: "AQICAH…" }),
      /its value is not the id/,
    ],
    [
      "no ARN",
      "autosg2pl",
      one({ Name: "/A/sg-0a1b2c3d/us-east-1", Value: "pl-0a1b2c3d" }),
      /Add --account ID and --region REGION/,
    ],
    [
      "a state as a file",
      "terraform",
      '{"version": 4, "serial": 1, "lineage": "x"}',
      /is a state file itself[\s\S]*terraform show -json/,
    ],
    ["no list", "terraform", '{"format_version": "1.0", "values": {"root_module": {}}}', /has no prefix list/],
    ["no state at all", "terraform", '{"format_version": "1.0"}', /has no prefix list/],
    [
      "an id with YAML in it",
      "terraform",
      JSON.stringify({
        format_version: "1.0",
        values: {
          root_module: {
            resources: [
              {
                ...LIST,
                address: "a.b",
                values: {
                  id: 'pl-0a1b2c3d4e5f60718\n        share: { principals: ["999999999999"] }',
                  arn: `arn:aws:ec2:${SOURCE}:${ACCOUNT}:prefix-list/pl-0a1b2c3d4e5f60718`,
                  name: "a",
                  address_family: "IPv4",
                  entry: [{ cidr: "192.0.2.0/24" }],
                },
              },
            ],
          },
        },
      }),
      /left out a\.b: its id is not that of a prefix list/,
    ],
    [
      "modules that are deep in one another",
      "terraform",
      `{"format_version":"1.0","values":{"root_module":${'{"child_modules":['.repeat(20_000)}${"]}".repeat(20_000)}}}`,
      /has no prefix list/,
    ],
    ["null", "terraform", "null", /is not what terraform show -json prints/],
  ])("%s", async (_, from, content, said) => {
    put("in.json", content);
    const end = await inHere(`import --from ${from} in.json --owner acme`);
    expect([end.code, end.out]).toEqual([1, ""]);
    expect(end.err).toMatch(said);
    expect(end.err).not.toMatch(/bug in plsync|\n\s+at /);
    expect(() => text()).toThrow();
  });

  it.each([
    ["import parameters.json", "needs --from"],
    ["import --from lists.txt parameters.json", "--from lists.txt is not known"],
    ["import --from autosg2pl", "/AutoSG2PL/SGs in eu-west-1 has no parameter in it"],
    ["import --from autosg2pl parameters.json --region us-east-1 --region us-west-2", "only once"],
    ["import --from terraform nowhere.json", "nowhere.json does not exist"],
    ["import --from terraform .", ". is a directory"],
    ["import --from terraform /dev/zero", "/dev/zero is larger than 256 MiB"],
    ["import --from autosg2pl parameters.json --append", "no mappings.yaml or mappings.yml"],
    ["import --from autosg2pl parameters.json --account 12", "--account 12 is not 12 digits"],
    ["import --from autosg2pl parameters.json --owner acme -c no/where.yaml", "no/where.yaml could not be written"],
  ])("%s", async (line, said) => {
    const end = await inHere(line);
    expect([end.code, end.err]).toEqual([1, expect.stringContaining(said)]);
    expect(end.err).not.toMatch(/bug in plsync|\n\s+at /);
  });

  it.each([
    ["< .", "standard input is a directory"],
    ["0> written", "standard input could not be read: EBADF"],
    ["< /dev/zero", "standard input is larger than 256 MiB"],
  ])("standard input that cannot be read: %s", async (redirected, said) => {
    const command = `"${process.execPath}" "${PROGRAM}" import --from terraform - ${redirected}`;
    const end = await run("sh", ["-c", command], { cwd: here.path });
    expect([end.code, end.err]).toEqual([1, expect.stringContaining(said)]);
    expect(end.err).not.toMatch(/bug in plsync|\n\s+at /);
  });

  it("a file that is there", async () => {
    put("mappings.yaml", "mine\n");
    const end = await inHere("import --from autosg2pl parameters.json --owner acme");
    expect([end.code, end.err]).toEqual([1, expect.stringContaining("Add --append")]);
    expect(text()).toBe("mine\n");
  });

  it("a file in one line, whose additions it prints", async () => {
    const file = JSON.stringify({
      version: 1,
      owner: "acme",
      accounts: { a: { id: ACCOUNT, plan_role_arn: "none", apply_role_arn: "none" } },
      mappings: [
        { name: "a", sources: [{ cidrs: ["192.0.2.0/24"] }], prefix_lists: [{ account: "a", region: SOURCE }] },
      ],
    });
    put("mappings.yaml", file);
    const end = await inHere("import --from autosg2pl parameters.json --append");
    expect([end.code, end.err]).toEqual([
      1,
      expect.stringContaining("`mappings` there is not one item below the other"),
    ]);
    expect(end.out).toContain("# To add under mappings:\n  - name: sg-");
    expect(text()).toBe(file);
  });
});

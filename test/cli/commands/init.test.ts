// What init asks somebody at a terminal, and offers from what AWS shows.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { GROUP_FORM, OWNER_FORM } from "../../../src/cli/init/choices.ts";
import { parseLine } from "../../../src/cli/parse-line.ts";
import { runCommand } from "../../../src/cli/run-command.ts";
import type { Terminal } from "../../../src/cli/terminal.ts";
import type { Diagnostic } from "../../../src/model/diagnostics/diagnostic.ts";
import { PLAIN } from "../../../src/render/terminal/palette.ts";
import { clientEnvironment } from "../../../src/simulator/client-environment.ts";
import { ADMINISTRATOR } from "../../../src/simulator/iam/ready-made.ts";
import { type Simulator, startSimulator } from "../../../src/simulator/simulator.ts";
import type { Region } from "../../../src/simulator/world/region.ts";
import { World } from "../../../src/simulator/world/world.ts";

const ACCOUNT = "444455556666";

let simulator: Simulator;
let region: Region;
let environment: Readonly<Record<string, string>>;
let folder: string;
beforeEach(async () => {
  const world = new World();
  const account = world.account(ACCOUNT);
  region = account.region("eu-west-1");
  const vpc = region.vpc({ cidrs: ["10.20.0.0/16"] });
  for (const [id, name, interfaces] of [
    ["sg-0a1b2c3d4e5f60718", "web servers", 2],
    ["sg-0b2c3d4e5f6071829", "workers", 3],
  ] as const) {
    region.securityGroup(name, { id, vpcId: vpc.id });
    for (let i = 0; i < interfaces; i++) region.networkInterface({ groups: [id] });
  }
  simulator = await startSimulator(world);
  const keys = clientEnvironment(simulator.url, account.user("admin", [ADMINISTRATOR]));
  environment = { ...keys, AWS_REGION: "eu-west-1", AWS_EC2_METADATA_DISABLED: "true" };
  // The SDK reads keys from the environment of the process.
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  folder = mkdtempSync(join(tmpdir(), "plsync-init-"));
  // The remote of the repository in which the tests run would be an answer.
  vi.stubEnv("GIT_DIR", join(folder, "no-repository"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  await simulator.close();
});

/** Runs init with somebody who types these lines; answers the questions, what was offered, and the file. */
async function asked(...typed: readonly string[]) {
  const path = join(folder, "mappings.yaml");
  const questions: string[] = [];
  const offered: string[] = [];
  const told: Diagnostic[] = [];
  const terminal: Terminal = {
    environment,
    out: () => {},
    drained: async () => {},
    note: (_, text) => void offered.push(text),
    report: (diagnostics) => void told.push(...diagnostics),
    style: { out: PLAIN, err: PLAIN },
    live: true,
    canAsk: true,
    ask: async (question) => {
      questions.push(question);
      return typed[questions.length - 1] ?? "";
    },
  };
  const line = await parseLine(["init", "--config", path, "--no-workflows"]);
  if (line.kind !== "run") throw new Error(line.kind);
  const code = await line.command.run(line.arguments, terminal, runCommand);
  return {
    code,
    questions,
    offered: offered.join(""),
    told: told.map(({ summary }) => summary),
    file: existsSync(path) ? readFileSync(path, "utf8") : "",
  };
}

it("asks five questions, and has an answer to all but the owner", async () => {
  const { code, questions, file } = await asked("acme/network");
  expect(code).toBe(0);
  expect(questions.map((question) => question.replace(/^Who owns.*$/, "owner"))).toEqual([
    "owner",
    `Account of the lists (12 digits) [${ACCOUNT}]: `,
    "Region of the lists [eu-west-1]: ",
    "The one whose members belong in the list (number, or sg-…) [1]: ",
    "Name of the list [workers]: ",
  ]);
  expect(file).toContain("security_groups: [sg-0b2c3d4e5f6071829]");
});

it("asks again for what was left empty or has another form, and says which", async () => {
  const { code, offered, questions, file } = await asked(
    ...["", "net team", "acme/network"],
    ...["1234-5678-9012", ""],
    ...["eu-west-1a", "eu-west-1"],
    ...["3", "sg-worker", "1"],
  );
  expect(code).toBe(0);
  expect(questions.map((question) => /^\w+/.exec(question)?.[0]).join(" ")).toBe(
    "Who Who Who Account Account Region Region The The The Name",
  );
  for (const said of [
    "acme/network, for example",
    "12 digits",
    "look like eu-west-1",
    "looks like sg-0a1b2c3d4e5f60718",
  ]) {
    expect(offered).toContain(said);
  }
  expect(file).toContain("security_groups: [sg-0b2c3d4e5f6071829]");
});

it("knows a group that is offered by its name", async () => {
  const { file } = await asked("acme/network", "", "", "web servers");
  expect(file).toContain("security_groups: [sg-0a1b2c3d4e5f60718]");
});

it("takes answers of the forms that the file may have", () => {
  const patterns = new Set<unknown>();
  JSON.parse(readFileSync("schemas/mappings.v1.json", "utf8"), (key, value) => {
    if (key === "pattern") patterns.add(value);
    return value;
  });
  expect(patterns).toContain(OWNER_FORM.source.replaceAll("\\/", "/"));
  expect(patterns).toContain(GROUP_FORM.source);
});

it("offers groups with members, those with the most first", async () => {
  const { offered, file } = await asked("acme/network", "", "", "2");
  expect(offered).toContain(
    "  1  sg-0b2c3d4e5f6071829  workers, 3 interfaces\n  2  sg-0a1b2c3d4e5f60718  web servers, 2 interfaces\n",
  );
  expect(file).toContain("name: web-servers");
});

it("offers lists that nobody owns, and takes over the one that is chosen by its number", async () => {
  const { id } = region.prefixList("office", { maxEntries: 12 });
  region.prefixList("owned", { tags: { "plsync:owner": "acme/other" } });
  region.prefixList("office-v6", { family: "IPv6" });
  const { offered, questions, file } = await asked("acme/network", "", "", "1", "1");
  expect(offered).toContain(
    `Prefix lists that exist here, one of which plsync can take over:\n  1  ${id}  office, max entries 12\n\n`,
  );
  expect(offered).not.toContain("owned");
  expect(questions.at(-1)).toBe("Name of a new list, or the number of one of these [workers]: ");
  expect(file).toContain("name: office");
  expect(file).toContain("adopt: true");
});

it("a list may have a name that a mapping may not", async () => {
  region.prefixList("Office Networks", { maxEntries: 12 });
  const { code, file } = await asked("acme/network", "", "", "1", "1");
  expect(code).toBe(0);
  expect(file).toContain("- name: office-networks #");
  expect(file).toMatch(/^ {8}name: "?Office Networks"?$/m);
  expect(file).toContain("adopt: true");
});

it("suggests the name of a group in capitals, and writes a file that is valid", async () => {
  region.securityGroup("EKS_Node.SG", { id: "sg-0c3d4e5f60718293a" });
  for (let i = 0; i < 4; i++) region.networkInterface({ groups: ["sg-0c3d4e5f60718293a"] });
  const { code, questions, file } = await asked("acme/network");
  expect(code).toBe(0);
  expect(questions.at(-1)).toBe("Name of the list [EKS_Node.SG]: ");
  expect(file).toContain("- name: eks-node-sg #");
  expect(file).toContain("name: EKS_Node.SG");
});

it("does not take over a list of another owner whose name is typed", async () => {
  region.prefixList("owned", { tags: { "plsync:owner": "acme/other" } });
  const { code, offered, questions, file } = await asked("acme/network", "", "", "1", "owned", "mine");
  expect([code, offered]).toEqual([0, expect.stringContaining("belongs to acme/other")]);
  expect(questions.filter((question) => question.startsWith("Name of"))).toHaveLength(2);
  expect(file).toContain("name: mine");
});

it("offers the other accounts of the organisation for the lists, and reads the group where it is", async () => {
  const { world } = simulator;
  world.account("222222222222", { alias: "network" });
  world.account("333333333333", { alias: "closed" });
  const organisation = world.organisation("o-a1b2c3d4e5", ACCOUNT, { accounts: ["222222222222", "333333333333"] });
  organisation.closed.set("333333333333", "SUSPENDED");
  const { code, offered, file } = await asked("acme/network", "1", "", "1");
  expect(code).toBe(0);
  expect(offered).toContain("Other accounts of the organisation:\n  1  222222222222  network\n\n");
  expect(file).toMatch(/network: # owns the lists\n\s+id: "222222222222"/);
  expect(file).toMatch(new RegExp(`source: .*\\n\\s+id: "${ACCOUNT}"`));
});

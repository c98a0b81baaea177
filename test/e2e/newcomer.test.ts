// A newcomer with the packed package, an empty directory and credentials of an account: npx, init, validate, plan, apply. On the oldest
// Node.js that plsync runs on, and on the newest that it is tested with.
import { readdirSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clientEnvironment } from "../../src/simulator/client-environment.ts";
import { ADMINISTRATOR } from "../../src/simulator/iam/ready-made.ts";
import { type Simulator, startSimulator } from "../../src/simulator/simulator.ts";
import { currentVersion } from "../../src/simulator/world/prefix-list-record.ts";
import type { Region } from "../../src/simulator/world/region.ts";
import { World } from "../../src/simulator/world/world.ts";
import { directory, type Ended, run } from "./command-line.ts";
import { type Packed, packed } from "./packed.ts";

const ACCOUNT = "444455556666";
const GROUP = "sg-0a1b2c3d4e5f60718";

let made: Packed;
beforeAll(async () => {
  made = await packed();
  return made.remove;
});

describe.each([
  ["22", resolve("test/node-22/node_modules/.bin")],
  ["24", resolve("node_modules/.bin")],
])("with Node.js %s", (major, programs) => {
  let simulator: Simulator;
  let region: Region;
  let here: ReturnType<typeof directory>;
  let cache: ReturnType<typeof directory>;
  let environment: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const world = new World();
    const account = world.account(ACCOUNT);
    region = account.region("eu-west-1");
    const vpc = region.vpc({ cidrs: ["10.20.0.0/16"] });
    region.securityGroup("web servers", { id: GROUP, vpcId: vpc.id });
    region.networkInterface({ groups: [GROUP], addresses: ["10.20.1.1"] });
    region.networkInterface({ groups: [GROUP], addresses: ["10.20.1.2"] });
    simulator = await startSimulator(world);
    here = directory();
    cache = directory();
    environment = {
      ...clientEnvironment(simulator.url, account.user("admin", [ADMINISTRATOR])),
      AWS_REGION: "eu-west-1",
      PATH: [programs, process.env.PATH].join(delimiter),
      npm_config_cache: cache.path,
      // Whatever the package needed beside itself could not be fetched.
      npm_config_offline: "true",
      npm_config_update_notifier: "false",
    };
  });
  afterAll(async () => {
    here.remove();
    cache.remove();
    await simulator.close();
  });
  const npx = (...line: readonly string[]): Promise<Ended> =>
    run("npx", ["--yes", `--package=${made.tarball}`, "--", ...line], { cwd: here.path, environment });

  it("learns the version, and leaves nothing behind", async () => {
    expect(await npx("node", "--version")).toMatchObject({ code: 0, out: expect.stringMatching(`^v${major}\\.`) });
    expect(await npx("plsync", "--version")).toEqual({ code: 0, out: expect.stringMatching(/^plsync \d/), err: "" });
    expect(readdirSync(here.path)).toEqual([]);
  });

  it("has a list after four commands, and answered one question", async () => {
    expect(await npx("plsync", "init", "--owner", "acme/network", "--group", GROUP)).toMatchObject({ code: 0 });
    for (const line of ["validate", "plan", "apply --auto-approve"]) {
      expect(await npx("plsync", ...line.split(" "))).toMatchObject({ code: 0 });
    }
    const lists = [...region.lists.values()].filter(({ ownerId }) => ownerId === ACCOUNT);
    expect(lists.map((list) => [list.name, [...currentVersion(list).entries.keys()].sort()])).toEqual([
      ["web-servers", ["10.20.1.1/32", "10.20.1.2/32"]],
    ]);
    expect(await npx("plsync", "plan", "--detailed-exitcode")).toMatchObject({ code: 0 });
  });
});

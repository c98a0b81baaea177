// The built command line against a simulator, as people and scripts meet it: exit codes, what goes to which stream, files.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { clientEnvironment } from "../../src/simulator/client-environment.ts";
import { type Estate, estate, file, GROUP, mapping, NO_LIMITS } from "../engine/estate.ts";
import { directory, type Ended, PROGRAM, plsync, run } from "./command-line.ts";

const text = file([mapping("web", { limits: NO_LIMITS }), mapping("api", {}, ["192.0.2.0/24"])]);
const ESCAPE = "\x1b[";

let company: Estate;
let here: ReturnType<typeof directory>;
let environment: Readonly<Record<string, string>>;
beforeAll(async () => {
  company = await estate({ progressMs: 0 });
  environment = clientEnvironment(company.simulator.url, company.hub);
  here = directory({ "mappings.yaml": text });
});
afterAll(async () => {
  here.remove();
  await company.close();
});
beforeEach(() => {
  for (const { id, ownerId } of [...company.net.lists.values()]) if (ownerId !== "AWS") company.net.lists.delete(id);
  company.net.createTokens.clear();
  company.simulator.faults.clear();
  company.members("10.0.0.1", "10.0.0.2");
  company.writes();
});

const plain = (line: string, more: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  plsync(line, { cwd: here.path, environment: { ...environment, ...more } });

function expectNoTrace({ out, err }: Ended): void {
  expect(`${out}${err}`).not.toMatch(/\n\s+at .*:\d+|bug in plsync/);
}

describe("the main job", () => {
  it("validate, plan, apply, plan again, sync: exit codes, and each stream has its part", async () => {
    const valid = await plsync("validate", { cwd: here.path });
    expect(valid).toMatchObject({ code: 0, err: "" });
    expect(valid.out).toContain("2 mappings");

    const planned = await plain("plan --detailed-exitcode");
    expect(planned.code).toBe(2);
    expect(planned.out).toContain("# web will be created");
    expect(planned.out).toContain("10.0.0.1/32");
    expect(planned.out).not.toContain("AWS_ENDPOINT_URL");
    expect(planned.err).toContain("AWS_ENDPOINT_URL");
    expect(planned.err).not.toContain("10.0.0.1/32");
    expect(company.writes()).toEqual([]);

    const applied = await plain("apply --auto-approve");
    expect(applied.code).toBe(0);
    expect(applied.err).toMatch(/web.*creating with 2 entries/);
    expect(company.entries("web")).toEqual(["10.0.0.1/32", "10.0.0.2/32"]);

    const again = await plain("plan --detailed-exitcode");
    expect(again.code).toBe(0);
    expect(again.out).toContain("No changes");
    company.writes();
    expect((await plain("apply --auto-approve")).code).toBe(0);
    expect(company.writes()).toEqual([]);

    company.members("10.0.0.1", "10.0.0.2", "10.0.0.3");
    expect((await plain("sync")).code).toBe(0);
    expect(company.entries("web")).toHaveLength(3);
  });

  it("apply without a terminal does not ask: exit 1, nothing written", async () => {
    const ended = await plain("apply");
    expect(ended.code).toBe(1);
    expect(ended.err).toContain("standard input is not a terminal");
    expect(ended.err).toContain("--auto-approve");
    expect(company.writes()).toEqual([]);
  });

  it("a security group that does not exist: exit 1, told with its line, the other list applied", async () => {
    const name = "missing-group.yaml";
    const broken = file([
      mapping("web", {}, [{ security_groups: ["sg-00000000000000bad"], account: "app" }]),
      mapping("api", {}, ["192.0.2.0/24"]),
    ]);
    writeFileSync(join(here.path, name), broken);
    const ended = await plain(`apply --auto-approve -c ${name}`);
    expect(ended.code).toBe(1);
    const line = broken.split("\n").findIndex((one) => one.includes("sg-00000000000000bad")) + 1;
    expect(ended.err).toContain(`${name}:${line}`);
    expect(ended.err).toMatch(/sg-00000000000000bad does not exist in app \(222222222222\) eu-west-1/);
    expect(company.entries("api")).toEqual(["192.0.2.0/24"]);
  });

  it("a misspelt name of a security group: what was meant, by one call more, and none where the name is right", async () => {
    const describing = async (group: string) => {
      const before = company.simulator.calls.length;
      writeFileSync(
        join(here.path, "named.yaml"),
        file([mapping("web", {}, [{ security_groups: [{ name: group }], account: "app" }])]),
      );
      const ended = await plain("plan -c named.yaml");
      const calls = company.simulator.calls.slice(before).filter(({ action }) => action === "DescribeSecurityGroups");
      return { ...ended, calls: calls.length };
    };
    const { name } = company.app.groups.get(GROUP) ?? {};
    const right = await describing(`${name}`);
    expect(right).toMatchObject({ code: 0, calls: 1 });
    const wrong = await describing(`${name}s`);
    expect(wrong).toMatchObject({ code: 1, calls: 2 });
    expect(wrong.err).toContain(`Did you mean "${name}" (${GROUP})?`);
  });

  it("a profile beside keys: which of them counts, in plsync's words", async () => {
    writeFileSync(join(here.path, "keys"), `[own]\ncredential_process = false\n`);
    const ended = await plain("plan", { AWS_PROFILE: "own", AWS_SHARED_CREDENTIALS_FILE: join(here.path, "keys") });
    expect(ended.code).toBe(1);
    expect(ended.err).toContain(
      'AWS_PROFILE and AWS_ACCESS_KEY_ID are both set, and plsync signs in with the profile "own"',
    );
    expect(ended.err).not.toContain("Multiple credential sources");
  });

  it("no credentials: one error that says what to do, exit 1", async () => {
    const ended = await plsync("plan", { cwd: here.path, environment: { AWS_ENDPOINT_URL: company.simulator.url } });
    expect(ended.code).toBe(1);
    expect(ended.err).toContain("no AWS credentials were found");
    expectNoTrace(ended);
  });
});

describe("machines", () => {
  it("--json is nothing but JSON on standard output, with the diagnostics beside it", async () => {
    const planned = await plain("plan --json");
    expect(JSON.parse(planned.out)).toMatchObject({
      format_version: "1.0",
      lists: [{ kind: "create" }, { kind: "create" }],
    });
    const applied = await plain("apply --auto-approve --json");
    expect(applied.code).toBe(0);
    expect(() => JSON.parse(applied.out)).not.toThrow();
    expect(JSON.stringify(JSON.parse(applied.out))).toContain("net/eu-west-1/web");
    const idle = await plain("apply --auto-approve --json");
    expect(() => JSON.parse(idle.out)).not.toThrow();
    const valid = await plsync("validate --json", { cwd: here.path });
    expect(() => JSON.parse(valid.out)).not.toThrow();
  });

  it("who stops reading is no error, and ends no apply in the middle", async () => {
    const shell = (line: string) =>
      run("/bin/sh", ["-c", `"$NODE" "$PROGRAM" ${line} | head -n 1`], {
        cwd: here.path,
        environment: { ...environment, NODE: process.execPath, PROGRAM },
      });
    const planned = await shell("plan --json --out piped.json");
    expect(planned.out.split("\n")).toHaveLength(2);
    expectNoTrace(planned);
    expect(() => JSON.parse(readFileSync(join(here.path, "piped.json"), "utf8"))).not.toThrow();
    const applied = await shell("apply --auto-approve 2>&1");
    expectNoTrace(applied);
    expect(company.entries("web")).toHaveLength(2);
    expect(company.entries("api")).toHaveLength(1);
  });

  it.skipIf(!existsSync("/dev/full"))(
    "a full disk below its output ends no apply in the middle, and is told",
    async () => {
      const command = '"$NODE" "$PROGRAM" apply --auto-approve > /dev/full';
      const full = await run("/bin/sh", ["-c", command], {
        cwd: here.path,
        environment: { ...environment, NODE: process.execPath, PROGRAM },
      });
      expectNoTrace(full);
      expect([full.code, full.err]).toEqual([
        1,
        expect.stringMatching(/\nError: not all output could be written: ENOSPC/),
      ]);
      expect(company.entries("web")).toHaveLength(2);
      expect(company.entries("api")).toHaveLength(1);
    },
  );

  it("colours come when they are forced, and go with NO_COLOR and --no-color", async () => {
    const forced = await plain("plan", { FORCE_COLOR: "1" });
    expect(forced.out).toContain(ESCAPE);
    for (const ended of [await plain("plan"), await plain("plan --no-color", { FORCE_COLOR: "1" })]) {
      expect(`${ended.out}${ended.err}`).not.toContain(ESCAPE);
    }
  });

  it("--log-level error leaves progress and warnings out", async () => {
    expect((await plain("plan --log-level error")).err).toBe("");
  });
});

describe("a command line or a plan that is wrong", () => {
  it.each([
    ["aply", 1, "Did you mean apply?"],
    ["plan --jsno", 1, "Did you mean --json?"],
    ["apply --plan plan.json --only net/*", 1, "--only cannot be combined with --plan"],
    ["plan --only nothing/*", 1, "no prefix list matches the pattern nothing/*"],
    ["apply --plan none.json", 1, "none.json does not exist"],
  ])("plsync %s: exit %i", async (line, code, told) => {
    const ended = await plain(line);
    expect(ended.code).toBe(code);
    // However the lines break.
    expect(ended.err.replaceAll("\n│ ", " ")).toContain(told);
    expectNoTrace(ended);
    expect(company.writes()).toEqual([]);
  });
});

describe("a saved plan", () => {
  const path = () => join(here.path, "plan.json");
  type Json = { [key: string]: unknown };
  const written = (): Json => JSON.parse(readFileSync(path(), "utf8"));

  it("is applied from another directory, and shown without AWS", async () => {
    expect((await plain("plan --out plan.json")).code).toBe(0);
    const elsewhere = directory();
    try {
      const start = { cwd: elsewhere.path };
      for (const [format, told] of [
        ["text", "# web will be created"],
        ["markdown", "| "],
        ["json", '"format_version"'],
      ]) {
        const shown = await plsync(`show ${path()} --format ${format}`, start);
        expect(shown).toMatchObject({ code: 0, err: "" });
        expect(shown.out).toContain(told);
      }
      const file = join(here.path, "mappings.yaml");
      const applied = await plsync(`apply -c ${file} --plan ${path()}`, { ...start, environment });
      expect(applied.code).toBe(0);
      expect(company.entries("web")).toHaveLength(2);
    } finally {
      elsewhere.remove();
    }
  });

  it("that is stale is refused with what moved: exit 3, nothing written", async () => {
    await company.apply(text);
    company.members("10.0.0.2", "10.0.0.3");
    await plain("plan --out plan.json");
    company.net.edit(company.list("web").id, { add: { "203.0.113.1/32": "me" } });
    company.writes();
    const ended = await plain("apply --plan plan.json");
    expect(ended.code).toBe(3);
    expect(ended.err).toContain("net/eu-west-1/web: planned on version 1, now at version 2");
    expect(ended.err).toContain("203.0.113.1/32");
    expect(company.writes()).toEqual([]);
  });

  it("that was tampered with, is of another owner, of a newer plsync, or no plan at all is refused", async () => {
    await plain("plan --out plan.json");
    const plan = written();
    const config = plan.config as Json;
    const [list, ...lists] = plan.lists as Json[];
    const cases: readonly [unknown, number, string][] = [
      [{ ...plan, lists: [{ ...list, max_entries: 999 }, ...lists] }, 3, "was changed after plsync wrote it"],
      [{ ...plan, config: { ...config, owner: "somebody/else" } }, 3, "the plan is of owner somebody/else"],
      [{ ...plan, config: { ...config, sha256: "0".repeat(64) } }, 3, "another version of mappings.yaml"],
      [{ ...plan, format_version: "2.0" }, 1, "format 2.0"],
      [{ ...plan, lists: "none" }, 1, ".lists"],
      ["", 1, "is empty"],
      ["plan: yes", 1, "is not JSON"],
    ];
    for (const [content, code, told] of cases) {
      writeFileSync(path(), typeof content === "string" ? content : JSON.stringify(content));
      const ended = await plain("apply --plan plan.json");
      expect(ended.err).toContain(told);
      expect(ended.code).toBe(code);
      expectNoTrace(ended);
    }
    writeFileSync(path(), JSON.stringify({ ...plan, format_version: "1.7", invented_later: { by: "somebody" } }));
    expect((await plain("apply --plan plan.json")).code).toBe(0);
  });
});

describe("a signal", () => {
  it("during apply: starts nothing more, reports what became of each list, exit 1; the next run finishes", async () => {
    company.members(...Array.from({ length: 250 }, (_, i) => `10.0.1.${i + 1}`));
    let child = 0;
    company.simulator.faults.script(
      { action: "ModifyManagedPrefixList", where: ({ params }) => params["AddEntry.100.Cidr"] !== undefined },
      { kind: "meanwhile", run: () => void process.kill(child, "SIGTERM") },
    );
    const ended = await plsync("apply --auto-approve", {
      cwd: here.path,
      environment,
      onStart: (pid) => {
        child = pid;
      },
    });
    expect(ended.code).toBe(1);
    expect(ended.err).toContain("Received SIGTERM. No further changes will start");
    expect(ended.err).toMatch(/web.*cancelled by SIGTERM, \d+ entries not added/);
    expect(company.entries("web").length).toBeLessThan(250);
    expect((await plain("apply --auto-approve")).code).toBe(0);
    expect(company.entries("web")).toHaveLength(250);
  });
});

describe("the demo", () => {
  it("tells its story to the end", async () => {
    const ended = await plsync("demo", { cwd: here.path });
    expect(ended.code).toBe(0);
    expect(ended.out).toContain("No changes");
    expect(ended.out).toContain("--allow-removals data/us-west-2/batch-runners=38");
    const full = "bastions cannot grow to 26 entries: sg-011100000000d0001 (network) inbound IPv4: 57 of 60, needs 73";
    expect(ended.err).toContain(full);
    expect(ended.out).toContain("That was the whole story.");
    expectNoTrace(ended);
  });
});

// A third kind of source takes its own two files, one line in the registry, and its words in the schema, and nothing else: it is
// planted in a copy of plsync, which is type-checked and then run on the simulator, from the file to the lists in AWS.
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { VALIDATORS, validatorCode } from "../../scripts/build-validators.ts";
import type { Estate } from "../engine/estate.ts";

const SCHEMA = "schemas/mappings.v1.json";
const REGISTRY = "src/sources/registry.ts";
const KIND = "test/sources/third-kind/";
/** Milliseconds; a guard like the other timeouts. */
const LOADING = 60_000;

const copy = mkdtempSync(join(tmpdir(), "plsync-third-kind-"));
afterAll(() => rmSync(copy, { recursive: true }));

function edit(path: string, ...changes: readonly (readonly [string, string])[]): void {
  let text = readFileSync(join(copy, path), "utf8");
  for (const [from, to] of changes) {
    if (text.split(from).length !== 2) throw new Error(`${path} has not exactly one ${from}`);
    text = text.replace(from, to);
  }
  writeFileSync(join(copy, path), text);
}

/** A helper of the tests, with the helpers that it imports. */
function copyTest(path: string): void {
  cpSync(path, join(copy, path));
  for (const [, imported = ""] of readFileSync(path, "utf8").matchAll(/ from "(\.[^"]*)";/g)) {
    const other = join(dirname(path), imported);
    if (other.startsWith("test/") && !existsSync(join(copy, other))) copyTest(other);
  }
}

/** A file of the kind at its place in src/sources/, with imports as they are from there. */
function plant(name: string): void {
  const depth = name.split("/").length - 1;
  const text = readFileSync(KIND + name, "utf8")
    .replaceAll(`"${"../".repeat(depth + 3)}src/sources/`, depth === 0 ? '"./' : `"${"../".repeat(depth)}`)
    .replaceAll(`"${"../".repeat(depth + 3)}src/`, `"${"../".repeat(depth + 1)}`);
  writeFileSync(join(copy, "src/sources", name), text);
}

beforeAll(() => {
  for (const path of ["src", "schemas", "package.json"]) cpSync(path, join(copy, path), { recursive: true });
  copyTest("test/engine/estate.ts");
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  writeFileSync(
    join(copy, "tsconfig.json"),
    // The report's page is browser code with settings of its own.
    JSON.stringify({ extends: resolve("tsconfig.json"), include: ["src", "test"], exclude: ["src/explorer/page"] }),
  );

  edit(
    SCHEMA,
    ['{ "required": ["cidr_files"] }\n', '{ "required": ["cidr_files"] }, { "required": ["attached_addresses"] }\n'],
    [
      '        "cidrs": {\n          "title": "CIDRs"',
      '        "attached_addresses": { "type": "array", "items": { "type": "string" } },\n        "cidrs": {\n          "title": "CIDRs"',
    ],
  );
  plant("attached-addresses.ts");
  plant("written/attached-addresses.ts");
  edit(
    REGISTRY,
    [
      "import { CIDRS }",
      'import { ATTACHED_ADDRESSES } from "./attached-addresses.ts";\nimport type { AttachedSource } from "./written/attached-addresses.ts";\nimport { CIDRS }',
    ],
    ["  | CidrFileSource;", "  | CidrFileSource\n  | AttachedSource;"],
    ["cidr_files: CIDR_FILES,", "cidr_files: CIDR_FILES, attached_addresses: ATTACHED_ADDRESSES,"],
  );
  const { mappings } = VALIDATORS;
  writeFileSync(join(copy, mappings.code), validatorCode(mappings, readFileSync(join(copy, SCHEMA), "utf8")));
}, LOADING);

/** A module of the copy. */
async function planted<Module>(path: string): Promise<Module> {
  return import(/* @vite-ignore */ pathToFileURL(join(copy, path)).href);
}

it("compiles", async () => {
  await expect(promisify(execFile)(resolve("node_modules/.bin/tsc"), ["-p", copy])).resolves.toMatchObject({
    stdout: "",
  });
});

describe("from the file to the lists", () => {
  let world: typeof import("../engine/estate.ts");
  let company: Estate;
  beforeAll(async () => {
    world = await planted("test/engine/estate.ts");
  }, LOADING);
  beforeEach(async () => {
    company = await world.estate();
  });
  afterEach(() => company.close());

  const text = (...addresses: readonly string[]) =>
    world.file([world.mapping("web", {}, [{ attached_addresses: addresses, account: "app" }])]);

  it("plans and applies what the interfaces have", async () => {
    company.members("10.0.0.1", "10.0.0.3");
    const { planning } = await company.apply(text("10.0.0.1", "10.0.0.2"));
    expect(planning.plan.lists).toMatchObject([
      { change: { kind: "create", adds: [{ origin: { kind: "interface" } }] } },
    ]);
    expect(company.entries("web")).toEqual(["10.0.0.1/32"]);

    company.members("10.0.0.1", "10.0.0.2");
    await company.apply(text("10.0.0.1", "10.0.0.2"), { mode: "sync" });
    expect(company.entries("web")).toEqual(["10.0.0.1/32", "10.0.0.2/32"]);
  });

  it("says why entries go, and looks again right before", async () => {
    company.members("10.0.0.1", "10.0.0.2");
    await company.apply(text("10.0.0.1", "10.0.0.2"));
    company.members("10.0.0.1");
    const gone = await company.plan(text("10.0.0.1", "10.0.0.2"));
    expect(gone.plan.lists).toMatchObject([
      { change: { removes: [{ reason: "interface is gone or left the group" }] } },
    ]);
    company.members("10.0.0.1", "10.0.0.2");
    const { row } = await company.makeChanges(text("10.0.0.1", "10.0.0.2"), gone);
    expect(row("net/eu-west-1/web")).toMatchObject({ kept: 1 });
    expect(company.entries("web")).toEqual(["10.0.0.1/32", "10.0.0.2/32"]);
  });

  it("removes nothing while it is unknown", async () => {
    company.members("10.0.0.1", "10.0.0.2");
    await company.apply(text("10.0.0.1", "10.0.0.2"));
    company.members("10.0.0.1");
    company.simulator.faults.script({ action: "DescribeNetworkInterfaces" }, { kind: "access-denied" });
    const { plan } = await company.plan(text("10.0.0.1", "10.0.0.2"));
    expect(plan.diagnostics.map(({ code }) => code)).toEqual(["access_denied", "removals_suspended"]);
    expect(plan.lists[0]?.change.kind).toBe("keep");
  });

  it("points at what is wrong in the file", async () => {
    const { parseConfiguration } = await planted<typeof import("../../src/config/read-configuration.ts")>(
      "src/config/read-configuration.ts",
    );
    const sources = [
      { attached_addresses: ["10.0.0.999"], account: "ap" },
      { attached_addresses: [], cidrs: ["10.0.0.1/32"] },
    ];
    const reading = parseConfiguration(
      "mappings.yaml",
      world.file([world.mapping("web", {}, sources)]),
      "2026-11-23T06:00:00Z",
    );
    expect(reading.diagnostics.map(({ code, summary }) => `${code}: ${summary}`)).toEqual([
      'invalid_cidr: "10.0.0.999" is not an address',
      'unknown_account: there is no account "ap"',
      'invalid_value: this source has "cidrs" and "attached_addresses", but only one of them is allowed',
    ]);
  });

  it("is in the printed roles with what it reads, and no more", async () => {
    const { needsOf } = await planted<typeof import("../../src/iam/needs.ts")>("src/iam/needs.ts");
    expect(needsOf(world.read(text("10.0.0.1"))).find(({ account }) => account.alias === "app")).toMatchObject({
      sourceRegions: ["eu-west-1"],
      sourceActions: ["ec2:DescribeNetworkInterfaces"],
    });
  });
});

// The package as npm would publish it, in a directory without node_modules; and its first line, for a Node.js that is too old.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished, test } from "vitest";
import { CHUNK_KB, MOST_MB } from "../../dist-budgets.ts";
import { LICENSES_FILE } from "../../scripts/third-party-licenses.ts";
import { pageOf } from "../docs/pages.ts";
import { directory, type Ended, run } from "./command-line.ts";
import { packed } from "./packed.ts";

/** The oldest Node.js among those on the PATH that are too old for the package; undefined when there is none. */
function oldNode(): string | undefined {
  const programs = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "node"));
  return programs.filter(existsSync).find((program) => {
    const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
    return Number.parseInt(stdout.slice(1), 10) < 22;
  });
}

describe("the packed package", () => {
  let home: string;
  let path: string;
  let bytes: number;
  beforeAll(async () => {
    const made = await packed();
    ({ home, bytes } = made);
    execFileSync("tar", ["xzf", made.tarball], { cwd: home });
    path = join(home, "package");
    return made.remove;
  });
  const inPackage = (line: string): Promise<Ended> =>
    run(process.execPath, [join(path, "dist/cli.js"), ...line.split(" ")], { cwd: path });

  it("says which Node.js it needs, and runs nothing when it is installed", () => {
    const { engines, scripts } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
    expect(engines).toEqual({ node: ">=22" });
    expect(Object.keys(scripts).filter((name) => /install$|^prepare$/.test(name))).toEqual([]);
  });

  it("says where it comes from, and has a README whose links lead there", () => {
    const manifest = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
    expect(manifest.repository.url).toBe("git+https://github.com/plsync/plsync.git");
    expect(manifest.homepage).toMatch(/^https:/);
    const { links } = pageOf("README.md", readFileSync(join(path, "README.md"), "utf8"));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(({ target }) => !/^(https:|#)/.test(target))).toEqual([]);
    const tag = `v${manifest.version}`;
    expect(links.map(({ target }) => target)).toEqual(
      expect.arrayContaining([
        `https://github.com/plsync/plsync/blob/${tag}/docs/first-list.md`,
        `https://raw.githubusercontent.com/plsync/plsync/${tag}/docs/pictures/terminal-plan.svg`,
      ]),
    );
  });

  it("is packed from files that are afterwards as they were", () => {
    for (const file of ["package.json", "README.md"])
      expect(readFileSync(join(home, file), "utf8")).toBe(readFileSync(file, "utf8"));
  });

  it("writes a first file and the workflows in an empty directory", async () => {
    const empty = directory();
    onTestFinished(empty.remove);
    const options = "--owner acme --account 111122223333 --region eu-west-1 --group sg-0a1b2c3d4e5f60718 --list web";
    const line = ["init", ...options.split(" "), "--within", "10.0.0.0/16"];
    const end = await run(process.execPath, [join(path, "dist/cli.js"), ...line], { cwd: empty.path });
    expect(end).toMatchObject({ code: 0 });
    expect(existsSync(join(empty.path, ".github/workflows/plan-on-pull-request.yml"))).toBe(true);
  });

  it("is small, and brings no other package along", () => {
    expect(bytes).toBeLessThanOrEqual(MOST_MB.packed * 1e6);
    const manifest = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
    expect(Object.keys(manifest).filter((key) => /dependencies$/i.test(key))).toEqual(["devDependencies"]);
  });

  it("carries the licences of all that it bundles", () => {
    const text = readFileSync(join(path, "dist", LICENSES_FILE), "utf8");
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const imported = files.flatMap((name) => [
      ...readFileSync(join("src", name), "utf8").matchAll(/\b(?:from|import\()\s*"((?:@[a-z-]+\/)?[a-z][\w.-]*)[/"]/g),
    ]);
    const packages = new Set(imported.map(([, name]) => name ?? ""));
    expect([...packages]).toEqual(expect.arrayContaining(["@aws-sdk/client-ec2", "@octokit/core", "undici", "yaml"]));
    for (const name of packages) expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
    expect(text).toContain("Apache License");
    expect(text).toContain("Permission is hereby granted, free of charge");
  });

  it("needs nothing beside itself", async () => {
    expect(existsSync(join(path, "node_modules"))).toBe(false);
    const valid = await inPackage("validate -c mappings.example.yaml");
    expect(valid).toMatchObject({ code: 0, err: "" });
    const demo = await inPackage("demo");
    expect(demo).toMatchObject({ code: 0 });
  });

  it("has chunks that are called after what is in them", () => {
    const files = readdirSync(join(path, "dist")).filter((name) => name !== LICENSES_FILE);
    expect(files.sort()).toEqual(
      Object.keys(CHUNK_KB)
        .map((name) => `${name}.js`)
        .sort(),
    );
  });
});

describe.each(["cli", "action"])("dist/%s.js", (entry) => {
  const program = resolve(`dist/${entry}.js`);
  const LINE = /^plsync needs Node\.js 22 or later, but this is Node\.js 20\.\d+\.\d+\.\n$/;

  it("says in one line that a Node.js is too old, and does nothing else", async () => {
    const { path, remove } = directory({
      "older.cjs": `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } });`,
    });
    onTestFinished(remove);
    const ended = await run(process.execPath, ["--require", "./older.cjs", program], { cwd: path });
    expect(ended).toEqual({ code: 1, out: "", err: expect.stringMatching(LINE) });
  });

  test.runIf(oldNode() !== undefined)("is understood by a Node.js that is too old", async () => {
    const { code, out, err } = await run(oldNode() ?? "", [program], { cwd: resolve(".") });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^plsync needs Node\.js 22 or later, but this is Node\.js [\d.]+\.\n$/);
  });

  it("runs in the first versions of Node.js 22, which have no process.getBuiltinModule()", async () => {
    const { path, remove } = directory({ "older.cjs": "delete process.getBuiltinModule;" });
    onTestFinished(remove);
    const ended = await run(process.execPath, ["--require", "./older.cjs", program, "--version"], { cwd: path });
    expect(ended).toMatchObject(
      entry === "cli" ? { code: 0, err: "" } : { code: 1, out: expect.stringContaining("::error") },
    );
  });

  it("loads nothing newer before that", () => {
    const text = readFileSync(program, "utf8") + readFileSync("dist/node-version.js", "utf8");
    const imported = [...text.matchAll(/^import .* from "(.*)"/gm)].map(([, from]) => from);
    expect(imported).toEqual(["./node-version.js"]);
    // Newer than Node 14: ??=, private members, `await` outside of functions, imports of `node:`.
    expect(text).not.toMatch(/\?\?=|\|\|=|&&=|#[a-z]\w*\s*[=(]|\bawait\b|"node:/);
  });
});

// What people give the program by mistake: one clear error where it is, exit 1, and never a stack trace.
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { file, mapping } from "../engine/estate.ts";
import { directory, plsync } from "./command-line.ts";

const good = file([mapping("web", {}, ["192.0.2.0/24"])]);
const replaced = (what: string, by: string) => {
  if (!good.includes(what)) throw new Error(`the good file has no ${what}`);
  return good.replace(what, by);
};

/** Content of mappings.yaml; its line of the error, where it has one; what is said. */
const files: readonly [string, string | Uint8Array, RegExp][] = [
  [
    "an unknown key",
    replaced('"prefix_lists"', '"prefix_list"'),
    /mappings\.yaml:\d+:\d+[\s\S]*did you mean "prefix_lists"/,
  ],
  ["a wrong type", replaced('"cidrs": [', '"cidrs": 5, "x": ['), /mappings\.yaml:\d+:\d+/],
  [
    "a duplicate key",
    replaced('"owner": "acme",', '"owner": "acme", "owner": "acme",'),
    /mappings\.yaml:3:\d+[\s\S]*owner/,
  ],
  ["a tab", "version: 1\nowner:\tacme\n\tmappings: []\n", /mappings\.yaml:3:\d+/],
  ["an empty file", "", /the file is empty[\s\S]*mappings\.yaml:1/],
  ["a binary file", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0xff, 0xfe]), /mappings\.yaml is not UTF-8/],
  ["a file of 50 MB", "# much too long\n".repeat(3_300_000), /mappings\.yaml.*(large|MB|MiB)/],
  ["an unquoted account id", replaced('"111111111111",', "111111111111,"), /in quotes[\s\S]*mappings\.yaml:\d+:\d+/],
  ["a CIDR with host bits", replaced("192.0.2.0/24", "192.0.2.9/24"), /mappings\.yaml:\d+:\d+[\s\S]*192\.0\.2\.0\/24/],
];

describe("a mappings file with a mistake", () => {
  it.each(files)("%s", async (_, content, told) => {
    const here = directory({ "mappings.yaml": content });
    try {
      const ended = await plsync("validate", { cwd: here.path });
      expect(ended.code).toBe(1);
      expect(ended.out).toBe("");
      expect(ended.err).toMatch(told);
      expect(ended.err).not.toMatch(/\n\s+at .*:\d+|bug in plsync/);
      expect(ended.err.length).toBeLessThan(2_500);
    } finally {
      here.remove();
    }
  });
});

it("what is wrong in one file that the mappings file names is counted as that file's", async () => {
  const content = good.replace(/"cidrs": \[[\s\S]*?\]/, '"cidr_files": ["bad.txt"]');
  const here = directory({ "mappings.yaml": content, "bad.txt": "no CIDR\n" });
  try {
    const ended = await plsync("validate", { cwd: here.path });
    expect(ended).toMatchObject({ code: 1, out: "" });
    expect(ended.err).toMatch(
      /line 1 of bad\.txt is not a CIDR[\s\S]*The file is named in line \d+ of mappings\.yaml\./,
    );
    expect(ended.err.trimEnd().split("\n").at(-1)).toBe("1 error, 0 warnings in bad.txt");
  } finally {
    here.remove();
  }
});

describe("a mappings file that cannot be had", () => {
  let here: ReturnType<typeof directory>;
  beforeAll(() => {
    here = directory();
    mkdirSync(join(here.path, "folder.yaml"));
    symlinkSync("loop.yaml", join(here.path, "loop.yaml"));
  });
  afterAll(() => here.remove());

  it.each([
    ["validate", /mappings\.yaml/],
    ["plan", /mappings\.yaml/],
    ["apply --auto-approve", /mappings\.yaml/],
    ["validate -c other.yaml", /other\.yaml/],
    ["validate -c folder.yaml", /folder\.yaml/],
    ["validate -c loop.yaml", /loop\.yaml/],
  ])("plsync %s", async (line, told) => {
    const ended = await plsync(line, { cwd: here.path });
    expect(ended.code).toBe(1);
    expect(ended.out).toBe("");
    expect(ended.err).toMatch(told);
    expect(ended.err).not.toMatch(/\n\s+at .*:\d+|bug in plsync/);
  });

  it.each(["validate --json", "plan --json", "apply --auto-approve --json", "sync --json"])(
    "plsync %s answers in JSON all the same",
    async (line) => {
      const ended = await plsync(line, { cwd: here.path });
      expect(ended.code).toBe(1);
      expect(JSON.parse(ended.out)).toMatchObject({ valid: false, diagnostics: [{ code: "file_not_found" }] });
    },
  );
});

it("no arguments: the help, on standard output, which is no mistake", async () => {
  const bare = await plsync([], { cwd: "." });
  expect(bare).toMatchObject({ code: 0, err: "" });
  expect(bare.out).toContain("Usage: plsync COMMAND [OPTIONS]\n");
  expect(bare.out).toContain("Topics of plsync help:\n");
});

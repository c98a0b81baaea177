// Files that the mappings file names: what is read of them, what is said about them, and what is never shown.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NODE_FILE_SYSTEM } from "../../src/config/file-system.ts";
import { type ConfigurationReading, readConfiguration } from "../../src/config/read-configuration.ts";
import { formatCidr } from "../../src/model/cidr.ts";
import type { CidrFileSource } from "../../src/sources/written/cidr-files.ts";
import { file, markedText, NOW } from "./example.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "plsync-named-"));
  mkdirSync(join(directory, "repository/networks"), { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true }));

const inRepository = (...names: readonly string[]) => join(directory, "repository", ...names);

function read(files: Readonly<Record<string, string | Uint8Array>>, named = "[offices.txt]"): ConfigurationReading {
  for (const [name, content] of Object.entries(files)) writeFileSync(inRepository(name), content);
  writeFileSync(inRepository("mappings.yaml"), file({ sources: `[{ cidr_files: ${named} }]` }));
  return readConfiguration(inRepository("mappings.yaml"), NODE_FILE_SYSTEM, NOW);
}

function found(reading: ConfigurationReading): readonly string[] {
  return reading.diagnostics.map(({ code, summary, position }) => {
    const at =
      position && `${position.file.replace(`${directory}/repository/`, "")}:${position.line}:${position.column}`;
    return `${at} ${code}: ${summary.replaceAll(`${directory}/repository/`, "")}`;
  });
}

function sourceIn(reading: ConfigurationReading): CidrFileSource {
  if (!reading.ok) throw new Error(found(reading).join("\n"));
  return reading.configuration.mappings[0]?.sources[0] as CidrFileSource;
}

describe("a file of CIDRs", () => {
  it("has one in a line, comments, empty lines, and line ends of any system", () => {
    const text = "\ufeff# Offices\r\n192.0.2.0/28 # Berlin # 2\r\n\r\n  198.51.100.7/32\n10.0.0.0/24#Lab";
    const reading = read({ "offices.txt": text });
    expect(sourceIn(reading).cidrs.map(({ cidr, ...rest }) => ({ cidr: formatCidr(cidr), ...rest }))).toEqual([
      { cidr: "192.0.2.0/28", file: "offices.txt", line: 2, comment: "Berlin # 2" },
      { cidr: "198.51.100.7/32", file: "offices.txt", line: 4 },
      { cidr: "10.0.0.0/24", file: "offices.txt", line: 5, comment: "Lab" },
    ]);
    expect(reading.ok && reading.configuration.namedFiles).toEqual(["offices.txt"]);
  });

  it("may lie in a folder below, and its mistakes are told at its own lines", () => {
    const text = "# Offices\n192.0.2.0/28\n  10.0.0.1/24 # Lab\n10.0.0.0/8\n2001:db8::/48\n";
    const reading = read({ "networks/all.txt": text }, "[networks/all.txt]");
    expect(found(reading)).toEqual([
      'networks/all.txt:3:3 invalid_cidr: "10.0.0.1/24" has bits set beyond its prefix length',
      'networks/all.txt:4:1 cidr_too_wide: 10.0.0.0/8 is wider than the /16 that prefix list "web" allows',
      "networks/all.txt:5:1 cidr_without_list: 2001:db8::/48 is IPv6, but the mapping has no IPv6 list",
    ]);
    expect(reading.diagnostics[0]).toMatchObject({
      mapping: "web",
      excerpt: {
        lines: [{ number: 2 }, { number: 3, text: "  10.0.0.1/24 # Lab" }],
        mark: { line: 3, column: 3, length: 11 },
        hint: "write 10.0.0.0/24, or the single address",
      },
    });
  });

  it("counts for the SHA-256 of the configuration, its name too", () => {
    const sha256 = (reading: ConfigurationReading) => reading.ok && reading.configuration.sha256;
    const before = sha256(read({ "offices.txt": "192.0.2.0/28\n" }));
    expect(sha256(read({ "offices.txt": "192.0.2.0/28\n" }))).toBe(before);
    expect(sha256(read({ "offices.txt": "192.0.2.0/27\n" }))).not.toBe(before);
  });

  it.each(["", "# none yet\n\n"])("%j: without any CIDR is a mistake", (text) => {
    expect(found(read({ "offices.txt": text }))).toEqual([
      "offices.txt:1:1 cidr_file_invalid: offices.txt has no CIDR",
    ]);
  });
});

describe("a file that is something else", () => {
  const SECRET = "aws_secret_access_key = hunter2\n10.0.0.1/24\ndeadbeefdeadbeefdeadbeefdeadbeefdeadbeef\n";

  it("is told by line, and nothing of it is shown", () => {
    const reading = read({ "offices.txt": SECRET });
    expect(found(reading)).toEqual(["offices.txt:1:1 cidr_file_invalid: line 1 of offices.txt is not a CIDR"]);
    expect(reading.diagnostics[0]?.detail).toContain("So is 1 more line.");
    expect(JSON.stringify(reading.diagnostics)).not.toMatch(/hunter2|deadbeef|10\.0\.0\.1/);
  });

  it.each([
    [
      "not UTF-8",
      new Uint8Array([0x68, 0x69, 0x0a, 0xff]),
      "offices.txt is not UTF-8: it contains a byte that belongs to no character in line 2",
    ],
    ["too large", "#".repeat(256 * 1024 + 1), "offices.txt is larger than 256 KiB"],
  ])("%s: is not read", (_, content, summary) => {
    const reading = read({ "offices.txt": content });
    expect(reading.diagnostics).toMatchObject([
      { code: "cidr_file_unreadable", summary: expect.stringContaining(summary) },
    ]);
    expect(found(reading)[0]).toMatch(/^mappings\.yaml:\d+:\d+ /);
  });
});

describe("what leads out of the folder", () => {
  it.each(["../outside.txt", "/etc/hosts", "networks/../../outside.txt", ".git/config", "networks/.env", "a\\b", ""])(
    "%j is refused by its spelling",
    (name) => {
      writeFileSync(join(directory, "outside.txt"), "192.0.2.0/28\n");
      const reading = read({}, JSON.stringify([name]));
      expect(found(reading)).toMatchObject([expect.stringMatching(/^mappings\.yaml:\S+ invalid_value: /)]);
    },
  );

  it.each([
    ["the file is a link out", () => symlinkSync(join(directory, "outside.txt"), inRepository("offices.txt"))],
    ["the file is a link within", () => symlinkSync(inRepository("inside.txt"), inRepository("offices.txt"))],
    ["a folder on the way is a link", () => symlinkSync(directory, inRepository("offices"))],
  ])("%s: is refused, and what is there is not read", (title, link) => {
    for (const path of [join(directory, "outside.txt"), inRepository("inside.txt")]) writeFileSync(path, "hunter2\n");
    link();
    const name = title.startsWith("a folder") ? "offices/outside.txt" : "offices.txt";
    expect(found(read({}, `[${name}]`))).toEqual([
      expect.stringContaining(`cidr_file_unreadable: ${name} is reached through a symbolic link`),
    ]);
  });

  it("a pipe is not waited for", () => {
    execFileSync("mkfifo", [inRepository("offices.txt")]);
    expect(found(read({}))).toEqual([expect.stringContaining("cidr_file_unreadable: offices.txt is reached through")]);
  });
});

describe("a file that cannot be read", () => {
  it("is told at its name in the mappings file", () => {
    const reading = read({}, "[networks, missing.txt]");
    expect(found(reading)).toEqual([
      expect.stringMatching(/^mappings\.yaml:\d+:\d+ cidr_file_unreadable: networks is a directory$/),
      expect.stringMatching(/^mappings\.yaml:\d+:\d+ cidr_file_unreadable: there is no file missing\.txt$/),
    ]);
  });

  it.each([
    ["missing", undefined, "cidr_file_unreadable"],
    ["without a CIDR", "# none\n", "cidr_file_invalid"],
    ["with another line", "sorry\n", "cidr_file_invalid"],
    ["with host bits", "10.0.0.1/24\n", "invalid_cidr"],
    ["of a family without a list", "2001:db8::/48\n", "cidr_without_list"],
    ["with a block that is too wide", "10.0.0.0/8\n", "cidr_too_wide"],
  ])("or is %s is told once, with all places that name it", (_, content, code) => {
    if (content !== undefined) writeFileSync(inRepository("offices.txt"), content);
    const [mapping = "", more = ""] = ["web", "api"].map(
      (name) => `  - name: ${name}
    sources:
      - cidr_files: [offices.txt]
      - cidr_files: [offices.txt]
    prefix_lists: [{ name: web, region: ${name === "web" ? "eu-west-1" : "eu-central-1"} }]
`,
    );
    const text = file({ sources: "[]" }).replace(/^ {2}- name: web[\s\S]*/m, mapping + more);
    writeFileSync(inRepository("mappings.yaml"), text);
    const lines = text.split("\n").flatMap((line, i) => (line.includes("cidr_files") ? [i + 1] : []));
    const [one] = lines;
    if (one === undefined) throw new Error(text);
    const { diagnostics } = readConfiguration(inRepository("mappings.yaml"), NODE_FILE_SYSTEM, NOW);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    const naming = `The file is named in lines ${one}, ${one + 1}, ${one + 5} and ${one + 6} of ${inRepository("mappings.yaml")}.`;
    expect(diagnostics[0]?.detail).toContain(naming);
    expect(diagnostics[0]).not.toHaveProperty("mapping");
  });

  it("is one of more than ten", () => {
    const names = Array.from({ length: 12 }, (_, i) => `f${i}.txt`);
    const files = Object.fromEntries(names.map((name, i) => [name, `10.0.0.${i}/32\n`]));
    const [only, ...others] = read(files, JSON.stringify(names)).diagnostics;
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      code: "cidr_file_unreadable",
      summary: "12 files of CIDRs are named; at most 10 can be",
    });
    expect(only && markedText(only)).toBe('"f10.txt"');
  });
});

// Which file is read, and what is said when it cannot be.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type FileSystem, NODE_FILE_SYSTEM } from "../../src/config/file-system.ts";
import { readConfiguration } from "../../src/config/read-configuration.ts";
import { file, NOW } from "./example.ts";

const directory = mkdtempSync(join(tmpdir(), "plsync-config-"));
afterAll(() => rmSync(directory, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
}

/** Files by name, as a working directory has them. */
function directoryOf(files: Readonly<Record<string, string>>): FileSystem {
  return {
    exists: (path) => Object.hasOwn(files, path),
    read: (path) => ({ ok: true, bytes: new TextEncoder().encode(files[path]) }),
    list: () => ({ ok: true, names: [] }),
  };
}

function refusal(path: string | undefined, files: FileSystem): readonly string[] {
  const reading = readConfiguration(path, files, NOW);
  return reading.ok ? [] : reading.diagnostics.map(({ code, summary }) => `${code}: ${summary}`);
}

describe("without a name", () => {
  it("reads mappings.yaml or mappings.yml", () => {
    for (const name of ["mappings.yaml", "mappings.yml"]) {
      const reading = readConfiguration(undefined, directoryOf({ [name]: file() }), NOW);
      expect(reading.ok && reading.configuration.path).toBe(name);
    }
  });

  it.each(["mapping.yaml", "mappings.yaml.txt", "plsync.yml"])("names the near miss %s", (name) => {
    const reading = readConfiguration(undefined, directoryOf({ [name]: file() }), NOW);
    expect(reading.diagnostics).toMatchObject([
      { code: "file_not_found", summary: expect.stringContaining(name), remedy: expect.stringContaining(`-c ${name}`) },
    ]);
  });

  it("refuses to choose when both are there", () => {
    expect(refusal(undefined, directoryOf({ "mappings.yaml": file(), "mappings.yml": file() }))).toEqual([
      "file_ambiguous: both mappings.yaml and mappings.yml are in the working directory",
    ]);
  });

  it("says what to do when there is none", () => {
    const reading = readConfiguration(undefined, directoryOf({}), NOW);
    expect(reading.diagnostics).toMatchObject([{ code: "file_not_found", remedy: expect.stringContaining("-c FILE") }]);
  });
});

describe("on a disk", () => {
  it("reads a file and names it as the user did", () => {
    const path = write("good.yaml", file());
    const reading = readConfiguration(path, NODE_FILE_SYSTEM, NOW);
    expect(reading.ok && reading.configuration.mappings[0]?.position.file).toBe(path);
  });

  it("tells a missing file, a directory and a file that is too large apart", () => {
    const missing = join(directory, "missing.yaml");
    expect(refusal(missing, NODE_FILE_SYSTEM)).toEqual([`file_not_found: ${missing} does not exist`]);
    expect(refusal(join(write("plain", ""), "x"), NODE_FILE_SYSTEM)[0]).toMatch(/^file_not_found/);
    const folder = join(directory, "folder");
    mkdirSync(folder);
    expect(refusal(folder, NODE_FILE_SYSTEM)).toEqual([`file_unreadable: ${folder} is a directory`]);
    const large = write("large.yaml", new Uint8Array(50 * 1024 * 1024));
    expect(refusal(large, NODE_FILE_SYSTEM)).toEqual([`file_too_large: ${large} is larger than 2 MiB`]);
  });

  it("tells a link that leads nowhere from a file that is not there", () => {
    const link = join(directory, "link.yaml");
    symlinkSync("gone.yaml", link);
    expect(NODE_FILE_SYSTEM.exists(link)).toBe(true);
    const said = `file_unreadable: ${link} is a symbolic link to gone.yaml, which does not exist`;
    expect(refusal(link, NODE_FILE_SYSTEM)).toEqual([said]);
  });

  it("reads nothing outside the folder that it is to stay in", () => {
    const outside = write("outside.txt", "10.0.0.1/32");
    const folder = join(directory, "inside");
    mkdirSync(folder);
    const inside = join(folder, "..names.txt");
    writeFileSync(inside, "10.0.0.2/32");
    expect(NODE_FILE_SYSTEM.read(join(folder, "..", "outside.txt"), 100, folder)).toMatchObject({ reason: "linked" });
    expect(NODE_FILE_SYSTEM.read(outside, 100, directory)).toMatchObject({ ok: true });
    expect(NODE_FILE_SYSTEM.read(inside, 100, folder)).toMatchObject({ ok: true });
  });

  it("passes on what the operating system said", () => {
    const denied: FileSystem = {
      exists: () => true,
      read: () => ({ ok: false, reason: "denied", detail: "EACCES: permission denied" }),
      list: () => ({ ok: true, names: [] }),
    };
    expect(readConfiguration("m.yaml", denied, NOW).diagnostics).toMatchObject([
      {
        code: "file_unreadable",
        summary: "plsync is not allowed to read m.yaml",
        detail: expect.stringContaining("EACCES"),
      },
    ]);
  });

  it.each([
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x76, 0]), undefined, / is UTF-16$/],
    ["Latin-1", Buffer.from("version: 1\nowner: caf\xe9\n", "latin1"), { line: 2, column: 11 }, /is not UTF-8/],
    ["a character cut off at the end", Buffer.from([0x61, 0xc3]), { line: 1, column: 2 }, /is not UTF-8/],
    ["a binary file", Buffer.from("\x7fELF\x02\x01\0\0"), { line: 1, column: 1 }, /control character U\+007F/],
    ["a NUL byte", "version: 1\0\n", { line: 1, column: 11 }, /control character U\+0000/],
  ])("refuses %s, where it has a place at that place", (_, content, position, summary) => {
    const reading = readConfiguration(write("odd.yaml", content), NODE_FILE_SYSTEM, NOW);
    expect(reading.diagnostics).toHaveLength(1);
    expect(reading.diagnostics[0]).toMatchObject({ code: "file_not_text", summary: expect.stringMatching(summary) });
    expect(reading.diagnostics[0]?.position?.line).toBe(position?.line);
    expect(reading.diagnostics[0]?.position?.column).toBe(position?.column);
  });
});

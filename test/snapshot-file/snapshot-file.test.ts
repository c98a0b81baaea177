// The file of a snapshot: what is written is read back, and whatever else a file may hold is said, never thrown.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { interfacesOf, NO_INTERFACES } from "../../src/model/columns/interface-builder.ts";
import type { NetworkInterface } from "../../src/model/interface.ts";
import { LineReader, linesOf } from "../../src/snapshot-file/lines.ts";
import { READ_NAMES } from "../../src/snapshot-file/reads.ts";
import type { Recorded } from "../../src/snapshot-file/recording.ts";
import { readSnapshotFile, writeSnapshotFile } from "../../src/snapshot-file/snapshot-file.ts";
import { directory } from "../e2e/command-line.ts";
import { cidr } from "../render/plans.ts";

const AT = { account: "app", accountId: "222222222222", region: "eu-west-1" };
const HEADER = { toolVersion: "1.2.3", takenAt: "2026-11-27T09:00:00.000Z", redacted: false };

function interfaceOf(number: number): NetworkInterface {
  const id = `eni-${String(number).padStart(17, "0")}`;
  const own = [cidr(`10.${number >> 16}.${(number >> 8) & 255}.${number & 255}/32`)];
  const none = { publicIPv4: [], ipv6: [cidr("2001:db8::1/128")], delegated: [] };
  const groups = [{ id: "sg-0a1b2c3d4e5f60718", name: "web" }, { id: "sg-0b1b2c3d4e5f60718" }];
  return { id, status: "in-use", type: "interface", managed: false, vpcId: "vpc-1", groups, privateIPv4: own, ...none };
}

const failure = {
  code: "aws_denied",
  severity: "error",
  summary: "no",
  cause: { summary: "no", lists: ["a/b/c"] },
} as unknown;

const RECORDED: readonly Recorded[] = [
  {
    at: AT,
    name: "interfacesOfGroups",
    asked: [["sg-1"]],
    reading: { ok: true, value: interfacesOf([1, 2, 3].map(interfaceOf)) },
  },
  {
    at: AT,
    name: "entries",
    asked: ["pl-1", undefined],
    reading: { ok: true, value: [{ cidr: cidr("10.0.0.0/8"), description: 'a\n"b"' }] },
  },
  { at: AT, name: "appliedQuota", asked: ["rulesPerGroup"], reading: { ok: true, value: undefined } },
  { at: AT, name: "countLists", asked: [], reading: { ok: true, value: 7 } },
  {
    at: AT,
    name: "groupsByTags",
    asked: [new Map([["Team", "x"]])],
    reading: { ok: false, diagnostic: failure as never },
  },
  {
    at: { ...AT, region: "us-east-1" },
    name: "signIn",
    asked: [],
    reading: { ok: false, diagnostic: failure as never },
  },
  { name: "published", asked: ["https://example.com"], reading: { ok: true, value: "10.0.0.0/8\n" } },
];

let here: ReturnType<typeof directory>;
let path: string;
beforeEach(() => {
  here = directory();
  path = join(here.path, "snapshot.gz");
});
afterEach(() => here.remove());

const shown = (recorded: readonly Recorded[]) =>
  recorded.map(({ reading, ...one }) => {
    const rows = reading.ok && typeof reading.value === "object" ? [...(reading.value as Iterable<unknown>)] : reading;
    return { ...one, rows };
  });

it("is read back as it was written, and only its user may read it", async () => {
  await writeSnapshotFile(path, HEADER, RECORDED);
  const read = await readSnapshotFile(path);
  expect(read).toMatchObject({ ok: true, header: HEADER });
  expect(read.ok && shown(read.recorded)).toEqual(shown(RECORDED));
  if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
});

it("is the same to the byte for the same answers", async () => {
  await writeSnapshotFile(path, HEADER, RECORDED);
  const first = readFileSync(path);
  await writeSnapshotFile(path, HEADER, RECORDED);
  expect(readFileSync(path).equals(first)).toBe(true);
});

it.each([999, 1000, 1001, 2000])("has %i rows over as many lines as it takes", (count) => {
  const value = interfacesOf(Array.from({ length: count }, (_, index) => interfaceOf(index)));
  const reader = new LineReader();
  const one: Recorded = { at: AT, name: "interfacesOfGroups", asked: [["sg-1"]], reading: { ok: true, value } };
  for (const line of linesOf(HEADER, [one, { ...one, reading: { ok: true, value: NO_INTERFACES } }])) {
    expect(line.length).toBeLessThan(1_000_000);
    reader.take(line);
  }
  expect(reader.isWhole).toBe(true);
  expect(reader.recorded.map(({ reading }) => reading.ok && [...(reading.value as Iterable<unknown>)].length)).toEqual([
    count,
    0,
  ]);
});

describe("a file that cannot be used is told as one:", () => {
  const lines = () => [...linesOf(HEADER, RECORDED)];
  const zipped = (text: string) => gzipSync(text);
  it.each<[string, () => Uint8Array | string, RegExp]>([
    ["text", () => "{}", /is not compressed as snapshots are, or damaged/],
    ["nothing", () => "", /is not whole/],
    ["other JSON", () => zipped('{"format_version":"1.0"}\n'), /it is no snapshot of plsync/],
    [
      "a later format",
      () => zipped('{"format":"plsync-snapshot","format_version":2}\n'),
      /it has format version 2, and this plsync reads version 1/,
    ],
    ["half of the bytes", () => gzipSync(lines().join("\n")).subarray(0, 200), /is not whole/],
    ["lines that are missing at the end", () => zipped(`${lines().slice(0, 3).join("\n")}\n`), /is not whole/],
    ["a line that is missing inside", () => zipped(`${lines().toSpliced(5, 1).join("\n")}\n`), /cannot be used/],
    [
      "another answer than it names",
      () =>
        zipped(
          `${lines()
            .map((line) => line.replace('"value":7', '"value":"7"'))
            .join("\n")}\n`,
        ),
      /a number of 0 or more is expected, not "7"/,
    ],
    [
      "a time with more than a time in it",
      () => zipped(lines().join("\n").replace(HEADER.takenAt, "2026-11-27 09:00 (\\u001b[31m)")),
      /taken_at is no time/,
    ],
    ["something behind its last line", () => zipped(`${lines().join("\n")}\n{}`), /its last line is not whole/],
    ["a line without an end", () => gzipSync(Buffer.alloc(65 * 1024 * 1024, 32), { level: 1 }), /a line is too long/],
    [
      "a question without its parts",
      () => zipped(`${lines().join("\n").replace('"asked":[["sg-1"]]', '"asked":[]')}\n`),
      /a question of 1 parts is expected/,
    ],
    [
      "an address of the web that is none",
      () => zipped(`${lines().join("\n").replace('"asked":["https://example.com"]', '"asked":[{"toString":1}]')}\n`),
      /text is expected, not an object/,
    ],
    [
      "lists in lists in lists",
      () =>
        zipped(
          `${lines()
            .join("\n")
            .replace('"value":7', `"value":${"[".repeat(1e5)}${"]".repeat(1e5)}`)}\n`,
        ),
      /a number of 0 or more is expected, not a list/,
    ],
    [
      "a read of a later version",
      () =>
        zipped(
          `${lines()
            .map((line) => line.replace("count_lists", "weigh_lists"))
            .join("\n")}\n`,
        ),
      /"weigh_lists" is no reading that this version knows/,
    ],
  ])("%s", async (_, content, said) => {
    writeFileSync(path, content());
    const read = await readSnapshotFile(path);
    expect(read).toMatchObject({
      ok: false,
      diagnostic: { code: "snapshot_unusable", summary: expect.stringMatching(said) },
    });
  });

  it("one that is not there, or a folder", async () => {
    mkdirSync(join(here.path, "folder"));
    expect(await readSnapshotFile(path)).toMatchObject({
      diagnostic: { summary: expect.stringMatching(/does not exist$/) },
    });
    expect(await readSnapshotFile(join(here.path, "folder"))).toMatchObject({
      diagnostic: { summary: expect.stringMatching(/is a directory$/) },
    });
  });

  it("whatever stands in a line in place of what was there", () => {
    const good = lines();
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.json(), (index, json) => {
        const reader = new LineReader();
        try {
          for (const line of good.with(index, json)) reader.take(line);
        } catch (error) {
          expect((error as Error).constructor.name).toBe("Misfit");
        }
      }),
      { numRuns: 500 },
    );
  });
});

it.skipIf(process.platform === "win32")("is written to a pipe, and does not take its place", async () => {
  execFileSync("mkfifo", [path]);
  const copy = join(here.path, "copy.gz");
  const reader = spawn("/bin/sh", ["-c", 'cat "$0" > "$1"', path, copy]);
  await writeSnapshotFile(path, HEADER, RECORDED);
  await once(reader, "close");
  expect(statSync(path).isFIFO()).toBe(true);
  expect(await readSnapshotFile(copy)).toMatchObject({ ok: true });
});

it("leaves no half of a file where it cannot be written", async () => {
  chmodSync(here.path, 0o700);
  await expect(writeSnapshotFile(join(here.path, "no", "where.gz"), HEADER, RECORDED)).rejects.toThrow(/ENOENT/);
});

it("knows every read of an account-region", async () => {
  const { regionReader } = await import("../../src/aws/region-reader.ts");
  const reader = regionReader({ at: AT } as never);
  expect([...READ_NAMES].sort()).toEqual(Object.keys(reader).sort());
});

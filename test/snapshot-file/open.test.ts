// Several snapshot files as one: which of them count, and what they leave unknown.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSnapshotFiles } from "../../src/snapshot-file/open.ts";
import type { Recorded } from "../../src/snapshot-file/recording.ts";
import { writeSnapshotFile } from "../../src/snapshot-file/snapshot-file.ts";
import { directory } from "../e2e/command-line.ts";

const PLACES = ["app", "data"].map((account, index) => ({
  account,
  accountId: String(111_111_111_111 * (index + 1)),
  region: "eu-west-1",
}));
const [APP, DATA] = PLACES as [(typeof PLACES)[0], (typeof PLACES)[0]];
const WEB = "https://example.com/ranges";

const counted = (at: typeof APP, value: number): Recorded => ({
  at,
  name: "countLists",
  asked: [],
  reading: { ok: true, value },
});
const found = (ids: readonly string[], name: string): Recorded => ({
  at: APP,
  name: "groupsById",
  asked: [ids],
  reading: { ok: true, value: ids.map((id) => ({ id, name, vpcId: "vpc-1", tags: new Map() })) },
});
const published = (value: string): Recorded => ({ name: "published", asked: [WEB], reading: { ok: true, value } });

let here: ReturnType<typeof directory>;
beforeEach(() => {
  here = directory();
});
afterEach(() => here.remove());

async function saved(name: string, shard: string, hour: number, ...recorded: readonly Recorded[]): Promise<string> {
  const path = join(here.path, name);
  const takenAt = `2026-11-28T0${hour}:00:00.000Z`;
  await writeSnapshotFile(path, { toolVersion: "1.2.3", takenAt, redacted: false, shard }, recorded);
  return path;
}

/** What the files answer together: each question's value, or the code of why there is none. */
async function answers(paths: readonly string[]) {
  const { opened, problems } = await openSnapshotFiles(paths, undefined);
  if (opened === undefined) throw new Error("nothing was opened");
  const reader = async (at: typeof APP) => {
    const reading = await opened.readers.at(at);
    if (!reading.ok) return reading.diagnostic.code;
    const count = await reading.value.countLists();
    return count.ok ? count.value : count.diagnostic.code;
  };
  const web = await opened.readers.published(WEB);
  return {
    app: await reader(APP),
    data: await reader(DATA),
    web: web.ok ? web.value : web.diagnostic.code,
    problems: problems.map(({ code }) => code),
    missing: opened.missing?.code,
    opened,
  };
}

it("of two answers of one shard to one question, the newer counts, in whatever order the files are named", async () => {
  const old = await saved("a", "1/1", 8, counted(APP, 1), found(["sg-1", "sg-2"], "old"));
  const newer = await saved("b", "1/1", 9, counted(APP, 2), found(["sg-2", "sg-3"], "new"));
  for (const paths of [
    [old, newer],
    [newer, old],
  ]) {
    const { app, problems, opened } = await answers(paths);
    expect([app, problems]).toEqual([2, []]);
    const reader = await opened.readers.at(APP);
    const groups = reader.ok ? await reader.value.groupsById(["sg-1", "sg-2", "sg-3"]) : reader;
    expect(groups.ok && [...groups.value].map(({ id, name }) => `${id} ${name}`).sort()).toEqual([
      "sg-1 old",
      "sg-2 new",
      "sg-3 new",
    ]);
  }
});

describe("what a shard says that another one reads", () => {
  it("makes an account unknown, and no other", async () => {
    const one = await saved("a", "1/2", 8, counted(APP, 1));
    const forged = await saved("b", "2/2", 9, counted(DATA, 2), counted(APP, 0));
    expect(await answers([one, forged])).toMatchObject({
      app: "shards_overlap",
      data: 2,
      problems: ["shards_overlap"],
    });
  });

  it("or what others publish", async () => {
    const one = await saved("a", "1/2", 8, published("10.0.0.0/8"));
    const forged = await saved("b", "2/2", 9, counted(DATA, 2), published(""));
    expect(await answers([one, forged])).toMatchObject({
      web: "shards_overlap",
      data: 2,
      problems: ["shards_overlap"],
    });
  });

  it("is the same for shards of another number of shards, of which the others are missing", async () => {
    const one = await saved("a", "1/2", 8, counted(APP, 1), counted(DATA, 1));
    const two = await saved("b", "2/2", 8);
    const other = await saved("c", "3/3", 8, counted(APP, 1));
    expect(await answers([one, two, other])).toMatchObject({
      app: "shards_overlap",
      data: 1,
      problems: ["shards_overlap"],
      missing: "shard_missing",
    });
  });
});

it.each([
  [["1/2"], "the snapshot of shard 2 of 2 is missing", "Run the job of this shard again, then the one that plans."],
  [
    ["2/3"],
    "the snapshots of 2 shards are missing: 1 and 3 of 3",
    "Run the jobs of these shards again, then the one that plans.",
  ],
  [
    ["1/4", "1/3", "2/3"],
    "the snapshots do not belong together: some are of 3 shards and some of 4, and 2, 3 and 4 of 4 are missing",
    "Read all shards with one --shards, and plan from their files alone.",
  ],
])("says what is missing of %j, and what to do", async (shards, summary, remedy) => {
  const paths = await Promise.all(shards.map((shard, index) => saved(`s${index}`, shard, 8)));
  expect((await answers(paths)).opened.missing).toMatchObject({ code: "shard_missing", summary, remedy });
});

it("of a file with another digest, nothing is unpacked", async () => {
  const path = join(here.path, "forged");
  writeFileSync(path, gzipSync("none of ours"));
  const { opened, problems } = await openSnapshotFiles([path], new Set(["0".repeat(64)]));
  expect([opened, problems.map(({ code }) => code)]).toEqual([undefined, ["snapshot_altered"]]);
});

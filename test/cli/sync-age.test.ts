// Syncs that have stopped, as the file of --notify-state remembers them.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readNotifyState, writeNotifyState } from "../../src/cli/notify-state.ts";
import { silentSyncs } from "../../src/cli/sync-age.ts";
import { toldOf } from "../../src/model/notification/told.ts";

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 27, 6);
/** Every quarter of an hour, the newest so many minutes ago. */
const syncs = (ago: number, count = 5) => Array.from({ length: count }, (_, i) => NOW - (ago + 15 * i) * MINUTE);

describe("syncs have stopped", () => {
  it("once the last success is older than twice their interval", () => {
    expect(silentSyncs(syncs(30), NOW)).toEqual([]);
    expect(silentSyncs(syncs(31), NOW)).toMatchObject([
      {
        code: "schedule_silent",
        severity: "warning",
        summary: "no sync has succeeded for 31 minutes",
        detail: expect.stringContaining("that of 2026-11-27 05:29 UTC. They came about every 15 minutes."),
      },
    ]);
  });

  it("never while too few are known", () => {
    expect(silentSyncs(syncs(90 * 24 * 60, 2), NOW)).toEqual([]);
    expect(silentSyncs([], NOW)).toEqual([]);
  });
});

describe("the file", () => {
  let path: string;
  beforeEach(() => {
    path = join(mkdtempSync(join(tmpdir(), "plsync-")), "state.json");
  });
  afterEach(() => rmSync(join(path, ".."), { recursive: true }));
  const state = (owner = "acme", topic: string | undefined = undefined) => ({ path, owner, topic });

  it("keeps the latest, whatever topic people are told through", () => {
    const told = toldOf([{ kind: "failed", code: "aws_error", about: "" }]);
    expect(writeNotifyState(state("acme", "arn:1"), { told, synced: syncs(0, 30) })).toEqual([]);
    expect(readNotifyState(state())).toEqual({ told: undefined, synced: syncs(0, 20), diagnostics: [] });
    expect(readNotifyState(state("acme", "arn:1")).told).toEqual(told);
    expect(readNotifyState(state("other", "arn:1"))).toEqual({ told: undefined, synced: [], diagnostics: [] });
  });

  it("of an earlier version has none, and is read all the same", () => {
    writeFileSync(path, JSON.stringify({ version: 1, owner: "acme", topic: "arn:1", told: [] }));
    expect(readNotifyState(state("acme", "arn:1"))).toEqual({ told: toldOf([]), synced: [], diagnostics: [] });
  });

  it.skipIf(process.platform === "win32")("is written to a pipe, and does not take its place", async () => {
    execFileSync("mkfifo", [path]);
    const reader = spawn("/bin/sh", ["-c", 'cat "$0" > "$0.copy"', path]);
    expect(writeNotifyState(state(), { told: undefined, synced: [NOW] })).toEqual([]);
    await once(reader, "close");
    expect(statSync(path).isFIFO()).toBe(true);
    expect(readFileSync(`${path}.copy`, "utf8")).toContain("2026-11-27T06:00:00.000Z");
  });

  it("leaves nothing beside what it cannot be", () => {
    mkdirSync(path);
    expect(writeNotifyState(state(), { told: undefined, synced: [NOW] })).toMatchObject([{ code: "not_notified" }]);
    expect(readdirSync(join(path, ".."))).toEqual(["state.json"]);
  });

  it("holds nothing but times and what was told", () => {
    writeNotifyState(state(), { told: undefined, synced: [NOW] });
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({
      ...{ version: 1, owner: "acme", told: [] },
      synced: ["2026-11-27T06:00:00.000Z"],
    });
  });
});

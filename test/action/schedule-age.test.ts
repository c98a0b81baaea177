// When a schedule counts as silent, and what is said of it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { silenceOf, silenceSentence, silenceWarning } from "../../src/action/schedule-age.ts";
import { duration } from "../../src/engine/sync-age.ts";
import type { ScheduleFacts } from "../../src/github/schedule.ts";

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 23, 6);

/** Runs every quarter of an hour, the newest `ago` minutes ago; the last success is the newest unless `successAgo` says otherwise. */
function facts(ago: number, more: Partial<ScheduleFacts> = {}): ScheduleFacts {
  const starts = Array.from({ length: 20 }, (_, index) => NOW - (ago + 15 * index) * MINUTE);
  return { file: "sync.yml", state: "active", starts, lastSuccess: starts[0], ...more };
}

describe("a schedule is silent", () => {
  it("once its last success is older than twice the interval of its runs", () => {
    expect(silenceOf(facts(29), NOW)).toBeUndefined();
    expect(silenceOf(facts(30), NOW)).toBeUndefined();
    expect(silenceOf(facts(31), NOW)).toMatchObject({ since: NOW - 31 * MINUTE, interval: 15 * MINUTE });
  });

  it("also when it runs, but without success", () => {
    const long = NOW - 9 * 24 * 60 * MINUTE;
    expect(silenceOf(facts(5, { lastSuccess: long }), NOW)).toMatchObject({ since: long });
    expect(silenceOf(facts(5, { lastSuccess: undefined }), NOW)).toMatchObject({ since: undefined });
  });

  it("when it is disabled, however few runs there were", () => {
    expect(
      silenceOf({ file: "sync.yml", state: "disabled_fork", starts: [], lastSuccess: undefined }, NOW),
    ).toMatchObject({ disabled: "GitHub does that in forks" });
  });

  it("never while too few runs are known to tell an interval", () => {
    const old = NOW - 90 * 24 * 60 * MINUTE;
    expect(silenceOf(facts(0, { starts: [old, old - MINUTE], lastSuccess: old }), NOW)).toBeUndefined();
    expect(silenceOf(facts(0, { starts: [], lastSuccess: undefined }), NOW)).toBeUndefined();
  });

  it("never while its last success is within twice the shortest gap", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 3, maxLength: 50 }), (gaps) => {
        let at = NOW;
        const starts = gaps.map((gap) => (at -= gap * MINUTE));
        const shortest = Math.min(...gaps.slice(1)) * MINUTE;
        expect(silenceOf(facts(0, { starts, lastSuccess: NOW - 2 * shortest }), NOW)).toBeUndefined();
      }),
    );
  });
});

describe("what is said", () => {
  const silent = silenceOf(facts(9 * 24 * 60), NOW);
  const disabled = silenceOf(facts(61 * 24 * 60, { state: "disabled_inactivity" }), NOW);
  if (silent === undefined || disabled === undefined) throw new Error("both are silent");

  it("in a plan", () => {
    expect(silenceWarning(silent, NOW)).toEqual({
      code: "schedule_silent",
      severity: "warning",
      summary: "no scheduled sync has succeeded for 9 days: look at the runs of sync.yml",
      detail:
        "The last one was that of 2026-11-14 06:00 UTC. Its runs came about every 15 minutes. Until one succeeds, the lists do not follow the interfaces.",
      remedy: "Find out why on the Actions page of the repository.",
    });
    expect(silenceWarning(disabled, NOW)).toMatchObject({
      summary: "no scheduled sync has succeeded for 61 days: the schedule of sync.yml is disabled",
      detail: expect.stringContaining(
        "It is disabled: GitHub does that in public repositories after 60 days without activity.",
      ),
      remedy: "Enable it on the Actions page of the repository.",
    });
  });

  it("in the drift issue, where it stays the same from run to run", () => {
    expect(silenceSentence(silent)).toBe("No scheduled run of sync.yml has succeeded since 2026-11-14 06:00 UTC.");
    expect(silenceSentence({ ...silent, since: undefined })).toBe("No scheduled run of sync.yml has succeeded.");
  });

  it("times in words", () => {
    const said = [30_000, 15 * MINUTE, 119 * MINUTE, 120 * MINUTE, 47 * 60 * MINUTE, 48 * 60 * MINUTE].map(duration);
    expect(said).toEqual(["1 minute", "15 minutes", "119 minutes", "2 hours", "47 hours", "2 days"]);
  });
});

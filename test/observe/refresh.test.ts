// Every list has its turn, whatever the schedule is and without memory of earlier runs.
import fc from "fast-check";
import { expect, test } from "vitest";
import { isHourly, isReadAnew, parseRefresh } from "../../src/observe/refresh.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const id = fc.stringMatching(/^pl-[0-9a-f]{17}$/);

test("of runs an hour and a half apart at most, one reads the list in any full-refresh, whenever that begins", () => {
  const gaps = fc.array(fc.integer({ min: 60_000, max: 1.5 * HOUR }), { minLength: 1, maxLength: 20 });
  const times = fc.integer({ min: 0, max: 5e12 });
  fc.assert(
    fc.property(id, times, gaps, fc.integer({ min: 1, max: 72 }), (list, start, pauses, hours) => {
      let isRead = false;
      // A window that has begun is over by then, and so is the next one of the list.
      const end = start + hours * HOUR + 2 * HOUR;
      for (let now = start, run = 0; now <= end; now += pauses[run++ % pauses.length] ?? HOUR) {
        isRead ||= isReadAnew(list, now, { every: hours * HOUR, hourly: true });
      }
      expect(isRead).toBe(true);
    }),
  );
});

test("runs that may be further apart read all lists", () => {
  fc.assert(fc.property(id, fc.nat(), (list, now) => isReadAnew(list, now, { every: DAY, hourly: false })));
});

test("a run of many reads about a twelfth of the lists", () => {
  const ids = Array.from({ length: 1200 }, (_, index) => `pl-${index.toString(16).padStart(17, "0")}`);
  const perRun = [0, 1, 5, 11].map((run) => {
    return ids.filter((list) => isReadAnew(list, run * 2 * HOUR, { every: DAY, hourly: true })).length;
  });
  for (const lists of perRun) expect(Math.abs(lists - 100)).toBeLessThan(40);
});

test.each([
  ["*/15 * * * *", true],
  ["7,22,37,52 * * * *", true],
  ["0 */2 * * *", false],
  ["0 6 * * 1-5", false],
  ["", false],
])("the schedule %s starts a run every hour: %s", (cron, hourly) => {
  expect(isHourly(cron)).toBe(hourly);
});

test.each([
  ["24h", DAY],
  ["7d", 7 * DAY],
  ["0h", undefined],
  ["off", undefined],
  ["1.5h", undefined],
])("full-refresh: %s", (text, milliseconds) => {
  expect(parseRefresh(text)).toBe(milliseconds);
});

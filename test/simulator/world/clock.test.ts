// The clock does what is due in order, at the time it was due.
import { expect, test } from "vitest";
import { Clock } from "../../../src/simulator/world/clock.ts";

test("what is due is done in order of time, and sees the time that it was due", () => {
  const clock = Clock.virtual(1000);
  const done: [string, number][] = [];
  clock.after(300, () => done.push(["late", clock.now()]));
  clock.after(100, () => {
    done.push(["early", clock.now()]);
    clock.after(50, () => done.push(["follow-up", clock.now()]));
  });
  clock.advance(99);
  expect(done).toEqual([]);
  clock.advance(501);
  expect(done).toEqual([
    ["early", 1100],
    ["follow-up", 1150],
    ["late", 1300],
  ]);
  expect(clock.now()).toBe(1600);
});

test("a virtual clock stands still, a real one goes with the machine's", async () => {
  expect(Clock.virtual(5).now()).toBe(5);
  const real = Clock.real();
  const before = Date.now();
  await real.pass(0);
  expect(real.now()).toBeGreaterThanOrEqual(before);
  real.advance(1_000_000);
  expect(real.now()).toBeGreaterThanOrEqual(before + 1_000_000);
});

test("on a parallel clock, waits at the same time take as long as the longest, and waits one after the other their sum", async () => {
  const clock = Clock.parallel(0);
  const ends: [string, number][] = [];
  const worker = async (name: string, ...waits: readonly number[]): Promise<void> => {
    for (const wait of waits) await clock.pass(wait);
    ends.push([name, clock.now()]);
  };
  clock.after(450, () => ends.push(["due", clock.now()]));
  await Promise.all([worker("a", 100, 200, 300), worker("b", 500), worker("c", 0, 90_000)]);
  expect(ends).toEqual([
    ["due", 450],
    ["b", 500],
    ["a", 600],
    ["c", 90_000],
  ]);
});

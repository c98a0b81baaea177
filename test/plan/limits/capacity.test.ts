import { describe, expect, it } from "vitest";
import type { MaxEntries } from "../../../src/model/mapping.ts";
import { capacityFor } from "../../../src/plan/limits/capacity.ts";
import { AUTOMATIC } from "../builders.ts";

const automatic = (changes: Partial<Extract<MaxEntries, { kind: "automatic" }>> = {}): MaxEntries => ({
  ...AUTOMATIC,
  ...changes,
});
const fixed = (value: number): MaxEntries => ({ kind: "fixed", value });

describe("the size of a new list: min(limit, n + max(headroom, ⌈n · percent / 100⌉)), at least 1", () => {
  it.each([
    ["the headroom for few entries", automatic(), 0, 10],
    ["", automatic(), 6, 16],
    ["", automatic(), 100, 110],
    ["the percentage for many", automatic(), 101, 112],
    ["", automatic(), 200, 220],
    ["never above the limit", automatic({ limit: 205 }), 200, 205],
    ["", automatic({ limit: 200 }), 200, 200],
    ["at least 1", automatic({ headroom: 0, headroomPercent: 0 }), 0, 1],
    ["no headroom", automatic({ headroom: 0, headroomPercent: 0 }), 7, 7],
    ["the number of the file", fixed(40), 3, 40],
    ["", fixed(40), 40, 40],
  ])("%s", (_, settings, entries, size) => {
    expect(capacityFor(settings, entries, undefined)).toEqual({ fits: true, size });
  });
});

describe("the size of a list that is there", () => {
  it.each([
    ["stays while the entries fit, however tightly", automatic(), 20, 20, 20],
    ["grows to the target when they do not", automatic(), 21, 20, 31],
    ["stays when shrinking gives back less than 10", automatic(), 1, 20, 20],
    ["shrinks from 10 above the target", automatic(), 1, 21, 11],
    ["stays below 1.25 times the target", automatic(), 90, 124, 124],
    ["shrinks from there", automatic(), 90, 125, 100],
    ["stays where the file says so", automatic({ shrink: false }), 1, 900, 900],
    ["stays above a limit that was lowered, while shrinking is not worth it", automatic({ limit: 15 }), 12, 20, 20],
    ["shrinks to a limit that was lowered", automatic({ limit: 15 }), 12, 40, 15],
    ["becomes the file's number, greater", fixed(40), 20, 20, 40],
    ["or smaller", fixed(20), 20, 60, 20],
  ])("%s", (_, settings, entries, current, size) => {
    expect(capacityFor(settings, entries, current)).toEqual({ fits: true, size });
  });

  it("asked for twice, is the same", () => {
    for (let entries = 0; entries <= 300; entries++) {
      for (const current of [1, 20, 110, 300]) {
        const once = capacityFor(automatic(), entries, current);
        if (once.fits) expect(capacityFor(automatic(), entries, once.size)).toEqual(once);
      }
    }
  });
});

it.each([
  ["a fixed size", fixed(40), 41, 60],
  ["a limit", automatic({ limit: 40 }), 41, 60],
  ["AWS' own limit", automatic(), 1001, 1000],
])("more entries than %s do not fit, whatever the list has", (_, settings, entries, current) => {
  const largest = settings.kind === "fixed" ? settings.value : settings.limit;
  expect(capacityFor(settings, entries, current)).toEqual({ fits: false, largest });
  expect(capacityFor(settings, entries, undefined)).toEqual({ fits: false, largest });
});

import { describe, expect, it } from "vitest";
import type { Parsed } from "../../src/cli/arguments.ts";
import { allowancesOf, parallelismOf, timeoutOf } from "../../src/cli/options.ts";

function refusal(option: Parsed<unknown>): string {
  if (option.ok) throw new Error(`taken as ${String(option.value)}`);
  return option.diagnostic.summary;
}

describe("--timeout", () => {
  it.each([
    [undefined, 1_800_000],
    ["90s", 90_000],
    ["5m", 300_000],
    ["2h", 7_200_000],
  ])("%s", (timeout, value) => {
    expect(timeoutOf({ command: "apply", operands: [], options: { timeout } })).toEqual({ ok: true, value });
  });

  it.each(["0s", "90", "1d", "m", "1.5h", "soon"])("%s is refused", (text) => {
    expect(refusal(timeoutOf({ command: "apply", operands: [], options: { timeout: text } }))).toBe(
      `--timeout ${text} is not a time like 90s, 30m or 1h`,
    );
  });
});

describe("--parallelism", () => {
  it.each([
    [undefined, { reads: 16, writes: 32 }],
    ["1", { reads: 1, writes: 1 }],
    ["64", { reads: 64, writes: 64 }],
  ])("%s", (parallelism, value) => {
    expect(parallelismOf({ command: "plan", operands: [], options: { parallelism } })).toEqual({ ok: true, value });
  });

  it.each(["0", "65", "2.5", "many"])("%s is refused", (text) => {
    const option = parallelismOf({ command: "plan", operands: [], options: { parallelism: text } });
    expect(refusal(option)).toContain(`--parallelism ${text} is not`);
  });
});

describe("allowances", () => {
  it("are read by address", () => {
    const option = allowancesOf({
      command: "apply",
      options: { "allow-removals": ["net/eu-west-1/web=12"], "allow-delete": ["x/y/z"] },
    });
    if (!option.ok) throw new Error(option.diagnostic.summary);
    expect([...option.value.removals]).toEqual([["net/eu-west-1/web", 12]]);
    expect([...option.value.deletes]).toEqual(["x/y/z"]);
  });

  it.each(["net/eu-west-1/web", "net/eu-west-1/web=", "=3", "net/eu-west-1/web=-1", "net/eu-west-1/web=all"])(
    "--allow-removals %s is refused",
    (text) => {
      expect(refusal(allowancesOf({ command: "apply", options: { "allow-removals": [text] } }))).toContain(
        `--allow-removals ${text} is not of the form ADDRESS=COUNT`,
      );
    },
  );
});

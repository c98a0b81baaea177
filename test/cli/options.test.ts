import { describe, expect, it } from "vitest";
import { type Arguments, parseLine } from "../../src/cli/arguments.ts";
import { allowancesOf, type Option, parallelismOf, timeoutOf } from "../../src/cli/options.ts";

function given(...argv: string[]): Arguments {
  const result = parseLine(argv);
  if (result.kind !== "run") throw new Error(`${argv.join(" ")}: ${result.kind}`);
  return result.arguments;
}

function refusal(option: Option<unknown>): string {
  if (option.ok) throw new Error(`taken as ${String(option.value)}`);
  return option.diagnostic.summary;
}

describe("--timeout", () => {
  it.each([
    [[], 1_800_000],
    [["--timeout", "90s"], 90_000],
    [["--timeout", "5m"], 300_000],
    [["--timeout", "2h"], 7_200_000],
  ])("%j", (argv, value) => {
    expect(timeoutOf(given("apply", ...argv))).toEqual({ ok: true, value });
  });

  it.each(["0s", "90", "1d", "m", "1.5h", "soon"])("%s is refused", (text) => {
    expect(refusal(timeoutOf(given("apply", "--timeout", text)))).toBe(
      `--timeout ${text} is not a time like 90s, 30m or 1h`,
    );
  });
});

describe("--parallelism", () => {
  it.each([
    [[], 8],
    [["--parallelism", "1"], 1],
    [["--parallelism", "64"], 64],
  ])("%j", (argv, value) => {
    expect(parallelismOf(given("plan", ...argv))).toEqual({ ok: true, value });
  });

  it.each(["0", "65", "2.5", "many"])("%s is refused", (text) => {
    expect(refusal(parallelismOf(given("plan", "--parallelism", text)))).toContain(`--parallelism ${text} is not`);
  });
});

describe("allowances", () => {
  it("are read by address", () => {
    const option = allowancesOf(given("apply", "--allow-removals", "net/eu-west-1/web=12", "--allow-delete", "x/y/z"));
    if (!option.ok) throw new Error(option.diagnostic.summary);
    expect([...option.value.removals]).toEqual([["net/eu-west-1/web", 12]]);
    expect([...option.value.deletes]).toEqual(["x/y/z"]);
  });

  it.each(["net/eu-west-1/web", "net/eu-west-1/web=", "=3", "net/eu-west-1/web=-1", "net/eu-west-1/web=all"])(
    "--allow-removals %s is refused",
    (text) => {
      expect(refusal(allowancesOf(given("apply", "--allow-removals", text)))).toContain(
        `--allow-removals ${text} is not of the form ADDRESS=COUNT`,
      );
    },
  );
});

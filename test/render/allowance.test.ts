// What lets a held-back change through once, as a person types it and as a workflow has it.
import { expect, test } from "vitest";
import type { Allowance } from "../../src/model/allowance.ts";
import type { Held } from "../../src/model/plan.ts";
import { allowingCommand, allowingInputs } from "../../src/render/allowance.ts";

const WEB = "network/eu-west-1/web";
const removals = (address = WEB): Allowance => ({ kind: "removals", address, count: 38 });

function held(...allowances: readonly (Allowance | undefined)[]): readonly Held[] {
  return allowances.map((allow) => ({
    code: "limit_reached",
    reason: "it would lose 38 of 40 entries",
    ...(allow === undefined ? {} : { allow }),
  }));
}

test.each<[Allowance, string, readonly string[]]>([
  [removals(), `--allow-removals ${WEB}=38`, [`allow-removals: ${WEB}=38`]],
  [{ kind: "delete", address: WEB }, `--allow-delete ${WEB}`, [`allow-delete: ${WEB}`]],
  [{ kind: "apply", address: WEB }, `--only ${WEB}`, ["command: apply", `only: ${WEB}`]],
])("%j", (allow, flag, inputs) => {
  expect(allowingCommand(held(allow))).toEqual({ lead: "To allow it once:", command: `plsync apply ${flag}` });
  const isLabelled = allow.kind === "removals";
  expect(allowingInputs(held(allow))).toEqual({ lead: "To allow it once", inputs, isLabelled });
});

test("several reasons need all of their allowances, each once", () => {
  const both = held(removals(), { kind: "apply", address: WEB }, removals());
  expect(allowingCommand(both)?.command).toBe(`plsync apply --allow-removals ${WEB}=38 --only ${WEB}`);
  expect(allowingInputs(both)).toMatchObject({
    inputs: [`allow-removals: ${WEB}=38`, "command: apply", `only: ${WEB}`],
    isLabelled: false,
  });
});

test("where a reason has no allowance the others are not enough, and without any there is nothing to say", () => {
  expect(allowingCommand(held(removals(), undefined))?.lead).toBe("Also needed, once the other reasons are resolved:");
  expect(allowingInputs(held(removals(), undefined))).toMatchObject({
    lead: "Once the other reasons are resolved",
    isLabelled: false,
  });
  expect(allowingCommand(held(undefined))).toBeUndefined();
  expect(allowingInputs(held(undefined))).toBeUndefined();
});

test("a name cannot leave its word of the command", () => {
  expect(allowingCommand(held(removals("network/eu-west-1/a b; id")))?.command).toBe(
    "plsync apply --allow-removals 'network/eu-west-1/a b; id=38'",
  );
});

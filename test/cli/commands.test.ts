// The table of commands: it has them all, and the compiler sees to it.
import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { command } from "../../src/cli/command.ts";
import { COMMANDS, type CommandTable } from "../../src/cli/commands.ts";
import { EXIT } from "../../src/engine/exit-code.ts";

it("has a command for every file in commands/, under its own name", async () => {
  const files = readdirSync(new URL("../../src/cli/commands/", import.meta.url)).map((name) => name.replace(".ts", ""));
  expect(Object.keys(COMMANDS).sort()).toEqual(files.sort());
  for (const [name, load] of Object.entries(COMMANDS)) expect((await load()).name).toBe(name);
});

it("does not compile without one of them, nor with one under another's name", () => {
  const { plan, ...others } = COMMANDS;
  // @ts-expect-error: plan is missing
  const short: CommandTable = others;
  // @ts-expect-error: sync is not plan
  const mixed: CommandTable = { ...COMMANDS, plan: COMMANDS.sync };
  expect([Object.keys(short), mixed.plan]).not.toContain(plan);
});

it("a command that reads an option it does not have does not compile", () => {
  const one = command({
    name: "plan",
    options: { out: { kind: "value", value: "FILE", help: "" } },
    run: async ({ options }) => {
      const text: string | undefined = options.out;
      // @ts-expect-error: there is no such option
      return options.verbose === text ? EXIT.ok : EXIT.incomplete;
    },
  });
  expect(one.options.out.kind).toBe("value");
});

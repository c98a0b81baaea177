import { describe, expect, it } from "vitest";
import type { Arguments } from "../../src/cli/arguments.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { type CommandDefinition, GLOBAL_OPTIONS, SUMMARIES } from "../../src/cli/definition.ts";
import { commandHelp, overview } from "../../src/cli/help.ts";
import { parseLine } from "../../src/cli/parse-line.ts";

const words = (line: string): string[] => line.split(" ").filter((word) => word !== "");

async function parsed(line: string): Promise<Arguments> {
  const result = await parseLine(words(line));
  if (result.kind !== "run") throw new Error(`${line}: ${result.kind}`);
  return result.arguments;
}

async function complaint(line: string): Promise<string> {
  const result = await parseLine(words(line));
  if (result.kind !== "wrong") throw new Error(`${line}: ${result.kind}`);
  expect(result.diagnostic).toMatchObject({ code: "bad_usage", severity: "error" });
  return `${result.diagnostic.summary}. ${result.diagnostic.remedy}`;
}

describe("a command line that is right", () => {
  it("gives its command, values, flags and operands", async () => {
    const given = await parsed("plan -c my.yaml --only net/* --only data/* --json --out=plan.json");
    expect(given.command).toBe("plan");
    expect(given.options).toEqual({
      capacity: false,
      config: "my.yaml",
      out: "plan.json",
      only: ["net/*", "data/*"],
      json: true,
      verbose: false,
      "detailed-exitcode": false,
      redact: false,
      snapshot: [],
      "snapshot-digest": [],
      sync: false,
      "full-refresh": false,
      parallelism: undefined,
      wide: false,
    });
    expect((await parsed("show one.json two.json")).operands).toEqual(["one.json", "two.json"]);
  });

  it("takes operands that look like options after --", async () => {
    expect((await parsed("show -- --odd.json")).operands).toEqual(["--odd.json"]);
  });

  it.each([
    ["", "help"],
    ["help", "help"],
    ["--help", "help"],
    ["-h", "help"],
    ["help plan", "help"],
    ["plan --help", "help"],
    ["plan --out x -h", "help"],
    ["--version", "version"],
    ["version", "version"],
  ])("%j asks for %s", async (line, kind) => {
    expect((await parseLine(words(line))).kind).toBe(kind);
  });

  it.each(["error", "warn", "info", "debug"])("--log-level %s", async (level) => {
    expect(await parseLine(words(`plan --log-level ${level}`))).toMatchObject({ kind: "run", level });
  });
});

describe("a command line that is wrong is told what is wrong and what to do", () => {
  it.each([
    ["aply", "plsync has no command aply. The commands are ", "Did you mean apply?"],
    ["frobnicate", "plsync has no command frobnicate.", "validate, plan, apply"],
    ["paln", "plsync has no command paln. The commands are ", "Did you mean plan?"],
    ["help aply", "plsync has no help about aply.", "Did you mean apply?"],
    ["--json plan", "the command comes first: plsync COMMAND --json", ""],
    ["plan --jsno", "plsync plan has no option --jsno.", "Did you mean --json?"],
    ["plan -x", "plsync plan has no option -x.", "Run plsync plan --help."],
    ["plan --auto-approve", "plsync plan has no option --auto-approve.", ""],
    ["plan --constructor", "plsync plan has no option --constructor.", ""],
    ["plan --out", "--out needs a value: --out FILE.", ""],
    ["plan --out=", "--out needs a value: --out FILE.", ""],
    ["plan --out --json", "--out needs a value: --out FILE.", ""],
    ["plan -c", "-c needs a value: -c FILE.", ""],
    ["plan --json=yes", "--json takes no value.", ""],
    ["plan --out a --out b", "--out can be given only once.", ""],
    ["plan mappings.yaml", 'plsync plan: unexpected argument "mappings.yaml".', ""],
    ["show", "plsync show needs PLAN.json…", ""],
    ["plan --log-level loud", "--log-level loud is not one of error, warn, info, debug.", ""],
  ])("%j", async (line, summary, more) => {
    const said = await complaint(line);
    expect(said).toContain(summary);
    expect(said).toContain(more);
  });
});

const DEFINITIONS = await Promise.all(Object.values<() => Promise<CommandDefinition>>(COMMANDS).map((load) => load()));
const COMMANDS_WITH_HELP = DEFINITIONS.map((command) => [command.name, commandHelp(command, 80)] as const);

describe("the help", () => {
  it.each(DEFINITIONS.map((command) => [command.name, command] as const))(
    "of %s lists each of its options",
    (_, command) => {
      const text = commandHelp(command, 200);
      for (const [name, { help, value }] of Object.entries({ ...command.options, ...GLOBAL_OPTIONS })) {
        expect(text).toContain(value === undefined ? `--${name} ` : `--${name} ${value} `);
        // A long one goes on in the next line.
        expect(text.replace(/\s+/g, " ")).toContain(help);
      }
      expect(text).toContain(`Usage: plsync ${command.name}`);
      expect(overview(200)).toContain(SUMMARIES[command.name]);
      expect(text).toContain(SUMMARIES[command.name].slice(1));
    },
  );

  it.each(COMMANDS_WITH_HELP)("of %s fits into a terminal of 80 columns", (_, text) => {
    expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});

it.each([
  ["plan mappings.yaml", /^Name the mappings file with -c: plsync plan -c mappings\.yaml/],
  ["validate infra/mappings.yml", /plsync validate -c infra\/mappings\.yml/],
  ["apply --dry-run", /`plsync plan` shows what apply would do, and writes nothing/],
  ["plan --target network/eu-west-1/web", /`--only account\/region\/name`/],
  ["apply -y", /`--auto-approve` applies without asking/],
  ["apply --yes", /`--auto-approve`/],
  ["plan --profile prod", /Set AWS_PROFILE/],
])("%s: what plsync calls it", async (line, remedy) => {
  const parsed = await parseLine(line.split(" "));
  expect(parsed).toMatchObject({
    kind: "wrong",
    diagnostic: { code: "bad_usage", remedy: expect.stringMatching(remedy) },
  });
});

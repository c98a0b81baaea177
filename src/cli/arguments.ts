// The command line as a command and its options, or what is wrong with it.
import { parseArgs } from "node:util";
import { closest, distance } from "fastest-levenshtein";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { COMMANDS, type CommandDefinition, GLOBAL_OPTIONS, type OptionDefinition } from "./definition.ts";
import type { LogLevel } from "./terminal.ts";

export interface Arguments {
  readonly command: CommandDefinition;
  readonly operands: readonly string[];
  flag(name: string): boolean;
  value(name: string): string | undefined;
  values(name: string): readonly string[];
}

export type ParsedLine =
  | {
      readonly kind: "run";
      readonly arguments: Arguments;
      readonly level: LogLevel;
      readonly color: boolean | undefined;
    }
  | { readonly kind: "help"; readonly command?: CommandDefinition }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly diagnostic: Diagnostic };

export function badUsage(summary: string, remedy?: string): Diagnostic {
  return { code: "bad_usage", severity: "error", summary, remedy: remedy ?? "Run plsync --help." };
}

function suggestion(word: string, known: readonly string[]): string {
  if (known.length === 0) return "";
  const near = closest(word, [...known]);
  return distance(word, near) <= Math.max(2, word.length / 3) ? ` Did you mean ${near}?` : "";
}

function wrong(summary: string, remedy?: string): ParsedLine {
  return { kind: "wrong", diagnostic: badUsage(summary, remedy) };
}

function isLevel(text: string): text is LogLevel {
  return ["error", "warn", "info", "debug"].includes(text);
}

function parserOptions(options: Readonly<Record<string, OptionDefinition>>) {
  return Object.fromEntries(
    Object.entries(options).map(([name, { kind, short }]) => [
      name,
      {
        type: kind === "flag" ? ("boolean" as const) : ("string" as const),
        multiple: kind === "values",
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
}

function commandNamed(word: string): CommandDefinition | undefined {
  return COMMANDS.find(({ name }) => name === word);
}

function noCommand(word: string): ParsedLine {
  const names = COMMANDS.map(({ name }) => name);
  return word.startsWith("-")
    ? wrong(`the command comes first: plsync COMMAND ${word}`, `The commands are ${names.join(", ")}.`)
    : wrong(`there is no command ${word}`, `The commands are ${names.join(", ")}.${suggestion(word, names)}`);
}

/** `argv` without program and script. */
export function parseLine(argv: readonly string[]): ParsedLine {
  const [first, ...rest] = argv;
  if (first === undefined || first === "help" || first === "--help" || first === "-h") {
    const [topic] = rest;
    if (topic === undefined) return { kind: "help" };
    const command = commandNamed(topic);
    return command === undefined ? noCommand(topic) : { kind: "help", command };
  }
  if (first === "version" || first === "--version" || first === "-v") return { kind: "version" };
  const command = commandNamed(first);
  return command === undefined ? noCommand(first) : parseCommand(command, rest);
}

/** True if the token has no value, or took the next option for one. */
function lacksValue(value: string | undefined, inline: boolean | undefined): boolean {
  return value === undefined || value === "" || (inline !== true && /^-./.test(value));
}

function parseCommand(command: CommandDefinition, rest: readonly string[]): ParsedLine {
  const definitions = { ...command.options, ...GLOBAL_OPTIONS };
  const help = `Run plsync ${command.name} --help.`;
  const { tokens } = parseArgs({
    args: [...rest],
    options: parserOptions(definitions),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const definition = Object.hasOwn(definitions, token.name) ? definitions[token.name] : undefined;
    if (definition === undefined) {
      const known = Object.keys(definitions).map((name) => `--${name}`);
      return wrong(
        `plsync ${command.name} has no option ${token.rawName}`,
        `${help}${suggestion(token.rawName, known)}`,
      );
    }
    if (definition.kind === "flag" && token.value !== undefined) return wrong(`${token.rawName} takes no value`, help);
    if (definition.kind !== "flag" && lacksValue(token.value, token.inlineValue)) {
      return wrong(`${token.rawName} needs a value: ${token.rawName} ${definition.value}`, help);
    }
    const values = given.get(token.name) ?? [];
    if (definition.kind === "value" && values.length > 0) return wrong(`${token.rawName} is given twice`, help);
    given.set(token.name, [...values, token.value ?? ""]);
  }
  if (given.has("help")) return { kind: "help", command };
  if (operands.length > command.mostOperands)
    return wrong(`plsync ${command.name}: what is "${operands[command.mostOperands]}"?`, help);
  if (operands.length < command.leastOperands) return wrong(`plsync ${command.name} needs ${command.operands}`, help);
  const level = given.get("log-level")?.[0] ?? "info";
  if (!isLevel(level)) return wrong(`--log-level ${level} is not one of error, warn, info, debug`, help);
  return {
    kind: "run",
    level,
    color: given.has("no-color") ? false : undefined,
    arguments: {
      command,
      operands,
      flag: (name) => given.has(name),
      value: (name) => given.get(name)?.[0],
      values: (name) => given.get(name) ?? [],
    },
  };
}

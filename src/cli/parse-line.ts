// A command line as a command and its arguments, or what is wrong with it.
import { parseArgs } from "node:util";
import { isLogLevel, LOG_LEVELS, type LogLevel } from "../engine/log-level.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { nearest } from "../model/diagnostics/nearest.ts";
import { type Arguments, badUsage } from "./arguments.ts";
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import {
  GLOBAL_OPTIONS,
  isCommandName,
  type OptionDefinition,
  type OptionDefinitions,
  SUMMARIES,
} from "./definition.ts";
import { isTopicName, TOPICS, type TopicName } from "./help-topics.ts";

/** Options of Terraform, kubectl, the AWS CLI and others, with what does the same here. `%`: the command. */
const OPTIONS: Readonly<Record<string, string>> = {
  "--dry-run": "`plsync plan` shows what apply would do, and writes nothing.",
  "--check": "`plsync plan --detailed-exitcode` ends with 2 when something would change.",
  "--diff": "`plsync plan` shows what would change.",
  "--target": "`--only account/region/name` narrows a run to some lists.",
  "--list": "`--only account/region/name` narrows a run to some lists.",
  "-y": "`--auto-approve` applies without asking.",
  "--yes": "`--auto-approve` applies without asking.",
  "-auto-approve": "`--auto-approve` applies without asking.",
  "--force":
    "`--auto-approve` applies without asking; what a limit holds back needs --allow-removals or --allow-delete.",
  "-f": "`-c FILE` names the mappings file.",
  "--file": "`-c FILE` names the mappings file.",
  "--profile": "Set AWS_PROFILE: plsync takes credentials from the environment.",
  "--region": "Regions are in mappings.yaml, and AWS_REGION says where plsync signs in.",
  "--refresh": "`--full-refresh` reads the entries of every list.",
  "--debug": "`--log-level debug` shows every call.",
};

/** What plsync calls an option of another tool; undefined when it is none that is known. */
function instead(option: string): string | undefined {
  return Object.hasOwn(OPTIONS, option) ? OPTIONS[option] : undefined;
}

/** True for what looks like the name of a mappings file. */
function isMappingsFile(word: string): boolean {
  return /\.ya?ml$/i.test(word);
}

/** What a command line asks for. */
export type ParsedLine =
  | {
      readonly kind: "run";
      readonly command: Command;
      readonly arguments: Arguments;
      readonly level: LogLevel;
      readonly color: boolean | undefined;
    }
  | { readonly kind: "help"; readonly command?: Command }
  | { readonly kind: "topic"; readonly topic: TopicName }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly diagnostic: Diagnostic };

type Wrong = Extract<ParsedLine, { kind: "wrong" }>;

function wrong(summary: string, remedy?: string): Wrong {
  return { kind: "wrong", diagnostic: badUsage(summary, remedy) };
}

function suggestion(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === undefined ? "" : ` Did you mean ${meant}?`;
}

async function commandNamed(word: string): Promise<Command | undefined> {
  return isCommandName(word) ? COMMANDS[word]() : undefined;
}

function noCommand(word: string): Wrong {
  const names = Object.keys(SUMMARIES);
  return word.startsWith("-")
    ? wrong(`the command comes first: plsync COMMAND ${word}`, `The commands are ${names.join(", ")}.`)
    : wrong(`plsync has no command ${word}`, `The commands are ${names.join(", ")}.${suggestion(word, names)}`);
}

function noTopic(word: string): Wrong {
  const topics = Object.keys(TOPICS);
  const names = Object.keys(SUMMARIES);
  const remedy = `There is help about ${topics.join(", ")}, and about the commands ${names.join(", ")}.`;
  return wrong(`plsync has no help about ${word}`, `${remedy}${suggestion(word, [...topics, ...names])}`);
}

/** `argv`: the words of the command line without program and script. Loads the command that they name. */
export async function parseLine(argv: readonly string[]): Promise<ParsedLine> {
  const [first, ...rest] = argv;
  if (first === undefined || first === "help" || first === "--help" || first === "-h") {
    const [topic] = rest;
    if (topic === undefined) return { kind: "help" };
    if (isTopicName(topic)) return { kind: "topic", topic };
    const command = await commandNamed(topic);
    return command === undefined ? noTopic(topic) : { kind: "help", command };
  }
  if (first === "version" || first === "--version" || first === "-v") return { kind: "version" };
  const command = await commandNamed(first);
  return command === undefined ? noCommand(first) : parseCommand(command, rest);
}

function parserOptions(options: OptionDefinitions) {
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

/** True if the option has no value, or the next option was read as its value. */
function lacksValue(value: string | undefined, inline: boolean | undefined): boolean {
  return value === undefined || value === "" || (inline !== true && /^-./.test(value));
}

interface Words {
  readonly operands: readonly string[];
  /** The values of each option that is given, by its name; a flag has an empty one. */
  readonly given: ReadonlyMap<string, readonly string[]>;
}

function sortWords(command: Command, definitions: OptionDefinitions, rest: readonly string[]): Words | Wrong {
  const help = helpOf(command);
  const options = parserOptions(definitions);
  const { tokens } = parseArgs({ args: [...rest], options, allowPositionals: true, strict: false, tokens: true });
  const given = new Map<string, readonly string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const definition = Object.hasOwn(definitions, token.name) ? definitions[token.name] : undefined;
    if (definition === undefined) {
      const known = Object.keys(definitions).map((name) => `--${name}`);
      const summary = `plsync ${command.name} has no option ${token.rawName}`;
      return wrong(summary, instead(token.rawName) ?? `${help}${suggestion(token.rawName, known)}`);
    }
    if (definition.kind === "flag" && token.value !== undefined) return wrong(`${token.rawName} takes no value`, help);
    if (definition.kind !== "flag" && lacksValue(token.value, token.inlineValue)) {
      return wrong(`${token.rawName} needs a value: ${token.rawName} ${definition.value}`, help);
    }
    const { kind, longest = Number.POSITIVE_INFINITY } = definition;
    if ((token.value?.length ?? 0) > longest)
      return wrong(`${token.rawName} takes at most ${longest} characters`, help);
    const values = given.get(token.name) ?? [];
    if (kind === "value" && values.length > 0) return wrong(`${token.rawName} can be given only once`, help);
    given.set(token.name, [...values, token.value ?? ""]);
  }
  return { operands, given };
}

function helpOf({ name }: Command): string {
  return `Run plsync ${name} --help.`;
}

function optionValue({ kind }: OptionDefinition, values: readonly string[] | undefined) {
  switch (kind) {
    case "flag":
      return values !== undefined;
    case "value":
      return values?.[0];
    case "values":
      return values ?? [];
  }
}

function parseCommand(command: Command, rest: readonly string[]): ParsedLine {
  const words = sortWords(command, { ...command.options, ...GLOBAL_OPTIONS }, rest);
  if ("kind" in words) return words;
  const { operands, given } = words;
  if (given.has("help")) return { kind: "help", command };
  const help = helpOf(command);
  const { shown, least, most } = command.operands ?? { shown: "", least: 0, most: 0 };
  const file = operands.slice(most).find(isMappingsFile);
  if (file !== undefined && Object.hasOwn(command.options, "config")) {
    const remedy = `Name the mappings file with -c: plsync ${command.name} -c ${file}`;
    return wrong(`plsync ${command.name}: unexpected argument "${file}"`, remedy);
  }
  if (operands.length > most) return wrong(`plsync ${command.name}: unexpected argument "${operands[most]}"`, help);
  if (operands.length < least) return wrong(`plsync ${command.name} needs ${shown}`, help);
  const level = given.get("log-level")?.[0] ?? "info";
  if (!isLogLevel(level)) return wrong(`--log-level ${level} is not one of ${LOG_LEVELS.join(", ")}`, help);
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, definition]) => [name, optionValue(definition, given.get(name))]),
  );
  return {
    kind: "run",
    command,
    level,
    color: given.has("no-color") ? false : undefined,
    arguments: { command: command.name, operands, options },
  };
}

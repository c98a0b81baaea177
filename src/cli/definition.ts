// What the parser and the help know of a command: its name, what it does in a line, its operands and options. command.ts adds what it does.
import { LOG_LEVELS } from "../engine/log-level.ts";

/**
 * What each command does, in the order in which the help lists them: no capital at the beginning, no full stop. Here and not with the
 * commands, so that the list of them needs none of their code. A name added here does not compile until commands.ts has the command.
 */
export const SUMMARIES = {
  init: "write a first mappings file and its workflows, after asking what they should say",
  import: "write mappings for lists that exist, from what AutoSG2PL or Terraform knows of them, or from AWS",
  accounts: "show which accounts of an organisation the mappings file lacks, and which of its own are gone",
  validate: "check the mappings file, without calling AWS",
  plan: "read AWS and show what would change; nothing is written",
  apply: "apply a saved plan, or make a new one and apply it after asking",
  sync: "apply only entry changes, to lists whose settings are applied already; for schedules",
  list: "show the lists that the file makes, as AWS has them now, or those that have an address",
  explain: "say why an address is in the lists of the file, since when, and who can use it; or what keeps it out",
  history: "show the versions of a list, what each changed, and which runs made them",
  rollback: "go back to an older version of a list, after showing the difference, and hold it there",
  hold: "stop all changes to a list until it is released, or until a reviewed apply changes its settings",
  release: "end the hold of a list, so that it follows the file again",
  show: "show saved plans, without calling AWS; several are joined into one, and so are the reports of a plan",
  matrix: "divide the accounts of the file, or the changes of a plan, among several jobs",
  observe: "read the accounts of one of several jobs, and save what AWS says for a plan of all",
  iam: "print the least-privilege roles that the mappings file needs, without calling AWS",
  completion: "print the completion script of a shell: bash, zsh or fish",
  demo: "see plsync at work on an embedded AWS simulator, without an AWS account",
} as const;

export type CommandName = keyof typeof SUMMARIES;

/** Whether there is a command of this name. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(SUMMARIES, word);
}

/** A flag takes no value; `values` may be given several times. */
type OptionKind = "flag" | "value" | "values";

/** One option, as the parser takes it and the help shows it. */
export interface OptionDefinition<Kind extends OptionKind = OptionKind> {
  readonly kind: Kind;
  /** The letter of its short form, `c` for `-c`. */
  readonly short?: string;
  /** What stands for the value in the help, such as `FILE`; flags have none. */
  readonly value?: string;
  readonly help: string;
  /** All values that it can have, where they are words; shells complete them. */
  readonly choices?: readonly string[];
  /** Characters that one value may have; by default as many as a command line holds. */
  readonly longest?: number;
}

/** Options by name, without the dashes. */
export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

interface ValueByKind {
  readonly flag: boolean;
  readonly value: string | undefined;
  readonly values: readonly string[];
}

/** What a command line gives for each of these options: a boolean for a flag, a text or undefined, or any number of texts. */
export type OptionValues<Options extends OptionDefinitions> = {
  readonly [Name in keyof Options]: ValueByKind[Options[Name]["kind"]];
};

/** A command as the parser and the help see it. */
export interface CommandDefinition<
  Name extends CommandName = CommandName,
  Options extends OptionDefinitions = OptionDefinitions,
> {
  readonly name: Name;
  /** Words that are no options: what the help calls them, and how many there must and may be. By default there are none. */
  readonly operands?: { readonly shown: string; readonly least: number; readonly most: number };
  readonly options: Options;
  /** Paragraphs at the end of the help. */
  readonly notes?: readonly string[];
}

/** Options of every command; parse-line.ts reads them. */
export const GLOBAL_OPTIONS: OptionDefinitions = {
  "log-level": {
    kind: "value",
    value: "LEVEL",
    choices: LOG_LEVELS,
    help: "how much to say on standard error: error, warn, info or debug; default info",
  },
  "no-color": { kind: "flag", help: "no colours, as with the variable NO_COLOR" },
  help: { kind: "flag", short: "h", help: "show this help" },
};

// What the parser and the help know of a command: its name, operands and options. command.ts adds what it does.

/** All commands. A name added here does not compile until the table in commands.ts has the command. */
export type CommandName =
  | "validate"
  | "plan"
  | "apply"
  | "sync"
  | "history"
  | "rollback"
  | "hold"
  | "release"
  | "show"
  | "iam"
  | "demo";

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
  /** What it does, as the list of commands says it: no capital at the beginning, no full stop. */
  readonly summary: string;
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
    help: "how much to say on standard error: error, warn, info or debug; default info",
  },
  "no-color": { kind: "flag", help: "no colours, as with the variable NO_COLOR" },
  help: { kind: "flag", short: "h", help: "show this help" },
};

// What the parser and the help know of a command: its name, its operands and its options. command.ts adds what it does.

/** All commands. A name added here does not compile until the table in commands.ts has the command. */
export type CommandName =
  | "validate"
  | "plan"
  | "apply"
  | "sync"
  | "rollback"
  | "hold"
  | "release"
  | "show"
  | "iam"
  | "demo";

/** A flag takes no value; `values` may be given several times. */
type OptionKind = "flag" | "value" | "values";

export interface OptionDefinition<Kind extends OptionKind = OptionKind> {
  readonly kind: Kind;
  /** The letter of its short form, `c` for `-c`. */
  readonly short?: string;
  /** What the help shows for the value, as in `FILE`; flags have none. */
  readonly value?: string;
  readonly help: string;
}

/** By name, without the dashes. */
export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

interface ValueByKind {
  readonly flag: boolean;
  readonly value: string | undefined;
  readonly values: readonly string[];
}

/** What a command line says for each of these options: whether a flag is set, a text or undefined, or any number of texts. */
export type OptionValues<Options extends OptionDefinitions> = {
  readonly [Name in keyof Options]: ValueByKind[Options[Name]["kind"]];
};

export interface CommandDefinition<
  Name extends CommandName = CommandName,
  Options extends OptionDefinitions = OptionDefinitions,
> {
  readonly name: Name;
  /** Completes "plsync NAME: ". */
  readonly summary: string;
  /** What follows the options: how the help shows it, and how many there must and may be. Without it, nothing may follow. */
  readonly operands?: { readonly shown: string; readonly least: number; readonly most: number };
  readonly options: Options;
  /** Lines at the end of the help. */
  readonly notes?: readonly string[];
}

/** Options that every command has. */
export const GLOBAL_OPTIONS: OptionDefinitions = {
  "log-level": { kind: "value", value: "LEVEL", help: "error, warn, info or debug; default info" },
  "no-color": { kind: "flag", help: "no colours; NO_COLOR does the same" },
  help: { kind: "flag", short: "h", help: "show this help" },
};

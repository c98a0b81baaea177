// What shells complete, from the definitions of the commands: the same words for every shell.
import { type CommandDefinition, GLOBAL_OPTIONS, type OptionDefinition, SUMMARIES } from "../definition.ts";
import { TOPICS } from "../help-topics.ts";

/** How a value is completed: as the name of a file, as one of these words, or not at all. */
export type ValueWords = "file" | "none" | readonly string[];

export interface OptionWords {
  readonly name: string;
  /** One letter; absent: it has no short form. */
  readonly short?: string;
  readonly help: string;
  /** Undefined for a flag. */
  readonly value: ValueWords | undefined;
}

export interface CommandWords {
  readonly name: string;
  readonly help: string;
  readonly options: readonly OptionWords[];
  /** What its operands are. */
  readonly operands: ValueWords;
}

export const SHELLS = ["bash", "zsh", "fish"] as const;

function valueWords({ kind, value = "", choices }: OptionDefinition): ValueWords | undefined {
  if (kind === "flag") return undefined;
  return choices ?? (/FILE/.test(value) ? "file" : "none");
}

function optionWords([name, definition]: readonly [string, OptionDefinition]): OptionWords {
  const { short, help } = definition;
  return { name, ...(short === undefined ? {} : { short }), help, value: valueWords(definition) };
}

function operandWords({ name, operands }: CommandDefinition): ValueWords {
  if (name === "completion") return SHELLS;
  return /json|FILE/i.test(operands?.shown ?? "") ? "file" : "none";
}

/** The commands with their words, and `help` with what it knows about. */
export function commandWords(definitions: readonly CommandDefinition[]): readonly CommandWords[] {
  const commands = definitions.map((definition) => ({
    name: definition.name,
    help: SUMMARIES[definition.name],
    options: [...Object.entries(definition.options), ...Object.entries(GLOBAL_OPTIONS)].map(optionWords),
    operands: operandWords(definition),
  }));
  const topics = [...Object.keys(TOPICS), ...definitions.map(({ name }) => name)];
  return [
    ...commands,
    { name: "help", help: "show what a command or a topic is about", options: [], operands: topics },
  ];
}

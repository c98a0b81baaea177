// What lets a held-back change through once: the flags, and whether they are enough.
import type { Held } from "../model/plan.ts";
import { shellWord, visible } from "./visible.ts";

export interface Allowance {
  /** Said before the flags. */
  readonly lead: string;
  /** For a command line, quoted where a shell would read them otherwise. */
  readonly flags: readonly string[];
}

/** With several reasons all their flags are needed; undefined when no flag helps. */
export function allowanceOf(held: readonly Held[]): Allowance | undefined {
  const flags = [...new Set(held.flatMap(({ allow }) => (allow === undefined ? [] : [allow])))];
  if (flags.length === 0) return undefined;
  const enough = held.every(({ allow }) => allow !== undefined);
  return {
    lead: enough ? "To allow it once:" : "Needed too, once the rest is put right:",
    flags: flags.map(safeFlag),
  };
}

/** `--allow-removals ADDRESS=38`, or `apply --only ADDRESS`. */
function safeFlag(flag: string): string {
  const words = /^((?:apply )?--[a-z-]+) (.*)$/s.exec(flag);
  return words === null ? visible(flag) : `${words[1]} ${shellWord(words[2] ?? "")}`;
}

export interface AllowingInputs {
  /** Said before the inputs. */
  readonly lead: string;
  /** As in a workflow: `allow-removals: data/eu-west-1/batch-runners=38`. */
  readonly inputs: readonly string[];
}

/** The same for a workflow: the flags as inputs of the Action. */
export function inputsOf(held: readonly Held[]): AllowingInputs | undefined {
  const flags = new Set(held.flatMap(({ allow }) => (allow === undefined ? [] : [allow])));
  if (flags.size === 0) return undefined;
  const isEnough = held.every(({ allow }) => allow !== undefined);
  return {
    lead: `${isEnough ? "To allow it once" : "Once the rest is put right"}, run the workflow with`,
    inputs: [...flags].map((flag) => visible(flag.replace(/^--([a-z-]+) /, "$1: "))),
  };
}

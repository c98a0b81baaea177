// The one place where an allowance is put into words: as a command for the terminal, as inputs for the Action.
import type { Allowance } from "../model/allowance.ts";
import type { Held } from "../model/plan.ts";
import { shellWord, visible } from "./visible.ts";

/** The allowances that the reasons call for, each once, and whether they are enough together. */
function needed(held: readonly Held[]): { readonly allowances: readonly Allowance[]; readonly areEnough: boolean } {
  const allowances = new Map(
    held.flatMap(({ allow }) => (allow === undefined ? [] : [[JSON.stringify(allow), allow]])),
  );
  return { allowances: [...allowances.values()], areEnough: held.every(({ allow }) => allow !== undefined) };
}

/** `--allow-removals ADDRESS=38`; the value is quoted where a shell would read it otherwise. */
function flagOf(allowance: Allowance): string {
  switch (allowance.kind) {
    case "removals":
      return `--allow-removals ${shellWord(`${allowance.address}=${allowance.count}`)}`;
    case "delete":
      return `--allow-delete ${shellWord(allowance.address)}`;
    case "apply":
      return `--only ${shellWord(allowance.address)}`;
  }
}

/** `allow-removals: ADDRESS=38`. */
function inputsFor(allowance: Allowance): readonly string[] {
  switch (allowance.kind) {
    case "removals":
      return [`allow-removals: ${allowance.address}=${allowance.count}`];
    case "delete":
      return [`allow-delete: ${allowance.address}`];
    case "apply":
      return ["command: apply", `only: ${allowance.address}`];
  }
}

export interface AllowingCommand {
  /** Said before the command. */
  readonly lead: string;
  /** As typed, ready to be pasted into a shell: `plsync apply --allow-removals data/eu-west-1/batch-runners=38`. */
  readonly command: string;
}

/** The flags that let a held-back change through once, ready to be pasted; empty when no flag does. */
export function allowingFlags(held: readonly Held[]): readonly string[] {
  const { allowances, areEnough } = needed(held);
  return areEnough ? allowances.map(flagOf) : [];
}

/** The command that lets a held-back change through once; undefined when none does. */
export function allowingCommand(held: readonly Held[]): AllowingCommand | undefined {
  const { allowances, areEnough } = needed(held);
  if (allowances.length === 0) return undefined;
  return {
    lead: areEnough ? "To allow it once:" : "Also needed, once the other reasons are resolved:",
    command: ["plsync apply", ...allowances.map(flagOf)].join(" "),
  };
}

export interface AllowingInputs {
  /** Begins the sentence that says how: `To allow it once`. */
  readonly lead: string;
  /** As in a workflow: `allow-removals: data/eu-west-1/batch-runners=38`. */
  readonly inputs: readonly string[];
  /** True if the label on a pull request that allows removals is enough, too. */
  readonly isLabelled: boolean;
}

/** The input that must come with an allowance in a run that is started by hand; completes the sentence that names the others. */
export const WITH_DIGEST = "`expect-digest`: the exact digest that a plan with the same inputs shows";

/** The inputs of the Action that let a held-back change through once; undefined when none do. */
export function allowingInputs(held: readonly Held[]): AllowingInputs | undefined {
  const { allowances, areEnough } = needed(held);
  if (allowances.length === 0) return undefined;
  return {
    lead: areEnough ? "To allow it once" : "Once the other reasons are resolved",
    inputs: allowances.flatMap(inputsFor).map(visible),
    isLabelled: areEnough && allowances.every(({ kind }) => kind === "removals"),
  };
}

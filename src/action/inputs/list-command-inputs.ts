// The inputs of hold, release and rollback: which list, which version, until when. An input that the command does not know is an
// error: who fills it in means something by it.
//
//   command     takes
//   hold        address, until
//   release     address
//   rollback    address, to, until, allow-removals, expect-digest
//   others      none of address, to, until
import { holdUntil } from "../../engine/hold-until.ts";
import { versionNumber } from "../../engine/version-number.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Hold } from "../../model/remembered/list-tags.ts";
import { badInput } from "../bad-input.ts";

/** Commands that a person starts for one list. */
export const LIST_COMMANDS = ["hold", "release", "rollback"] as const;
export type ListCommandName = (typeof LIST_COMMANDS)[number];

/** What a person asks for. */
export type ListCommand =
  | { readonly command: "hold"; readonly address: string; readonly hold: Hold }
  | { readonly command: "release"; readonly address: string }
  /** `to` undefined: the version before the last apply that changed entries. */
  | { readonly command: "rollback"; readonly address: string; readonly to: number | undefined; readonly hold: Hold };

const OWN_INPUTS = ["address", "to", "until"] as const;
/** Inputs that choose lists or approve plans; these commands name their one list and need no plan. */
const OTHER_INPUTS = ["only", "allow-removals", "allow-delete", "plan-file", "expect-digest"] as const;

const TAKES: Readonly<Record<ListCommandName, readonly string[]>> = {
  hold: ["address", "until"],
  release: ["address"],
  rollback: ["address", "to", "until", "allow-removals", "expect-digest"],
};

/** True for a command that a person starts for one list. */
export function isListCommand(command: string): command is ListCommandName {
  return LIST_COMMANDS.some((known) => known === command);
}

function unwanted(command: string, text: (name: string) => string): readonly Diagnostic[] {
  const isOfList = isListCommand(command);
  const takes = isOfList ? TAKES[command] : [];
  const names: readonly string[] = isOfList ? [...OWN_INPUTS, ...OTHER_INPUTS] : OWN_INPUTS;
  return names
    .filter((name) => text(name) !== "" && !takes.includes(name))
    .map((name) => badInput(name, `does not go with the command ${command}`));
}

/**
 * What the command is asked to do; undefined for commands that are about no single list, and when the inputs are wrong. `text`: an
 * input without surrounding blanks; `now`: milliseconds since 1970.
 */
export function readListCommand(
  command: string,
  text: (name: string) => string,
  now: number,
): { readonly diagnostics: readonly Diagnostic[]; readonly listCommand?: ListCommand } {
  const diagnostics = [...unwanted(command, text)];
  if (!isListCommand(command)) return { diagnostics };
  const address = text("address");
  if (address === "") diagnostics.push(badInput("address", `is missing: ${command} needs an ACCOUNT/REGION/NAME`));
  if (command === "release") return { diagnostics, listCommand: { command, address } };
  const hold = holdUntil(text("until") || undefined, now);
  if (!hold.ok) diagnostics.push(badInput("until", `is "${text("until")}", which ${hold.why}`));
  const to = text("to") === "" ? undefined : versionNumber(text("to"));
  if (command === "rollback" && text("to") !== "" && to === undefined) {
    diagnostics.push(badInput("to", `is "${text("to")}", not a version number`));
  }
  if (!hold.ok) return { diagnostics };
  const asked = { address, hold: hold.value };
  return { diagnostics, listCommand: command === "hold" ? { command, ...asked } : { command, ...asked, to } };
}

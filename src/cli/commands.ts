// The commands, in the order in which the help lists them.
import type { Command } from "./command.ts";
import { apply } from "./commands/apply.ts";
import { demo } from "./commands/demo.ts";
import { history } from "./commands/history.ts";
import { hold } from "./commands/hold.ts";
import { iam } from "./commands/iam.ts";
import { plan } from "./commands/plan.ts";
import { release } from "./commands/release.ts";
import { rollback } from "./commands/rollback.ts";
import { show } from "./commands/show.ts";
import { sync } from "./commands/sync.ts";
import { validate } from "./commands/validate.ts";
import type { CommandName } from "./definition.ts";

/** A command for every name, under that name. */
export type CommandTable = { readonly [Name in CommandName]: Command<Name> };

/** All commands by name. */
export const COMMANDS: CommandTable = {
  validate,
  plan,
  apply,
  sync,
  history,
  rollback,
  hold,
  release,
  show,
  iam,
  demo,
};

// The commands by name, each loaded when it is asked for: so none pays for what the others need.
import type { Command } from "./command.ts";
import type { CommandName } from "./definition.ts";

/** Loads the command of a name, for every name. */
export type CommandTable = { readonly [Name in CommandName]: () => Promise<Command<Name>> };

/** All commands. */
export const COMMANDS: CommandTable = {
  init: async () => (await import("./commands/init.ts")).init,
  import: async () => (await import("./commands/import.ts")).importCommand,
  accounts: async () => (await import("./commands/accounts.ts")).accounts,
  validate: async () => (await import("./commands/validate.ts")).validate,
  plan: async () => (await import("./commands/plan.ts")).plan,
  apply: async () => (await import("./commands/apply.ts")).apply,
  sync: async () => (await import("./commands/sync.ts")).sync,
  list: async () => (await import("./commands/list.ts")).list,
  explain: async () => (await import("./commands/explain.ts")).explain,
  history: async () => (await import("./commands/history.ts")).history,
  rollback: async () => (await import("./commands/rollback.ts")).rollback,
  hold: async () => (await import("./commands/hold.ts")).hold,
  release: async () => (await import("./commands/release.ts")).release,
  show: async () => (await import("./commands/show.ts")).show,
  matrix: async () => (await import("./commands/matrix.ts")).matrix,
  observe: async () => (await import("./commands/observe.ts")).observe,
  iam: async () => (await import("./commands/iam.ts")).iam,
  completion: async () => (await import("./commands/completion.ts")).completion,
  demo: async () => (await import("./commands/demo.ts")).demo,
};

// Text for the log of a workflow run. Everything that plsync prints there, except its own workflow commands, passes through here: only
// where a line is final is it known whether the runner reads it.
//
// The runner looks for commands in every line: `::name::`, possibly after whitespace, and `##[name]` anywhere (actions/runner,
// ActionCommand.cs). The second is escaped where text is made visible, too; the first is not, since `::/0` is something to copy.

/** U+0085 is whitespace to the runner, but not to `\s`. */
const COMMAND_AT_START = /^([\s\u0085]*):(?=:)/gm;

/** The same text, escaped where a line begins with what the runner could take for a command. */
export function withoutCommands(text: string): string {
  return text.replace(COMMAND_AT_START, "$1\\x3a");
}

/** The same text with `\n` as its line ends, escaped where the runner could take a line for a command. */
export function logText(text: string): string {
  return withoutCommands(text.replace(/\r\n?/g, "\n")).replaceAll("##[", "#\\x23[");
}

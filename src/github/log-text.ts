// Text for the log of a workflow run. Everything that plsync prints there, except its own workflow commands, passes through here.
//
// The runner looks for commands in every line: `::name::`, possibly after whitespace, and `##[name]` anywhere (actions/runner,
// ActionCommand.cs). Renderers escape both in names and tags, but a wrapped line may begin in the middle of a value. So the
// beginnings of lines are checked once more here, where lines are final.

/** U+0085 is whitespace to the runner, but not to `\s`. */
const COMMAND_AT_START = /^([\s\u0085]*):(?=:)/gm;

/** The same text with `\n` as its line ends, escaped where the runner could take a line for a command. */
export function logText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(COMMAND_AT_START, "$1\\x3a").replaceAll("##[", "#\\x23[");
}

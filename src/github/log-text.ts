// Text for the log of a workflow run. Everything plsync prints there, except its own workflow commands, passes here.
//
// The runner looks for commands in every line: `::name::` where blanks may stand before it, and `##[name]` anywhere
// (actions/runner, ActionCommand.cs). Renderers escape both in names and tags, but a line that is wrapped may begin in the
// middle of a value. So what begins a line is looked at once more, where lines are final.

/** U+0085 is a blank to the runner, though not to `\s`. */
const COMMAND_AT_START = /^([\s\u0085]*):(?=:)/gm;

/** The same text, without a line that the runner could take for a command. */
export function logText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(COMMAND_AT_START, "$1\\x3a").replaceAll("##[", "#\\x23[");
}

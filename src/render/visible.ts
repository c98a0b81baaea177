// Makes text that plsync did not write safe to show on a terminal or in a log. Every view passes such text through here.
//
// Names, tags and descriptions come from AWS and from pull requests. Whatever could move the cursor, colour the screen,
// reverse the line, hide itself, or start a workflow command is shown as an escape, so that the text stays on its line and
// the reader sees what it contains.

/** Control characters (C0, C1, DEL), bidi marks, zero-width and other invisible characters, line separators, lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Nearly every text is so. An expression of Unicode's classes takes half a millisecond to prepare, which is for the others. */
const PLAIN = /^[ -~]*$/;

const SHORT: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

function escaped(character: string): string {
  const short = SHORT.get(character);
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, "0")}` : `\\u{${code.toString(16)}}`;
}

/** How a workflow command begins, `::name::` or `::name key=value::`, where a word does: no IPv6 address looks so. */
const COMMAND = /(?<!\S)::(?=[a-z]+(?:-[a-z]+)*(?:\s.*?)?::)/gis;

/**
 * One line of harmless text. GitHub's runner takes `##[` anywhere for a command (actions/runner, ActionCommand.cs). It also takes a line
 * that begins with `::` for one: what reads like a command is escaped here, and `::/0` only where a line of the log begins with it, by
 * runner-log.ts.
 */
export function visible(text: string): string {
  const seen = PLAIN.test(text) ? text : text.replace(UNSAFE, escaped);
  return seen.replace(COMMAND, "\\x3a:").replaceAll("##[", "#\\x23[");
}

/** The text as a word of a command that a person may paste into a shell: quoted unless every character is harmless. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${visible(text).replaceAll("'", `'\\''`)}'`;
}

// What makes a file look right and be wrong: characters that cannot be seen, as chat programs and web pages put them into what is copied,
// and the markers of a merge that nobody has finished. Said before anything that a YAML reader makes of them.
import { characterName, unseenIn } from "../../model/environment/value-fault.ts";
import { shortened } from "../../model/sentence.ts";
import type { TextProblem } from "./yaml-tree.ts";

/** Where a merge left a conflict open (git's markers: seven characters at the beginning of a line, then a blank or nothing). */
export function openConflict(text: string): TextProblem | undefined {
  const found = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
  if (found === null) return undefined;
  return {
    code: "yaml_syntax",
    span: { start: found.index, end: found.index + 7 },
    summary: `an unresolved merge conflict begins here (\`${found[0].slice(0, 7)}\`)`,
    remedy:
      "Resolve it: keep what is right of both sides, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
  };
}

/** Places that are worth telling at once. */
const MOST = 10;

/** Quotes of word processors where a value begins. */
const TYPOGRAPHIC = /(?<=(?:^|[:[{,-])\s*)[“”„‟‘’‚«»]/u;

/**
 * Characters that cannot be seen, look like a blank and are none, or look like a quote that begins a text and are none, outside of
 * comments and quoted text: the first of each line. Asked only of a file that has mistakes: in a description they may be meant.
 */
export function unseenCharacters(text: string): readonly TextProblem[] {
  const problems: TextProblem[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const code = line
      .replace(/\r$/, "")
      .replace(/"(?:[^"\\]|\\.)*"|'[^']*'|(?:^|\s)#.*$/gu, (found) => " ".repeat(found.length));
    const unseen = unseenIn(code.replaceAll("\t", " "));
    const quote = TYPOGRAPHIC.exec(code);
    const problem =
      unseen !== undefined
        ? problemAt(code, start, unseen)
        : quote !== null
          ? quoteAt(start + quote.index, quote[0])
          : undefined;
    if (problem !== undefined && problems.length < MOST) problems.push(problem);
    start += line.length + 1;
  }
  return problems;
}

function quoteAt(start: number, quote: string): TextProblem {
  return {
    code: "yaml_syntax",
    span: { start, end: start + quote.length },
    summary: `${quote} is no quote that YAML knows`,
    remedy: 'Write " on both sides.',
  };
}

function problemAt(
  line: string,
  start: number,
  { character, index }: { readonly character: string; readonly index: number },
) {
  const before = line.slice(0, index).trim();
  const word = /\S+$/.exec(before)?.[0];
  const where = before === "" ? "in the indentation" : `after \`${shortened(word ?? before)}\``;
  const isSpace = /\p{Zs}/u.test(character);
  return {
    code: "yaml_syntax",
    span: { start: start + index, end: start + index + character.length },
    summary: `there is ${characterName(character)} ${where}`,
    remedy: isSpace ? "Write a space in its place." : "Remove it.",
  } as const;
}

// Numbers, nouns and sentences, put together in one place so that every message has the same grammar.

/** Thousands separated by commas, `9,830`: the same on every machine, whatever its locale. */
export function count(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `entry` becomes `entries`, `address` becomes `addresses`. */
const IN_ES: readonly (readonly [RegExp, string])[] = [
  [/entry$/, "entries"],
  [/address$/, "addresses"],
];

/** The noun in singular or plural, as the number asks for: `list` or `lists`, `entry` or `entries`. */
export function plural(number: number, noun: string): string {
  if (number === 1) return noun;
  const irregular = IN_ES.find(([ending]) => ending.test(noun));
  return irregular === undefined ? `${noun}s` : noun.replace(...irregular);
}

/** The number with its noun: `1 entry`, `612 entries`, `15 prefix lists`. */
export function counted(number: number, noun: string): string {
  return `${count(number)} ${plural(number, noun)}`;
}

/** An enumeration: `a, b and c`, or `a, b or c`. */
export function listed(words: readonly string[], conjunction: "and" | "or" = "and"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** An enumeration of at most `most` of the words, with the number of the others: `a, b and 38 more`. */
export function listedUpTo(most: number, words: readonly string[]): string {
  const more = words.length - most;
  return more > 0 ? `${words.slice(0, most).join(", ")} and ${count(more)} more` : words.join(", ");
}

/** The text with a full stop, unless it ends with punctuation already, as some messages of AWS do. */
export function sentence(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`;
}

/** Text that plsync did not write, for use within a sentence: at most 80 characters, on one line. */
export function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 200));
  const short = characters.length > 80 || text.length > 200 ? `${characters.slice(0, 79).join("")}…` : text;
  return short.replaceAll(/\p{Cc}/gu, " ");
}

// What is wrong with a value that was pasted: its line break came along, or a space, quotes, a character that nobody sees.

/** All spaces but the blank, and what has no width. A line break and a tab are named by themselves. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u;

/** Nearly every text is so. An expression of Unicode's classes takes half a millisecond to prepare, which is for the others. */
const PLAIN = /^[ -~]*$/;

/** `a no-break space (U+00A0)`, `a line break`, `a space`. */
export function characterName(character: string): string {
  const known = { " ": "a space", "\n": "a line break", "\r": "a line break", "\t": "a tab" }[character];
  if (known !== undefined) return known;
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const names: Readonly<Record<string, string>> = {
    "\u00a0": "a no-break space",
    "\u202f": "a narrow no-break space",
    "\u200b": "a zero-width space",
    "\u00ad": "a soft hyphen",
    "\ufeff": "a byte order mark",
  };
  const name = names[character] ?? (/\p{Zs}/u.test(character) ? "an unusual space" : "a character that cannot be seen");
  return `${name} (${code})`;
}

/** The first character that cannot be seen or is a space other than the blank, and where it begins; undefined without one. */
export function unseenIn(text: string): { readonly character: string; readonly index: number } | undefined {
  const found = PLAIN.test(text) ? null : UNSEEN.exec(text);
  return found === null ? undefined : { character: found[0], index: found.index };
}

/**
 * What is wrong with the value, without showing any of it; completes "NAME …". Undefined when nothing is. `allows`: blanks inside it.
 */
export function valueFault(value: string, allows: "blanks" | "no-blanks"): string | undefined {
  const first = value.slice(0, 1);
  const last = value.slice(-1);
  const isBlank = (character: string): boolean => character === " " || unseenIn(character) !== undefined;
  if (value.trim() === "") return "holds nothing but spaces";
  if (isBlank(last)) return `ends with ${characterName(last)}`;
  if (isBlank(first)) return `begins with ${characterName(first)}`;
  if (/^(["']).*\1$/su.test(value)) return "is in quotes, which count as a part of it";
  const unseen = unseenIn(value)?.character ?? (allows === "no-blanks" && value.includes(" ") ? " " : undefined);
  return unseen === undefined ? undefined : `contains ${characterName(unseen)}`;
}

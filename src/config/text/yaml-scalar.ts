// Text as one line of YAML holds it.

/** Words that some reader of YAML takes for something else than text (YAML 1.1, types `bool` and `null`). */
const READ_AS_ELSE = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** What is not written as it is, even in quotes: YAML does not allow it, or people do not see it. */
const UNSEEN = /(?! )[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}]/gu;

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

/**
 * A word of letters, digits and a few marks and an IPv4 CIDR need no quotes; a number, a date or a boolean would be read as such, and is
 * quoted like all the rest. What cannot be seen is written as its number.
 */
export function yamlScalar(text: string): string {
  const isPlain = /^[A-Za-z][A-Za-z0-9._/-]*$/.test(text) && !READ_AS_ELSE.test(text);
  const isBlock = /^\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}$/.test(text);
  return isPlain || isBlock ? text : JSON.stringify(text).replace(UNSEEN, escaped);
}

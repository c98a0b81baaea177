// Patterns with `*` (any text) and `?` (any one character), as IAM and EC2 filters use them.

function quote(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** A company asks about the same few patterns with every call: the last ones are kept, up to so many. */
const MOST = 1000;
const KEPT = { true: new Map<string, RegExp>(), false: new Map<string, RegExp>() };

/**
 * The pattern as a regular expression for a whole text. With `escapes`, a backslash makes the next character literal (EC2 filters);
 * without, it is a character like any other (IAM).
 */
export function wildcard(pattern: string, { escapes }: { readonly escapes: boolean }): RegExp {
  const kept = KEPT[`${escapes}`];
  const expression = kept.get(pattern) ?? expressionOf(pattern, escapes);
  if (kept.size === MOST) kept.clear();
  kept.set(pattern, expression);
  return expression;
}

function expressionOf(pattern: string, escapes: boolean): RegExp {
  let source = "";
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern.charAt(i);
    if (escapes && character === "\\" && i + 1 < pattern.length) source += quote(pattern.charAt(++i));
    else if (character === "*") source += ".*";
    else if (character === "?") source += ".";
    else source += quote(character);
  }
  return new RegExp(`^${source}$`, "su");
}

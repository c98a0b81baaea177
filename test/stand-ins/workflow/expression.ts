// Expressions of GitHub Actions, as far as the example workflows use them (GitHub Docs, "Evaluate expressions in workflows and actions"):
// `&&`, `||`, `!`, comparisons, strings, numbers, paths into contexts, and functions. An operator of JavaScript does the same for what they
// compare: texts with texts, and with numbers, for which an empty text is 0.

export type Value = unknown;
export type Functions = Readonly<Record<string, (...values: readonly Value[]) => Value>>;

const TOKEN =
  /(?<text>'(?:[^']|'')*')|(?<name>[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)(?<call>\()?|(?<other>\d+|&&|\|\||[=!<>]=|[<>!(),]|\s+)/y;

function lookUp(contexts: Value, path: string): Value {
  let value = contexts;
  for (const key of path.split(".")) {
    value = typeof value === "object" && value !== null ? (value as Readonly<Record<string, Value>>)[key] : undefined;
  }
  return value ?? "";
}

/** The value of an expression without its braces. Throws for what is none of the above. */
export function evaluate(expression: string, contexts: Value, functions: Functions): Value {
  const given: Value[] = [];
  const constant = (value: Value): string => `given[${given.push(value) - 1}]`;
  let code = "";
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.length) {
    const at = TOKEN.lastIndex;
    const { text, name, call, other } = TOKEN.exec(expression)?.groups ?? {};
    if (text !== undefined) code += constant(text.slice(1, -1).replaceAll("''", "'"));
    else if (call !== undefined && name !== undefined) {
      const called = functions[name];
      if (called === undefined) throw new SyntaxError(`no function ${name}: ${expression}`);
      code += `${constant(called)}(`;
    } else if (name !== undefined) code += constant(lookUp(contexts, name));
    else if (other !== undefined) code += other;
    else throw new SyntaxError(`not understood: ${expression.slice(at)}`);
  }
  return new Function("given", `return (${code});`)(given);
}

const WHOLE = /^\s*\$\{\{((?:[^'}]|'[^']*')*)\}\}\s*$/;
const EACH = /\$\{\{((?:[^'}]|'[^']*')*)\}\}/g;

/** A text of a workflow with the values of its expressions; the value itself where the text is one expression. */
export function filledIn(text: string, contexts: Value, functions: Functions): Value {
  const whole = WHOLE.exec(text)?.[1];
  if (whole !== undefined) return evaluate(whole, contexts, functions);
  return text.replace(EACH, (_, inner: string) => String(evaluate(inner, contexts, functions)));
}

// Reads the object that stands in `jsonencode(…)`: just enough of HCL for what is printed.

/** The value after the setting `name` in the block whose head is `head`. */
export function encodedIn(text: string, head: string, name: string): unknown {
  const start = text.indexOf(`${head} {`);
  if (start < 0) throw new Error(`no block ${head}`);
  const block = text.slice(start, text.indexOf("\n}\n", start));
  const opening = `  ${name} = jsonencode(`;
  const at = block.indexOf(opening);
  if (at < 0) throw new Error(`${head} has no ${name}`);
  return value(tokensOf(block.slice(at + opening.length)));
}

function tokensOf(text: string): string[] {
  return text.match(/"(?:[^"\\]|\\.)*"|[A-Za-z_][\w-]*|[{}[\]=,]/g) ?? [];
}

function literal(token: string): string {
  return JSON.parse(token).replace(/([$%])\1\{/g, "$1{");
}

function value(tokens: string[]): unknown {
  const token = tokens.shift() ?? "";
  if (token.startsWith('"')) return literal(token);
  if (token === "[") {
    const items: unknown[] = [];
    while (tokens[0] !== "]") {
      items.push(value(tokens));
      if (tokens[0] === ",") tokens.shift();
    }
    tokens.shift();
    return items;
  }
  if (token !== "{") throw new Error(`a value cannot begin with ${token}`);
  const entries: [string, unknown][] = [];
  while (tokens[0] !== "}") {
    const key = tokens.shift() ?? "";
    if (tokens.shift() !== "=") throw new Error(`${key} has no value`);
    entries.push([key.startsWith('"') ? literal(key) : key, value(tokens)]);
  }
  tokens.shift();
  return Object.fromEntries(entries);
}

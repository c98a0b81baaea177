// Reads a GraphQL document of one query into its tree of selections. Named fragments, mutations and directives are not understood.

/** Both from 1. */
export interface Location {
  readonly line: number;
  readonly column: number;
}

export interface Variable {
  /** `ID!`. */
  readonly type: string;
  readonly at: Location;
}

export type Argument =
  | { readonly variable: string; readonly at: Location }
  | { readonly value: string | number | boolean };

export interface Field {
  readonly kind: "field";
  readonly name: string;
  readonly alias: string;
  readonly arguments: Readonly<Record<string, Argument>>;
  readonly selections: readonly Selection[] | undefined;
  readonly at: Location;
}

export interface InlineFragment {
  readonly kind: "fragment";
  readonly on: string | undefined;
  readonly selections: readonly Selection[];
  readonly at: Location;
}

export type Selection = Field | InlineFragment;

export interface Document {
  readonly variables: Readonly<Record<string, Variable>>;
  readonly selections: readonly Selection[];
  readonly at: Location;
}

/** With the location of the token that cannot be read. */
export class GraphqlSyntaxError extends Error {
  readonly at: Location;

  constructor(message: string, at: Location) {
    super(message);
    this.name = "GraphqlSyntaxError";
    this.at = at;
  }
}

interface Token {
  readonly text: string;
  readonly at: Location;
}

const TOKEN = /(?<skip>[\s,]+|#[^\n]*)|(?<token>\.\.\.|[!$():=[\]{}|&@]|"(?:[^"\\\n]|\\.)*"|-?\d+|[_A-Za-z]\w*)/y;

function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  const place = (offset: number): Location => {
    const before = text.slice(0, offset).split("\n");
    return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
  };
  let offset = 0;
  while (offset < text.length) {
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(text);
    if (match === null) throw new GraphqlSyntaxError(`Unexpected character "${text[offset]}"`, place(offset));
    if (match.groups?.token !== undefined) found.push({ text: match.groups.token, at: place(offset) });
    offset = TOKEN.lastIndex;
  }
  return [...found, { text: "", at: place(text.length) }];
}

/** Parses a document; throws `GraphqlSyntaxError`. */
export function parseDocument(text: string): Document {
  const all = tokens(text);
  let next = 0;
  const peek = (): Token => all[next] ?? { text: "", at: { line: 1, column: 1 } };
  const take = (): Token => {
    const token = peek();
    next++;
    return token;
  };
  const fail = (expected: string, { text: actual, at }: Token): never => {
    const message = `Expected ${expected}, actual: ${JSON.stringify(actual)} at [${at.line}, ${at.column}]`;
    throw new GraphqlSyntaxError(message, at);
  };
  const expect = (wanted: string): Token => {
    const token = take();
    return token.text === wanted ? token : fail(JSON.stringify(wanted), token);
  };
  const has = (wanted: string): boolean => {
    if (peek().text !== wanted) return false;
    next++;
    return true;
  };
  const name = (): Token => {
    const token = take();
    return /^[_A-Za-z]/.test(token.text) ? token : fail("NAME", token);
  };
  const type = (): string => {
    const inner = has("[") ? `[${type()}${expect("]").text}` : name().text;
    return has("!") ? `${inner}!` : inner;
  };
  const argument = (): Argument => {
    if (has("$")) {
      const { text: variable, at } = name();
      return { variable, at };
    }
    const token = take();
    const isValue = token.text.startsWith('"') || /^(?:-?\d+|true|false)$/.test(token.text);
    return isValue ? { value: JSON.parse(token.text) } : fail("a value or a variable", token);
  };
  const fieldOf = (): Field => {
    const first = name();
    const called = has(":") ? name().text : first.text;
    const given: Record<string, Argument> = {};
    if (has("(")) {
      while (!has(")")) {
        const key = name().text;
        expect(":");
        given[key] = argument();
      }
    }
    const selections = peek().text === "{" ? selectionSet() : undefined;
    return { kind: "field", name: called, alias: first.text, arguments: given, selections, at: first.at };
  };
  const selectionSet = (): readonly Selection[] => {
    expect("{");
    const selections: Selection[] = [];
    do {
      const { at } = peek();
      if (!has("...")) selections.push(fieldOf());
      else {
        const on = has("on") ? name().text : undefined;
        selections.push({ kind: "fragment", on, selections: selectionSet(), at });
      }
    } while (!has("}"));
    return selections;
  };
  const { at } = peek();
  const variables: Record<string, Variable> = {};
  if (has("query")) {
    if (!["(", "{"].includes(peek().text)) name();
    if (has("(")) {
      while (!has(")")) {
        const start = expect("$");
        const called = name().text;
        expect(":");
        variables[called] = { type: type(), at: start.at };
      }
    }
  }
  const selections = selectionSet();
  expect("");
  return { variables, selections, at };
}

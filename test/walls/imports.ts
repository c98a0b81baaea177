// The imports of a file, taken from its syntax tree: in every form, anywhere in the file.
import { posix } from "node:path";
import { type ESTree, parseSync, Visitor } from "rolldown/utils";

export interface Import {
  readonly from: string;
  /** The path from the root of the repository, or the name of a package; undefined where it cannot be known from the text. */
  readonly to: string | undefined;
  readonly isFile: boolean;
}

/** The text of `"x"` and of `x` in backticks without `${}`; undefined for everything else. */
function literal(node: object): string | undefined {
  if ("value" in node && typeof node.value === "string") return node.value;
  if (!("quasis" in node) || !Array.isArray(node.quasis) || node.quasis.length !== 1) return undefined;
  return node.quasis[0].value.cooked;
}

function resolve(from: string, specifier: string | undefined): Import {
  const isFile = specifier?.startsWith(".") ?? false;
  const to = specifier !== undefined && isFile ? posix.join(posix.dirname(from), specifier) : specifier;
  return { from, to, isFile };
}

type Span = { readonly start: number; readonly end: number };

/** True if `import` or `require` stands outside of these spans, so that the syntax tree has to be walked. Few files have that. */
function hasMore(text: string, spans: readonly Span[]): boolean {
  const rest = spans.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return /\b(import|require)\b/.test(rest);
}

/** Dynamic imports, imports in types, and `require`. */
function walk(program: ESTree.Program): readonly (string | undefined)[] {
  const found: (string | undefined)[] = [];
  new Visitor({
    ImportExpression: ({ source }) => found.push(literal(source)),
    TSImportType: ({ source }) => found.push(literal(source)),
    TSExternalModuleReference: ({ expression }) => found.push(expression.value),
    CallExpression: ({ callee, arguments: [first] }) =>
      callee.type === "Identifier" && callee.name === "require" && found.push(first && literal(first)),
  }).visit(program);
  return found;
}

function parse(from: string, text: string): readonly Import[] {
  const result = parseSync(from, text);
  if (result.errors.length > 0) throw new Error(`${from}: ${result.errors[0]?.message}`);
  const { staticImports, staticExports } = result.module;
  const found: (string | undefined)[] = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
  ];
  const spans = [...staticImports, ...result.comments].sort((a, b) => a.start - b.start);
  if (hasMore(text, spans)) found.push(...walk(result.program));
  if (result.comments.some(({ value }) => /^\/\s*<reference\b/.test(value))) found.push(undefined);
  return [...new Set(found)].map((specifier) => resolve(from, specifier));
}

const parsed = new Map<string, { readonly text: string; readonly imports: readonly Import[] }>();

/** Each text is parsed once, however often files are planted beside it. */
export function importsOf(from: string, text: string): readonly Import[] {
  const known = parsed.get(from);
  if (known?.text === text) return known.imports;
  const imports = parse(from, text);
  parsed.set(from, { text, imports });
  return imports;
}

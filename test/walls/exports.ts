// What a file exports as functions, and whether each says in a docstring what it does.
import { type ESTree, parseSync, Visitor } from "rolldown/utils";

type Top = ESTree.Directive | ESTree.Statement;
type Comments = ReturnType<typeof parseSync>["comments"];

export interface ExportedFunction {
  readonly path: string;
  readonly name: string;
  /** The text between `/**` and its end; undefined where none stands right before it. */
  readonly docstring: string | undefined;
}

function isFunction({ init }: ESTree.VariableDeclarator): boolean {
  return init?.type === "ArrowFunctionExpression" || init?.type === "FunctionExpression";
}

/** The names of the functions that a statement exports. Of overloads each signature counts: their docstrings differ. */
function functionNames(statement: Top): readonly string[] {
  if (statement.type === "ExportDefaultDeclaration") {
    return statement.declaration.type === "FunctionDeclaration" ? ["default"] : [];
  }
  if (statement.type !== "ExportNamedDeclaration" || statement.declaration === null) return [];
  const { declaration } = statement;
  if (declaration.type === "FunctionDeclaration" || declaration.type === "TSDeclareFunction")
    return [declaration.id?.name ?? "default"];
  if (declaration.type !== "VariableDeclaration") return [];
  return declaration.declarations.flatMap((one) =>
    isFunction(one) && one.id.type === "Identifier" ? [one.id.name] : [],
  );
}

/** The name and kind of an exported function declaration: a signature alone, or one with a body. */
function declared(statement: Top | undefined): {
  readonly name?: string;
  readonly hasBody?: boolean;
} {
  const declaration = statement?.type === "ExportNamedDeclaration" ? statement.declaration : null;
  if (declaration?.type !== "TSDeclareFunction" && declaration?.type !== "FunctionDeclaration") return {};
  return { name: declaration.id?.name ?? "default", hasBody: declaration.type === "FunctionDeclaration" };
}

/** True if the signatures that others see stand before it. */
function isImplementation(statement: Top, before: Top | undefined): boolean {
  const [own, other] = [declared(statement), declared(before)];
  return own.hasBody === true && other.hasBody === false && own.name === other.name;
}

function docstringBefore(start: number, text: string, comments: Comments): string | undefined {
  const last = comments.findLast(({ end }) => end <= start);
  const stands = last?.type === "Block" && last.value.startsWith("*") && text.slice(last.end, start).trim() === "";
  return stands ? last.value.slice(1).trim() : undefined;
}

/** In the order of the file; classes and constants that hold no function do not count. */
export function exportedFunctions(path: string, text: string): readonly ExportedFunction[] {
  const { program, comments } = parseSync(path, text);
  return program.body
    .filter((statement, at) => !isImplementation(statement, program.body[at - 1]))
    .flatMap((statement) =>
      functionNames(statement).map((name) => ({
        path,
        name,
        docstring: docstringBefore(statement.start, text, comments),
      })),
    );
}

/** How often the type `any` is written in a file. */
export function anyCount(path: string, text: string): number {
  let count = 0;
  new Visitor({ TSAnyKeyword: () => count++ }).visit(parseSync(path, text).program);
  return count;
}

// What a file exports as functions, and whether each says in a docstring what it does.
import type { Directive, Statement, VariableDeclarator } from "@oxc-project/types";
import { parseSync, Visitor } from "rolldown/utils";

type Comments = ReturnType<typeof parseSync>["comments"];

export interface ExportedFunction {
  readonly path: string;
  readonly name: string;
  /** The text between `/**` and its end; undefined where none stands right before it. */
  readonly docstring: string | undefined;
}

function isFunction({ init }: VariableDeclarator): boolean {
  return init?.type === "ArrowFunctionExpression" || init?.type === "FunctionExpression";
}

/** The names of the functions that a statement exports; every one of several overloads, as their docstrings differ. */
function functionNames(statement: Directive | Statement): readonly string[] {
  if (statement.type === "ExportDefaultDeclaration") {
    return statement.declaration.type === "FunctionDeclaration" ? ["default"] : [];
  }
  if (statement.type !== "ExportNamedDeclaration" || statement.declaration === null) return [];
  const { declaration } = statement;
  if (declaration.type === "FunctionDeclaration") return [declaration.id?.name ?? "default"];
  if (declaration.type !== "VariableDeclaration") return [];
  return declaration.declarations.flatMap((one) =>
    isFunction(one) && one.id.type === "Identifier" ? [one.id.name] : [],
  );
}

function docstringBefore(start: number, text: string, comments: Comments): string | undefined {
  const last = comments.findLast(({ end }) => end <= start);
  const stands = last?.type === "Block" && last.value.startsWith("*") && text.slice(last.end, start).trim() === "";
  return stands ? last.value.slice(1).trim() : undefined;
}

export function exportedFunctions(path: string, text: string): readonly ExportedFunction[] {
  const { program, comments } = parseSync(path, text);
  return program.body.flatMap((statement) =>
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

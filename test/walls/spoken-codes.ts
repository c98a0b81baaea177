// The diagnostic codes that a file says: texts given as a `code`, or handed to a function that makes a diagnostic.
import { type ESTree, parseSync, Visitor } from "rolldown/utils";

/** The texts that an expression may be: itself, or the branches of a condition. */
function texts(node: ESTree.Node): readonly string[] {
  if (node.type === "Literal") return typeof node.value === "string" ? [node.value] : [];
  if (node.type === "ConditionalExpression") return [...texts(node.consequent), ...texts(node.alternate)];
  if (node.type === "TSAsExpression") return texts(node.expression);
  return [];
}

/** `code`, or a constant such as `NOT_REVIEWED`. */
function isCodeName(name: string): boolean {
  return name === "code" || name === name.toUpperCase();
}

/** Texts, of which only those that are codes matter; `refused` in another type of the file is not among them. */
export function spokenCodes(path: string, text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (node: ESTree.Node): void => {
    for (const code of texts(node)) found.add(code);
  };
  new Visitor({
    Property: ({ key, value }) => {
      if (key.type === "Identifier" && key.name === "code") add(value);
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type === "Identifier" && isCodeName(id.name) && init !== null) add(init);
    },
    CallExpression: ({ arguments: all }) => {
      for (const argument of all) add(argument);
    },
  }).visit(parseSync(path, text).program);
  return found;
}

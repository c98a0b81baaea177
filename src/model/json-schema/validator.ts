// Holds values against a JSON Schema. Of each part of the schema the checks are made when the first value comes to it, once for each way
// that leads there: so errors say the way, and a run that reads a small file pays for little of a large schema.
import { type Check, Findings } from "./findings.ts";
import { KEYWORDS } from "./keywords.ts";
import type { Schema, SchemaError, SchemaNode } from "./schema.ts";

/** What is wrong with the data: empty if nothing is. Of keywords that only repeat that one inside them failed, nothing is said. */
export type Validator = (data: unknown) => readonly SchemaError[];

/** The validator of a schema whose references are all of the form `#/$defs/NAME`. */
export function validatorOf(root: SchemaNode): Validator {
  const check = checkOf(root, "#", root);
  return (data) => {
    // Most data are sound, of which nothing need be noted on the way.
    if (check(data, undefined)) return [];
    const findings = new Findings();
    check(data, findings);
    return findings.errors;
  };
}

/** The node with what its reference leads to; what it says itself comes first. */
function whole(node: SchemaNode, root: SchemaNode): SchemaNode {
  if (typeof node.$ref !== "string") return node;
  const { $ref, ...own } = node;
  const name = $ref.slice("#/$defs/".length);
  return { ...whole((root.$defs as Readonly<Record<string, SchemaNode>>)[name] as SchemaNode, root), ...own };
}

/** `path`: JSON pointer to the schema. */
function checkOf(schema: Schema, path: string, root: SchemaNode): Check {
  let checks: readonly Check[] | undefined;
  return (value, findings) => {
    checks ??= checksOf(schema, path, root);
    let passes = true;
    for (const check of checks) if (!check(value, findings)) passes = false;
    return passes;
  };
}

function checksOf(schema: Schema, path: string, root: SchemaNode): readonly Check[] {
  const refuse = (findings: Findings | undefined, keyword: string, params: SchemaError["params"]): false => {
    findings?.add({ schemaPath: `${path}/${keyword}`, keyword, params });
    return false;
  };
  if (schema === true) return [];
  if (schema === false) return [(_, findings) => refuse(findings, "false schema", {})];
  const node = whole(schema, root);
  const inner = (...keys: readonly (string | number)[]): Check => {
    const part = keys.reduce<unknown>((outer, key) => (outer as Readonly<Record<string, unknown>>)[key], node);
    return checkOf(part as Schema, [path, ...keys].join("/"), root);
  };
  const checks: Check[] = [];
  for (const keyword in node) {
    const check = KEYWORDS[keyword]?.({ schema: node, refuse, inner });
    if (check !== undefined) checks.push(check);
  }
  return checks;
}

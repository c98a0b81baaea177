// The JSON Schema as data: what a message needs to know about the part of the schema that refused a value.
import { SCHEMA } from "./mappings-validator.js";

export interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  /** Words that are allowed; of a branch with them, they say more than its type. */
  readonly enum?: readonly string[];
  readonly $ref?: string;
  readonly patternErrorMessage?: string;
  readonly properties?: Readonly<Record<string, SchemaNode | boolean>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly SchemaNode[];
}

/** The keys of a JSON pointer; a leading `#` is left out. */
export function pointerKeys(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

type Branches = Readonly<Record<string, unknown>>;

/** The schema at these keys. References are followed, as the validator follows them. */
export function schemaAt(keys: readonly string[]): SchemaNode {
  let node: Branches = SCHEMA;
  for (const key of keys) node = resolved(node[key] as Branches);
  return node as SchemaNode;
}

function resolved(node: Branches): Branches {
  const { $ref } = node;
  return typeof $ref === "string" ? { ...schemaAt(pointerKeys($ref)), ...node } : node;
}

/** The schema whose keyword failed: one step above `#/…/pattern`. */
export function schemaOwning(schemaPath: string): SchemaNode {
  return schemaAt(pointerKeys(schemaPath).slice(0, -1));
}

// Writes the JSON Schemas as modules for plsync: without what only editors read, and as text, which the runtime reads faster than code.
// Run it after every change of a schema: the result is committed, and a test checks that it is up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";

interface ValidatorModule {
  readonly schema: string;
  readonly code: string;
  /** Keywords of JSON Schema that nothing in plsync reads. */
  readonly unread: readonly string[];
}

export const VALIDATORS = {
  // Messages name parts by their titles, and say what a missing key is for; help says the defaults.
  mappings: {
    schema: "schemas/mappings.v1.json",
    code: "src/config/shape/mappings-validator.js",
    unread: ["$schema", "$id", "examples"],
  },
  plan: {
    schema: "schemas/plan.v1.json",
    code: "src/plan-file/plan-validator.js",
    unread: ["$schema", "$id", "title", "description", "examples"],
  },
} as const satisfies Readonly<Record<string, ValidatorModule>>;

const ROOM = "src/model/json-schema";

/** A module that has the schema, given as JSON, as `SCHEMA`, and its validator. */
export function validatorCode({ code, unread }: ValidatorModule, schemaText: string): string {
  // A property with the name of a keyword has a map for its value.
  const isUnread = (key: string, value: unknown): boolean =>
    unread.includes(key) && (typeof value === "string" || Array.isArray(value));
  const text = JSON.stringify(JSON.parse(schemaText, (key, value) => (isUnread(key, value) ? undefined : value)));
  const quoted = text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return `// Written by scripts/build-validators.ts. Do not edit.
import { validatorOf } from "${relative(dirname(code), ROOM)}/validator.ts";

export const SCHEMA = JSON.parse('${quoted}');
export default validatorOf(SCHEMA);
`;
}

function declaration(code: string): string {
  const room = relative(dirname(code), ROOM);
  return `// Written by scripts/build-validators.ts. Do not edit.
import type { SchemaNode } from "${room}/schema.ts";
import type { Validator } from "${room}/validator.ts";

export declare const SCHEMA: SchemaNode;
declare const validate: Validator;
export default validate;
`;
}

if (import.meta.main) {
  for (const module of Object.values(VALIDATORS)) {
    writeFileSync(module.code, validatorCode(module, readFileSync(module.schema, "utf8")));
    writeFileSync(module.code.replace(/\.js$/, ".d.ts"), declaration(module.code));
  }
}

// Compiles the JSON Schemas into plain validator modules, so that ajv is neither bundled nor run at start-up.
// Run it after every change of a schema: the result is committed, and a test checks that it is up to date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { default as standalone } from "ajv/dist/standalone/index.js";
import { rolldown } from "rolldown";

// A CommonJS module whose `default` is a property of what Node imports as its default.
const standaloneCode = standalone.default;

interface ValidatorModule {
  readonly schema: string;
  readonly code: string;
}

const VALIDATORS: readonly ValidatorModule[] = [
  { schema: "schemas/mappings.v1.json", code: "src/config/shape/mappings-validator.js" },
  { schema: "schemas/plan.v1.json", code: "src/plan-file/plan-validator.js" },
];

const DECLARATION = `// Written by scripts/build-validators.ts. Do not edit.
export interface SchemaError {
  /** JSON pointer to the value in the data. */
  readonly instancePath: string;
  /** JSON pointer to the failed keyword in the schema. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key that \`propertyNames\` refused. */
  readonly propertyName?: string;
  readonly message?: string;
}

declare const validate: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
export default validate;
`;

/** The text of a module without imports that validates against a schema, given as JSON. */
export async function validatorCode(schemaText: string): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  const schema: Schema = JSON.parse(schemaText, withoutAnnotations);
  const validate = ajv.compile(withoutReferences(schema, schema) as Schema);
  // ajv's module calls `require` for its small runtime even as ESM; the bundler resolves and inlines it.
  const entry = resolve("validator.js");
  const bundle = await rolldown({
    input: entry,
    platform: "neutral",
    plugins: [
      {
        name: "validator-source",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? standaloneCode(ajv, validate) : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  return `// Written by scripts/build-validators.ts. Do not edit.\n${output[0].code}`;
}

type Schema = Readonly<Record<string, unknown>>;

/** A schema with its references inlined. Otherwise ajv's errors would name the place inside a referenced part, but not the part. */
function withoutReferences(node: unknown, root: Schema): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutReferences(item, root));
  if (typeof node !== "object" || node === null) return node;
  const { $ref, $defs, ...own } = node as Schema;
  const keys = typeof $ref === "string" ? $ref.split("/").slice(1) : [];
  const target = keys.length === 0 ? {} : keys.reduce<unknown>((at, key) => (at as Schema)[key], root);
  return Object.fromEntries(
    Object.entries({ ...(target as Schema), ...own }).map(([key, value]) => [key, withoutReferences(value, root)]),
  );
}

/** Drops what only editors and our messages read. A property of one of these names has a map for its value, so it is kept. */
function withoutAnnotations(key: string, value: unknown): unknown {
  const annotation = ["title", "description", "patternErrorMessage", "examples"].includes(key);
  return annotation && (typeof value === "string" || Array.isArray(value)) ? undefined : value;
}

if (import.meta.main) {
  for (const { schema, code } of VALIDATORS) {
    if (!existsSync(schema)) continue;
    writeFileSync(code, await validatorCode(readFileSync(schema, "utf8")));
    writeFileSync(code.replace(/\.js$/, ".d.ts"), DECLARATION);
  }
}

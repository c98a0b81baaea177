// Compiles the JSON Schemas into plain validator modules, so that ajv is neither bundled nor run at start-up.
// Run it after every change of a schema: the result is committed, and a test checks that it is up to date.
import { readFileSync, writeFileSync } from "node:fs";
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

export const VALIDATORS = {
  mappings: { schema: "schemas/mappings.v1.json", code: "src/config/shape/mappings-validator.js" },
  plan: { schema: "schemas/plan.v1.json", code: "src/plan-file/plan-validator.js" },
} as const satisfies Readonly<Record<string, ValidatorModule>>;

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
    inlineRefs: false,
    // What is wrong is said in words of our own.
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  const schema: Schema = JSON.parse(schemaText, withoutAnnotations);
  for (const [name, part] of Object.entries((schema.$defs ?? {}) as Schema)) {
    ajv.addSchema(withParts(part, schema) as Schema, partId(name));
    // Else ajv's errors would name the place inside the part, but not the part.
    Object.assign(ajv.schemas[partId(name)] as object, { schemaPath: `${PART}${name}` });
  }
  const validate = ajv.compile(withParts(schema, schema) as Schema);
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
  return `// Written by scripts/build-validators.ts. Do not edit.\n${appending(output[0].code)}`;
}

/**
 * ajv copies all errors that it has for each call of a part that finds more, which takes a minute for a file of a hundred thousand mistakes.
 * Here they are added to those that it has: each call of a part begins a list of its own.
 */
function appending(code: string): string {
  const adds = code.replaceAll(/vErrors\.concat\((\w+\.errors)\)/g, "withErrors(vErrors, $1)");
  if (adds === code) return code;
  return `${adds}function withErrors(errors, more) {\n\tfor (const error of more) errors.push(error);\n\treturn errors;\n}\n`;
}

type Schema = Readonly<Record<string, unknown>>;

const PART = "#/$defs/";

/** By which ajv knows a part of the schema as one of its own. */
function partId(name: string): string {
  return `urn:plsync:part:${name}`;
}

/** A part that takes less code than a call. */
const FEW_CHARACTERS = 100;

/**
 * A schema whose references ajv makes calls of, so that code which repeats is there once, and none of its functions is so large that
 * compiling it is felt. Below keywords of which one branch counts, references are inlined: there an error has to say in which branch it is.
 */
function withParts(node: unknown, root: Schema, branches = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withParts(item, root, branches));
  if (typeof node !== "object" || node === null) return node;
  const { $ref, $defs, ...own } = node as Schema;
  const name = typeof $ref === "string" && $ref.startsWith(PART) ? $ref.slice(PART.length) : undefined;
  const part = name === undefined ? {} : ((root.$defs as Schema)[name] as Schema);
  const isCalled = name !== undefined && !branches && JSON.stringify(part).length > FEW_CHARACTERS;
  const inner = Object.entries({ ...(isCalled ? {} : part), ...own }).map(([key, value]) => [
    key,
    withParts(value, root, branches || ["anyOf", "oneOf", "not", "if"].includes(key)),
  ]);
  return { ...(isCalled ? { $ref: partId(name) } : {}), ...Object.fromEntries(inner) };
}

/** Drops what only editors and our messages read. A property of one of these names has a map for its value, so it is kept. */
function withoutAnnotations(key: string, value: unknown): unknown {
  const annotation = ["title", "description", "patternErrorMessage", "examples"].includes(key);
  return annotation && (typeof value === "string" || Array.isArray(value)) ? undefined : value;
}

if (import.meta.main) {
  for (const { schema, code } of Object.values(VALIDATORS)) {
    writeFileSync(code, await validatorCode(readFileSync(schema, "utf8")));
    writeFileSync(code.replace(/\.js$/, ".d.ts"), DECLARATION);
  }
}

// A JSON Schema (draft 2020-12), as far as those of plsync go, and what a value can be told about it.

/** A schema: true permits everything, false nothing. Keywords that are not in keywords.ts are annotations, or a mistake that a test finds. */
export type Schema = boolean | SchemaNode;

export type SchemaNode = Readonly<Record<string, unknown>>;

/** A keyword that a value does not satisfy. */
export interface SchemaError {
  /** JSON pointer to the value in the data. */
  readonly instancePath: string;
  /** JSON pointer to the failed keyword in the schema, beginning with `#`; references on the way are followed, and not named. */
  readonly schemaPath: string;
  /** Of the schema `false`, which has none: `false schema`. */
  readonly keyword: string;
  /** What the keyword asks for, named as ajv names it: `limit`, `allowedValues`, `missingProperty`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The key that `propertyNames` refused. */
  readonly propertyName?: string;
}

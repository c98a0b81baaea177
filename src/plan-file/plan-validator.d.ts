// Written by scripts/build-validators.ts. Do not edit.
export interface SchemaError {
  /** JSON pointer to the value in the data. */
  readonly instancePath: string;
  /** JSON pointer to the failed keyword in the schema. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key that `propertyNames` refused. */
  readonly propertyName?: string;
}

declare const validate: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
export default validate;

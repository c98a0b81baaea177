// Written by scripts/build-validators.ts. Do not edit.
import type { SchemaNode } from "../../model/json-schema/schema.ts";
import type { Validator } from "../../model/json-schema/validator.ts";

export declare const SCHEMA: SchemaNode;
declare const validate: Validator;
export default validate;

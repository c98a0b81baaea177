// What is wrong with a value of a plan file, in the words of people who read JSON.
import type { SchemaError } from "../model/json-schema/schema.ts";
import { listed } from "../model/sentence.ts";

const TYPES: ReadonlyMap<string, string> = new Map([
  ["array", "a list"],
  ["boolean", "true or false"],
  ["integer", "a whole number"],
  ["null", "null"],
  ["number", "a number"],
  ["object", "an object"],
  ["string", "text"],
]);

/** Completes ".lists[0].unchanged …": `must be a whole number`. Of keywords that the schema does not use, it only says that. */
export function misfitWords({ keyword, params }: SchemaError): string {
  switch (keyword) {
    case "type": {
      const types = [params.type].flat().map((type) => TYPES.get(String(type)) ?? String(type));
      return `must be ${listed(types, "or")}`;
    }
    case "const":
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case "enum": {
      const values = Array.isArray(params.allowedValues) ? params.allowedValues : [];
      return `must be ${listed(
        values.map((value) => JSON.stringify(value)),
        "or",
      )}`;
    }
    case "minimum":
      return `must be ${params.limit} or more`;
    case "minItems":
      return "must not be empty";
    case "pattern":
      return `must match ${params.pattern}`;
    default:
      return "is not as it must be";
  }
}

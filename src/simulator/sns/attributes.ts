// The attributes of a message: names, types and values as SNS checks them (SNS developer guide, "Message attributes").
import { refuse } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";

const NAME = /^(?!\.)(?!.*\.\.)(?!(?:AWS|Amazon)\.)[A-Za-z0-9_.-]{1,256}(?<!\.)$/i;

const TYPES = ["String", "String.Array", "Number"];

function invalid(name: string, problem: string): never {
  return refuse("ParameterValueInvalid", `The message attribute '${name}' ${problem}`);
}

/** A list of strings, numbers, booleans and null. */
function isArray(value: string): boolean {
  try {
    const parsed: unknown = JSON.parse(value);
    return Array.isArray(parsed) && parsed.every((part) => part === null || typeof part !== "object");
  } catch {
    return false;
  }
}

/** `MessageAttributes.entry.1.Name` and so on: values by name. Binary values are not simulated. */
export function attributesOf(parameters: Parameters): Readonly<Record<string, string>> {
  const attributes = new Map<string, string>();
  for (const entry of parameters.structures("MessageAttributes.entry")) {
    const name = entry.required("Name");
    const held = entry.structure("Value");
    const type = held.text("DataType") ?? "";
    const value = held.text("StringValue");
    if (!NAME.test(name)) invalid(name, "has an invalid name.");
    if (attributes.has(name)) invalid(name, "is there twice.");
    if (!TYPES.includes(type)) invalid(name, "has an invalid message attribute type.");
    if (value === undefined || value === "") return invalid(name, "must contain non-empty message attribute value.");
    if (type === "String.Array" && !isArray(value)) invalid(name, "is not a JSON array.");
    attributes.set(name, value);
  }
  return Object.fromEntries(attributes);
}

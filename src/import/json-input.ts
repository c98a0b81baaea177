// From the bytes of a file that another program wrote to JSON: UTF-8 with or without a mark, or UTF-16, as PowerShell redirects output.

import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { type Input, notAnInput } from "./imported.ts";

export type JsonInput =
  | { readonly ok: true; readonly input: Input }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/** Undefined: neither UTF-8 nor marked as UTF-16. */
function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    // Takes the mark away.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** `line 3, column 7` of an error of JSON.parse, where it tells its position. */
function placeOf(text: string, error: unknown): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (position === undefined) return "";
  const before = text.slice(0, Number(position)).split("\n");
  return ` at line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}

/** `name`: what messages call the input; `expected`: what to make it with. */
export function jsonInput(name: string, bytes: Uint8Array, expected: string): JsonInput {
  const fail = (summary: string): JsonInput => ({ ok: false, diagnostic: notAnInput(summary, expected) });
  const text = decoded(bytes);
  if (text === undefined) return fail(`${name} is not text`);
  if (text.trim() === "") return fail(`${name} is empty`);
  try {
    return { ok: true, input: { name, value: JSON.parse(text) } };
  } catch (error) {
    return fail(`${name} is not JSON${placeOf(text, error)}`);
  }
}

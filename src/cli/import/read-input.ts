// The inputs of an import: files that another program wrote, or what is piped in.
import { readFileSync } from "node:fs";
import { NODE_FILE_SYSTEM } from "../../config/file-system.ts";
import type { Input } from "../../import/imported.ts";
import { jsonInput } from "../../import/json-input.ts";
import { visible } from "../../render/visible.ts";
import { badUsage, type Parsed } from "../arguments.ts";

/** Files of states are larger than anybody expects, and this is larger than any of them. */
const LARGEST_INPUT = 256 * 1024 * 1024;

/** `path`: of a file, or `-`; `expected`: how to make one. */
export function readInput(path: string, expected: string): Parsed<Input> {
  const wrong = (summary: string): Parsed<Input> => ({ ok: false, diagnostic: badUsage(summary, expected) });
  if (path === "-" && process.stdin.isTTY) return wrong("nothing is piped into standard input");
  const name = path === "-" ? "standard input" : visible(path);
  let bytes: Uint8Array;
  if (path === "-") bytes = readFileSync(0);
  else {
    const read = NODE_FILE_SYSTEM.read(path, LARGEST_INPUT);
    if (!read.ok)
      return wrong(
        read.reason === "missing"
          ? `${name} does not exist`
          : `${name} could not be read: ${read.detail || read.reason}`,
      );
    bytes = read.bytes;
  }
  const json = jsonInput(name, bytes, expected);
  return json.ok ? { ok: true, value: json.input } : json;
}

// The inputs of an import: files that another program wrote, or what is piped in.
import { type FileRead, NODE_FILE_SYSTEM, readStandardInput } from "../../config/file-system.ts";
import type { Input } from "../../import/imported.ts";
import { jsonInput } from "../../import/json-input.ts";
import { visible } from "../../render/visible.ts";
import { badUsage, type Parsed } from "../arguments.ts";

/** Files of states are larger than anybody expects, and this is larger than any of them. */
const LARGEST_INPUT = 256 * 1024 * 1024;

/** Behind the name of the input, for people. */
function whyNot({ reason, detail }: Extract<FileRead, { ok: false }>): string {
  switch (reason) {
    case "missing":
      return "does not exist";
    case "directory":
      return "is a directory";
    case "denied":
      return "could not be read: permission denied";
    case "too-large":
      return `is larger than ${LARGEST_INPUT / 1024 / 1024} MiB`;
    default:
      return `could not be read: ${detail}`;
  }
}

/** `path`: of a file, or `-`; `expected`: how to make one. */
export function readInput(path: string, expected: string): Parsed<Input> {
  const wrong = (summary: string): Parsed<Input> => ({ ok: false, diagnostic: badUsage(summary, expected) });
  if (path === "-" && process.stdin.isTTY) return wrong("nothing is piped into standard input");
  const name = path === "-" ? "standard input" : visible(path);
  const read = path === "-" ? readStandardInput(LARGEST_INPUT) : NODE_FILE_SYSTEM.read(path, LARGEST_INPUT);
  if (!read.ok) return wrong(`${name} ${whyNot(read)}`);
  const json = jsonInput(name, read.bytes, expected);
  return json.ok ? { ok: true, value: json.input } : json;
}

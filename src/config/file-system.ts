// Reads files for the configuration, no more of each than was asked for, and says in words why one cannot be read.
import {
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { join, relative, sep } from "node:path";

export type FileRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly reason: "missing" | "dangling" | "directory" | "linked" | "denied" | "too-large" | "failed";
      /** What the operating system said; of a link that dangles, where it leads. */
      readonly detail: string;
    };

export type FolderRead = { readonly ok: true; readonly names: readonly string[] } | Extract<FileRead, { ok: false }>;

export interface FileSystem {
  /** True also of a link that leads nowhere: there is something of that name. */
  readonly exists: (path: string) => boolean;
  /** `folder`: the file must lie in it, and no symbolic link lead there. */
  readonly read: (path: string, maxBytes: number, folder?: string) => FileRead;
  /** The names of what is right in the folder `path` and is no folder itself. `inside`: it must lie in it, as a file that is read. */
  readonly list: (path: string, inside: string) => FolderRead;
}

const REASONS: ReadonlyMap<string, "missing" | "directory" | "denied"> = new Map([
  ["ENOENT", "missing"],
  ["ENOTDIR", "missing"],
  ["EISDIR", "directory"],
  ["EACCES", "denied"],
  ["EPERM", "denied"],
]);

const CHUNK = 1 << 16;

/** Reads until the end, so that pipes (`-c <(…)`) work, and stops at the limit, so that endless devices work too. */
function readUpTo(file: number, maxBytes: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  while (total <= maxBytes) {
    const chunk = new Uint8Array(CHUNK);
    const count = readSync(file, chunk, 0, CHUNK, null);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    total += count;
  }
  return Buffer.concat(chunks);
}

/** True if the path leads from the folder to where it says in the folder, and not to a pipe or a device. */
function isPlainIn(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  const leavesIt = inside === ".." || inside.startsWith(`..${sep}`);
  return !leavesIt && realpathSync(path) === join(realpathSync(folder), inside) && !isSpecial(path);
}

function isSpecial(path: string): boolean {
  const found = statSync(path);
  return !found.isFile() && !found.isDirectory();
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function unreadBecause(error: unknown, path: string): Extract<FileRead, { ok: false }> {
  if (!(error instanceof Error)) throw error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const reason = REASONS.get(code);
  if (code === "ENOENT" && isLink(path)) return { ok: false, reason: "dangling", detail: readlinkSync(path) };
  return { ok: false, reason: reason ?? "failed", detail: error.message };
}

function read(path: string, maxBytes: number, folder?: string): FileRead {
  let file: number | undefined;
  try {
    if (folder !== undefined && !isPlainIn(folder, path)) return { ok: false, reason: "linked", detail: "" };
    file = openSync(path, "r");
    if (fstatSync(file).isDirectory()) return { ok: false, reason: "directory", detail: "" };
    const bytes = readUpTo(file, maxBytes);
    return bytes.length > maxBytes ? { ok: false, reason: "too-large", detail: "" } : { ok: true, bytes };
  } catch (error) {
    return unreadBecause(error, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** What is piped in, until its end, and no more of it than was asked for. */
export function readStandardInput(maxBytes: number): FileRead {
  try {
    const bytes = readUpTo(0, maxBytes);
    return bytes.length > maxBytes ? { ok: false, reason: "too-large", detail: "" } : { ok: true, bytes };
  } catch (error) {
    return unreadBecause(error, "");
  }
}

function list(path: string, inside: string): FolderRead {
  try {
    if (!isPlainIn(inside, path)) return { ok: false, reason: "linked", detail: "" };
    const found = readdirSync(path, { withFileTypes: true });
    return { ok: true, names: found.filter((entry) => !entry.isDirectory()).map(({ name }) => name) };
  } catch (error) {
    return unreadBecause(error, path);
  }
}

export const NODE_FILE_SYSTEM: FileSystem = {
  exists: (path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined,
  read,
  list,
};

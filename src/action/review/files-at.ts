// The mappings file as it was at other commits of the default branch, as GitHub has it, and what it said about lists there.
import { USUAL_NAMES } from "../../config/find-file.ts";
import { type ConfigurationReading, parseConfiguration } from "../../config/read-configuration.ts";
import type { Answer } from "../../github/answer.ts";
import type { GitHub } from "../../github/api.ts";
import { fileAt } from "../../github/base-files.ts";
import { type FolderFile, folderFiles } from "../../github/folder-files.ts";
import type { Step } from "../../github/review/merge-history.ts";
import type { Configuration } from "../../model/mapping.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { fileDigest } from "../../plan/file-settings.ts";
import { listSettings } from "../../plan/list-settings.ts";

/** Settings digests by address; empty text for a list that the file did not name, undefined where it cannot be told. */
export type SettingsThen = ReadonlyMap<string, string | undefined>;

export interface FilesAt {
  readonly settingsAt: (commit: string, addresses: readonly string[]) => Promise<Answer<SettingsThen>>;
  /** How plsync worked then: the digest of `fileDigest`; empty text without a file, undefined where it cannot be told. */
  readonly digestAt: (commit: string) => Promise<Answer<string | undefined>>;
  /** True if the file may have been there by another of its usual names. */
  readonly hadOtherName: (commit: string) => Promise<Answer<boolean>>;
  /** Those of the addresses whose settings the step changed, or may have changed. */
  readonly changedIn: (step: Step, addresses: readonly string[]) => Promise<Answer<readonly string[]>>;
}

/** What a commit has of files and folders; undefined: nothing. */
interface Named {
  readonly fileOf: (path: string) => Promise<Answer<Uint8Array | undefined>>;
  readonly folderOf: (path: string) => Promise<Answer<readonly FolderFile[] | undefined>>;
}

/** Files that the file names are known only once it is read: they are fetched then, and it is read again. */
async function parseWithNamed(
  path: string,
  content: Uint8Array,
  now: string,
  { fileOf, folderOf }: Named,
): Promise<Answer<ConfigurationReading>> {
  const files = new Map<string, Uint8Array | undefined>();
  const folders = new Map<string, readonly string[] | undefined>();
  const missing = { ok: false, reason: "missing", detail: "" } as const;
  for (;;) {
    const [askedFiles, askedFolders] = [new Set<string>(), new Set<string>()];
    const value = parseConfiguration(path, content, now, {
      read: (named, maxBytes) => {
        if (!files.has(named)) askedFiles.add(named);
        const bytes = files.get(named);
        if (bytes === undefined) return missing;
        return bytes.length > maxBytes ? { ok: false, reason: "too-large", detail: "" } : { ok: true, bytes };
      },
      list: (named) => {
        if (!folders.has(named)) askedFolders.add(named);
        const names = folders.get(named);
        return names === undefined ? missing : { ok: true, names };
      },
    });
    if (askedFiles.size + askedFolders.size === 0) return { ok: true, value };
    for (const named of askedFiles) {
      const found = await fileOf(named);
      if (!found.ok) return found;
      files.set(named, found.value);
    }
    for (const named of askedFolders) {
      const found = await folderOf(named);
      if (!found.ok) return found;
      folders.set(
        named,
        found.value?.map(({ name }) => name),
      );
      for (const { name, text } of found.value ?? []) {
        if (text !== undefined) files.set(`${named}/${name}`, new TextEncoder().encode(text));
      }
    }
  }
}

/** `path`: of the file, from the top of the repository; selectors are resolved by what the snapshot has. */
export function filesAt(github: GitHub, path: string, snapshot: Snapshot): FilesAt {
  const known = new Map<string, Promise<Answer<Configuration | "none" | undefined>>>();
  const read = async (commit: string): Promise<Answer<Configuration | "none" | undefined>> => {
    const found = await fileAt(github, path, commit);
    if (!found.ok) return found;
    if (found.value === undefined) return { ok: true, value: "none" };
    const parsed = await parseWithNamed(path, found.value, snapshot.takenAt, {
      fileOf: (named) => fileAt(github, named, commit),
      folderOf: (named) => folderFiles(github, named, commit),
    });
    if (!parsed.ok) return parsed;
    return { ok: true, value: parsed.value.ok ? parsed.value.configuration : undefined };
  };
  const fileOf = (commit: string): Promise<Answer<Configuration | "none" | undefined>> => {
    const reading = known.get(commit) ?? read(commit);
    known.set(commit, reading);
    return reading;
  };
  const settingsAt = async (commit: string, addresses: readonly string[]): Promise<Answer<SettingsThen>> => {
    const found = await fileOf(commit);
    if (!found.ok) return found;
    const configuration = found.value;
    if (configuration === undefined) return { ok: true, value: new Map() };
    if (configuration === "none") return { ok: true, value: new Map(addresses.map((address) => [address, ""])) };
    return { ok: true, value: listSettings(configuration, snapshot, addresses) };
  };
  return {
    settingsAt,
    digestAt: async (commit) => {
      const found = await fileOf(commit);
      if (!found.ok) return found;
      return { ok: true, value: found.value === "none" ? "" : found.value && fileDigest(found.value) };
    },
    hadOtherName: async (commit) => {
      const folder = path.slice(0, path.lastIndexOf("/") + 1);
      for (const name of USUAL_NAMES) {
        if (folder + name === path) continue;
        const found = await fileAt(github, folder + name, commit);
        if (!found.ok) return found;
        if (found.value !== undefined) return { ok: true, value: true };
      }
      return { ok: true, value: false };
    },
    changedIn: async ({ last, before }, addresses) => {
      if (before === undefined) return { ok: true, value: addresses };
      const [then, now] = await Promise.all([settingsAt(before, addresses), settingsAt(last, addresses)]);
      if (!then.ok) return then;
      if (!now.ok) return now;
      const changed = addresses.filter((address) => {
        const is = now.value.get(address);
        return is === undefined || is !== then.value.get(address);
      });
      return { ok: true, value: changed };
    },
  };
}

// The mappings file at the base of the pull request, so that the plan can tell what the pull request changes from drift.
import type { FileSystem } from "../../config/file-system.ts";
import { USUAL_NAMES } from "../../config/find-file.ts";
import { type ConfigurationReading, readConfiguration } from "../../config/read-configuration.ts";
import { incomparable, joinConfigurations } from "../../engine/joined-configuration.ts";
import { type BaseFiles, baseFiles } from "../../github/base-files.ts";
import { checkoutOf } from "../../github/checkout.ts";
import type { Configuration } from "../../model/mapping.ts";
import type { RunContext } from "../context.ts";

export type BaseFile =
  /** No causes are wanted: there is no pull request, or no plan. */
  | { readonly kind: "none" }
  /** The file is new in the pull request. */
  | { readonly kind: "new"; readonly commit: string }
  /** `commit`: the id of the base. */
  | { readonly kind: "file"; readonly commit: string; readonly configuration: Configuration }
  /** The file is so different that no plans of both can be compared. */
  | { readonly kind: "apart"; readonly commit: string; readonly configuration: Configuration; readonly notice: string }
  /** The file is there and not valid, so that no run could work by it. */
  | { readonly kind: "broken"; readonly commit: string; readonly notice: string }
  /** `notice`: why causes cannot be told, in full sentences. */
  | { readonly kind: "unknown"; readonly notice: string };

function noticeOf(why: string): string {
  return `Changes of this pull request and drift are not told apart: ${why}`;
}

function unknown(why: string): BaseFile {
  return { kind: "unknown", notice: noticeOf(why) };
}

/** Text: why it is not known, with its full stop. Files that the file names are known only once it is read, and so on. */
async function readAtBase(path: string | undefined, files: BaseFiles): Promise<ConfigurationReading | string> {
  const now = new Date().toISOString();
  const known = new Set<string>();
  for (;;) {
    const asked = new Map<string, BaseFiles["fetch"]>();
    const ask = (named: string, fetch: BaseFiles["fetch"]): void => {
      if (!known.has(named)) asked.set(named, fetch);
    };
    const asking: FileSystem = {
      exists: files.exists,
      read: (named, maxBytes, folder) => {
        if (folder !== undefined && !files.exists(named)) ask(named, files.fetch);
        return files.read(named, maxBytes);
      },
      list: (named) => {
        ask(named, files.fetchFolder);
        return files.list(named);
      },
    };
    const read = readConfiguration(path, asking, now);
    if (asked.size === 0) return read;
    for (const [named, fetch] of asked) {
      const why = await fetch(named);
      if (why !== undefined) return why;
      known.add(named);
    }
  }
}

/** Reads the file at the base of the pull request. `head`: the file as it is checked out. */
export async function readBaseFile(
  { command, environment, event, github, inputs }: RunContext,
  head: Configuration,
): Promise<BaseFile> {
  if (event.kind !== "pull_request" || command !== "plan") return { kind: "none" };
  const checkout = checkoutOf(head.path, environment);
  if (!checkout.ok) return unknown(`${checkout.why}.`);
  // At the base the link may have led to another file.
  if (checkout.isLinked) return unknown(`${head.path} is reached through a symbolic link.`);
  const paths = inputs.config === undefined ? USUAL_NAMES : [inputs.config];
  const base = await baseFiles({ head: event.head, paths, checkout, github });
  if (!base.ok) return unknown(base.why);
  const read = await readAtBase(inputs.config, base.files);
  if (typeof read === "string") return unknown(read);
  if (!read.ok) {
    const [problem] = read.diagnostics;
    if (problem?.code === "file_not_found") return { kind: "new", commit: base.commit };
    const where = problem?.position === undefined ? "" : ` (line ${problem.position.line})`;
    const why = `the base's ${head.path} is not valid: ${problem?.summary ?? "it cannot be read"}${where}.`;
    return { kind: "broken", commit: base.commit, notice: noticeOf(why) };
  }
  const why = incomparable(head, read.configuration);
  const { configuration } = read;
  if (why !== undefined) return { kind: "apart", commit: base.commit, configuration, notice: noticeOf(`${why}.`) };
  return { kind: "file", commit: base.commit, configuration };
}

/** What a run with this base file must sign in to and read: what either file names. */
export function withBaseFile(configuration: Configuration, base: BaseFile): Configuration {
  return base.kind === "file" ? joinConfigurations(configuration, base.configuration) : configuration;
}

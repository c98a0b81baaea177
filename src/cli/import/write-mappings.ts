// Writes imported mappings: into a first file, or at the end of the one that is there. Nothing is written that would not be valid.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { MAX_BYTES } from "../../config/find-file.ts";
import type { ImportedMapping } from "../../import/imported.ts";
import { appended, firstFile, newTo } from "../../import/write-file.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { counted, listed } from "../../model/sentence.ts";
import { visible } from "../../render/visible.ts";
import { badUsage } from "../arguments.ts";
import { SCHEMA_LINE } from "../init/mappings-text.ts";
import { remoteOwner } from "../init/remote-owner.ts";
import { loadConfiguration, readMappingsText } from "../mappings-file.ts";
import type { Terminal } from "../terminal.ts";

const BYTE_ORDER_MARK = "\ufeff";

type Options = Readonly<Record<"config" | "owner", string | undefined>>;

export interface Written {
  readonly path: string;
  /** How many lists are new in it. */
  readonly lists: number;
}

/** Says what was written; undefined where nothing was, which is then reported. */
export async function writeMappings(
  options: Options & { readonly append: boolean },
  mappings: readonly ImportedMapping[],
  terminal: Terminal,
): Promise<Written | undefined> {
  return options.append ? append(options, mappings, terminal) : create(options, mappings, terminal);
}

function listsOf(mappings: readonly ImportedMapping[]): number {
  return mappings.reduce((sum, { lists }) => sum + lists.length, 0);
}

async function create(
  { config: path = "mappings.yaml", owner = undefined }: Options,
  mappings: readonly ImportedMapping[],
  terminal: Terminal,
): Promise<Written | undefined> {
  if (existsSync(path)) {
    const remedy = "Add --append to put the mappings at its end, or name another file with -c.";
    return refused(badUsage(`${visible(path)} is there already`, remedy), terminal);
  }
  const named = owner ?? (await remoteOwner());
  if (named === undefined) {
    const remedy = "Add --owner NAME: a name that never changes, such as that of the repository.";
    return refused(badUsage("nothing says who owns the lists", remedy), terminal);
  }
  const text = firstFile(mappings, named, [SCHEMA_LINE, "#", "# Which addresses belong in which prefix lists.", ""]);
  return write(path, text, mappings, terminal);
}

function append(options: Options, mappings: readonly ImportedMapping[], terminal: Terminal): Written | undefined {
  if (options.owner !== undefined) {
    return refused(badUsage("--owner and --append exclude each other", "The file says who owns its lists."), terminal);
  }
  const configuration = loadConfiguration(options, terminal);
  if (configuration === undefined) return undefined;
  const { path } = configuration;
  const added = newTo(configuration, mappings);
  const known = listsOf(mappings) - listsOf(added);
  if (known > 0) terminal.out(`kept     ${counted(known, "list")} that ${visible(path)} has already\n`);
  if (added.length === 0) return { path, lists: 0 };
  const bytes = readFileSync(path, "utf8");
  const mark = bytes.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  const result = appended(bytes.slice(mark.length), configuration, added);
  if (result.ok) return write(path, `${mark}${result.text}`, added, terminal);
  for (const { key, lines } of result.missing) {
    terminal.out(`# To add under ${key}:\n${lines.map((line) => `  ${line}\n`).join("")}`);
  }
  const keys = listed(result.missing.map(({ key }) => `\`${key}\``));
  const summary = `${visible(path)} was left as it is: ${keys} there is not one item below the other`;
  return refused(badUsage(summary, "Add what is on standard output by hand."), terminal);
}

function refused(diagnostic: Diagnostic, terminal: Terminal): undefined {
  terminal.report([diagnostic]);
  return undefined;
}

/** Only what is valid. */
function write(
  path: string,
  text: string,
  mappings: readonly ImportedMapping[],
  terminal: Terminal,
): Written | undefined {
  if (Buffer.byteLength(text) > MAX_BYTES) {
    const summary = `${visible(path)} would be larger than ${MAX_BYTES / 1024 / 1024} MiB, and was left as it is`;
    return refused(badUsage(summary, "Import the lists into several files, each with an owner of its own."), terminal);
  }
  const read = readMappingsText(path, text);
  if (!read.ok) {
    terminal.report(read.diagnostics);
    const summary = `${visible(path)} was left as it is: with what was imported it would not be valid`;
    return refused(
      badUsage(summary, "Correct what the messages above name, or leave those lists out of FILE."),
      terminal,
    );
  }
  try {
    writeFileSync(path, text);
  } catch (error) {
    const summary = `${visible(path)} could not be written: ${(error as Error).message}`;
    return refused(badUsage(summary, "Create its folder, or check its permissions."), terminal);
  }
  const lists = listsOf(mappings);
  terminal.out(`written  ${visible(path)}: ${counted(mappings.length, "mapping")} for ${counted(lists, "list")}\n`);
  return { path, lists };
}

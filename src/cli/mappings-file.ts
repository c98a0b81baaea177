// The mappings file of a command: what --config names, read and checked.
import { dirname } from "node:path";
import { NODE_FILE_SYSTEM } from "../config/file-system.ts";
import { type ConfigurationReading, parseConfiguration, readConfiguration } from "../config/read-configuration.ts";
import type { Configuration } from "../model/mapping.ts";
import { jsonText } from "../render/json-text.ts";
import { validateJson } from "../render/validate-json.ts";
import type { Terminal } from "./terminal.ts";

/** Reads the mappings file; `file` is its path for messages, also when it could not be found. */
export function readMappings(path: string | undefined): { readonly read: ConfigurationReading; readonly file: string } {
  const read = readConfiguration(path, NODE_FILE_SYSTEM, new Date().toISOString());
  const file = read.ok ? read.configuration.path : (read.path ?? path ?? "mappings.yaml");
  return { read, file };
}

/** The mappings file at `path` as it would be read with this text in it, before that is written. */
export function readMappingsText(path: string, text: string): ReturnType<typeof parseConfiguration> {
  const folder = dirname(path);
  return parseConfiguration(path, text, new Date().toISOString(), {
    read: (named, most) => NODE_FILE_SYSTEM.read(named, most, folder),
    list: (named) => NODE_FILE_SYSTEM.list(named, folder),
  });
}

/**
 * The file that --config names, with its warnings reported; undefined when it has errors, which are then reported. With
 * --json they also go to standard output, as validate prints them: a program that reads JSON there gets an answer.
 */
export function loadConfiguration(
  options: { readonly config: string | undefined; readonly json?: boolean },
  terminal: Terminal,
): Configuration | undefined {
  const { read, file } = readMappings(options.config);
  terminal.report(read.diagnostics);
  if (read.ok) return read.configuration;
  if (options.json === true) terminal.out(jsonText(validateJson(file, read.diagnostics)));
  return undefined;
}

// plsync validate: schema and rules, offline, without credentials.
import { NODE_FILE_SYSTEM } from "../config/file-system.ts";
import { readConfiguration } from "../config/read-configuration.ts";
import { hasErrors } from "../model/diagnostic.ts";
import { diagnosticsCount } from "../render/diagnostics.ts";
import { jsonText, validateJson } from "../render/json.ts";
import { validText } from "../render/valid-text.ts";
import type { Arguments } from "./arguments.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

export async function validate(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const named = given.value("config");
  const read = readConfiguration(named, NODE_FILE_SYSTEM, new Date().toISOString());
  const file = read.ok ? read.configuration.path : (read.diagnostics[0]?.position?.file ?? named ?? "mappings.yaml");
  if (given.flag("json")) {
    terminal.out(jsonText(validateJson(file, read.diagnostics)));
  } else {
    terminal.report(read.diagnostics);
    if (read.diagnostics.length > 0) terminal.note("error", diagnosticsCount(read.diagnostics, file));
    if (read.ok) terminal.out(validText(read.configuration));
  }
  return hasErrors(read.diagnostics) ? EXIT.incomplete : EXIT.ok;
}

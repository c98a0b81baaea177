// plsync validate: schema and rules, offline, without credentials.

import { EXIT, type ExitCode } from "../../engine/exit-code.ts";
import { hasErrors } from "../../model/diagnostics/diagnostic.ts";
import { jsonText, validateJson } from "../../render/json.ts";
import { diagnosticsCount } from "../../render/terminal/diagnostics.ts";
import { validText } from "../../render/terminal/valid-text.ts";
import type { Arguments } from "../arguments.ts";
import { readMappings } from "../session.ts";
import type { Terminal } from "../terminal.ts";

export async function validate(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { read, file } = readMappings(given.value("config"));
  if (given.flag("json")) {
    terminal.out(jsonText(validateJson(file, read.diagnostics)));
  } else {
    terminal.report(read.diagnostics);
    if (read.diagnostics.length > 0) terminal.note("error", diagnosticsCount(read.diagnostics, file));
    if (read.ok) terminal.out(validText(read.configuration));
  }
  return hasErrors(read.diagnostics) ? EXIT.incomplete : EXIT.ok;
}

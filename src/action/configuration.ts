// The mappings file of the checkout, with remedies that fit a runner; and the command that only checks it.
import { type FileSystem, NODE_FILE_SYSTEM } from "../config/file-system.ts";
import { type ConfigurationReading, readConfiguration } from "../config/read-configuration.ts";
import type { Environment } from "../github/event.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import { counted } from "../model/sentence.ts";
import { validText } from "../render/terminal/valid-text.ts";
import type { RunContext } from "./context.ts";
import type { StepResult } from "./report/step-result.ts";
import { isForeign, notOurs, refusedMappingsFile } from "./workspace-files.ts";

/** A missing file usually means that the job does not check out the repository. */
const REMEDIES: Readonly<Partial<Record<Diagnostic["code"], string>>> = {
  file_not_found:
    "Run actions/checkout before plsync, or name the file in the input `config`, from the top of the checkout.",
  file_ambiguous: "Delete the one that is not in use, or name the right one in the input `config`.",
};

/**
 * Reads and checks the file; without a path, mappings.yaml or mappings.yml in the working directory. A file that the workspace does not
 * have is not read, and of one that is no mappings file nothing is said that stands in it.
 */
function readMappings(path: string | undefined, environment: Environment): ConfigurationReading {
  let instead: Diagnostic | undefined;
  const files: FileSystem = {
    exists: NODE_FILE_SYSTEM.exists,
    read: (named, maxBytes, folder) => {
      const refused = refusedMappingsFile(named, environment);
      // Of a file that the mappings file names, nothing is shown unless it holds CIDRs alone.
      if (folder !== undefined) {
        return refused === undefined
          ? NODE_FILE_SYSTEM.read(named, maxBytes, folder)
          : { ok: false, reason: "linked", detail: "" };
      }
      instead = refused;
      if (instead !== undefined) return { ok: false, reason: "denied", detail: "" };
      const found = NODE_FILE_SYSTEM.read(named, maxBytes);
      if (found.ok && isForeign(found.bytes)) instead = notOurs(named);
      return found;
    },
    list: (named, inside) =>
      refusedMappingsFile(named, environment) === undefined
        ? NODE_FILE_SYSTEM.list(named, inside)
        : { ok: false, reason: "linked", detail: "" },
  };
  const read = readConfiguration(path, files, new Date().toISOString());
  if (!read.ok && instead !== undefined) return { ok: false, diagnostics: [instead] };
  const diagnostics = read.diagnostics.map((diagnostic) => {
    const remedy = REMEDIES[diagnostic.code];
    return remedy === undefined ? diagnostic : { ...diagnostic, remedy };
  });
  return { ...read, diagnostics };
}

type FileReading =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly result: StepResult };

/** Reads and checks the file that the inputs name, and reports what is wrong with it; if it has errors, the run ends with `result`. */
export function readFile({ collector, environment, inputs }: RunContext): FileReading {
  const read = readMappings(inputs.config, environment);
  collector.report(read.diagnostics);
  if (read.ok) return { ok: true, configuration: read.configuration };
  const file = read.diagnostics[0]?.position?.file ?? inputs.config ?? "mappings.yaml";
  const errors = read.diagnostics.filter(({ severity }) => severity === "error").length;
  return { ok: false, result: { kind: "stopped", headline: `${counted(errors, "error")} in ${file}` } };
}

/** The command `validate`: needs neither AWS nor GitHub. */
export function validate(context: RunContext): StepResult {
  const read = readFile(context);
  if (!read.ok) return read.result;
  const text = validText(read.configuration);
  context.log.result(text);
  return { kind: "valid", text: text.trimEnd() };
}

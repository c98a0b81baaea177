// The mappings file of the checkout, with remedies that fit a runner; and the command that only checks it.
import { NODE_FILE_SYSTEM } from "../config/file-system.ts";
import { type ConfigurationReading, readConfiguration } from "../config/read-configuration.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import { counted } from "../model/sentence.ts";
import { validText } from "../render/terminal/valid-text.ts";
import type { RunContext } from "./context.ts";
import type { StepResult } from "./report/step-result.ts";

/** A missing file usually means that the job does not check out the repository. */
const REMEDIES: Readonly<Partial<Record<Diagnostic["code"], string>>> = {
  file_not_found:
    "Run actions/checkout before plsync, or name the file in the input `config`, from the top of the checkout.",
  file_ambiguous: "Delete the one that is not in use, or name the right one in the input `config`.",
};

/** Without a path, mappings.yaml or mappings.yml in the working directory. */
function readMappings(path: string | undefined): ConfigurationReading {
  const read = readConfiguration(path, NODE_FILE_SYSTEM, new Date().toISOString());
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
export function readFile({ collector, inputs }: RunContext): FileReading {
  const read = readMappings(inputs.config);
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

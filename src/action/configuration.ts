// Reads the mappings file of the checkout, with remedies that fit a runner.
import { NODE_FILE_SYSTEM } from "../config/file-system.ts";
import { type ConfigurationReading, readConfiguration } from "../config/read-configuration.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";

/** A missing file usually means that the job does not check out the repository. */
const REMEDIES: Readonly<Partial<Record<Diagnostic["code"], string>>> = {
  file_not_found:
    "Run actions/checkout before plsync, or name the file in the input `config`, from the top of the checkout.",
  file_ambiguous: "Delete the one that is not in use, or name the right one in the input `config`.",
};

/** Reads and checks the file; without a path, mappings.yaml or mappings.yml in the working directory. */
export function readMappings(path: string | undefined): ConfigurationReading {
  const read = readConfiguration(path, NODE_FILE_SYSTEM, new Date().toISOString());
  const diagnostics = read.diagnostics.map((diagnostic) => {
    const remedy = REMEDIES[diagnostic.code];
    return remedy === undefined ? diagnostic : { ...diagnostic, remedy };
  });
  return { ...read, diagnostics };
}

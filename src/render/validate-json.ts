// What validate --json prints, as plain values.
import { type Diagnostic, hasErrors, inFileOrder } from "../model/diagnostics/diagnostic.ts";
import { encodeDiagnostic } from "../plan-file/diagnostic-json.ts";
import { FORMAT_VERSION } from "./json-text.ts";

/** `validate --json`. */
export function validateJson(file: string, diagnostics: readonly Diagnostic[]): unknown {
  return {
    format_version: FORMAT_VERSION,
    file,
    valid: !hasErrors(diagnostics),
    diagnostics: inFileOrder(diagnostics).map(encodeDiagnostic),
  };
}

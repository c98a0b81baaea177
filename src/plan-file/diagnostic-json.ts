// A diagnostic in JSON: the same fields in a fixed order.
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { present } from "../model/present.ts";
import type { DiagnosticDocument } from "./plan-document.ts";

/** The diagnostic with its fields in a fixed order, without those that are absent. */
export function encodeDiagnostic(diagnostic: Diagnostic): DiagnosticDocument {
  const { severity, code, summary, detail, remedy, address, account, region, mapping, position, excerpt } = diagnostic;
  return present({
    severity,
    code,
    summary,
    detail,
    remedy,
    address,
    account,
    region,
    mapping,
    position: position && { file: position.file, line: position.line, column: position.column },
    excerpt:
      excerpt &&
      present({
        lines: excerpt.lines.map(({ number, text }) => ({ number, text })),
        mark: { line: excerpt.mark.line, column: excerpt.mark.column, length: excerpt.mark.length },
        hint: excerpt.hint,
      }),
  });
}

/** Reads a diagnostic from a document that fits the schema. An unknown code of a newer plsync is kept: it is only printed. */
export function decodeDiagnostic(document: DiagnosticDocument): Diagnostic {
  return encodeDiagnostic(document as Diagnostic) as Diagnostic;
}

// An apply as a terminal shows it in the end: a line for each list that was to be changed, diagnostics, the sum.
import type { ApplyReport } from "../../../src/model/report.ts";
import { diagnosticsText } from "../../../src/render/terminal/diagnostics.ts";
import type { Style } from "../../../src/render/terminal/palette.ts";
import { addressColumn, reportLine, reportSumsText } from "../../../src/render/terminal/report-text.ts";

export function wholeReport(report: ApplyReport, style: Style): string {
  const rows = report.rows.filter((row) => row.outcome !== "unchanged");
  const column = addressColumn(rows.map((row) => row.address));
  const parts = [
    rows.map((row) => `${reportLine(row, column, style)}\n`).join(""),
    diagnosticsText(report.diagnostics, style),
    reportSumsText(report, style),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

// Reads the report in the page and shows it.
import { render } from "preact";
import type { ReportData } from "../report-data.ts";
import { App } from "./app.tsx";
import { printWhole } from "./print.tsx";
import { reportOf } from "./report.ts";

const root = document.getElementById("report");
const data = document.getElementById("data")?.textContent;
if (root !== null && typeof data === "string") {
  const report = reportOf(JSON.parse(data) as ReportData);
  root.replaceChildren();
  render(<App report={report} />, root);
  printWhole(report);
}

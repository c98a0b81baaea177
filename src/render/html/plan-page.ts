// A plan as one page of HTML that asks nothing of a network: the code of the explorer (src/explorer, bundled by scripts/build-explorer.ts)
// and the report as JSON. The page allows itself only this code and this style, by their hashes.

import type { Plan } from "../../model/plan.ts";
import { htmlText } from "./escape.ts";
import { script, scriptHash, style, styleHash } from "./explorer-code.js";
import { reportOfPlan } from "./report-of-plan.ts";

const POLICY = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  // Browsers ask servers for an icon unless a page names one.
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** JSON in which no character can end the element that holds it, or a line of a program. */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The whole page. It holds what the plan file holds, account ids and addresses too. */
export function planPage(plan: Plan): string {
  const report = reportOfPlan(plan);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="plsync">
<link rel="icon" href="data:,">
<title>${htmlText(`Prefix lists: ${report.headline}`)}</title>
<style>${style}</style>
</head>
<body>
<div id="report"><noscript><h1>${htmlText(`Prefix lists: ${report.headline}`)}</h1><p>This page needs JavaScript to show the report. The command plsync show prints the same plan as text.</p></noscript></div>
<script type="application/json" id="data">${jsonInHtml(report)}</script>
<script>${script}</script>
</body>
</html>
`;
}

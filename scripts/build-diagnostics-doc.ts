// Writes docs/diagnostics.md from the registry of codes in src/model/diagnostics: the page has every code, and no other.
// Run it after every change of a code; a test checks that the committed page is what the registry gives.
import { writeFileSync } from "node:fs";
import { CODE_GROUPS, type CodeGroup } from "../src/model/diagnostics/codes.ts";

const HEAD = `<!-- Written by scripts/build-diagnostics-doc.ts from src/model/diagnostics. Do not edit. -->
# Diagnostics

Everything that plsync reports has a code, which never changes its meaning. The JSON of plans and reports has it as \`code\`, for scripts and
alerts; people read the message. A runbook can link to a code: \`docs/diagnostics.md#limit_reached\`.

The message is more precise than this page. It names the list, the account or the line of the file, quotes what AWS said, and mostly ends
with a remedy for that very case.

An **error** makes the run exit with 1 (or 3, where plsync refused on purpose); a **warning** does not. A list that is **held back** stays
as it is, and the other lists go on.
`;

function section({ title, codes }: CodeGroup): string {
  const entries = Object.entries(codes).map(
    ([code, { when, remedy }]) => `### ${code}\n\n${when}\n\n**What to do:** ${remedy}\n`,
  );
  return [`## ${title}\n`, ...entries].join("\n");
}

/** The page for these groups of codes. */
export function diagnosticsPage(groups: readonly CodeGroup[]): string {
  return [HEAD, ...groups.map(section)].join("\n");
}

if (import.meta.main) writeFileSync("docs/diagnostics.md", diagnosticsPage(CODE_GROUPS));

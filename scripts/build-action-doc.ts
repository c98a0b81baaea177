// Writes docs/action.md from action.yml: what the workflow editor shows and what the page says cannot differ.
// Run it after every change of action.yml; a test checks that the committed page is what action.yml gives.
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";

interface Described {
  readonly description: string;
  readonly default?: string;
}

interface Manifest {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
}

const HEAD = `<!-- Written by scripts/build-action-doc.ts from action.yml. Do not edit. -->
# The Action

\`\`\`yaml
name: prefix lists
on:
  pull_request:                          # plan
  push: { branches: [main] }             # apply
  schedule: [{ cron: "*/15 * * * *" }]   # sync
  workflow_dispatch:
permissions: { id-token: write, contents: read }
concurrency:                             # a plan may be overtaken, an apply never
  group: \${{ github.event_name == 'pull_request' && github.ref || 'plsync' }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  plsync:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 2 }           # the base of a pull request, to tell its changes from drift
      - uses: aws-actions/configure-aws-credentials@v6
        # Forks and Dependabot get no credentials; plsync then validates the file.
        if: github.event_name != 'pull_request' || (github.event.pull_request.head.repo.full_name == github.repository && github.actor != 'dependabot[bot]')
        with: { role-to-assume: "arn:aws:iam::111111111111:role/plsync-hub", aws-region: eu-west-1 }
      - uses: plsync/plsync@v0
        id: plsync
      - if: always() && steps.plsync.outputs.outcome == 'held-back'
        run: echo "::warning::prefix lists wait for somebody"
\`\`\`

## Events

| event | \`command: auto\` | also possible |
|---|---|---|
| \`pull_request\`, \`merge_group\` | \`plan\` | \`validate\` |
| \`pull_request\` of a fork, by Dependabot, or with conflicts | \`validate\`, whatever is asked for; never a failure for want of credentials | |
| \`push\` to the default branch | \`apply\` | \`validate\`, \`plan\`, \`sync\` |
| \`push\` elsewhere | \`validate\` | \`plan\` |
| \`schedule\` | \`sync\` | \`validate\`, \`plan\` |
| \`workflow_dispatch\` | \`plan\` | \`validate\`; on the default branch \`apply\` and \`sync\`, too |
| \`pull_request_target\`, \`workflow_run\`, \`issue_comment\` | refused: they run with the secrets of the repository on what a stranger may have written | |
| others | an error that lists these | |

The step writes a job summary, annotates the lines of the file that problems and held-back changes are about (at most ten of a kind,
as GitHub shows no more), and masks every key that it is given or assumes. It fails where the command line would exit with 1 or 3.
`;

const LISTS_NOTE = "Lists have one value a line. Flags that the log and the summary name are inputs of the same name.";

/** `|` would end the cell. */
function cell(text: string): string {
  return text.trim().replaceAll("|", "\\|");
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return [line(titles), `|${titles.map(() => "---").join("|")}|\n`, ...rows.map(line)].join("");
}

/** The page for the text of an action.yml. */
export function actionPage(text: string): string {
  const { inputs, outputs }: Manifest = parse(text);
  const inputRows = Object.entries(inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    value === undefined ? "" : `\`${value}\``,
    cell(description),
  ]);
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]);
  return [
    HEAD,
    `## Inputs\n\n${LISTS_NOTE}\n\n${table(["input", "default", "meaning"], inputRows)}`,
    `## Outputs\n\nAll are set at the end of the step, also when it fails.\n\n${table(["output", "meaning"], outputRows)}`,
  ].join("\n");
}

if (import.meta.main) writeFileSync("docs/action.md", actionPage(readFileSync("action.yml", "utf8")));

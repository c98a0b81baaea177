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

## Workflows

They stand in [examples/workflows](../examples/workflows), to be copied into \`.github/workflows\`. Replace the ARNs of the roles
([security.md](security.md) has what they trust and may do), and \`v0\` by the commit SHA of the release that you want.

| workflow | does |
|---|---|
| [plan-on-pull-request.yml](../examples/workflows/plan-on-pull-request.yml) | plans pull requests and the entries of a merge queue |
| [apply-on-main.yml](../examples/workflows/apply-on-main.yml) | applies what is merged; by hand, plans or applies, with \`expect-digest\`, \`allow-removals\`, \`allow-delete\` and \`only\` |
| [sync-on-schedule.yml](../examples/workflows/sync-on-schedule.yml) | follows the interfaces between merges |
| [matrix.yml](../examples/workflows/matrix.yml) | all three in one file, with one job per account; for many accounts |

Parts of one file, as the matrix has them, need a \`name\` each: it tells apart their comments, what was reviewed in them, and their issues.

## Permissions

| permission | plan | apply | sync | for | without it |
|---|---|---|---|---|---|
| \`contents: read\` | yes | yes | yes | the checkout; the file at the base of a pull request; the commits of a push; the tip of the default branch | the checkout of a private repository fails; nothing is written, as it is not known whether this commit still is the newest |
| \`id-token: write\` | yes | yes | yes | the ID token, for \`hub-role\` and \`credentials.mode: oidc\` | the step fails before AWS is asked; leave it out when the credentials come from elsewhere |
| \`pull-requests: write\` | yes | yes | | plan: the comment. Apply: reading what was reviewed, and making its comment the report | plan: a notice, and the plan in the job summary only. Apply: what was reviewed cannot be read, so nothing counts as reviewed; with \`read\`, only the report is missing in the pull request |
| \`issues: write\` | | | yes | the drift issue | a notice, and what waits for a person in the job summary only |

A comment on a pull request needs \`pull-requests: write\` or \`issues: write\`, not both. Pull requests of forks and of Dependabot get
a token that only reads and no ID token, whatever the workflow says: plsync validates their file.

## One at a time

**Plans** of one pull request share a concurrency group with \`cancel-in-progress: true\`: a new push overtakes them.

**What writes** shares one group, with \`queue: max\` and never \`cancel-in-progress\`. GitHub then lets up to 100 runs wait, in the order
in which they came, and cancels further ones; without \`queue: max\` only the newest waits and the others are cancelled, applies too.
A run that waits for the approval of an environment **holds the group**: until somebody approves or rejects it, no sync runs. If that
takes long, restrict the environment to the default branch only, and let the review of the pull request be the approval.

**No \`paths\` on the push that applies**: a run that finds a newer commit on the branch writes nothing (outcome \`superseded\`) and leaves
the work to the run of that commit, so every commit needs one. On \`pull_request\` they save plans, but a workflow that is not started never
reports: leave them out when the plan is a required check.

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

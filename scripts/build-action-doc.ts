// Writes docs/action.md from action.yml: what the workflow editor shows and what the page says cannot differ.
// Run it after every change of action.yml; a test checks that the committed page is what action.yml gives.
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { linksBeside } from "./page-links.ts";

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

Copy the workflows you need from [examples/workflows](../examples/workflows) to \`.github/workflows\`. Replace the ARNs of the roles
([security.md](security.md) explains what they trust and what they may do), and replace \`v0\` with the commit SHA of the release that
you want.

| workflow | does |
|---|---|
| [plan-on-pull-request.yml](../examples/workflows/plan-on-pull-request.yml) | plans pull requests and the entries of a merge queue |
| [apply-on-main.yml](../examples/workflows/apply-on-main.yml) | applies what is merged |
| [apply-by-hand.yml](../examples/workflows/apply-by-hand.yml) | started by hand: plans, or applies what no merge applies, with \`expect-digest\`, \`allow-removals\`, \`allow-delete\` and \`only\` |
| [sync-on-schedule.yml](../examples/workflows/sync-on-schedule.yml) | follows the interfaces between merges |
| [brake.yml](../examples/workflows/brake.yml) | started by hand: holds, releases or rolls back one list, with \`address\`, \`to\`, \`until\`, \`allow-removals\` and \`expect-digest\` |
| [sync-on-event.yml](../examples/workflows/sync-on-event.yml) | follows the interfaces as soon as AWS tells of a change ([deploy/events](../deploy/events/README.md)) |
| [fleet.yml](../examples/workflows/fleet.yml) | plans, applies (also by hand) and syncs in one file, with jobs that share the reads and the writes of one plan ([fleet.md](fleet.md)); the roles need \`--workflow fleet.yml\` |

Workflows that each handle a part of one file by \`only\` each need their own \`name\`. It keeps their comments, their records of what was
reviewed, and their issues apart.

## Permissions

| permission | plan | apply | sync | brake | needed for | without it |
|---|---|---|---|---|---|---|
| \`contents: read\` | yes | yes | yes | yes | the checkout; the file at the base of a pull request; the commits of a push; the tip of the default branch | the checkout of a private repository fails; nothing is written, because plsync cannot tell whether this commit is still the newest |
| \`id-token: write\` | yes | yes | yes | yes | the ID token, for \`hub-role\` and \`credentials.mode: oidc\`; plan: GitHub's signature on what the comment shows | the step fails before it contacts AWS, unless the credentials come from elsewhere; plan: the comment says that it is not signed, and its merge is applied only with \`expect-digest\`. A job that neither plans nor uses the two inputs can do without |
| \`pull-requests: write\` | yes | yes | | | plan: the comment. Apply: to read what was reviewed (comments, their edit history, reviews, label events), and to turn that comment into the report | plan: a notice, and the plan appears only in the job summary. Apply: what was reviewed cannot be read, so nothing counts as reviewed; with \`read\`, only the report in the pull request is missing |
| \`issues: write\` | | | yes | | the drift issue | a notice, and what waits for a person appears only in the job summary |
| \`actions: read\` | yes | | yes | | whether the schedule still runs, and when it last succeeded; a public repository tells that without it | nothing is said of it |

The jobs of fleet.yml have a table of their own ([fleet.md](fleet.md#how-to-set-it-up)).

A comment on a pull request needs \`pull-requests: write\` or \`issues: write\`, not both. Pull requests from forks and by Dependabot get a
read-only token and no ID token, whatever the workflow says: plsync only validates their file.

## What a merge applies

A plan's comment carries a hidden record of what it shows, which GitHub signs for that very run. After the merge, \`apply\` plans again and
applies each list that is as its record says; entries may follow the interfaces, within the limits and by at most \`max_additions\` more
than were shown. A record counts only if all of this holds. Otherwise the list is refused, and the report says why.

* The plan ran on this pull request, in a workflow file that the default branch has in the same form, and that a pull request cannot steer:
  its job with \`id-token: write\` has no steps but \`actions/checkout\`, \`aws-actions/configure-aws-credentials\` and plsync, no container
  or services, no \`env\` but proxies and harmless \`AWS_*\`. It takes what other jobs left (\`needs\`, artifacts of the same run) only when
  all jobs of the file are like that. So a pull request that changes this file, the first one too, needs \`expect-digest\`.
* It was made for the same \`name\`, file and \`only\` as the apply.
* What it calls the state before is what the default branch had right before the merge, list by list.
* It is what the comment showed when the newest approval was given, or without approvals when the pull request was merged
  (\`require-approval\`). So what is pushed after an approval needs another one. The comment marks it as changed since the approval, list by
  list and entry by entry, and says so at once where an approval counts for nothing.
* The comment is not hidden, and nobody but plsync has edited it in between.

What the file says about accounts, roles, external ids, \`credentials\`, \`owner\` and \`max_deletes\` decides about every list. The comment has
a table "How plsync works" with each such change, before and after, and says what it opens: another role, a higher limit. An apply writes
nothing at all when the newest change of these settings is in no record that counts; then, too, \`expect-digest\` is the way. The limits of
a list are in that table as well, and belong to the record of their list.

The newest word on a list decides: a later pull request, a revert or a direct push that changes the list's settings ends what an older record
says. The label \`plsync:allow-removals\` counts if a person with write access set it before the plan and it stayed until the merge.

## Started by hand

No review comes before a run that is started by hand, and GitHub lets everybody with write access start one. So plsync asks for more:

| command | digest | permission of who started the run, and of who runs it again |
|---|---|---|
| \`validate\`, \`plan\`, \`sync\` | | |
| \`apply\` | \`expect-digest\` | \`dispatch-permission\`: maintain (or admin), unless the input says \`write\` |
| \`apply\` or \`sync\` with \`allow-removals\` or \`allow-delete\` | \`expect-digest\`: the exact one, which a plan with the same inputs shows | the same |
| \`hold\` | | |
| \`release\`, \`rollback\` | | the same |
| \`rollback\` with \`allow-removals\` | \`expect-digest\`: of this rollback, which a run without the allowance shows | the same |

A \`hold\` needs nothing more, since it only stops changes: whoever sees one going wrong must be able to stop it, at night and without
asking. A \`release\` lets changes go on that somebody has stopped, and a \`rollback\` changes entries. The exact digest covers the version
of every list, so a run that is started again cannot spend its allowance twice. Apps have no such permission; they may start a \`sync\`.

## One at a time

**Plans** of one pull request share a concurrency group with \`cancel-in-progress: true\`, so that a new push replaces the plan before it.

**Jobs that write** share one group, with \`queue: max\` and never with \`cancel-in-progress\`. GitHub then lets up to 100 runs wait, in the
order in which they arrived, and cancels any beyond that. Without \`queue: max\`, only the newest run waits and the others are cancelled,
even applies. A run that waits for the approval of an environment **holds the group**: no sync runs until somebody approves or rejects it.
If approvals take long, only restrict the environment to the default branch, and let the review of the pull request be the approval.
**The brake has a group of its own**, so that it never waits for such a run: a hold stops a running apply at that list, and AWS restores an
older version only if nobody has changed the list meanwhile.

**Do not set \`paths\` on the push that applies.** A run that finds a newer commit on the branch writes nothing (outcome \`superseded\`) and
leaves the work to the run of that commit, so every commit needs a run. On \`pull_request\`, \`paths\` saves unnecessary plans; it must
name mappings.yaml, the files of its \`cidr_files\`, and the workflow. But a workflow that is not started never reports: leave \`paths\` out
when the plan is a required check.

## Events

| event | \`command: auto\` | also possible |
|---|---|---|
| \`pull_request\`, \`merge_group\` | \`plan\` | \`validate\` |
| \`pull_request\` from a fork, by Dependabot, or with conflicts | \`validate\`, whatever the input says; missing credentials are no failure here | |
| \`push\` to the default branch | \`apply\` | \`validate\`, \`plan\`, \`sync\` |
| \`push\` to another branch | \`validate\` | \`plan\` |
| \`schedule\` | \`sync\` | \`validate\`, \`plan\` |
| \`workflow_dispatch\` | \`plan\` | \`validate\`; on the default branch also \`apply\`, \`sync\`, \`hold\`, \`release\` and \`rollback\` |
| \`pull_request_target\`, \`workflow_run\`, \`issue_comment\` | refused: they run with the repository's secrets on content from outside | |
| others | an error that lists the events above | |

The step writes a job summary and annotates the lines of the file that cause problems or held-back changes (at most ten of a kind, since
GitHub shows no more). It masks every key that it is given or obtains. It fails where the command line would exit with 1 or 3.
`;

const LISTS_NOTE =
  "Inputs that take several values have one per line. A flag that the log or the summary suggests is an input of the same name.";

/** Text for a cell of a table, which `|` would end. */
function cell(text: string): string {
  return text.trim().replaceAll("|", "\\|");
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  return [line(titles), `|${titles.map(() => "---").join("|")}|\n`, ...rows.map(line)].join("");
}

/** docs/action.md for the text of action.yml. */
export function actionPage(text: string): string {
  const { inputs, outputs }: Manifest = parse(text);
  const inputRows = Object.entries(inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    value === undefined ? "" : `\`${value}\``,
    cell(description),
  ]);
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]);
  const parts = [
    HEAD,
    `## Inputs\n\n${LISTS_NOTE}\n\n${table(["input", "default", "meaning"], inputRows)}`,
    `## Outputs\n\nAll outputs are set at the end of the step, even when it fails.\n\n${table(["output", "meaning"], outputRows)}`,
  ];
  return linksBeside(parts.join("\n"));
}

if (import.meta.main) writeFileSync("docs/action.md", actionPage(readFileSync("action.yml", "utf8")));

// The default branch's own line, newest first: its commits, the pull request that each came with, and what they did to the mappings
// file. Only first parents count: the other side of a merge commit came with the same pull request.
import { type Answer, field, nodesField, numberField, odd, textField } from "../answer.ts";
import type { GitHub } from "../api.ts";
import { labelNames } from "../labels.ts";

export interface MergedPull {
  readonly number: number;
  /** The id of the last commit of its branch. */
  readonly head: string;
  readonly labels: readonly string[];
  /** ISO 8601, UTC. */
  readonly mergedAt: string;
}

/** True if both are the same pull request. */
export function isSamePull(one: MergedPull, other: MergedPull): boolean {
  return one.number === other.number;
}

/** What came to the branch at once: the commits of one pull request, or one commit that was pushed without. */
export interface Step {
  /** Undefined: pushed directly. */
  readonly pull: MergedPull | undefined;
  /** The newest and the oldest of its commits on the branch. */
  readonly last: string;
  readonly first: string;
  /** The commit right before it; undefined at the very beginning, or where the history that was read ends. */
  readonly before: string | undefined;
  /** Whether the mappings file is another one than before; undefined where that is not known. */
  readonly changesFile: boolean | undefined;
}

/** Commits of one answer, the most that GitHub gives. */
const MOST_COMMITS = 100;
/** Milliseconds, 30 s in all. GitHub links a commit to its pull request some seconds after the push; how many is not documented. */
const LAG_WAITS = [2000, 4000, 8000, 16_000];

const QUERY = `query($owner: String!, $repo: String!, $tip: GitObjectID!, $file: String!) {
  repository(owner: $owner, name: $repo) {
    object(oid: $tip) { ... on Commit { history(first: ${MOST_COMMITS}) { nodes {
      oid
      parents(first: 1) { nodes { oid } }
      file(path: $file) { oid }
      associatedPullRequests(first: 10) { nodes {
        number headRefOid merged mergedAt baseRefName
        labels(first: 100) { nodes { name } }
      } }
    } } } }
  }
}`;

interface OwnCommit {
  readonly id: string;
  readonly parent: string | undefined;
  /** Object id. */
  readonly file: string | undefined;
  readonly pull: MergedPull | undefined;
}

/** The pull request that was merged into the branch with the commit; of several, the one merged first brought it. */
function pullOf(commit: unknown, branch: string): MergedPull | undefined {
  const pulls = nodesField(commit, "associatedPullRequests").flatMap((value): readonly MergedPull[] => {
    const number = numberField(value, "number");
    const head = textField(value, "headRefOid");
    const mergedAt = textField(value, "mergedAt");
    if (number === undefined || head === undefined || mergedAt === undefined) return [];
    if (field(value, "merged") !== true || textField(value, "baseRefName") !== branch) return [];
    return [{ number, head, mergedAt, labels: labelNames(value, "labels", "nodes") }];
  });
  return pulls.sort((a, b) => (a.mergedAt < b.mergedAt ? -1 : 1))[0];
}

function ownCommit(value: unknown, branch: string): OwnCommit {
  return {
    id: textField(value, "oid") ?? "",
    parent: textField(nodesField(value, "parents")[0], "oid"),
    file: textField(value, "file", "oid"),
    pull: pullOf(value, branch),
  };
}

/** The first parents among the commits of an answer, from the tip back as far as they are there. */
function ownLine(nodes: readonly unknown[], tip: string, branch: string): readonly OwnCommit[] {
  const byId = new Map(nodes.map((node) => [textField(node, "oid"), node]));
  const line: OwnCommit[] = [];
  for (let at: string | undefined = tip; at !== undefined; at = line.at(-1)?.parent) {
    const node = byId.get(at);
    if (node === undefined) break;
    line.push(ownCommit(node, branch));
  }
  return line;
}

function stepsOf(line: readonly OwnCommit[]): readonly Step[] {
  const steps: Step[] = [];
  for (let index = 0; index < line.length; ) {
    const last = line[index];
    if (last === undefined) break;
    let end = index + 1;
    while (last.pull !== undefined && line[end]?.pull?.number === last.pull.number) end++;
    const first = line[end - 1] ?? last;
    const before = line[end];
    const isKnown = before !== undefined || first.parent === undefined;
    const changesFile = isKnown ? last.file !== before?.file : undefined;
    steps.push({ pull: last.pull, last: last.id, first: first.id, before: first.parent, changesFile });
    index = end;
  }
  return steps;
}

export interface Branch {
  /** `main`. */
  readonly name: string;
  /** The commit that is applied. */
  readonly tip: string;
  /** The mappings file, from the top of the repository. */
  readonly file: string;
}

/**
 * The steps by which the branch came to its tip, newest first: those within some 100 commits. With `waitForIndex`, GitHub is asked again
 * for up to 30 seconds while the tip has no pull request; after that it counts as pushed directly.
 */
export async function mergeHistory(
  github: GitHub,
  { name, tip, file }: Branch,
  waitForIndex: boolean,
): Promise<Answer<readonly Step[]>> {
  for (const wait of [...(waitForIndex ? LAG_WAITS : []), undefined]) {
    const answer = await github.graphql(QUERY, { ...github.repository, tip, file });
    if (!answer.ok) return answer;
    const line = ownLine(nodesField(answer.value, "repository", "object", "history"), tip, name);
    const isPushedDirectly = line[0]?.pull === undefined;
    // An empty line: GitHub does not know the commit yet.
    if (wait === undefined || !isPushedDirectly) {
      return line.length === 0 ? odd("the commits of the branch") : { ok: true, value: stepsOf(line) };
    }
    await github.sleep(wait);
  }
  return odd("the commits of the branch");
}

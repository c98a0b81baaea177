// The default branch's own line, newest first: its commits, the pull request that each came with, and what they did to the mappings
// file. Only first parents count: the other side of a merge commit came with the same pull request.
import { type Answer, field, nodesField, numberField, odd, textField } from "../answer.ts";
import type { GitHub } from "../api.ts";
import { labelNames } from "../labels.ts";
import { namedFields, namedIds, namedVariables } from "./named-fields.ts";

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
  /** Whether one of the files is, that the mappings file at the tip names; undefined where that is not known. */
  readonly changesNamed: boolean | undefined;
}

/** Commits of one answer, the most that GitHub gives. */
const MOST_COMMITS = 100;
/** Milliseconds, 30 s in all. GitHub links a commit to its pull request some seconds after the push; how many is not documented. */
const LAG_WAITS = [2000, 4000, 8000, 16_000];

/** Versions of the file of one answer. */
const MOST_VERSIONS = 20;

const COMMIT = `
      oid
      parents(first: 1) { nodes { oid } }
      file(path: $file) { oid }
      $NAMED
      associatedPullRequests(first: 10) { nodes {
        number headRefOid merged mergedAt baseRefName
        labels(first: 100) { nodes { name } }
      } }`;

/** `named`: how many files the mappings file names. */
function queryFor(named: number): string {
  const { fields, parameters } = namedFields(named);
  const commit = COMMIT.replace("$NAMED", fields);
  return `query($owner: String!, $repo: String!, $tip: GitObjectID!, $file: String!${parameters}) {
  repository(owner: $owner, name: $repo) {
    object(oid: $tip) { ... on Commit {
      history(first: ${MOST_COMMITS}) { nodes {${commit}
      } }
      versions: history(first: ${MOST_VERSIONS}, path: $file) { nodes {${commit}
      } }
    } }
  }
}`;
}

/** How the branch came to its tip. */
export interface BranchHistory {
  /** Newest first: those within some 100 commits. */
  readonly steps: readonly Step[];
  /** The versions of the file before those steps, newest first. Their commits may be on the other side of a merge. */
  readonly earlier: readonly Step[];
  /** True if there were no versions before those. */
  readonly isWhole: boolean;
}

interface OwnCommit {
  readonly id: string;
  readonly parent: string | undefined;
  /** Object id. */
  readonly file: string | undefined;
  /** Object ids of the files that it names at the tip, as one text. */
  readonly named: string;
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

function ownCommit(value: unknown, branch: string, named: number): OwnCommit {
  return {
    id: textField(value, "oid") ?? "",
    parent: textField(nodesField(value, "parents")[0], "oid"),
    file: textField(value, "file", "oid"),
    named: namedIds(value, named),
    pull: pullOf(value, branch),
  };
}

/** The first parents among the commits of an answer, from the tip back as far as they are there. */
function ownLine(nodes: readonly unknown[], tip: string, branch: string, named: number): readonly OwnCommit[] {
  const byId = new Map(nodes.map((node) => [textField(node, "oid"), node]));
  const line: OwnCommit[] = [];
  for (let at: string | undefined = tip; at !== undefined; at = line.at(-1)?.parent) {
    const node = byId.get(at);
    if (node === undefined) break;
    line.push(ownCommit(node, branch, named));
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
    const changesNamed = isKnown ? last.named !== (before?.named ?? "") : undefined;
    steps.push({ pull: last.pull, last: last.id, first: first.id, before: first.parent, changesFile, changesNamed });
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
  /** The files that it names, from there, too. */
  readonly named: readonly string[];
}

/** The versions of the file that are older than the commits of the answer, as if each had been pushed for itself. */
function earlierSteps(versions: readonly unknown[], recent: readonly unknown[], branch: string): readonly Step[] {
  const known = new Set(recent.map((node) => textField(node, "oid")));
  const pulls = new Set<number>();
  return versions.flatMap((node): readonly Step[] => {
    const { id, parent, pull } = ownCommit(node, branch, 0);
    // Of one pull request the newest commit has what came to the branch.
    if (known.has(id) || (pull !== undefined && pulls.has(pull.number))) return [];
    if (pull !== undefined) pulls.add(pull.number);
    return [{ pull, last: id, first: id, before: parent, changesFile: true, changesNamed: undefined }];
  });
}

/**
 * The steps by which the branch came to its tip. With `waitForIndex`, GitHub is asked again
 * for up to 30 seconds while the tip has no pull request; after that it counts as pushed directly.
 */
export async function mergeHistory(
  github: GitHub,
  { name, tip, file, named }: Branch,
  waitForIndex: boolean,
): Promise<Answer<BranchHistory>> {
  for (const wait of [...(waitForIndex ? LAG_WAITS : []), undefined]) {
    const variables = { ...github.repository, tip, file, ...namedVariables(named) };
    const answer = await github.graphql(queryFor(named.length), variables);
    if (!answer.ok) return answer;
    const nodes = nodesField(answer.value, "repository", "object", "history");
    const versions = nodesField(answer.value, "repository", "object", "versions");
    const line = ownLine(nodes, tip, name, named.length);
    const isPushedDirectly = line[0]?.pull === undefined;
    // An empty line: GitHub does not know the commit yet.
    if (wait === undefined || !isPushedDirectly) {
      if (line.length === 0) return odd("the commits of the branch");
      const earlier = earlierSteps(versions, nodes, name);
      return { ok: true, value: { steps: stepsOf(line), earlier, isWhole: versions.length < MOST_VERSIONS } };
    }
    await github.sleep(wait);
  }
  return odd("the commits of the branch");
}

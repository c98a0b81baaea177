// The merged pull requests behind a push to the default branch, and those merged before it.
//
// Of the pushed commits, only those on the branch's own line count: the first parents, from the new tip back to the old one. Each is a
// merge commit, a squash commit or one of a rebased branch, and GitHub knows the pull request that it came with. The other side of a
// merge commit came with the same pull request.
import pMap from "p-map";
import { type Answer, field, numberField, textField } from "./answer.ts";
import type { GitHub } from "./api.ts";
import { labelNames } from "./labels.ts";

export interface MergedPull {
  readonly number: number;
  /** The id of the last commit of its branch. */
  readonly head: string;
  readonly labels: readonly string[];
  /** ISO 8601, UTC. */
  readonly mergedAt: string;
}

export interface Pushed {
  /** Of the default branch: `main`. */
  readonly branch: string;
  /** The ids of its old and its new tip; forty zeros when there was none before. */
  readonly before: string;
  readonly after: string;
}

/** Requests at once; GitHub counts concurrent requests against its secondary rate limits. */
const AT_ONCE = 4;
/** Milliseconds, 30 s in all. GitHub links a commit to its pull request some seconds after the push; how many is not documented. */
const LAG_WAITS = [2000, 4000, 8000, 16_000];
/** Commits of one push that are looked up; earlier runs answered for older ones. */
const MOST_COMMITS = 250;

function readPull(value: unknown, branch: string): readonly MergedPull[] {
  const number = numberField(value, "number");
  const head = textField(value, "head", "sha");
  const mergedAt = textField(value, "merged_at");
  if (number === undefined || head === undefined || mergedAt === undefined) return [];
  if (textField(value, "base", "ref") !== branch) return [];
  return [{ number, head, labels: labelNames(value, "labels"), mergedAt }];
}

function newestFirst(pulls: readonly MergedPull[]): readonly MergedPull[] {
  const byNumber = new Map(pulls.map((pull) => [pull.number, pull]));
  return [...byNumber.values()].sort((a, b) =>
    a.mergedAt < b.mergedAt ? 1 : a.mergedAt > b.mergedAt ? -1 : b.number - a.number,
  );
}

/** The ids of the first parents from `after` back to `before`, as far as the comparison has them. */
function ownCommits(commits: readonly unknown[], { before, after }: Pushed): readonly string[] {
  const parents = new Map(
    commits.map((commit) => {
      const all = field(commit, "parents");
      return [textField(commit, "sha"), Array.isArray(all) ? textField(all[0], "sha") : undefined];
    }),
  );
  const own: string[] = [];
  for (let at: string | undefined = after; at !== undefined && at !== before && own.length < MOST_COMMITS; ) {
    own.push(at);
    at = parents.get(at);
  }
  return own;
}

async function pushedCommits(github: GitHub, pushed: Pushed): Promise<Answer<readonly string[]>> {
  const { before, after } = pushed;
  if (/^0+$/.test(before)) return { ok: true, value: [after] };
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  const commits: unknown[] = [];
  for (let page = 1; commits.length < MOST_COMMITS; page++) {
    const compared = await github.call(route, { basehead: `${before}...${after}`, per_page: 100, page });
    // After a force push GitHub may no longer have the old tip to compare with.
    if (!compared.ok) return compared.problem.kind === "missing" ? { ok: true, value: [after] } : compared;
    const found = field(compared.value, "commits");
    if (!Array.isArray(found) || found.length === 0) break;
    commits.push(...found);
    if (found.length < 100) break;
  }
  return { ok: true, value: ownCommits(commits, pushed) };
}

type Found = Answer<ReadonlyMap<string, readonly MergedPull[]>>;

async function pullsOf(github: GitHub, commits: readonly string[], branch: string): Promise<Found> {
  const ask = async (commit_sha: string) => {
    const answer = await github.call("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
      commit_sha,
      per_page: 100,
    });
    return [commit_sha, answer] as const;
  };
  const found = new Map<string, readonly MergedPull[]>();
  for (const [commit, answer] of await pMap(commits, ask, { concurrency: AT_ONCE })) {
    // 422, "No commit found for SHA": GitHub does not know the commit yet.
    if (!answer.ok && answer.problem.kind !== "refused") return answer;
    const pulls =
      answer.ok && Array.isArray(answer.value) ? answer.value.flatMap((value) => readPull(value, branch)) : [];
    found.set(commit, pulls);
  }
  return { ok: true, value: found };
}

/**
 * The merged pull requests behind the pushed commits, newest first. With `waitForIndex`, commits without a pull request are asked
 * about again for 30 seconds; after that they count as pushed directly.
 */
export async function mergedPulls(
  github: GitHub,
  pushed: Pushed,
  waitForIndex: boolean,
): Promise<Answer<readonly MergedPull[]>> {
  const commits = await pushedCommits(github, pushed);
  if (!commits.ok) return commits;
  const pulls: MergedPull[] = [];
  let open = commits.value;
  for (const wait of [...(waitForIndex ? LAG_WAITS : []), undefined]) {
    const found = await pullsOf(github, open, pushed.branch);
    if (!found.ok) return found;
    pulls.push(...[...found.value.values()].flat());
    open = open.filter((commit) => found.value.get(commit)?.length === 0);
    if (open.length === 0 || wait === undefined) break;
    await github.sleep(wait);
  }
  return { ok: true, value: newestFirst(pulls) };
}

/** The pull requests merged last into `branch`, at most `most` of the 100 that changed last, newest first. */
export async function latestPulls(
  github: GitHub,
  branch: string,
  most: number,
): Promise<Answer<readonly MergedPull[]>> {
  const route = "GET /repos/{owner}/{repo}/pulls";
  const query = { state: "closed", base: branch, sort: "updated", direction: "desc" };
  const listed = await github.list(route, query, 1);
  if (!listed.ok) return listed;
  return { ok: true, value: newestFirst(listed.value.flatMap((value) => readPull(value, branch))).slice(0, most) };
}

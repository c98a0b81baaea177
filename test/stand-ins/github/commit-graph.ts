// The repository's commits: parents, files, the tip of the default branch, and what is reachable from where.

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  /** The whole tree: path → text. */
  readonly files: Readonly<Record<string, string>>;
}

const FIRST = "f1".repeat(20);
export const DEFAULT_BRANCH = "main";

function checkSha(sha: string): void {
  if (!/^[0-9a-f]{40}$/.test(sha)) throw new TypeError(`a commit has 40 hexadecimal digits: ${sha}`);
}

/** Commits and the tip of the default branch. Ids are 40 hex digits; anything else is a mistake of the test, a `TypeError`. */
export class CommitGraph {
  #commits = new Map<string, Commit>([[FIRST, { sha: FIRST, parents: [], files: {} }]]);
  #tip = FIRST;

  get tip(): string {
    return this.#tip;
  }

  /** Parents that were not added before have no parents. Without `files`, the commit has those of its first parent. */
  add(sha: string, parents: readonly string[], files?: Readonly<Record<string, string>>): void {
    for (const each of [sha, ...parents]) checkSha(each);
    for (const parent of parents) if (!this.#commits.has(parent)) this.add(parent, []);
    this.#commits.set(sha, { sha, parents, files: files ?? this.#commits.get(parents[0] ?? "")?.files ?? {} });
  }

  /** Adds the commit on top of the present tip, unless it is known. */
  addUnknown(sha: string): void {
    if (!this.#commits.has(sha)) this.add(sha, [this.#tip]);
  }

  setTip(sha: string): void {
    this.addUnknown(sha);
    this.#tip = sha;
  }

  /** Full or abbreviated id, or a name of the default branch. */
  find(ref: string): Commit | undefined {
    if ([DEFAULT_BRANCH, `heads/${DEFAULT_BRANCH}`, `refs/heads/${DEFAULT_BRANCH}`, "HEAD"].includes(ref)) {
      return this.#commits.get(this.#tip);
    }
    if (!/^[0-9a-f]{4,40}$/i.test(ref)) return undefined;
    const found = [...this.#commits.values()].filter(({ sha }) => sha.startsWith(ref.toLowerCase()));
    return found.length === 1 ? found[0] : undefined;
  }

  /** `sha` and everything before it, ancestors first; first parents before others. */
  history(sha: string): readonly Commit[] {
    const seen = new Set<string>();
    const ordered: Commit[] = [];
    const visit = (at: string): void => {
      const commit = this.#commits.get(at);
      if (commit === undefined || seen.has(at)) return;
      seen.add(at);
      for (const parent of commit.parents) visit(parent);
      ordered.push(commit);
    };
    visit(sha);
    return ordered;
  }

  contains(tip: string, sha: string): boolean {
    return this.history(tip).some((commit) => commit.sha === sha);
  }

  /** Reachable from `head` but not from `base`, oldest first: `git log base..head`. */
  between(base: string, head: string): readonly Commit[] {
    const known = new Set(this.history(base).map(({ sha }) => sha));
    return this.history(head).filter(({ sha }) => !known.has(sha));
  }

  /** The newest commit that both histories have. */
  mergeBase(base: string, head: string): Commit | undefined {
    const known = new Set(this.history(base).map(({ sha }) => sha));
    return this.history(head).findLast(({ sha }) => known.has(sha));
  }
}

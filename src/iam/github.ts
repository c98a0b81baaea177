// Which jobs of a GitHub repository may plan and which may apply, as the subjects of the tokens that GitHub signs for them
// (GitHub's OpenID Connect reference).

export interface GitHub {
  /** `ORG/REPO`, and for immutable subjects `ORG@ORG_ID/REPO@REPO_ID`; both while a repository changes over. */
  readonly repositories: readonly string[];
  /** The default branch. */
  readonly branch: string;
  /** Environments whose jobs may apply. */
  readonly environments: readonly string[];
  /** Jobs on the default branch may apply outside of these environments: those of a schedule, which run without approval. */
  readonly appliesOnBranch: boolean;
}

const NAME = "[A-Za-z0-9._-]+";
const REPOSITORY = new RegExp(`^${NAME}/${NAME}$|^${NAME}@\\d+/${NAME}@\\d+$`);

/** True for `ORG/REPO` and `ORG@ORG_ID/REPO@REPO_ID`. */
export function isRepository(text: string): boolean {
  return REPOSITORY.test(text);
}

/** True for a text without anything that is special in a trust policy (`*`, `?`, `${…}`) or in a subject (`:`). */
export function isPlainName(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._/+@ -]{0,254}$/.test(text);
}

/** Subjects of the jobs that may apply: on the default branch, and in the environments. */
export function applySubjects(github: GitHub): readonly string[] {
  const { repositories, branch, environments, appliesOnBranch } = github;
  return repositories.flatMap((repository) => [
    ...(appliesOnBranch ? [`repo:${repository}:ref:refs/heads/${branch}`] : []),
    ...environments.map((environment) => `repo:${repository}:environment:${environment}`),
  ]);
}

/**
 * Pull requests, the merge queue (whose branches GitHub makes below `gh-readonly-queue/BRANCH/`), the default branch, and every job
 * that may apply, since an apply plans first.
 */
export function planSubjects(github: GitHub): readonly string[] {
  const { repositories, branch } = github;
  const subjects = repositories.flatMap((repository) => [
    `repo:${repository}:pull_request`,
    `repo:${repository}:ref:refs/heads/gh-readonly-queue/${branch}/*`,
    `repo:${repository}:ref:refs/heads/${branch}`,
  ]);
  return [...new Set([...subjects, ...applySubjects(github)])];
}

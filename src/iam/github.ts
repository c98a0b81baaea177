// Which jobs of a GitHub repository may plan and which may apply, by what the tokens say that GitHub signs for them: the subject, and
// claims beside it (GitHub's OpenID Connect reference).
import { type OneOrMore, oneOrMore } from "./policy-document.ts";

export interface GitHub {
  /** `ORG/REPO`, and for immutable subjects `ORG@ORG_ID/REPO@REPO_ID`; both while a repository changes over. */
  readonly repositories: readonly string[];
  /** The default branch. */
  readonly branch: string;
  /** Environments whose jobs may apply. */
  readonly environments: readonly string[];
  /** Jobs on the default branch may apply outside of these environments: those of a schedule, which run without approval. */
  readonly appliesOnBranch: boolean;
  /** Undefined where AWS evaluates nothing but subject and audience. */
  readonly claims: BoundClaims | undefined;
}

/** What roles demand of a token beside its subject. AWS evaluates these claims for the issuers of GitHub.com and ghe.com. */
export interface BoundClaims {
  /** Ids of the repositories, decimal: a name can be taken over, an id cannot. */
  readonly repositoryIds: readonly string[];
  /** Workflow files whose jobs may apply: `apply-on-main.yml`, or a reusable workflow as `ORG/REPO/.github/workflows/FILE@REF`. */
  readonly workflows: readonly string[];
}

/** The workflows of examples/workflows that use the apply hub, other than fleet.yml and sync-on-event.yml. */
export const EXAMPLE_WORKFLOWS: readonly string[] = [
  "apply-on-main.yml",
  "apply-by-hand.yml",
  "sync-on-schedule.yml",
  "brake.yml",
];

const NAME = "[A-Za-z0-9._-]+";
const REPOSITORY = new RegExp(`^${NAME}/${NAME}$|^${NAME}@\\d+/${NAME}@\\d+$`);

/** True for `ORG/REPO` and `ORG@ORG_ID/REPO@REPO_ID`. */
export function isRepository(text: string): boolean {
  return REPOSITORY.test(text);
}

/** `acme/network` of either form. */
export function repositoryName(repository: string): string {
  return repository.replace(/@\d+/g, "");
}

/** The id in `ORG@ORG_ID/REPO@REPO_ID`; undefined for `ORG/REPO`. */
export function repositoryId(repository: string): string | undefined {
  return /@(\d+)$/.exec(repository)?.[1];
}

const WORKFLOW_FILE = "[A-Za-z0-9][A-Za-z0-9._-]*\\.ya?ml";
const WORKFLOW = new RegExp(
  `^(?:${NAME}/${NAME}/\\.github/workflows/${WORKFLOW_FILE}@[A-Za-z0-9._/-]+|${WORKFLOW_FILE})$`,
);

/** True for the name of a workflow file, and for a reusable workflow as `job_workflow_ref` names it. */
export function isWorkflow(text: string): boolean {
  return WORKFLOW.test(text);
}

/** Claim → values that a token must have, beside its subject, for a role that plans or one that applies; none with subjects alone. */
export function claimsFor(kind: "plan" | "apply", github: GitHub): Readonly<Record<string, OneOrMore>> {
  const { claims, repositories, branch } = github;
  if (claims === undefined) return {};
  const repository_id = oneOrMore(claims.repositoryIds);
  if (kind === "plan") return { repository_id };
  const names = [...new Set(repositories.map(repositoryName))];
  const refs = claims.workflows.flatMap((workflow) =>
    workflow.includes("@")
      ? [workflow]
      : names.map((name) => `${name}/.github/workflows/${workflow}@refs/heads/${branch}`),
  );
  return { repository_id, job_workflow_ref: oneOrMore(refs) };
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

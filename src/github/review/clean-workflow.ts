// Whether a workflow file leaves its plan runs alone. Whoever runs code in a job with `id-token: write` can have any record signed, and
// most steps run what the pull request brings. So of a job that can get an ID token everything is refused that is not known to be inert:
//
//   permissions   a job that cannot get an ID token may do what it likes
//   steps         only `uses` of actions/checkout, aws-actions/configure-aws-credentials and plsync itself
//   env           of the workflow, the job and its steps: only proxies, and AWS_* that name neither a file nor an endpoint
//   runs-on       no expression: who plans on a machine of their choice can have any record signed
//   neither       container, services, defaults, a reusable workflow
//   other jobs    what they leave, by `needs.JOB.outputs` and `needs.JOB.result` in an expression or as artifacts of the same run, only
//                 when every job of the file is clean by these rules, those without an ID token too: any job can write the artifacts of
//                 its run, and may run the checkout
//
// Pure: the text of the file in, what is wrong with it out.
import { parse } from "yaml";

const INERT = new Set(["actions/checkout", "aws-actions/configure-aws-credentials"]);
/** They pass files from job to job. */
const ARTIFACTS = new Set(["actions/upload-artifact", "actions/download-artifact"]);
/** With these, `actions/download-artifact` takes what another run left. */
const OF_ANOTHER_RUN = new Set(["run-id", "repository", "github-token"]);
/** NODE_OPTIONS loads code, AWS_CONFIG_FILE can name a file of the checkout: what is not listed is refused. */
const PROXIES = new Set(["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY"]);
const HARMLESS_AWS =
  /^AWS_(REGION|DEFAULT_REGION|RETRY_MODE|MAX_ATTEMPTS|STS_REGIONAL_ENDPOINTS|USE_FIPS_ENDPOINT|USE_DUALSTACK_ENDPOINT)$/;
/** What a step may say besides `uses`, `with` and `env`. */
const STEP_KEYS = new Set(["name", "id", "if", "uses", "with", "env", "continue-on-error", "timeout-minutes"]);
const JOB_KEYS = new Set(
  ["name", "needs", "if", "runs-on", "environment", "concurrency", "outputs", "env", "permissions"].concat([
    ...["steps", "strategy", "timeout-minutes", "continue-on-error"],
  ]),
);

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True if a job with these permissions can ask for an ID token. Without any, a job has none (GitHub Docs, "Permissions for GITHUB_TOKEN"). */
function givesTokens(permissions: unknown): boolean {
  return permissions === "write-all" || (isNode(permissions) && permissions["id-token"] === "write");
}

/** `what` completes "… has …". */
function unclean(where: string, what: string): string {
  return `${where} has ${what}`;
}

function badEnv(where: string, env: unknown): readonly string[] {
  if (env === undefined || env === null) return [];
  if (!isNode(env)) return [unclean(where, "an `env` that is not a map")];
  return Object.keys(env)
    .filter((name) => !PROXIES.has(name.toUpperCase()) && !HARMLESS_AWS.test(name))
    .map((name) => unclean(where, `\`env: ${name}\``));
}

/** What stands in expressions of the texts in it, to the end of each text: braces in a string do not end an expression. */
function expressions(value: unknown): readonly string[] {
  if (typeof value === "string") {
    const start = value.indexOf("${{");
    return start < 0 ? [] : [value.slice(start)];
  }
  return typeof value === "object" && value !== null ? Object.entries(value).flat().flatMap(expressions) : [];
}

/** In an `if`, expressions need no braces. Strings are no mention: `contains(…, 'needs a plan')`. */
function condition(value: unknown): readonly string[] {
  return isNode(value) ? [String(value.if ?? "").replace(/'[^']*'/g, "''")] : [];
}

/** What is to be said of a job. */
interface Job {
  readonly getsTokens: boolean;
  /** What is never clean, as phrases. */
  readonly bad: readonly string[];
  /** What it takes from other jobs, as phrases: clean where all of them are. */
  readonly taken: readonly string[];
}

function badWith(where: string, inputs: unknown): readonly string[] {
  if (inputs === undefined || inputs === null) return [];
  if (!isNode(inputs)) return [unclean(where, "a step with `with`")];
  return Object.keys(inputs)
    .filter((name) => OF_ANOTHER_RUN.has(name.toLowerCase()))
    .map((name) => unclean(where, `a step with \`with: ${name}\``));
}

/** The action that a step uses, in lower case and without its version; undefined where an expression chooses it. */
function actionOf(uses: string): string | undefined {
  return uses.includes("${{") ? undefined : (uses.split("@")[0] ?? "").toLowerCase();
}

function badStep(where: string, step: unknown, plsync: string): readonly string[] {
  if (!isNode(step)) return [unclean(where, "a step that is not a map")];
  const { uses } = step;
  if (typeof uses !== "string") return [unclean(where, "a step with `run`")];
  const action = actionOf(uses);
  const isArtifact = action !== undefined && ARTIFACTS.has(action);
  const isKnown = action !== undefined && (INERT.has(action) || (plsync !== "" && action === plsync.toLowerCase()));
  return [
    ...(isKnown || isArtifact ? [] : [unclean(where, `a step with \`uses: ${uses}\``)]),
    ...(isArtifact ? badWith(where, step.with) : []),
    ...Object.keys(step)
      .filter((key) => !STEP_KEYS.has(key))
      .map((key) => unclean(where, `a step with \`${key}\``)),
    ...badEnv(where, step.env),
  ];
}

/** `names`: of all jobs. `common`: what is wrong with the file for all of them. */
function jobOf(
  name: string,
  job: Node,
  plsync: string,
  names: ReadonlySet<string>,
  common: readonly string[],
): Omit<Job, "getsTokens"> {
  const where = `its job ${name}`;
  const { needs: _, ...rest } = job;
  const steps: readonly unknown[] = Array.isArray(job.steps) ? job.steps : [];
  const mentions = [...expressions(rest), ...[job, ...steps].flatMap(condition)].flatMap((text) => [
    ...text.matchAll(/\bneeds\b(?:\.([A-Za-z_][\w-]*)\.(?:outputs|result)(?![\w-]))?/gi),
  ]);
  const isOther = mentions.some(([, of]) => of === undefined || !names.has(of));
  const mention = mentions.length === 0 ? [] : [unclean(where, "an expression with `needs`")];
  const uses = steps.flatMap((step) => (isNode(step) && typeof step.uses === "string" ? [step.uses] : []));
  return {
    bad: [
      ...Object.keys(job)
        .filter((key) => !JOB_KEYS.has(key))
        .map((key) => unclean(where, `\`${key}\``)),
      ...badEnv(where, job.env),
      ...(expressions(job["runs-on"]).length > 0 ? [unclean(where, "`runs-on` with an expression")] : []),
      ...(isOther ? mention : []),
      ...steps.flatMap((step) => badStep(where, step, plsync)),
      ...common,
    ],
    taken: [
      ...mention,
      ...uses
        .filter((what) => ARTIFACTS.has(actionOf(what) ?? ""))
        .map((what) => unclean(where, `a step with \`uses: ${what}\``)),
    ],
  };
}

/**
 * What is not clean, as phrases such as `its job plan has a step with \`run\``; empty when the file is clean. `plsync`: the repository of
 * the action that is running, GITHUB_ACTION_REPOSITORY.
 */
export function uncleanParts(text: string, plsync: string): readonly string[] {
  let file: unknown;
  try {
    file = parse(text);
  } catch {
    return ["it is not valid YAML"];
  }
  if (!isNode(file) || !isNode(file.jobs)) return ["it has no jobs"];
  const { permissions, env, defaults } = file;
  const names = new Set(Object.keys(file.jobs));
  const common = [...badEnv("it", env), ...(defaults === undefined ? [] : [unclean("it", "`defaults`")])];
  const jobs = Object.entries(file.jobs).map(([name, job]): Job => {
    // What is no job is refused whether it gets a token or not.
    if (!isNode(job)) return { getsTokens: true, bad: [unclean(`its job ${name}`, "no steps")], taken: [] };
    return { getsTokens: givesTokens(job.permissions ?? permissions), ...jobOf(name, job, plsync, names, common) };
  });
  const signed = jobs.filter(({ getsTokens }) => getsTokens);
  const taken = signed.flatMap((job) => job.taken);
  const isShared = taken.length > 0;
  const found = (isShared ? jobs : signed).flatMap(({ bad }) => bad);
  const isSteeredByOthers = isShared && jobs.some(({ getsTokens, bad }) => !getsTokens && bad.length > 0);
  return [...new Set([...found, ...(isSteeredByOthers ? taken : [])])];
}

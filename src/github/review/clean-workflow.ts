// Whether a workflow file leaves its plan runs alone. Whoever runs code in a job with `id-token: write` can have any record signed, and
// most steps run what the pull request brings. So of a job that can get an ID token everything is refused that is not known to be inert:
//
//   permissions   a job that cannot get an ID token may do what it likes
//   steps         only `uses` of actions/checkout, aws-actions/configure-aws-credentials and plsync itself
//   env           of the workflow, the job and its steps: only proxies, and AWS_* that name neither a file nor an endpoint
//   runs-on       no expression: who plans on a machine of their choice can have any record signed
//   neither       container, services, defaults, a reusable workflow, `needs.` in an expression (that job may run the checkout)
//
// Pure: the text of the file in, what is wrong with it out.
import { parse } from "yaml";

const INERT = new Set(["actions/checkout", "aws-actions/configure-aws-credentials"]);
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

/** True if a text in it has an expression and mentions `needs` behind its start: braces in a string do not end an expression. */
function mentionsNeeds(value: unknown): boolean {
  if (typeof value === "string") return /\$\{\{.*\bneeds\b/is.test(value);
  return typeof value === "object" && value !== null && Object.entries(value).flat().some(mentionsNeeds);
}

/** True if a text in it has an expression. */
function hasExpression(value: unknown): boolean {
  if (typeof value === "string") return value.includes("${{");
  return typeof value === "object" && value !== null && Object.entries(value).flat().some(hasExpression);
}

function badStep(where: string, step: unknown, plsync: string): readonly string[] {
  if (!isNode(step)) return [unclean(where, "a step that is not a map")];
  const { uses } = step;
  if (typeof uses !== "string") return [unclean(where, "a step with `run`")];
  const action = (uses.split("@")[0] ?? "").toLowerCase();
  const isKnown = INERT.has(action) || (plsync !== "" && action === plsync.toLowerCase());
  return [
    ...(isKnown ? [] : [unclean(where, `a step with \`uses: ${uses}\``)]),
    ...Object.keys(step)
      .filter((key) => !STEP_KEYS.has(key))
      .map((key) => unclean(where, `a step with \`${key}\``)),
    ...badEnv(where, step.env),
  ];
}

function badJob(name: string, job: Node, plsync: string): readonly string[] {
  const where = `its job ${name}`;
  const { steps } = job;
  const { needs: _, ...rest } = job;
  // In an `if`, `needs` needs no braces.
  const isSteered = mentionsNeeds(rest) || [job, ...(Array.isArray(steps) ? steps : [])].some(ifNeeds);
  return [
    ...Object.keys(job)
      .filter((key) => !JOB_KEYS.has(key))
      .map((key) => unclean(where, `\`${key}\``)),
    ...badEnv(where, job.env),
    ...(hasExpression(job["runs-on"]) ? [unclean(where, "`runs-on` with an expression")] : []),
    ...(isSteered ? [unclean(where, "an expression with `needs`")] : []),
    ...(Array.isArray(steps) ? steps.flatMap((step) => badStep(where, step, plsync)) : []),
  ];
}

/** Strings are no mention: `contains(…, 'needs a plan')`. */
function ifNeeds(value: unknown): boolean {
  return isNode(value) && /\bneeds\b/i.test(String(value.if ?? "").replace(/'[^']*'/g, "''"));
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
  const { jobs, permissions, env, defaults } = file;
  const found = Object.entries(jobs).flatMap(([name, job]): readonly string[] => {
    if (!isNode(job)) return [unclean(`its job ${name}`, "no steps")];
    return givesTokens(job.permissions ?? permissions)
      ? [
          ...badJob(name, job, plsync),
          ...badEnv("it", env),
          ...(defaults === undefined ? [] : [unclean("it", "`defaults`")]),
        ]
      : [];
  });
  return [...new Set(found)];
}

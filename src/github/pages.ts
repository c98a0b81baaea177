// Pages of GitHub that texts link to: the workflow run, and what ran there, in Markdown; lines of files; workflows.
import { markdownCode } from "../render/markdown/escape.ts";
import { shortCommit } from "../render/wording.ts";
import type { Environment, WorkflowEvent } from "./event.ts";

/** Undefined where the environment names no repository. */
function repositoryPage({ GITHUB_SERVER_URL, GITHUB_REPOSITORY }: Environment): string | undefined {
  return GITHUB_SERVER_URL && GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : undefined;
}

/** Where people see the run; undefined where the environment names none. */
export function runUrl(environment: Environment): string | undefined {
  const { GITHUB_RUN_ID } = environment;
  const repository = repositoryPage(environment);
  return repository && GITHUB_RUN_ID ? `${repository}/actions/runs/${GITHUB_RUN_ID}` : undefined;
}

/** `[run 4711](https://…)`, Markdown; `a run outside of GitHub` where the environment names none. */
export function runLink(environment: Environment): string {
  const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = environment;
  const url = runUrl(environment);
  if (url === undefined) return "a run outside of GitHub";
  const attempt = GITHUB_RUN_ATTEMPT ?? "1";
  return attempt === "1"
    ? `[run ${GITHUB_RUN_ID}](${url})`
    : `[run ${GITHUB_RUN_ID}, attempt ${attempt}](${url}/attempts/${attempt})`;
}

function subject(event: WorkflowEvent | undefined, environment: Environment): string {
  const { GITHUB_EVENT_NAME, GITHUB_REF_NAME, GITHUB_SHA } = environment;
  if (event?.kind === "pull_request") return `pull request #${event.number} at ${shortCommit(event.head)}`;
  const name = GITHUB_EVENT_NAME ? [`event ${markdownCode(GITHUB_EVENT_NAME)}`] : [];
  const branch = GITHUB_REF_NAME ? [`on ${markdownCode(GITHUB_REF_NAME)}`] : [];
  const commit = GITHUB_SHA ? [`at ${shortCommit(GITHUB_SHA)}`] : [];
  return [...name, ...branch, ...commit].join(" ");
}

/** `Pull request #12 at 9a1b2c3, [run 4711](https://…).`, Markdown; empty outside of GitHub. `event`: undefined when it could not be read. */
export function runSentence(event: WorkflowEvent | undefined, environment: Environment): string {
  const link = environment.GITHUB_RUN_ID ? runLink(environment) : "";
  const parts = [subject(event, environment), link].filter((part) => part !== "");
  const [first = ""] = parts;
  return parts.length === 0 ? "" : `${first.charAt(0).toUpperCase()}${[first.slice(1), ...parts.slice(1)].join(", ")}.`;
}

/** Each part of the path, safe inside the parentheses of a Markdown link. */
function encodedPath(path: string): string {
  return path
    .split("/")
    .map((part) => encodeURIComponent(part).replace(/[()!'*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`))
    .join("/");
}

/** A line of a file at a commit. `path`: from the top of the repository, with forward slashes. */
export function linePage(environment: Environment, commit: string, path: string, line: number): string | undefined {
  const repository = repositoryPage(environment);
  return repository && `${repository}/blob/${commit}/${encodedPath(path)}#L${line}`;
}

/** The page with the runs of a workflow, from which people start it. `file`: its name without a directory. */
export function workflowPage(environment: Environment, file: string): string | undefined {
  const repository = repositoryPage(environment);
  return repository && `${repository}/actions/workflows/${encodedPath(file)}`;
}

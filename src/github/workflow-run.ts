// The workflow run in Markdown: what ran where, with a link.
import { markdownCode } from "../render/markdown/escape.ts";
import { shortCommit } from "../render/wording.ts";
import type { Environment, WorkflowEvent } from "./event.ts";

/** Where people see the run; undefined where the environment names none. */
export function runUrl(environment: Environment): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = environment;
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return undefined;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
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

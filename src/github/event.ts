// What started the workflow run: the runner's environment and event file, read into one of the cases that plsync distinguishes.
// Fields that only some events have are read here and nowhere else.
import { readFileSync } from "node:fs";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { field, textField } from "./answer.ts";
import { labelNames } from "./labels.ts";

/** The environment variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Whose workflow runs; undefined when GITHUB_REPOSITORY names no repository, as outside of a workflow. */
export function repositoryOf({
  GITHUB_REPOSITORY = "",
}: Environment): { readonly owner: string; readonly repo: string } | undefined {
  const [owner, repo, ...more] = GITHUB_REPOSITORY.split("/");
  return !owner || !repo || more.length > 0 ? undefined : { owner, repo };
}

export type WorkflowEvent =
  | {
      readonly kind: "pull_request";
      readonly number: number;
      /** The commit at the tip of the branch; what is checked out is its test merge. */
      readonly head: string;
      /** GitHub gives no credentials to what a fork or Dependabot opens. */
      readonly from: "repository" | "fork" | "dependabot";
      /** False only when GitHub knows of a conflict; then the test merge is not of this head. */
      readonly mergeable: boolean;
      /** Merged or not. */
      readonly closed: boolean;
      /** The event came with a push of this head: the pull request was opened, or its branch was pushed to. */
      readonly pushed: boolean;
      readonly labels: readonly string[];
      /** The branch that it would be merged into, and the one that is applied; empty where the event does not say it. */
      readonly into: { readonly branch: string; readonly default: string };
    }
  | {
      readonly kind: "push";
      /** `main`; it may not be the branch that was pushed. */
      readonly defaultBranch: string;
      readonly onDefaultBranch: boolean;
      /** The id of the commit that the branch pointed at before; forty zeros for a new branch. */
      readonly before: string;
    }
  | { readonly kind: "workflow_dispatch"; readonly defaultBranch: string; readonly onDefaultBranch: boolean }
  /** GitHub runs schedules only on the default branch. */
  | {
      readonly kind: "schedule";
      readonly defaultBranch: string;
      /** The five fields that started the run; empty when GitHub does not say them. */
      readonly cron: string;
    }
  | { readonly kind: "merge_group" }
  | { readonly kind: "refused"; readonly name: RefusedEvent }
  | { readonly kind: "unknown"; readonly name: string };

/** They run with the secrets of the repository on code or text that an outsider may have written. */
export const REFUSED_EVENTS = ["pull_request_target", "workflow_run", "issue_comment"] as const;

export type RefusedEvent = (typeof REFUSED_EVENTS)[number];

export type EventReading =
  | { readonly ok: true; readonly event: WorkflowEvent }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

const NO_COMMIT = "0".repeat(40);

/** A run that Dependabot caused stays restricted even when a person runs it again (GitHub Docs, "Dependabot on GitHub Actions"). */
const DEPENDABOT = "dependabot[bot]";

function unreadable(summary: string, detail?: string): EventReading {
  const remedy = "This program is an Action: run it as a step of a GitHub workflow. Elsewhere use the plsync command.";
  const diagnostic: Diagnostic = { code: "event_unreadable", severity: "error", summary, remedy };
  return { ok: false, diagnostic: detail === undefined ? diagnostic : { ...diagnostic, detail } };
}

/** Reads GITHUB_EVENT_NAME, and for pull_request, push and workflow_dispatch the file at GITHUB_EVENT_PATH. */
export function readEvent(environment: Environment): EventReading {
  const name = environment.GITHUB_EVENT_NAME;
  if (!name) return unreadable("GITHUB_EVENT_NAME is not set, so it is not known what started this run");
  switch (name) {
    case "schedule":
      return {
        ok: true,
        event: {
          kind: name,
          defaultBranch: (environment.GITHUB_REF ?? "").replace(/^refs\/heads\//, ""),
          cron: cronOf(environment),
        },
      };
    case "merge_group":
      return { ok: true, event: { kind: name } };
    case "pull_request":
    case "push":
    case "workflow_dispatch":
      return withPayload(name, environment);
    default: {
      const refused = REFUSED_EVENTS.find((event) => event === name);
      return { ok: true, event: refused ? { kind: "refused", name: refused } : { kind: "unknown", name } };
    }
  }
}

/** Nothing but how often lists are read depends on it, so a file that cannot be read is no error. */
function cronOf({ GITHUB_EVENT_PATH: path }: Environment): string {
  try {
    return textField(JSON.parse(readFileSync(path ?? "", "utf8")), "schedule") ?? "";
  } catch {
    return "";
  }
}

function withPayload(name: "pull_request" | "push" | "workflow_dispatch", environment: Environment): EventReading {
  const path = environment.GITHUB_EVENT_PATH;
  if (!path) return unreadable(`GITHUB_EVENT_PATH is not set, so the ${name} event cannot be read`);
  let payload: unknown;
  try {
    payload = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unreadable(`the ${name} event cannot be read from GITHUB_EVENT_PATH`, reason);
  }
  if (name === "pull_request") return pullRequest(payload, environment);
  const branch = field(payload, "repository", "default_branch");
  const ref = environment.GITHUB_REF;
  if (typeof branch !== "string" || !ref) return unreadable(`the ${name} event does not name its branch`);
  const place = { defaultBranch: branch, onDefaultBranch: ref === `refs/heads/${branch}` };
  if (name === "workflow_dispatch") return { ok: true, event: { kind: name, ...place } };
  return { ok: true, event: { kind: name, ...place, before: textField(payload, "before") ?? NO_COMMIT } };
}

function pullRequest(payload: unknown, environment: Environment): EventReading {
  const number = field(payload, "pull_request", "number");
  const head = field(payload, "pull_request", "head", "sha");
  const base = field(payload, "pull_request", "base", "repo", "id");
  if (typeof number !== "number" || typeof head !== "string" || typeof base !== "number") {
    return unreadable("the pull_request event lacks its number, head or base");
  }
  // The head repository is null when the fork was deleted, and so never equals the base.
  const isOwn = field(payload, "pull_request", "head", "repo", "id") === base;
  const from = !isOwn ? "fork" : environment.GITHUB_ACTOR === DEPENDABOT ? "dependabot" : "repository";
  const mergeable = field(payload, "pull_request", "mergeable") !== false;
  const action = textField(payload, "action") ?? "";
  const closed = action === "closed";
  const pushed = action === "opened" || action === "synchronize";
  const labels = labelNames(payload, "pull_request", "labels");
  const into = {
    branch: textField(payload, "pull_request", "base", "ref") ?? "",
    default: textField(payload, "repository", "default_branch") ?? "",
  };
  return { ok: true, event: { kind: "pull_request", number, head, from, mergeable, closed, pushed, labels, into } };
}

// Whether the workflow that plans is one whose plans will count after the merge, said while the pull request is still open. The apply
// looks again, at what the default branch had right before the merge.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Checkout } from "../../github/checkout.ts";
import type { Git } from "../../github/git.ts";
import { uncleanParts } from "../../github/review/clean-workflow.ts";
import { listed } from "../../model/sentence.ts";
import { markdownText } from "../../render/markdown/escape.ts";
import type { RunContext } from "../context.ts";

const WAY_OUT = "What this plan shows is not applied on merge without `expect-digest`.";

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function objectOf(git: Git, commit: string, path: string): string | undefined {
  const found = git(["rev-parse", `${commit}:${path}`]);
  return found.ok ? found.output.toString("utf8").trim() : undefined;
}

/** Full sentences of Markdown. `base`: the id of the base of the pull request; empty when it is not known. */
export function workflowRemarks(
  { environment, inputs }: RunContext,
  checkout: Checkout,
  base: string,
): readonly string[] {
  const { GITHUB_ACTION_REPOSITORY, GITHUB_WORKFLOW_REF } = environment;
  const path = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(GITHUB_WORKFLOW_REF ?? "")?.[1];
  if (path === undefined || !checkout.ok || inputs.planWorkflow !== undefined) return [];
  const { git, top } = checkout;
  const [before, now] = [base === "" ? undefined : objectOf(git, base, path), objectOf(git, "HEAD", path)];
  const text = textOf(join(top, path));
  if (now !== undefined && base !== "" && before !== now && objectOf(git, base, "") !== undefined) {
    return [`This pull request changes ${markdownText(path)}, which plans it. ${WAY_OUT}`];
  }
  const unclean = text === undefined ? [] : uncleanParts(text, GITHUB_ACTION_REPOSITORY ?? "");
  if (unclean.length === 0) return [];
  return [`${markdownText(path)} can be steered by a pull request: ${markdownText(listed(unclean))}. ${WAY_OUT}`];
}

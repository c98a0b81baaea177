// How jobs come to the roles that `plsync iam` prints, from its options and the file.

import { readRoleArn } from "../iam/arns.ts";
import { type GitHub, isPlainName, isRepository } from "../iam/github.ts";
import { type Access, defaultHubs, type Hubs, partitionOf } from "../iam/roles.ts";
import type { Configuration } from "../model/mapping.ts";
import { type Arguments, badUsage } from "./arguments.ts";
import type { Option } from "./options.ts";

function wrong(summary: string, remedy = "Run plsync iam --help."): Option<never> {
  return { ok: false, diagnostic: badUsage(summary, remedy) };
}

export function accessOf(given: Arguments, configuration: Configuration): Option<Access> {
  const github = githubOf(given);
  if (!github.ok) return github;
  if (configuration.credentials.mode === "oidc") {
    if (given.value("plan-hub") !== undefined || given.value("apply-hub") !== undefined) {
      return wrong(
        "with `credentials.mode: oidc` there is no hub: every role trusts GitHub's tokens",
        "Leave out --plan-hub and --apply-hub, or set the mode to chain.",
      );
    }
    if (github.value === undefined) {
      return wrong(
        "with `credentials.mode: oidc` the roles trust the jobs of a repository: --repository is missing",
        "Add --repository ORG/REPO.",
      );
    }
    return { ok: true, value: { by: "github", github: github.value } };
  }
  const hubs = hubsOf(given, configuration);
  return hubs.ok ? { ok: true, value: { by: "hubs", hubs: hubs.value, github: github.value } } : hubs;
}

function githubOf(given: Arguments): Option<GitHub | undefined> {
  const repositories = given.values("repository");
  const branch = given.value("branch");
  const environments = given.values("environment");
  if (repositories.length === 0) {
    const option = ["branch", "environment", "environment-only"].find((name) => given.flag(name));
    return option === undefined ? { ok: true, value: undefined } : wrong(`--${option} goes with --repository`);
  }
  if (given.flag("environment-only") && environments.length === 0)
    return wrong("--environment-only needs --environment");
  const odd = repositories.find((repository) => !isRepository(repository));
  if (odd !== undefined) {
    return wrong(
      `--repository ${odd} is not of the form ORG/REPO, or ORG@ORG_ID/REPO@REPO_ID for immutable subjects`,
      "The log of a job whose token AWS refused names the subject that it has.",
    );
  }
  for (const [option, name] of [
    ["branch", branch ?? "main"] as const,
    ...environments.map((environment) => ["environment", environment] as const),
  ]) {
    if (isPlainName(name)) continue;
    return wrong(`--${option} ${name} has characters that would mean something else in a trust policy`);
  }
  return {
    ok: true,
    value: {
      repositories: [...new Set(repositories)],
      branch: branch ?? "main",
      environments: [...new Set(environments)],
      appliesOnBranch: !given.flag("environment-only"),
    },
  };
}

function hubsOf(given: Arguments, configuration: Configuration): Option<Hubs> {
  const [plan, apply] = [given.value("plan-hub"), given.value("apply-hub")];
  if (plan === undefined && apply === undefined) {
    const hubs = defaultHubs(configuration);
    if (hubs !== undefined) return { ok: true, value: hubs };
    return wrong(
      "it is not clear where the hub roles are: no account of the file has an apply role for its lists",
      "Name them: --plan-hub ARN --apply-hub ARN.",
    );
  }
  if (plan === undefined || apply === undefined) {
    return wrong("--plan-hub and --apply-hub go together", "What a pull request may become must not be able to apply.");
  }
  const roles = configuration.accounts.flatMap(({ planRoleArn, applyRoleArn }) => [planRoleArn, applyRoleArn]);
  for (const [option, arn] of [
    ["plan-hub", plan],
    ["apply-hub", apply],
  ] as const) {
    if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/([\w+=,.@-]+\/)*[\w+=,.@-]+$/.test(arn)) {
      return wrong(`--${option} ${arn} is not the ARN of a role`);
    }
    const partition = partitionOf(configuration);
    if (readRoleArn(arn).partition !== partition) {
      return wrong(`--${option} ${arn} is not in the partition of the file's roles, ${partition}`);
    }
    if (roles.includes(arn)) return wrong(`--${option} ${arn} is a role of an account of the file, not a hub`);
  }
  if (plan === apply) {
    return wrong(
      "the plan hub is also the apply hub",
      "Pull requests plan before anybody has reviewed them: what they may become must not be able to apply.",
    );
  }
  return { ok: true, value: { plan, apply } };
}

// Who may use the roles that `plsync iam` prints, from its options and the file.

import { readRoleArn } from "../iam/arns.ts";
import {
  type BoundClaims,
  EXAMPLE_WORKFLOWS,
  type GitHub,
  isPlainName,
  isRepository,
  isWorkflow,
  repositoryId,
  repositoryName,
} from "../iam/github.ts";
import { type Access, defaultHubs, type Hubs, partitionOf } from "../iam/roles.ts";
import type { Configuration } from "../model/mapping.ts";
import { badUsage, type Parsed } from "./arguments.ts";
import type { OptionDefinitions, OptionValues } from "./definition.ts";

/** The options that say who may use the roles. */
export const ACCESS_OPTIONS = {
  repository: {
    kind: "values",
    value: "ORG/REPO",
    help: "repository whose jobs may plan and apply; ORG@ORG_ID/REPO@REPO_ID for immutable subjects; repeatable",
  },
  "repository-id": {
    kind: "values",
    value: "ID",
    help: "id of that repository, unless --repository has it: gh api repos/ORG/REPO --jq .id; repeatable",
  },
  branch: { kind: "value", value: "NAME", help: "default branch of that repository; default main" },
  environment: {
    kind: "values",
    value: "NAME",
    help: "GitHub environment whose jobs may apply, as those on the default branch may; repeatable",
  },
  "environment-only": {
    kind: "flag",
    help: "jobs may apply only in these environments, not merely because they run on the default branch",
  },
  workflow: {
    kind: "values",
    value: "FILE",
    help: "workflow whose jobs may apply, or a reusable one as ORG/REPO/.github/workflows/FILE@REF; default: those of the examples; repeatable",
  },
  claims: {
    kind: "value",
    value: "full|basic",
    help: "basic: check only the subject of a token, for where AWS evaluates nothing else (GitHub Enterprise Server; China, GovCloud)",
  },
  "plan-hub": {
    kind: "value",
    value: "ARN",
    help: "role that jobs plan with; default: plsync-plan-hub in the first account whose lists are written",
  },
  "apply-hub": {
    kind: "value",
    value: "ARN",
    help: "role that jobs apply with; default: plsync-apply-hub there",
  },
} as const satisfies OptionDefinitions;

type AccessOptions = OptionValues<typeof ACCESS_OPTIONS>;

function wrong(summary: string, remedy = "Run plsync iam --help."): Parsed<never> {
  return { ok: false, diagnostic: badUsage(summary, remedy) };
}

/** Who may use the roles: jobs of the repositories themselves, or hub roles that those jobs assume first. */
export function accessOf(options: AccessOptions, configuration: Configuration): Parsed<Access> {
  const github = githubOf(options);
  if (!github.ok) return github;
  if (configuration.credentials.mode === "oidc") {
    if (options["plan-hub"] !== undefined || options["apply-hub"] !== undefined) {
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
  const hubs = hubsOf(options, configuration);
  return hubs.ok ? { ok: true, value: { by: "hubs", hubs: hubs.value, github: github.value } } : hubs;
}

function githubOf(options: AccessOptions): Parsed<GitHub | undefined> {
  const { repository: repositories, branch, environment: environments, "environment-only": environmentOnly } = options;
  if (repositories.length === 0) {
    if (branch !== undefined) return wrong("--branch goes with --repository");
    if (environments.length > 0) return wrong("--environment goes with --repository");
    if (environmentOnly) return wrong("--environment-only goes with --repository");
    for (const name of ["repository-id", "workflow"] as const) {
      if (options[name].length > 0) return wrong(`--${name} goes with --repository`);
    }
    if (options.claims !== undefined) return wrong("--claims goes with --repository");
    return { ok: true, value: undefined };
  }
  if (environmentOnly && environments.length === 0) return wrong("--environment-only needs --environment");
  const odd = repositories.find((repository) => !isRepository(repository));
  if (odd !== undefined) {
    return wrong(
      `--repository ${odd} is not of the form ORG/REPO, or ORG@ORG_ID/REPO@REPO_ID for immutable subjects`,
      "When AWS refuses the token of a job, the log of that job shows its subject.",
    );
  }
  for (const [option, name] of [
    ["branch", branch ?? "main"] as const,
    ...environments.map((environment) => ["environment", environment] as const),
  ]) {
    if (isPlainName(name)) continue;
    return wrong(`--${option} ${name} has characters that have a special meaning in a trust policy`);
  }
  const claims = claimsOf(options);
  if (!claims.ok) return claims;
  return {
    ok: true,
    value: {
      repositories: [...new Set(repositories)],
      branch: branch ?? "main",
      environments: [...new Set(environments)],
      appliesOnBranch: !environmentOnly,
      claims: claims.value,
    },
  };
}

/** What else a token must say; undefined with `--claims basic`. */
function claimsOf(options: AccessOptions): Parsed<BoundClaims | undefined> {
  const { claims = "full", workflow: workflows, repository: repositories, "repository-id": ids } = options;
  if (claims !== "full" && claims !== "basic") return wrong(`--claims ${claims} is not known`, "Write full or basic.");
  if (claims === "basic") {
    for (const name of ["repository-id", "workflow"] as const) {
      if (options[name].length > 0) return wrong(`--${name} does not go with --claims basic`);
    }
    return { ok: true, value: undefined };
  }
  const oddId = ids.find((id) => !/^\d{1,20}$/.test(id));
  if (oddId !== undefined) return wrong(`--repository-id ${oddId} is not a number`);
  const oddFile = workflows.find((workflow) => !isWorkflow(workflow));
  if (oddFile !== undefined) {
    return wrong(
      `--workflow ${oddFile} is not the name of a workflow file`,
      "Write it as in apply-on-main.yml or, for a reusable workflow, ORG/REPO/.github/workflows/FILE@REF.",
    );
  }
  const repositoryIds = [...new Set([...repositories.map(repositoryId).filter((id) => id !== undefined), ...ids])];
  const names = new Set(repositories.map(repositoryName));
  if (repositoryIds.length < names.size) {
    const [name] = names;
    return wrong(
      "the id of a repository is not known: roles that trust a name alone also trust anybody who takes that name over",
      `Add --repository-id with what \`gh api repos/${name} --jq .id\` prints, or, where AWS evaluates only the subject, --claims basic.`,
    );
  }
  return { ok: true, value: { repositoryIds, workflows: workflows.length > 0 ? workflows : EXAMPLE_WORKFLOWS } };
}

function hubsOf(options: AccessOptions, configuration: Configuration): Parsed<Hubs> {
  const { "plan-hub": plan, "apply-hub": apply } = options;
  if (plan === undefined && apply === undefined) {
    const hubs = defaultHubs(configuration);
    if (hubs !== undefined) return { ok: true, value: hubs };
    return wrong(
      "the account of the hub roles is not known: no account in the file has an apply role for its lists",
      "Write an `apply_role_arn` for the account of the lists, where it is `none` or missing; or name the hub roles: --plan-hub ARN --apply-hub ARN.",
    );
  }
  if (plan === undefined || apply === undefined) {
    return wrong(
      "--plan-hub and --apply-hub go together",
      "A pull request can use the plan hub before it is reviewed, so that role must not be able to apply.",
    );
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
    if (roles.includes(arn)) return wrong(`--${option} ${arn} is a role of an account in the file, not a hub`);
  }
  if (plan === apply) {
    return wrong(
      "the plan hub is also the apply hub",
      "A pull request can use the plan hub before it is reviewed, so that role must not be able to apply.",
    );
  }
  return { ok: true, value: { plan, apply } };
}

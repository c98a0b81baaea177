// What the printed roles do not cover, reported before AWS refuses something for want of it.
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import { readRoleArn } from "./arns.ts";
import { INLINE_CHARACTERS } from "./hub-policy.ts";
import { type AccountNeeds, needsOf } from "./needs.ts";
import { characters } from "./policy-document.ts";
import type { RoleDefinition } from "./roles.ts";

/** Characters of a trust policy, and of all inline policies of a role ("IAM and STS quotas" in the IAM user guide). */
const TRUST_CHARACTERS = 2048;

/** Warnings: accounts without a printed role, adoptions without an id, documents that are longer than IAM allows. */
export function gapsOf(configuration: Configuration, roles: readonly RoleDefinition[]): readonly Diagnostic[] {
  return [
    ...needsOf(configuration).flatMap(missingRoles),
    ...namelessAdoptions(configuration),
    ...namelessFillings(configuration),
    ...unprintedPublishers(configuration, roles),
    ...roles.flatMap(tooLarge),
  ];
}

function tooLarge({ arn, documents }: RoleDefinition): readonly Diagnostic[] {
  const { partition, accountId } = readRoleArn(arn);
  const { trust, policy } = documents({ partition, accountId });
  const problem = (what: string, has: number, most: number, remedy: string): readonly Diagnostic[] => {
    if (has <= most) return [];
    const summary = `the ${what} of ${arn} has ${has} characters; IAM allows ${most}`;
    return [{ code: "role_not_printed", severity: "warning", summary, remedy }];
  };
  return [
    ...problem(
      "trust policy",
      characters(trust),
      TRUST_CHARACTERS,
      "Ask AWS to raise the quota for the length of trust policies in that account, or name fewer repositories.",
    ),
    ...problem(
      "policy",
      characters(policy),
      INLINE_CHARACTERS,
      "Split it into several managed policies and attach those.",
    ),
  ];
}

function missingRoles({ account, searchedRegions }: AccountNeeds): readonly Diagnostic[] {
  const { alias, id, planRoleArn, applyRoleArn, position } = account;
  const about = { severity: "warning", account: alias, position } as const;
  const ambient = (role: string): Diagnostic => ({
    ...about,
    code: "role_not_printed",
    summary: `account ${alias} (${id}) is ${role} with ambient credentials, so no role is printed for that`,
    remedy: "Start plsync with credentials of this account that have the permissions of such a role.",
  });
  const written = searchedRegions.length > 0;
  const isAmbient = applyRoleArn === "none" || (applyRoleArn === undefined && planRoleArn === undefined);
  if (planRoleArn === undefined) return [ambient(written && isAmbient ? "read and written" : "read")];
  if (written && isAmbient) return [ambient("written")];
  if (!written || applyRoleArn !== undefined) return [];
  return [
    {
      ...about,
      code: "no_apply_role",
      summary: `account ${alias} (${id}) has prefix lists but no apply role, so none is printed for it`,
      remedy: "Add `apply_role_arn` to the account.",
    },
  ];
}

/** The credentials that plsync starts from publish; where they are no hub that is printed, their permission is not either. */
function unprintedPublishers(configuration: Configuration, roles: readonly RoleDefinition[]): readonly Diagnostic[] {
  const { credentials, notify } = configuration;
  if (notify === undefined) return [];
  const isOidc = credentials.mode === "oidc";
  const missing = [notify.topic, ...(notify.heartbeat === undefined ? [] : [notify.heartbeat])].filter((topic) =>
    isOidc
      ? !roles.some(({ kind, accountId }) => kind === "apply" && accountId === topic.accountId)
      : !roles.some(({ kind }) => kind === "apply-hub"),
  );
  return missing.map(({ arn }) => ({
    code: "role_not_printed",
    severity: "warning",
    summary: isOidc
      ? `no apply role is printed for the account of ${arn}, which publishes to it`
      : `the credentials that plsync starts from publish to ${arn}, and no role is printed for them`,
    remedy: isOidc
      ? "Let the apply role of that account make sns:Publish on the topic."
      : "Let them make sns:Publish on the topic, or print hub roles with `--repository`.",
  }));
}

/** Policies name resources by id: `adopt: true` would need the right to take over any list without an owner. */
function namelessAdoptions({ mappings }: Configuration): readonly Diagnostic[] {
  return mappings
    .flatMap((mapping) => mapping.lists)
    .filter(({ adopt }) => adopt === true)
    .map(
      ({ address, position }): Diagnostic => ({
        code: "role_not_printed",
        severity: "warning",
        summary: `${address}: \`adopt: true\` does not say which list, so the apply role may not take it over`,
        remedy: "Write the id that `plsync plan` shows (`adopt: pl-…`), and print the roles again.",
        address,
        position,
      }),
    );
}

/** Likewise of a list that another tool makes: by its name alone, the role would need the right to change any list without an owner. */
function namelessFillings({ mappings }: Configuration): readonly Diagnostic[] {
  return mappings
    .flatMap((mapping) => mapping.lists)
    .filter(({ manage, id }) => manage !== undefined && id === undefined)
    .map(
      ({ address, position }): Diagnostic => ({
        code: "role_not_printed",
        severity: "warning",
        summary: `${address}: \`manage: entries\` without an id does not say which list, so the apply role may not change its entries`,
        remedy: "Write its id (`id: pl-…`), which `plsync plan` shows, and print the roles again.",
        address,
        position,
      }),
    );
}

// The roles as a Terraform module. Roles of one account need no more than its provider; those of several need a provider for each account,
// which the caller of the module passes in under the alias that the file gives the account.

import { GITHUB_ISSUER } from "./arns.ts";
import { type HclBlock, type HclLine, type HclObject, hclText } from "./hcl.ts";
import type { PolicyDocument } from "./policy-document.ts";
import type { RoleDefinition } from "./roles.ts";
import { audienceIn } from "./trust.ts";

/** From this version on `thumbprint_list` may be left out, as AWS knows GitHub's certificates. */
const PROVIDER_VERSION = ">= 6.0";

const CREATES_PROVIDER = "create_github_provider";

/** `heading`: lines that open the module as comments. */
export function terraformModule(
  roles: readonly RoleDefinition[],
  partition: string,
  heading: readonly string[],
): string {
  const accounts = accountNames(roles);
  const provider = ({ accountId }: RoleDefinition): readonly HclLine[] => {
    return accounts.size === 1 ? [] : [["provider", { raw: `aws.${accounts.get(accountId)}` }], ""];
  };
  const trusting = new Map(roles.filter(({ trustsGitHub }) => trustsGitHub).map((role) => [role.accountId, role]));
  const blocks: HclBlock[] = [
    requirements([...accounts.values()]),
    ...(trusting.size === 0 ? [] : [providerVariable]),
    ...[...trusting.values()].map(
      (role): HclBlock => ({
        head: `resource "aws_iam_openid_connect_provider" "github_${accounts.get(role.accountId)}"`,
        lines: [
          ...provider(role),
          ["count", { raw: `var.${CREATES_PROVIDER} ? 1 : 0` }],
          ["url", `https://${GITHUB_ISSUER}`],
          ["client_id_list", [audienceIn(partition)]],
        ],
      }),
    ),
    ...roles.flatMap((role) => roleBlocks(role, roles, accounts.get(role.accountId) ?? "", provider(role), partition)),
  ];
  return `${heading.map((line) => `# ${line}\n`).join("")}${heading.length === 0 ? "" : "\n"}${hclText(blocks)}`;
}

function roleBlocks(
  role: RoleDefinition,
  roles: readonly RoleDefinition[],
  account: string,
  provider: readonly HclLine[],
  partition: string,
): readonly HclBlock[] {
  const { trust, policy } = role.documents({ partition, accountId: role.accountId });
  const name = resourceName(role, account);
  const hubs = roles.filter(({ kind }) => kind === "plan-hub" || kind === "apply-hub");
  // A trust policy can only name roles that exist.
  const before =
    hubs.includes(role) || role.trustsGitHub || role.kind === "operator"
      ? []
      : hubs.map((hub) => `aws_iam_role.${resourceName(hub, "")}`);
  return [
    {
      head: `resource "aws_iam_role" "${name}"`,
      lines: [
        ...provider,
        ["name", role.name],
        ["path", role.path],
        ["assume_role_policy", json(trust)],
        ...(before.length === 0 ? [] : (["", ["depends_on", before.map((raw) => ({ raw }))]] as const)),
      ],
    },
    {
      head: `resource "aws_iam_role_policy" "${name}"`,
      lines: [...provider, ["name", "plsync"], ["role", { raw: `aws_iam_role.${name}.id` }], ["policy", json(policy)]],
    },
  ];
}

function resourceName({ kind }: RoleDefinition, account: string): string {
  return kind === "plan-hub" || kind === "apply-hub" ? kind.replace("-", "_") : `${kind}_${account}`;
}

function json(document: PolicyDocument): { readonly call: string; readonly of: HclObject } {
  // A policy document is made of texts, lists and maps of them.
  return { call: "jsonencode", of: document as unknown as HclObject };
}

function requirements(accounts: readonly string[]): HclBlock {
  const aliases = accounts.map((account) => ({ raw: `aws.${account}` }));
  const aws: HclObject = {
    source: "hashicorp/aws",
    version: PROVIDER_VERSION,
    ...(accounts.length === 1 ? {} : { configuration_aliases: aliases }),
  };
  return { head: "terraform", lines: [{ head: "required_providers", lines: [["aws", aws]] }] };
}

const providerVariable: HclBlock = {
  head: `variable "${CREATES_PROVIDER}"`,
  lines: [
    ["description", `false where the accounts have an OIDC provider for ${GITHUB_ISSUER} already`],
    ["type", { raw: "bool" }],
    ["default", true],
  ],
};

/** Account id → its alias as Terraform's names can be: letters, digits, `_` and `-`, no digit first; each once. */
function accountNames(roles: readonly RoleDefinition[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { accountId, alias = "hub" } of roles) {
    if (names.has(accountId)) continue;
    const plain = alias.replace(/[^A-Za-z0-9_-]/g, "_").replace(/^(?=\d)/, "account_");
    const name = taken.has(plain) ? `${plain}_${accountId}` : plain;
    taken.add(name);
    names.set(accountId, name);
  }
  return names;
}

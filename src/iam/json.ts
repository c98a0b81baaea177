// The roles as plain JSON documents, for other tools.
import { githubProviderArn } from "./arns.ts";
import type { RoleDefinition } from "./roles.ts";
import { audienceIn } from "./trust.ts";

const FORMAT_VERSION = "1.0";

/** The document that `plsync iam --format json` prints. */
export function rolesJson(roles: readonly RoleDefinition[], partition: string): unknown {
  const providers = new Set(roles.filter(({ trustsGitHub }) => trustsGitHub).map(({ accountId }) => accountId));
  return {
    format_version: FORMAT_VERSION,
    oidc_providers: [...providers].map((accountId) => ({
      account_id: accountId,
      arn: githubProviderArn({ partition, accountId }),
      audience: audienceIn(partition),
    })),
    roles: roles.map(({ kind, arn, alias, accountId, path, name, documents }) => ({
      kind,
      arn,
      ...(alias === undefined ? {} : { account: alias }),
      account_id: accountId,
      path,
      name,
      ...documents({ partition, accountId }),
    })),
  };
}

// ARNs of what policies name, in an account that is given as literal text or as a template's words for the account it is rolled out to.

/** The account that ARNs hold for: `aws` and `111111111111`, or what stands for them: `${AWS::Partition}` and `${AWS::AccountId}`. */
export interface ArnScope {
  readonly partition: string;
  readonly accountId: string;
}

/** Prefix lists of the account in these Regions; `ids`: `*`, or one list. */
export function listArns({ partition, accountId }: ArnScope, regions: readonly string[], id = "*"): readonly string[] {
  return regions.map((region) => `arn:${partition}:ec2:${region}:${accountId}:prefix-list/${id}`);
}

/** The lists of the account with these ids. */
export function arnsById(
  scope: ArnScope,
  lists: readonly { readonly region: string; readonly id: string }[],
): readonly string[] {
  return lists.flatMap(({ region, id }) => listArns(scope, [region], id));
}

/** Resource shares of the account in these Regions. */
export function shareArns({ partition, accountId }: ArnScope, regions: readonly string[]): readonly string[] {
  return regions.map((region) => `arn:${partition}:ram:${region}:${accountId}:resource-share/*`);
}

/** The issuer of the ID tokens of GitHub's workflow jobs. */
export const GITHUB_ISSUER = "token.actions.githubusercontent.com";

/** ARN of the account's OIDC provider for GitHub. */
export function githubProviderArn({ partition, accountId }: ArnScope): string {
  return `arn:${partition}:iam::${accountId}:oidc-provider/${GITHUB_ISSUER}`;
}

export interface RoleName {
  /** `/`, or `/path/`. */
  readonly path: string;
  readonly name: string;
}

/** The parts of a role's ARN, whose form the file's rules or the command line have checked. */
export function readRoleArn(arn: string): ArnScope & RoleName {
  const [, partition = "", , , accountId = "", resource = ""] = arn.split(":");
  const end = resource.lastIndexOf("/");
  return { partition, accountId, path: resource.slice("role".length, end + 1), name: resource.slice(end + 1) };
}

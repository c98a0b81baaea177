// The roles as one CloudFormation template for all accounts: each stack makes the roles of the account that it is in, and nothing in
// an account that the file does not name. So a StackSet may target a whole organisation.
//
// Every account has the same few resources, and what differs from account to account is chosen inside them (`Fn::If`). So a
// resource keeps its logical id whatever becomes of other accounts: with a new one CloudFormation would make a second role of the same
// name before it deletes the first, and fail.
import { stringify } from "yaml";
import { type ArnScope, GITHUB_ISSUER, githubProviderArn } from "./arns.ts";
import { conditionSet, type Value } from "./cloudformation-conditions.ts";
import type { RoleDefinition } from "./roles.ts";
import { audienceIn } from "./trust.ts";

const parameter = (name: string): string => `\${${name}}`;
const HERE: ArnScope = { partition: parameter("AWS::Partition"), accountId: parameter("AWS::AccountId") };

const LOGICAL_IDS: Readonly<Record<RoleDefinition["kind"], string>> = {
  "plan-hub": "PlanHubRole",
  "apply-hub": "ApplyHubRole",
  plan: "PlanRole",
  apply: "ApplyRole",
  operator: "OperatorRole",
};
const PROVIDER = "GitHubProvider";
const CREATES_PROVIDER = "CreatesGitHubProvider";

/** `heading`: lines that open the template as comments. */
export function cloudFormationTemplate(
  roles: readonly RoleDefinition[],
  partition: string,
  heading: readonly string[],
): string {
  const conditions = conditionSet();
  const resources: Record<string, Value> = {};
  /** What trust policies name and the stack of that account creates, as references, so that CloudFormation creates it first. */
  const made = new Map<string, Value>();
  const trusting = roles.filter(({ trustsGitHub }) => trustsGitHub);
  if (trusting.length > 0) {
    const asked = { "Fn::Equals": [{ Ref: CREATES_PROVIDER }, "true"] };
    const here = { Condition: conditions.inAny(trusting) };
    const Condition = conditions.add("HasGitHubProvider", { "Fn::And": [asked, here] });
    resources[PROVIDER] = {
      Type: "AWS::IAM::OIDCProvider",
      Condition,
      Properties: { Url: `https://${GITHUB_ISSUER}`, ClientIdList: [audienceIn(partition)] },
    };
    const arn = githubProviderArn(HERE);
    made.set(arn, { "Fn::If": [Condition, { Ref: PROVIDER }, { "Fn::Sub": arn }] });
  }
  const hubs = roles.filter(({ kind }) => kind === "plan-hub" || kind === "apply-hub");
  const madeIn = (account: string): ReadonlyMap<string, Value> => {
    const here = hubs.filter(({ accountId }) => accountId === account);
    return new Map([
      ...made,
      ...here.map((hub) => [hub.arn, { "Fn::GetAtt": [LOGICAL_IDS[hub.kind], "Arn"] }] as const),
    ]);
  };
  for (const [kind, ofKind] of Map.groupBy(roles, (role) => role.kind)) {
    resources[LOGICAL_IDS[kind]] = {
      Type: "AWS::IAM::Role",
      Condition: conditions.inAny(ofKind),
      Properties: {
        RoleName: conditions.choose(ofKind, ({ name }) => name),
        Path: conditions.choose(ofKind, ({ path }) => path),
        AssumeRolePolicyDocument: conditions.choose(ofKind, ({ documents, accountId }) =>
          filledIn(documents(HERE).trust, madeIn(accountId)),
        ),
        Policies: [
          {
            PolicyName: "plsync",
            PolicyDocument: conditions.choose(ofKind, ({ documents }) => filledIn(documents(HERE).policy, new Map())),
          },
        ],
      },
    };
  }
  const template = {
    AWSTemplateFormatVersion: "2010-09-09",
    Description: "Roles of plsync, in every account that mappings.yaml names",
    ...(trusting.length === 0
      ? {}
      : {
          Parameters: {
            [CREATES_PROVIDER]: {
              Type: "String",
              AllowedValues: ["true", "false"],
              Default: "true",
              Description: `false where the account has an OIDC provider for ${GITHUB_ISSUER} already`,
            },
          },
        }),
    Conditions: conditions.all,
    Resources: resources,
  };
  // YAML 1.1 is what CloudFormation reads: there a plain 2012-10-17 is a date.
  const text = stringify(template, { version: "1.1", lineWidth: 0, aliasDuplicateObjects: false });
  return `${heading.map((line) => `# ${line}\n`).join("")}${text}`;
}

/** Texts that are in `made`, and texts that hold the template's words for the account, become what CloudFormation fills in. */
function filledIn(value: unknown, made: ReadonlyMap<string, Value>): Value {
  if (typeof value === "string") {
    return made.get(value) ?? (value.includes(HERE.accountId) ? { "Fn::Sub": value } : value);
  }
  if (Array.isArray(value)) return value.map((inner) => filledIn(inner, made));
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, filledIn(inner, made)]));
}

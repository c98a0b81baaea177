// The template makes in every account exactly the roles that the plain documents describe.
import { describe, expect, it } from "vitest";
import { cloudFormationTemplate } from "../../src/iam/cloudformation.ts";
import { type Access, type RoleDefinition, rolesOf } from "../../src/iam/roles.ts";
import { file, GITHUB, largeFile, read, rolesOfFile, throughHubs } from "./file.ts";
import { stackOf, templateOf } from "./template.ts";
import { isThere, judgement } from "./tool.ts";

const AWS = "aws";
const apply = (id: string) => ({ apply_role_arn: `arn:aws:iam::${id}:role/plsync-apply` });

const many = file(
  {},
  {
    credentials: { session_tags: true },
    accounts: {
      net: { id: "111111111111", ...apply("111111111111"), regions: ["eu-north-1"] },
      app: { id: "222222222222", plan_role_arn: "arn:aws:iam::222222222222:role/tools/reader" },
      data: { id: "333333333333", ...apply("333333333333"), external_id: "secret" },
    },
    mappings: [
      {
        name: "web",
        sources: [{ security_groups: ["sg-0a1b2c3d4e5f60718"], account: "app" }],
        prefix_lists: [
          { adopt: "pl-0aaaaaaaaaaaaaaaa" },
          { account: "data", region: "us-east-1", share: { principals: ["444444444444"] } },
        ],
      },
    ],
  },
);
const oidc = { ...file(), credentials: { mode: "oidc" } };
const byToken: Access = { by: "github", github: { ...GITHUB, environments: ["production"] } };

const SITUATIONS: readonly (readonly [string, readonly RoleDefinition[]])[] = [
  ["two accounts", rolesOfFile(file())],
  ["accounts that differ in all that accounts can differ in", rolesOfFile(many)],
  ["every role trusts GitHub", rolesOfFile(oidc, byToken)],
  ["hubs of somebody else", rolesOfFile(many, throughHubs(read(many), null))],
  ["hubs in an account of their own", rolesOfFile(many, hubsElsewhere())],
  ["130 accounts", rolesOfFile(largeFile(130))],
];

function hubsElsewhere(): Access {
  const hub = (name: string) => `arn:aws:iam::999999999999:role/ci/${name}`;
  return { by: "hubs", hubs: { plan: hub("plan"), apply: hub("apply") }, github: GITHUB };
}

const template = (roles: readonly RoleDefinition[]) => cloudFormationTemplate(roles, AWS, ["A heading."]);

describe.each(SITUATIONS)("%s", (_, roles) => {
  const text = template(roles);
  const accounts = [...new Set(roles.map(({ accountId }) => accountId))];

  it("every account has its roles, with the documents that they have in JSON", () => {
    for (const accountId of accounts) {
      const here = roles.filter((role) => role.accountId === accountId);
      const place = { partition: AWS, accountId };
      expect(stackOf(text, place).roles).toEqual(here.map(({ arn, documents }) => ({ arn, ...documents(place) })));
    }
  });

  it("an account that the file does not name stays as it is", () => {
    expect(stackOf(text, { partition: AWS, accountId: "123456789012" }).logicalIds).toEqual([]);
  });

  it("the provider is made where tokens are trusted, unless it is there already", () => {
    for (const accountId of accounts) {
      const isTrusting = roles.some((role) => role.accountId === accountId && role.trustsGitHub);
      const place = { partition: AWS, accountId };
      const provider = { Url: "https://token.actions.githubusercontent.com", ClientIdList: ["sts.amazonaws.com"] };
      expect(stackOf(text, place).providers).toEqual(isTrusting ? [provider] : []);
      const without = stackOf(text, place, { CreatesGitHubProvider: "false" });
      expect(without.providers).toEqual([]);
      expect(without.roles).toEqual(stackOf(text, place).roles);
    }
  });
});

// The linter on npm knows neither AWS::IAM::OIDCProvider nor Fn::And, and fails on Node 24; AWS' own is a Python program.
it.skipIf(!isThere("cfn-lint"))("cfn-lint has nothing to say about any of them", () => {
  const files = SITUATIONS.map(([, roles], index) => [`${index}.yaml`, template(roles)] as const);
  expect(judgement("cfn-lint", [], Object.fromEntries(files))).toEqual({ status: 0, said: "" });
});

describe("a template", () => {
  it("keeps the logical ids of an account's roles when other accounts come and go", () => {
    const ids = (roles: readonly RoleDefinition[]) =>
      stackOf(template(roles), { partition: AWS, accountId: "222222222222" }).logicalIds;
    expect(ids(rolesOfFile(many))).toEqual(ids(rolesOfFile(file())));
  });

  it("is the same for the same file, however its accounts are ordered", () => {
    const accounts = Object.entries((many as { accounts: object }).accounts).reverse();
    const turned = read({ ...many, accounts: Object.fromEntries(accounts) });
    expect(template(rolesOf(turned, throughHubs(read(many))))).toBe(template(rolesOfFile(many)));
  });

  it("reads as YAML 1.1, in which versions and account ids must be quoted to be text", () => {
    const text = template(rolesOfFile(many));
    expect(text.startsWith("# A heading.\nAWSTemplateFormatVersion: ")).toBe(true);
    expect(templateOf(text)).toMatchObject({ AWSTemplateFormatVersion: "2010-09-09" });
    expect(text).toContain('Version: "2012-10-17"');
    expect(text).not.toMatch(/Version: 2012|- 111111111111\n/);
  });

  it("a literal dollar sign stays one", () => {
    expect(template(rolesOfFile(many))).not.toMatch(/\$\{(?!AWS::(AccountId|Partition)\})/);
  });
});

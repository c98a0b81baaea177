// Which roles a file asks for, what they may do, and whom they trust.
import { describe, expect, it } from "vitest";
import {
  CAPACITY_READ_ACTIONS,
  READ_ACTIONS,
  REFERENCE_READ_ACTIONS,
  SHARE_READ_ACTIONS,
} from "../../src/aws/sign-in/session-policy.ts";
import { gapsOf } from "../../src/iam/gaps.ts";
import { INLINE_CHARACTERS } from "../../src/iam/hub-policy.ts";
import { characters, type PolicyDocument, type Statement } from "../../src/iam/policy-document.ts";
import { type Access, rolesOf } from "../../src/iam/roles.ts";
import { KIND_CASES } from "../sources/kind-cases.ts";
import { documentsOf, file, GITHUB, largeFile, read, rolesOfFile, throughHubs } from "./file.ts";

const each = (value: string | readonly string[]): readonly string[] => (typeof value === "string" ? [value] : value);
const actions = ({ Statement }: PolicyDocument) => [...new Set(Statement.flatMap(({ Action }) => each(Action)))].sort();

function statement(policy: PolicyDocument, sid: string): Statement {
  const found = policy.Statement.find(({ Sid }) => Sid === sid);
  if (found === undefined) throw new Error(`no statement ${sid}`);
  return found;
}

describe("which roles", () => {
  it("a plan role where something is read, an apply role where lists live, and two hubs beside them", () => {
    expect(rolesOfFile(file()).map(({ kind, arn }) => `${kind} ${arn}`)).toEqual([
      "plan-hub arn:aws:iam::111111111111:role/plsync-plan-hub",
      "apply-hub arn:aws:iam::111111111111:role/plsync-apply-hub",
      "plan arn:aws:iam::222222222222:role/plsync-plan",
      "plan arn:aws:iam::111111111111:role/plsync-plan",
      "apply arn:aws:iam::111111111111:role/plsync-apply",
    ]);
  });

  it("none in an account that no mapping uses, none that has `none`, and no apply role where no list is looked for", () => {
    const accounts = {
      net: { id: "111111111111", plan_role_arn: "none", apply_role_arn: "none" },
      app: { id: "222222222222", apply_role_arn: "arn:aws:iam::222222222222:role/plsync-apply" },
      idle: { id: "333333333333", apply_role_arn: "arn:aws:iam::333333333333:role/plsync-apply" },
    };
    const configuration = read(file({}, { accounts }));
    const hub = "arn:aws:iam::999999999999:role/hub";
    const hubs = { plan: `${hub}-plan`, apply: `${hub}-apply` };
    const roles = rolesOf(configuration, { by: "hubs", hubs, github: undefined });
    expect(roles.map(({ arn }) => arn)).toEqual(["arn:aws:iam::222222222222:role/plsync-plan"]);
    expect(gapsOf(configuration, roles)).toMatchObject([
      { code: "role_not_printed", account: "net", summary: expect.stringContaining("read and written") },
    ]);
  });

  it("keeps the path of a role's ARN", () => {
    const account_defaults = { plan_role_arn: "arn:aws:iam::{id}:role/tools/plsync/{alias}" };
    expect(rolesOfFile(file({}, { account_defaults })).at(-2)).toMatchObject({ path: "/tools/plsync/", name: "net" });
  });

  it("an account with lists and without apply role is named", () => {
    const accounts = { net: { id: "111111111111" }, app: { id: "222222222222" } };
    const configuration = read(file({}, { accounts }));
    expect(gapsOf(configuration, [])).toMatchObject([{ code: "no_apply_role", account: "net" }]);
  });
});

describe("what a plan role may do", () => {
  it("reads sources and lists, each in its Regions", () => {
    const roles = rolesOfFile(file({}, { defaults: { account: "net", region: "eu-west-1" } }));
    expect(documentsOf(roles, "plan app").policy.Statement).toEqual([
      {
        Sid: "ReadMembers",
        Effect: "Allow",
        Action: ["ec2:DescribeNetworkInterfaces", "ec2:DescribeSecurityGroups"],
        Resource: "*",
        Condition: { StringEquals: { "ec2:Region": "us-east-1" } },
      },
    ]);
    expect(documentsOf(roles, "plan net").policy.Statement).toEqual([
      {
        Sid: "FindLists",
        Effect: "Allow",
        Action: "ec2:DescribeManagedPrefixLists",
        Resource: "*",
        Condition: { StringEquals: { "ec2:Region": "eu-west-1" } },
      },
      {
        Sid: "ReadOwnLists",
        Effect: "Allow",
        Action: ["ec2:GetManagedPrefixListAssociations", "ec2:GetManagedPrefixListEntries"],
        Resource: "arn:aws:ec2:eu-west-1:111111111111:prefix-list/*",
        Condition: { StringEquals: { "aws:ResourceTag/plsync:owner": "acme" } },
      },
      {
        Sid: "ReadReferences",
        Effect: "Allow",
        Action: ["ec2:DescribeRouteTables", "ec2:DescribeSecurityGroupRules"],
        Resource: "*",
        Condition: { StringEquals: { "ec2:Region": "eu-west-1" } },
      },
      {
        Sid: "ReadQuotas",
        Effect: "Allow",
        Action: ["servicequotas:GetAWSDefaultServiceQuota", "servicequotas:GetServiceQuota"],
        Resource: "*",
        Condition: { StringEquals: { "aws:RequestedRegion": "eu-west-1" } },
      },
    ]);
  });

  it.each([
    ["the account itself", "222222222222", true],
    [
      "an organisational unit, which it may be in",
      "arn:aws:organizations::111111111111:ou/o-acme123456/ou-acme-12345678",
      true,
    ],
    ["another account", "444444444444", false],
  ])("reads what an account has room for that a list is shared with: %s", (_, principal, expected) => {
    const roles = rolesOfFile(file({ share: { principals: [principal] } }));
    const { Statement } = documentsOf(roles, "plan app").policy;
    const own = Statement.filter(({ Condition }) => JSON.stringify(Condition).includes("eu-west-1"));
    const sids = expected ? ["SeeLists", "ReadReferences", "ReadQuotas"] : [];
    expect(own.map(({ Sid }) => Sid).filter((sid) => sid !== "ReadMembers")).toEqual(sids);
  });

  it("reads a list that is not ours only where the file takes it over: the one with that id or, without an id, one of no owner", () => {
    const lists = "arn:aws:ec2:eu-west-1:111111111111:prefix-list";
    const policyOf = (adopt: boolean | string) => documentsOf(rolesOfFile(file({ adopt })), "plan net").policy;
    const byId = statement(policyOf("pl-0aaaaaaaaaaaaaaaa"), "ReadAdoptedLists");
    expect([byId.Resource, byId.Condition]).toEqual([`${lists}/pl-0aaaaaaaaaaaaaaaa`, undefined]);
    const byName = statement(policyOf(true), "ReadUnownedLists");
    expect([byName.Resource, byName.Condition]).toEqual([
      `${lists}/*`,
      { Null: { "aws:ResourceTag/plsync:owner": "true" } },
    ]);
    expect(policyOf(false).Statement.map(({ Sid }) => Sid)).toEqual([
      "FindLists",
      "ReadOwnLists",
      "ReadReferences",
      "ReadQuotas",
    ]);
  });

  it.each([
    ["only IPv4 lists", {}, {}, false],
    ["an IPv6 list", { address_family: "IPv6" }, {}, true],
    ["an IPv6 list whose source is limited by `within`", { address_family: "IPv6" }, { within: ["2600::/16"] }, false],
  ])("may describe VPCs only where IPv6 addresses need it: %s", (_, list, source, expected) => {
    const [mapping] = file(list).mappings as readonly [{ readonly sources: readonly object[] }];
    const sources = mapping.sources.map((one) => ({ ...one, ...source }));
    const { policy } = documentsOf(rolesOfFile(file({}, { mappings: [{ ...mapping, sources }] })), "plan app");
    expect(actions(policy).includes("ec2:DescribeVpcs")).toBe(expected);
  });

  it("is what the session policy of plans lets through, no more and no less", () => {
    const sources = KIND_CASES.map(({ source }) => ({ ...source, account: "app" }));
    const list = { address_family: "IPv6", share: { principals: ["444444444444"] } };
    const shared = file({}, { mappings: [{ name: "web", sources, prefix_lists: [list] }] });
    const used = (reportsCapacity: boolean) => {
      const configuration = read(shared);
      const all = rolesOf(configuration, throughHubs(configuration), { reportsCapacity });
      const policies = all.filter(({ kind }) => kind === "plan");
      const allowed = policies.flatMap(({ alias }) => actions(documentsOf(policies, `plan ${alias}`).policy));
      return [...new Set(allowed)].sort();
    };
    const always = [...READ_ACTIONS, ...REFERENCE_READ_ACTIONS, ...SHARE_READ_ACTIONS];
    expect(used(false)).toEqual(always.sort());
    expect(used(true)).toEqual([...always, ...CAPACITY_READ_ACTIONS].sort());
  });
});

describe("what an apply role may do", () => {
  const policyOf = (list = {}, more = {}) => documentsOf(rolesOfFile(file(list, more)), "apply net").policy;

  it("is the smallest for a plain list: nothing about sharing, adopting or other Regions", () => {
    expect(actions(policyOf())).toEqual([
      "ec2:CreateManagedPrefixList",
      "ec2:CreateTags",
      "ec2:DeleteManagedPrefixList",
      "ec2:DeleteTags",
      "ec2:DescribeManagedPrefixLists",
      "ec2:GetManagedPrefixListEntries",
      "ec2:ModifyManagedPrefixList",
      "ec2:RestoreManagedPrefixListVersion",
    ]);
    expect(JSON.stringify(policyOf())).not.toMatch(/ram:|us-east-1|AdoptLists/);
  });

  it("deletes nothing when every list outlives its mapping, unless lists of former files are looked for", () => {
    expect(actions(policyOf({ deletion: "retain" }))).not.toContain("ec2:DeleteManagedPrefixList");
    const accounts = {
      net: { id: "111111111111", apply_role_arn: "arn:aws:iam::111111111111:role/x", regions: ["eu-north-1"] },
      app: { id: "222222222222" },
    };
    const policy = policyOf({ deletion: "retain" }, { accounts });
    expect(actions(policy)).toContain("ec2:DeleteManagedPrefixList");
    const lists = (region: string) => `arn:aws:ec2:${region}:111111111111:prefix-list/*`;
    expect(statement(policy, "ChangeOwnLists").Resource).toEqual([lists("eu-north-1"), lists("eu-west-1")]);
    expect(statement(policy, "CreateLists").Resource).toBe(lists("eu-west-1"));
  });

  it("takes over the very list that the file names, while nobody owns it", () => {
    const id = "pl-0aaaaaaaaaaaaaaaa";
    expect(statement(policyOf({ adopt: id }), "AdoptLists")).toEqual({
      Sid: "AdoptLists",
      Effect: "Allow",
      Action: "ec2:CreateTags",
      Resource: `arn:aws:ec2:eu-west-1:111111111111:prefix-list/${id}`,
      Condition: {
        Null: { "aws:ResourceTag/plsync:owner": "true" },
        StringEquals: { "aws:RequestTag/plsync:owner": "acme" },
      },
    });
  });

  it("`adopt: true` names no list: nothing is allowed for it, and it is said", () => {
    const configuration = read(file({ adopt: true }));
    const roles = rolesOf(configuration, throughHubs(configuration));
    expect(documentsOf(roles, "apply net").policy).toEqual(policyOf());
    expect(gapsOf(configuration, roles)).toMatchObject([
      { code: "role_not_printed", severity: "warning", address: "net/eu-west-1/web", position: { line: 1 } },
    ]);
  });

  it("shares prefix lists only, inside the organisation unless the file allows others", () => {
    const inside = policyOf({ share: { principals: ["444444444444"] } });
    expect(statement(inside, "CreateShares").Condition).toEqual({
      StringEquals: {
        "aws:RequestTag/plsync:owner": "acme",
        "aws:RequestedRegion": "eu-west-1",
        "ram:RequestedResourceType": "ec2:PrefixList",
      },
      ArnLike: { "ram:ResourceArn": "arn:aws:ec2:eu-west-1:111111111111:prefix-list/*" },
      StringEqualsIfExists: { "ram:Principal": "444444444444" },
      Bool: { "ram:RequestedAllowsExternalPrincipals": "false" },
    });
    expect(statement(inside, "AssociateOwnShares").Condition).toMatchObject({
      StringLike: { "ram:ResourceShareName": "plsync-*" },
      StringEqualsIfExists: { "ram:Principal": "444444444444", "ram:RequestedResourceType": "ec2:PrefixList" },
      Bool: { "ram:AllowsExternalPrincipals": "false" },
    });
    for (const sid of ["UpdateOwnShares", "EndOwnShares"]) {
      expect(statement(inside, sid).Condition).toMatchObject({ StringLike: { "ram:ResourceShareName": "plsync-*" } });
    }
    const outside = policyOf({ share: { principals: ["444444444444"], allow_external_principals: true } });
    expect(JSON.stringify(outside)).not.toContain("ExternalPrincipals");
    expect(actions(outside)).toEqual(actions(inside));
    expect(actions(inside)).not.toContain("ram:UntagResource");
    expect(actions(policyOf({ deletion: "retain", share: { principals: ["444444444444"] } }))).toContain(
      "ram:UntagResource",
    );
  });
});

describe("whom the roles trust", () => {
  it("plan roles both hubs, apply roles the apply hub, with the account's external id", () => {
    const accounts = {
      net: { id: "111111111111", apply_role_arn: "arn:aws:iam::111111111111:role/x", external_id: "secret" },
      app: { id: "222222222222" },
    };
    const roles = rolesOfFile(file({}, { accounts }));
    const hub = (name: string) => `arn:aws:iam::111111111111:role/plsync-${name}-hub`;
    expect(documentsOf(roles, "plan app").trust.Statement).toEqual([
      {
        Sid: "HubsAssume",
        Effect: "Allow",
        Principal: { AWS: [hub("plan"), hub("apply")] },
        Action: "sts:AssumeRole",
      },
    ]);
    expect(documentsOf(roles, "apply net").trust.Statement).toMatchObject([
      { Principal: { AWS: hub("apply") }, Condition: { StringEquals: { "sts:ExternalId": "secret" } } },
    ]);
  });

  it("session tags are allowed where the file sends them, by the roles and by the hubs", () => {
    const roles = rolesOfFile(file({}, { credentials: { session_tags: true } }));
    expect(actions(documentsOf(roles, "plan app").trust)).toEqual(["sts:AssumeRole", "sts:TagSession"]);
    expect(actions(documentsOf(roles, "plan-hub net").policy)).toEqual(["sts:AssumeRole", "sts:TagSession"]);
    expect(actions(documentsOf(rolesOfFile(file()), "plan app").trust)).toEqual(["sts:AssumeRole"]);
  });

  it("hubs may become the roles of the file and no others: the plan hub no apply role", () => {
    const roles = rolesOfFile(file());
    const plan = ["arn:aws:iam::222222222222:role/plsync-plan", "arn:aws:iam::111111111111:role/plsync-plan"];
    expect(documentsOf(roles, "plan-hub net").policy.Statement).toMatchObject([{ Resource: plan }]);
    expect(documentsOf(roles, "apply-hub net").policy.Statement).toMatchObject([
      { Resource: [...plan, "arn:aws:iam::111111111111:role/plsync-apply"] },
    ]);
  });

  const subjects = (access: Access, which: string, more = {}) => {
    const [trusted] = documentsOf(rolesOfFile(file({}, more), access), which).trust.Statement;
    const conditions = trusted?.Condition ?? {};
    const key = "token.actions.githubusercontent.com:sub";
    return each(conditions.StringLike?.[key] ?? conditions.StringEquals?.[key] ?? []);
  };
  const byToken: Access = { by: "github", github: GITHUB };
  const oidc = { credentials: { mode: "oidc" } };

  it.each([
    ["hubs", throughHubs(read(file())), "plan-hub net", "apply-hub net", {}],
    ["every role", byToken, "plan app", "apply net", oidc],
  ] as const)("GitHub's jobs: %s", (_, access, plan, apply, more) => {
    expect(subjects(access, plan, more)).toEqual([
      "repo:acme/network:pull_request",
      "repo:acme/network:ref:refs/heads/gh-readonly-queue/main/*",
      "repo:acme/network:ref:refs/heads/main",
    ]);
    expect(subjects(access, apply, more)).toEqual(["repo:acme/network:ref:refs/heads/main"]);
  });

  it("environments may apply beside the branch, or in its place, in both forms of a subject", () => {
    const repositories = ["acme/network", "acme@12/network@34"];
    const claims = undefined;
    const github = { repositories, branch: "trunk", environments: ["production"], appliesOnBranch: true, claims };
    expect(subjects({ by: "github", github }, "apply net", oidc)).toEqual([
      "repo:acme/network:ref:refs/heads/trunk",
      "repo:acme/network:environment:production",
      "repo:acme@12/network@34:ref:refs/heads/trunk",
      "repo:acme@12/network@34:environment:production",
    ]);
    const strict = { ...github, repositories: ["acme/network"], appliesOnBranch: false };
    expect(subjects({ by: "github", github: strict }, "apply net", oidc)).toEqual([
      "repo:acme/network:environment:production",
    ]);
    expect(subjects({ by: "github", github: strict }, "plan app", oidc)).toEqual([
      "repo:acme/network:pull_request",
      "repo:acme/network:ref:refs/heads/gh-readonly-queue/trunk/*",
      "repo:acme/network:ref:refs/heads/trunk",
      "repo:acme/network:environment:production",
    ]);
  });

  const boundBy = (access: Access, which: string) => {
    const [trusted] = documentsOf(rolesOfFile(file({}, oidc), access), which).trust.Statement;
    const issuer = "token.actions.githubusercontent.com:";
    const equal = Object.entries(trusted?.Condition?.StringEquals ?? {});
    const claims = equal.map(([key, values]) => [key.replace(issuer, ""), values] as const);
    return Object.fromEntries(claims.filter(([claim]) => claim !== "aud" && claim !== "sub"));
  };
  const bound = (github: Partial<typeof GITHUB>): Access => ({ by: "github", github: { ...GITHUB, ...github } });

  it("beside the subject, plan roles bind the repository's id, and apply roles the workflow files on the branch as well", () => {
    const id = { repository_id: "7654321" };
    expect(boundBy(byToken, "plan app")).toEqual(id);
    const workflow = (file: string) => `acme/network/.github/workflows/${file}@refs/heads/main`;
    const files = ["apply-on-main.yml", "sync-on-schedule.yml"];
    expect(boundBy(byToken, "apply net")).toEqual({ ...id, job_workflow_ref: files.map(workflow) });
    const reusable = "acme/shared/.github/workflows/plsync.yml@refs/tags/v1";
    const immutable = {
      repositories: ["acme@12/network@34"],
      claims: { repositoryIds: ["34"], workflows: [reusable] },
    };
    expect(boundBy(bound(immutable), "apply net")).toEqual({ repository_id: "34", job_workflow_ref: reusable });
  });

  it("with basic claims by the subject alone", () => {
    for (const which of ["plan app", "apply net"]) expect(boundBy(bound({ claims: undefined }), which)).toEqual({});
  });

  it("in China every ARN and the audience are China's", () => {
    const china = {
      credentials: { mode: "oidc" },
      account_defaults: { plan_role_arn: "arn:aws-cn:iam::{id}:role/plan" },
      accounts: {
        net: { id: "111111111111", apply_role_arn: "arn:aws-cn:iam::111111111111:role/apply" },
        app: { id: "222222222222" },
      },
      defaults: { account: "net", region: "cn-north-1" },
      mappings: [
        { name: "web", sources: [{ security_groups: ["sg-0a1b2c3d4e5f60718"], account: "app" }], prefix_lists: [{}] },
      ],
    };
    const { trust, policy } = documentsOf(rolesOfFile(file({}, china), byToken), "apply net");
    expect(trust.Statement).toMatchObject([
      {
        Principal: { Federated: "arn:aws-cn:iam::111111111111:oidc-provider/token.actions.githubusercontent.com" },
        Condition: { StringEquals: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com.cn" } },
      },
    ]);
    expect(JSON.stringify(policy)).not.toMatch(/arn:aws:/);
  });
});

describe("large files", () => {
  it("a hub of very many accounts names their roles by a pattern, so that IAM takes the policy", () => {
    const { policy } = documentsOf(rolesOfFile(largeFile(300)), "apply-hub net");
    expect(characters(policy)).toBeLessThanOrEqual(INLINE_CHARACTERS);
    expect(policy.Statement).toMatchObject([
      { Resource: ["arn:aws:iam::*:role/plsync-plan", "arn:aws:iam::*:role/plsync-apply"] },
    ]);
    expect(documentsOf(rolesOfFile(largeFile(50)), "plan-hub net").policy.Statement[0]?.Resource).toHaveLength(51);
  });

  it("a trust policy that IAM would refuse is named, with its size", () => {
    const repositories = Array.from({ length: 12 }, (_, index) => `acme/a-repository-with-a-long-name-${index}`);
    const configuration = read(file());
    const roles = rolesOf(configuration, throughHubs(configuration, { ...GITHUB, repositories }));
    expect(gapsOf(configuration, roles).map(({ summary }) => summary)).toEqual([
      expect.stringMatching(/^the trust policy of arn:.*plsync-plan-hub has \d{4} characters; IAM allows 2048$/),
      expect.stringMatching(/^the trust policy of arn:.*plsync-apply-hub has \d{4} characters; IAM allows 2048$/),
    ]);
  });
});

// Rules about accounts, their roles, and the Regions and partitions they are used in.
import { describe, expect, it } from "vitest";
import { diagnosticsOf, file, findings, sentences } from "../example.ts";

const SECOND = 'pay: { id: "222222222222", plan_role_arn: none }';

describe("accounts", () => {
  it.each([
    [
      "one account under two aliases",
      { accounts: 'again: { id: "111111111111" }' },
      ['duplicate_account: "again" and "net" are the same account'],
    ],
    [
      "a used account without a plan role",
      { accounts: 'pay: { id: "222222222222" }', lists: "[{ account: pay }]" },
      ['missing_role: account "pay" is used but has no plan_role_arn'],
    ],
    [
      "a searched account without a plan role",
      { accounts: 'pay: { id: "222222222222", regions: [eu-west-1] }' },
      ['missing_role: account "pay" is used but has no plan_role_arn'],
    ],
    ["an account that nothing uses", { accounts: 'pay: { id: "222222222222" }' }, []],
    [
      "a plan role that can apply",
      {
        accounts:
          'pay: { id: "222222222222", plan_role_arn: &r "arn:aws:iam::222222222222:role/x", apply_role_arn: *r }',
      },
      ['same_role: the plan role of "pay" is also its apply role'],
    ],
    [
      "a role of another account",
      { accounts: 'pay: { id: "222222222222", plan_role_arn: "arn:aws:iam::333333333333:role/x" }' },
      ['role_account: this role is in account 333333333333, but "pay" is 222222222222'],
    ],
    [
      "an unknown alias in `defaults`",
      { defaults: "{ account: nett, region: eu-west-1 }" },
      ['unknown_account: there is no account "nett"'],
    ],
    ["an unknown alias", { lists: "[{ account: payments }]" }, ['unknown_account: there is no account "payments"']],
    [
      "no account",
      { defaults: "{ region: eu-west-1 }" },
      ["missing_account: this source names no account", "missing_account: this prefix list names no account"],
    ],
    [
      "no Region",
      { defaults: "{ account: net }" },
      ["missing_region: this source names no Region", "missing_region: this prefix list names no Region"],
    ],
    [
      "a source of CIDRs, which needs neither",
      { defaults: "{ account: net }", sources: "[{ cidrs: [10.0.0.1/32] }]", lists: "[{ region: eu-west-1 }]" },
      [],
    ],
  ])("%s", (_, parts, expected) => {
    expect(sentences(file(parts))).toEqual(expected);
  });

  it("names the alias of an account that is named by its id", () => {
    const [problem] = diagnosticsOf(file({ accounts: SECOND, lists: '[{ account: "222222222222" }]' }));
    expect(problem?.excerpt?.hint).toBe('write its alias, "pay"');
  });

  it("suggests the nearest alias", () => {
    const [problem] = diagnosticsOf(file({ accounts: SECOND, lists: "[{ account: pai }]" }));
    expect(problem).toMatchObject({
      detail: "`accounts` defines net and pay.",
      excerpt: { hint: 'did you mean "pay"?' },
    });
  });
});

describe("an account with lists but without an apply role", () => {
  const planned = (more: string) =>
    file({ accounts: `pay: { id: "222222222222", ${more} }`, lists: "[{ account: pay }]" });
  const PLAN = 'plan_role_arn: "arn:aws:iam::222222222222:role/x"';

  it("is a warning in time, and not a failure after the merge", () => {
    expect(diagnosticsOf(planned(PLAN))).toMatchObject([
      {
        code: "no_apply_role",
        severity: "warning",
        summary: 'account "pay" has lists but no apply_role_arn',
        position: { line: expect.any(Number) },
      },
    ]);
  });

  it("is none where it has the role, needs none, or has no lists", () => {
    const apply = 'apply_role_arn: "arn:aws:iam::222222222222:role/y"';
    expect(sentences(planned(`${PLAN}, ${apply}`))).toEqual([]);
    expect(sentences(planned("plan_role_arn: none"))).toEqual([]);
    expect(sentences(file({ accounts: `pay: { id: "222222222222", ${PLAN} }` }))).toEqual([]);
  });
});

describe("credentials.mode: oidc", () => {
  const OIDC = "credentials: { mode: oidc }";
  const withMode = (parts: Parameters<typeof file>[0], credentials = OIDC) =>
    file({ ...parts, head: credentials }).replace(
      "plan_role_arn: none",
      'plan_role_arn: "arn:aws:iam::111111111111:role/x", apply_role_arn: "arn:aws:iam::111111111111:role/y"',
    );
  const ROLE = 'plan_role_arn: "arn:aws:iam::222222222222:role/x"';

  it.each([
    [
      "a plan role `none`",
      { accounts: 'pay: { id: "222222222222", plan_role_arn: none }' },
      ["credentials_mode: the role `none` cannot be used with `credentials.mode: oidc`"],
    ],
    [
      "an apply role `none`",
      { accounts: `pay: { id: "222222222222", ${ROLE}, apply_role_arn: none }` },
      ["credentials_mode: the role `none` cannot be used with `credentials.mode: oidc`"],
    ],
    [
      "an external id",
      { accounts: `pay: { id: "222222222222", ${ROLE}, external_id: abc }` },
      ["credentials_mode: `external_id` cannot be used with `credentials.mode: oidc`"],
    ],
    [
      "roles",
      {
        accounts: `pay: { id: "222222222222", ${ROLE}, ${ROLE.replace("plan", "apply").replace("/x", "/y")} }`,
        lists: "[{ account: pay }]",
      },
      [],
    ],
  ])("%s", (_, parts, expected) => {
    expect(sentences(withMode(parts))).toEqual(expected);
  });

  it("session tags come from the token", () => {
    const text = withMode({}, "credentials: { mode: oidc, session_tags: true }");
    expect(sentences(text)).toEqual(["credentials_mode: `session_tags` cannot be used with `credentials.mode: oidc`"]);
  });

  it("`none` is not recommended where it does not go", () => {
    const [problem] = diagnosticsOf(
      withMode({ accounts: 'pay: { id: "222222222222" }', lists: "[{ account: pay }]" }),
    ).filter(({ code }) => code === "missing_role");
    expect(problem?.remedy).toBe("Give it a plan_role_arn, or give one to all accounts in account_defaults.");
  });
});

describe("partitions and Regions", () => {
  it("warns once of a Region that plsync does not know", () => {
    const text = file({ lists: "[{ name: a, region: eu-west-9 }, { name: b, region: eu-west-9 }]" });
    expect(diagnosticsOf(text)).toMatchObject([
      {
        code: "unknown_region",
        severity: "warning",
        region: "eu-west-9",
        excerpt: { hint: 'did you mean "eu-west-1"?' },
      },
    ]);
  });

  it("keeps Regions and roles in one partition", () => {
    const accounts = 'cn: { id: "444444444444", plan_role_arn: "arn:aws-cn:iam::444444444444:role/x" }';
    expect(findings(file({ accounts, lists: "[{ regions: [eu-west-1, cn-north-1] }]" }))).toEqual([
      expect.stringMatching(
        /^6:44 mixed_partitions: this role is in partition aws-cn, but the Region "eu-west-1" \(line 7\) is in aws$/,
      ),
      expect.stringMatching(/^11:43 mixed_partitions: the Region "cn-north-1" is in partition aws-cn/),
    ]);
  });
});

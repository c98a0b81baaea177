// `share`: how it merges, and what AWS RAM would not take.
import { describe, expect, it } from "vitest";
import { diagnosticsOf, file, findings, markedText, read, sentences } from "../example.ts";

const OU = "arn:aws:organizations::999999999999:ou/o-a1b2c3d4e5/ou-ab12-11111111";
const ORGANIZATION = "arn:aws:organizations::999999999999:organization/o-a1b2c3d4e5";

const shares = (text: string) => read(text).mappings.flatMap(({ lists }) => lists.map(({ share }) => share));
const defaultsWith = (share: string): string => `{ account: net, region: eu-west-1, prefix_list: { share: ${share} } }`;

describe("share", () => {
  it("is nothing unless the file says so", () => {
    expect(shares(file({ lists: "[{}, { name: b, share: {} }]" }))).toEqual([undefined, undefined]);
  });

  it("has its principals sorted, so that their order means nothing", () => {
    const lists = `[{ share: { principals: [${OU}, "444444444444", ${ORGANIZATION}] } }]`;
    expect(shares(file({ lists }))).toEqual([{ principals: ["444444444444", ORGANIZATION, OU], allowExternal: false }]);
  });

  it("merges with `defaults` key by key: principals replace, and an empty list shares with no principal", () => {
    const defaults = defaultsWith('{ principals: ["444444444444"], allow_external_principals: true }');
    const lists = `[{ name: a }, { name: b, share: { principals: ["555555555555"] } },
      { name: c, share: { allow_external_principals: false } }, { name: d, share: { principals: [] } }]`;
    expect(shares(file({ defaults, lists }))).toEqual([
      { principals: ["444444444444"], allowExternal: true },
      { principals: ["555555555555"], allowExternal: true },
      { principals: ["444444444444"], allowExternal: false },
      undefined,
    ]);
  });
});

describe("principals", () => {
  const principal = (text: string): string => `[{ share: { principals: [${text}] } }]`;

  it.each([
    ["an unquoted account id", "444444444444", "unquoted_account_id: the account id 444444444444 must be in quotes"],
    [
      "an account id with separators",
      '"4444-4444-4444"',
      'malformed_principal: "4444-4444-4444" is not an account, an organisation or an organisational unit',
    ],
    ["an empty text", '""', 'malformed_principal: "" is not an account, an organisation or an organisational unit'],
    ["the id of an organisation", "o-a1b2c3d4e5", 'principal_without_arn: "o-a1b2c3d4e5" must be written as an ARN'],
    [
      "the id of an organisational unit",
      "ou-ab12-11111111",
      'principal_without_arn: "ou-ab12-11111111" must be written as an ARN',
    ],
    [
      "a role",
      "arn:aws:iam::444444444444:role/admin",
      'principal_not_shareable: "arn:aws:iam::444444444444:role/admin" is a role or user: a prefix list cannot be shared with it',
    ],
    [
      "a service",
      "ec2.amazonaws.com",
      'principal_not_shareable: "ec2.amazonaws.com" is a service: a prefix list cannot be shared with it',
    ],
    [
      "an organisation's root",
      "arn:aws:organizations::999999999999:root/o-a1b2c3d4e5/r-ab12",
      "principal_not_shareable: a prefix list cannot be shared with an organisation's root",
    ],
    [
      "another partition's organisation",
      "arn:aws-cn:organizations::999999999999:organization/o-a1b2c3d4e5",
      "mixed_partitions: this principal is in partition aws-cn, but the list is in aws (eu-west-1)",
    ],
    [
      "the list's own account",
      '"111111111111"',
      "own_account_principal: net/eu-west-1/web is in account 111111111111, so it cannot be shared with that account",
    ],
    [
      "one principal twice",
      '"444444444444", "444444444444"',
      'duplicate_principal: duplicate principal "444444444444"',
    ],
  ])("%s", (_, text, expected) => {
    const [problem, ...more] = diagnosticsOf(file({ lists: principal(text) }));
    expect(more).toEqual([]);
    expect(`${problem?.code}: ${problem?.summary}`).toBe(expected);
    expect(problem?.position?.line).toBe(11);
    expect(markedText(problem as never)).toBe(text.split(", ").at(-1));
    expect(`${problem?.excerpt?.hint ?? ""}${problem?.remedy ?? ""}${problem?.detail ?? ""}`).not.toBe("");
  });

  it("of `defaults` are wrong once, where they stand, and the own account only where the list is", () => {
    const defaults = defaultsWith('{ principals: [o-a1b2c3d4e5, "222222222222"] }');
    const accounts = 'app: { id: "222222222222", plan_role_arn: none }';
    const lists = "[{ name: a }, { name: b }, { name: c, account: app }]";
    expect(findings(file({ defaults, accounts, lists }))).toEqual([
      '7:83 principal_without_arn: "o-a1b2c3d4e5" must be written as an ARN',
      "7:97 own_account_principal: app/eu-west-1/c is in account 222222222222, so it cannot be shared with that account",
    ]);
  });

  it("that are no list, or a key that is not known, are told as anywhere else", () => {
    expect(sentences(file({ lists: '[{ share: { principals: "444444444444" } }]' }))).toEqual([
      'wrong_type: "principals" must be a list, but is text',
    ]);
    expect(sentences(file({ lists: "[{ share: { principal: [] } }]" }))).toEqual([
      'unknown_key: unknown share key "principal"',
    ]);
  });
});

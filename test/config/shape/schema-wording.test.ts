// Values that the format does not allow: said in words, with what was probably meant.
import { describe, expect, it } from "vitest";
import { diagnosticsOf, file, markedText, sentences } from "../example.ts";

/** Sentence, text under the mark, hint beside it: what the eye falls on. */
function seen(text: string): readonly (readonly (string | undefined)[])[] {
  return diagnosticsOf(text).map((diagnostic) => [
    diagnostic.summary,
    markedText(diagnostic),
    diagnostic.excerpt?.hint,
  ]);
}

const MINIMAL = `version: 1
owner: acme/network
accounts: { network: { id: "111111111111", plan_role_arn: none, apply_role_arn: none } }
defaults: { account: network, region: eu-west-1 }
`;

describe("account ids without quotes", () => {
  it.each([
    ["222222222222", "the account id 222222222222 must be in quotes", 'write "222222222222"'],
    ["022222222222", "the account id 022222222222 must be in quotes", 'write "022222222222"'],
    ["1.2e11", "the account id 1.2e11 must be in quotes", "write the 12 digits in quotes"],
    ["0x1F", "the account id 0x1F must be in quotes", "write the 12 digits in quotes"],
  ])("%s", (id, summary, hint) => {
    expect(seen(file({ accounts: `pay: { id: ${id} }` }))).toEqual([[summary, id, hint]]);
    expect(sentences(file({ accounts: `pay: { id: ${id} }` }))[0]).toMatch(/^unquoted_account_id/);
  });

  it("says what an id looks like otherwise", () => {
    expect(seen(file({ accounts: 'pay: { id: "1234-5678-9012" }' }))).toEqual([
      [
        '"id" must be the 12 digits of an AWS account id, in quotes and without separators',
        '"1234-5678-9012"',
        undefined,
      ],
    ]);
  });
});

describe("values", () => {
  it.each([
    ["capacity: { warn_percent: '20%' }", '"warn_percent" must be a whole number, but is text', "write 20"],
    ["max_entries: '50'", '"max_entries" must be a whole number or a map (key: value), but is text', "write 50"],
    [
      "max_entries: 1.5",
      '"max_entries" must be a whole number or a map (key: value), but is the number 1.5',
      undefined,
    ],
    ["max_entries: 1001", '"max_entries" must be 1000 or less', undefined],
    ["max_entries: 0", '"max_entries" must be 1 or more', undefined],
    [
      "max_entries: .inf",
      '"max_entries" must be a whole number or a map (key: value), but is the number Infinity',
      undefined,
    ],
    ["max_entries: { limt: 5 }", 'unknown max_entries key "limt"', 'did you mean "limit"?'],
    ["aggregate: {}", 'this aggregate has no "within"', undefined],
    ["aggregate: { within: 5, exact: true }", 'unknown aggregate key "exact"', undefined],
    ["aggregate: { within: 0 }", '"within" must be 1 or more', undefined],
    [
      "aggregate: { within: 2, never: 10.0.0.0/28 }",
      '"never" must be a list, but is text',
      "write it as a list: [10.0.0.0/28]",
    ],
    ["aggregate: exakt", '"aggregate" must be none or exact, but is "exakt"', 'did you mean "exact"?'],
    ["aggregate: true", '"aggregate" must be none, exact or a map (key: value), but is true', undefined],
    ["aggregate: 5", '"aggregate" must be none, exact or a map (key: value), but is the number 5', undefined],
    ["address_family: ipv4", '"address_family" must be IPv4 or IPv6, but is "ipv4"', 'did you mean "IPv4"?'],
    ["deletion: keep", '"deletion" must be delete or retain, but is "keep"', undefined],
    ["deletion: [retain]", '"deletion" must be delete or retain, but is a list', undefined],
    ["limits: { allow_empty: yes }", '"allow_empty" must be true or false, but is text', "write true"],
    ["limits: { max_removal_percent: 130 }", '"max_removal_percent" must be 100 or less', undefined],
    ["limits: { widest: 8 }", '"widest" must be a map (key: value), but is the number 8', undefined],
    ["tags: { cost: 5 }", '"cost" must be text, but is the number 5', "put it in quotes"],
    ["tags: { '': a }", 'the key "" must not be empty', undefined],
    [`tags: { ${"k".repeat(129)}: a }`, `the key "${"k".repeat(79)}…" must have 128 characters or fewer`, undefined],
    [`tags: { a: ${"v".repeat(257)} }`, '"a" must have 256 characters or fewer', undefined],
    ["regions: eu-west-1", '"regions" must be a list, but is text', "write it as a list: [eu-west-1]"],
    ["regions: [eu-west-1, eu-west-1]", 'duplicate "eu-west-1" in "regions"', undefined],
    ["regions: [EU-West-1]", 'item 1 of "regions" must be a Region such as eu-central-1', 'did you mean "eu-west-1"?'],
    ["regions: []", '"regions" must not be empty', undefined],
    ["region: ''", '"region" must be a Region such as eu-central-1', "this is empty"],
    ["adopt: pl-1", '"adopt" must be true, false, or the id of a prefix list such as pl-0a1b2c3d4e5f60718', undefined],
    ["adopt: 5", '"adopt" must be true or false, text or a map (key: value), but is the number 5', undefined],
    ["adopt: { here: pl-0a1b2c3d }", 'the key "here" must be a Region such as eu-central-1', undefined],
    ["name: ''", '"name" must not be empty', undefined],
    [`name: ${"n".repeat(256)}`, '"name" must have 255 characters or fewer', undefined],
    ["name: null", '"name" is empty, but must be text', undefined],
  ])("of a list: %s", (entry, summary, hint) => {
    const reported = seen(file({ lists: `[{ ${entry} }]` }));
    expect(reported.map(([sentence, , said]) => [sentence, said])).toEqual([[summary, hint]]);
  });

  it.each([
    [
      "security_groups: worker",
      '"security_groups" must be a list or a map (key: value), but is text',
      "write { name: worker }",
    ],
    [
      "security_groups: sg-0a1b2c3d",
      '"security_groups" must be a list or a map (key: value), but is text',
      "write it as a list: [sg-0a1b2c3d]",
    ],
    ["security_groups: []", '"security_groups" must not be empty', undefined],
    [
      "security_groups: [worker]",
      'item 1 of "security_groups" must be a security group id such as sg-0a1b2c3d4e5f60718',
      undefined,
    ],
    [
      "security_groups: [5]",
      'item 1 of "security_groups" must be text or a map (key: value), but is the number 5',
      undefined,
    ],
    [
      "security_groups: [{ name: a, vpc_id: vpc-1 }]",
      '"vpc_id" must be a VPC id such as vpc-0a1b2c3d4e5f60718',
      undefined,
    ],
    ["security_groups: [{ tags: {} }]", '"tags" must not be empty', undefined],
    ["cidrs: 10.0.0.1/32", '"cidrs" must be a list, but is text', "write it as a list: [10.0.0.1/32]"],
    ["cidrs: []", '"cidrs" must not be empty', undefined],
    ["cidrs: [{ description: a }]", 'this CIDR has no "cidr"', undefined],
    [
      "cidrs: [{ cidr: 10.0.0.1/32, expires: 2027-3-1 }]",
      '"expires" must be a day as YYYY-MM-DD, for example 2027-03-31, or a minute in UTC, for example 2027-03-31T18:00Z',
      undefined,
    ],
  ])("of a source: %s", (entry, summary, hint) => {
    const reported = seen(file({ sources: `[{ ${entry} }]` }));
    expect(reported.map(([sentence, , said]) => [sentence, said])).toEqual([[summary, hint]]);
  });

  it.each([
    ["plan_role_arn: arn:aws:iam::1:role/x", /^"plan_role_arn" must be `none` or the ARN of an IAM role/],
    ["plan_role_arn: 'arn:aws:iam::{id}:role/x'", /^"plan_role_arn" must be `none` or the ARN of an IAM role/],
    ["external_id: a", /^"external_id" must have 2 characters or more/],
    ["external_id: a b", /^"external_id" must consist of letters, digits and/],
    ["regions: [mars]", /^item 1 of "regions" must be a Region/],
  ])("of an account: %s", (entry, summary) => {
    const reported = sentences(file({ accounts: `pay: { id: "222222222222", ${entry} }` }));
    expect(reported).toEqual([expect.stringMatching(new RegExp(`^invalid_value: ${summary.source.slice(1)}`))]);
  });

  it("replaces only {id} and {alias}", () => {
    const head = "account_defaults: { plan_role_arn: 'arn:aws:iam::{id}:role/{name}' }";
    expect(sentences(file({ head }))).toEqual([
      'invalid_value: "plan_role_arn" must be `none` or the ARN of an IAM role such as arn:aws:iam::{id}:role/plsync-plan, in which only {id} and {alias} are replaced',
    ]);
  });
});

describe("the version", () => {
  const at = (version: string): readonly string[] => sentences(file().replace("version: 1", version));

  it("is the only thing reported when it is another one", () => {
    expect(at("version: 2\nwhat: ever")).toEqual([
      'unsupported_version: "version" is 2, but this version of plsync reads format version 1',
    ]);
    expect(at('version: "1"')).toEqual([
      'unsupported_version: "version" is text, but this version of plsync reads format version 1',
    ]);
  });

  it("is missed like every other key when it is left out", () => {
    expect(at("# none")).toEqual(['missing_key: the file has no "version"']);
    expect(at("version:")).toEqual(['wrong_type: "version" is empty, but must be a whole number']);
  });
});

describe("what lacks a key, or has one too many, is named by a noun or its key", () => {
  const source = (text: string) => `${MINIMAL}mappings: [{ name: a, sources: [{ ${text} }], prefix_lists: [{}] }]\n`;
  it.each([
    ["published: { provider: aws }", ['"published" has no "services"']],
    ["published: { provider: github }", ['"published" has no "keys"']],
    ["published: {}", ['"published" has neither "provider" nor "url"']],
    ["published: { provider: aws, services: [S3], foo: 1 }", ['unknown key "foo" in "published"']],
    ["elastic_ips: {}", ['"elastic_ips" has neither "tags" nor "allocation_ids"']],
    ["security_groups: [{}]", ['this security group has neither "name" nor "tags"']],
  ])("%s", (text, said) => {
    expect(diagnosticsOf(source(text)).map(({ summary }) => summary)).toEqual(said);
  });

  it.each([
    ["{}", 'item 1 of "include" has no "files"'],
    ["{ files: a.yaml, foo: 1 }", 'unknown key "foo" in item 1 of "include"'],
  ])("include: [%s]", (item, said) => {
    expect(diagnosticsOf(`${MINIMAL}include: [${item}]\n`).map(({ summary }) => summary)).toEqual([said]);
  });

  it("whatever the part of the format", () => {
    const parts = ["credentials", "defaults", "limits", "notify", "capacity", "account_defaults"];
    const texts = [
      ...parts.map((part) => `${MINIMAL.replace(/^defaults.*\n/m, "")}${part}: { foo: 1 }\n`),
      ...["network_interfaces", "vpcs", "subnets", "nat_gateways", "prefix_lists"].map((kind) =>
        source(`${kind}: { foo: 1 }`),
      ),
    ];
    for (const text of texts)
      for (const { summary } of diagnosticsOf(text)) expect(summary).not.toMatch(/undefined|this [A-Z][a-z]/);
  });
});

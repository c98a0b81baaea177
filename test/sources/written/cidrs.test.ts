// Rules about static CIDRs, and how all rules report together.
import { describe, expect, it } from "vitest";
import { diagnosticsOf, file, sentences } from "../../config/example.ts";

const SECOND = 'pay: { id: "222222222222", plan_role_arn: none }';

describe("static CIDRs", () => {
  it.each([
    [
      "10.0.0.1/24",
      'invalid_cidr: "10.0.0.1/24" has bits set beyond its prefix length',
      "write 10.0.0.0/24, or the single address",
    ],
    ["10.0.0.1", 'invalid_cidr: "10.0.0.1" has no prefix length', "write 10.0.0.1/32"],
    ["2001:DB8::/48", 'invalid_cidr: "2001:DB8::/48" is not in canonical form', "write 2001:db8::/48"],
    ["10.0.0.0/33", 'invalid_cidr: "10.0.0.0/33" is not a CIDR', undefined],
    ["office", 'invalid_cidr: "office" is not a CIDR', undefined],
    ["10.0.0.0/8", 'cidr_too_wide: 10.0.0.0/8 is wider than the /16 that prefix list "web" allows', undefined],
    ["2001:db8::/48", "cidr_without_list: 2001:db8::/48 is IPv6, but the mapping has no IPv6 list", undefined],
  ])("%s", (cidr, sentence, hint) => {
    for (const sources of [`[{ cidrs: ["${cidr}"] }]`, `[{ cidrs: [{ cidr: "${cidr}" }] }]`]) {
      const [problem, ...others] = diagnosticsOf(file({ sources }));
      expect(`${problem?.code}: ${problem?.summary}`).toBe(sentence);
      expect(problem?.excerpt?.hint).toBe(hint);
      expect(others).toEqual([]);
    }
  });

  it("measures width by the strictest list that takes the CIDR", () => {
    const lists =
      "[{ name: wide, limits: { widest: { IPv4: 8 } } }, { name: strict, limits: { widest: { IPv4: 20 } } }]";
    expect(sentences(file({ sources: "[{ cidrs: [10.1.0.0/16] }]", lists }))).toEqual([
      'cidr_too_wide: 10.1.0.0/16 is wider than the /20 that prefix list "strict" allows',
    ]);
  });

  it.each([
    ["2026-11-22", ["cidr_expired: 10.0.0.1/32 expired on 2026-11-22"]],
    ["2026-11-23", []],
    ["2027-02-29", ["invalid_value: 2027-02-29 does not exist in the calendar"]],
    ["2028-02-29", []],
    ["2027-13-01", ["invalid_value: 2027-13-01 does not exist in the calendar"]],
    ["2026-11-23T06:00Z", ["cidr_expired: 10.0.0.1/32 expired on 2026-11-23T06:00Z"]],
    ["2026-11-23T23:59Z", []],
    ["2027-02-29T18:00Z", ["invalid_value: 2027-02-29 does not exist in the calendar"]],
  ])("that expire on %s", (day, expected) => {
    const text = file({ sources: `[{ cidrs: [{ cidr: 10.0.0.1/32, expires: ${day} }] }]` });
    expect(sentences(text)).toEqual(expected);
  });
});

describe("many mistakes", () => {
  it("reports those of shape and those across fields in one run, in the order of the file", () => {
    const text = file({
      accounts: SECOND,
      sources: "[{ cidrs: [10.0.0.1/24, 5] }, { security_groups: [sg-0a1b2c3d], account: pya }]",
      lists: "[{ name: com.aws.x }, { max_entrys: 5 }]",
    });
    expect(sentences(text)).toEqual([
      'invalid_cidr: "10.0.0.1/24" has bits set beyond its prefix length',
      'wrong_type: item 2 of "cidrs" must be text or a map (key: value), but is the number 5',
      'unknown_account: there is no account "pya"',
      'reserved_name: a list name cannot begin with "com.aws."',
      'unknown_key: unknown prefix list key "max_entrys"',
    ]);
  });

  it("does not report again in other words what is wrong already", () => {
    expect(
      sentences(file({ lists: "[{ regin: eu-west-1 }]", defaults: "{ account: net, regoin: eu-west-1 }" })),
    ).toEqual(['unknown_key: unknown defaults key "regoin"', 'unknown_key: unknown prefix list key "regin"']);
    const sources = '[{ cidrs: ["2001:db8::/48"] }]';
    expect(sentences(file({ sources, lists: "[{ address_family: ipv6 }]" }))).toEqual([
      'invalid_value: "address_family" must be IPv4 or IPv6, but is "ipv6"',
    ]);
    expect(sentences(file({ accounts: "pay: { id: 222222222222 }", lists: "[{ account: pay }]" }))).toEqual([
      "unquoted_account_id: the account id 222222222222 must be in quotes",
    ]);
  });
});

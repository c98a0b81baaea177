// What interfaces bring that are selected without regard to groups; when that is unknown; what a review fixes.
import { describe, expect, it } from "vitest";
import { formatCidr } from "../../src/model/cidr.ts";
import type { InterfaceMatch } from "../../src/model/network/interface-match.ts";
import { NETWORK_INTERFACES } from "../../src/sources/network-interfaces.ts";
import { readingsOf } from "../../src/sources/region-index.ts";
import type { NetworkInterfaceSource } from "../../src/sources/written/network-interfaces.ts";
import { cidr, eni, fromInterfaces, PAYMENTS, region, TODAY } from "../plan/builders.ts";
import { broughtEntries } from "./brought.ts";

const LEDGER = fromInterfaces({ Service: "ledger" });

const readings = (match: InterfaceMatch, ...interfaces: readonly ReturnType<typeof eni>[]) =>
  readingsOf([region(PAYMENTS, { matching: [[match, interfaces]] })], TODAY);
const answer = (source: NetworkInterfaceSource, ...interfaces: readonly ReturnType<typeof eni>[]) =>
  NETWORK_INTERFACES.answer(source, "web", readings(source.match, ...interfaces));
const brought = (...of: Parameters<typeof answer>) =>
  broughtEntries(answer(...of)).map((entry) => formatCidr(entry.cidr));
const settings = (source: NetworkInterfaceSource) =>
  NETWORK_INTERFACES.settings(source, "IPv4", readings(source.match));

describe("interfaces that match", () => {
  it("bring their addresses whatever groups they carry, and in whatever VPC they are", () => {
    expect(brought(LEDGER, eni(1, []), eni(2, ["sg-web"], { vpcId: "vpc-2" }))).toEqual(["10.0.0.1/32", "10.0.0.2/32"]);
  });

  it("are narrowed by the same settings as members of groups", () => {
    const detached = eni(1, [], { status: "available" });
    const delegating = eni(2, [], { delegated: [cidr("10.0.9.0/28")] });
    const interfaces = { detached: false, managed: true, types: [], vpcIds: [] };
    expect(brought({ ...LEDGER, interfaces }, detached, delegating)).toEqual(["10.0.0.2/32", "10.0.9.0/28"]);
    expect(brought({ ...LEDGER, delegatedPrefixes: false }, delegating)).toEqual(["10.0.0.2/32"]);
    expect(brought({ ...LEDGER, interfaces }, detached)).toEqual([]);
  });

  it("bring nothing from outside `within`, which is told", () => {
    const found = answer({ ...LEDGER, within: [cidr("10.0.0.2/32")] }, eni(1, []), eni(2, []));
    expect(broughtEntries(found)).toHaveLength(1);
    expect(found).toMatchObject({
      refused: [{ cidrs: [cidr("10.0.0.1/32")], diagnostic: { code: "address_refused" } }],
    });
  });
});

it("where none matches, what there is is unknown, and the message has what was looked for", () => {
  const match = {
    tags: new Map([["Service", "ledger"]]),
    subnetIds: ["subnet-1"],
    vpcIds: ["vpc-1"],
    types: ["lambda", "interface"],
    description: "ELB app/*",
  };
  expect(answer({ ...LEDGER, match })).toMatchObject({
    ok: false,
    problems: [
      {
        code: "resource_not_found",
        summary:
          'mapping web: there is no network interface tagged Service=ledger of type lambda or interface in subnet-1 in vpc-1 described as "ELB app/*" in payments (222222222222) eu-west-1',
      },
    ],
  });
});

it("a plan names what they must have", () => {
  const match = { tags: new Map([["Service", "ledger"]]), vpcIds: ["vpc-1"], types: ["lambda"], description: "ELB *" };
  expect(NETWORK_INTERFACES.names?.({ ...LEDGER, match })).toEqual([
    "tag:Service=ledger",
    "vpc-1",
    "type=lambda",
    "description=ELB *",
  ]);
});

it("one that is gone is told as such", () => {
  const reasonOf = NETWORK_INTERFACES.origin.whyGone([{ source: LEDGER, answer: answer(LEDGER, eni(1, [])) }]);
  expect(reasonOf({ cidr: cidr("10.0.0.9/32"), description: "eni-0123456789abcdef0 - web" })).toBe(
    "interface is gone or no longer selected",
  );
});

describe("what a review fixes", () => {
  it("is what interfaces must have, in any order", () => {
    const of = (match: InterfaceMatch) => settings({ ...LEDGER, match });
    const tags = new Map([["Service", "ledger"]]);
    expect(of({ tags, types: ["a", "b"] })).toEqual(of({ tags, types: ["b", "a"] }));
    const all = [
      of({ tags }),
      of({ tags, vpcIds: ["vpc-1"] }),
      of({ tags, subnetIds: ["vpc-1"] }),
      of({ tags, description: "*" }),
    ];
    expect(new Set(all.map((form) => JSON.stringify(form))).size).toBe(all.length);
  });
});

describe("why an interface with an address does not count", () => {
  const why = (
    of: NetworkInterfaceSource,
    record: ReturnType<typeof eni>,
    ...selected: readonly ReturnType<typeof eni>[]
  ) =>
    NETWORK_INTERFACES.whyNot?.(
      of,
      cidr("10.0.0.1/32"),
      [{ at: PAYMENTS, record }],
      readings(of.match, ...selected),
    ).map(({ code }) => code);

  it("is that it is not selected, or what is said about those that are", () => {
    const detached = eni(1, [], { status: "available" });
    const attached = { ...LEDGER, interfaces: { ...LEDGER.interfaces, detached: false } };
    expect(why(LEDGER, eni(1, []), eni(2, []))).toEqual(["not_selected"]);
    expect(why(attached, detached, detached)).toEqual(["detached"]);
    expect(why(LEDGER, detached, detached)).toEqual([]);
  });
});

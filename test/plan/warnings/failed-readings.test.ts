import { describe, expect, it } from "vitest";
import {
  configuration,
  failure,
  fromCidrs,
  fromGroups,
  list,
  mapping,
  NETWORK,
  PAYMENTS,
  planFor,
  region,
  spec,
} from "../builders.ts";

describe("what a failed reading means for the lists", () => {
  it.each(["You are not authorized", "You are not authorized."])(
    "is a sentence of its own after AWS' words: %s",
    (said) => {
      const lists = {
        ok: false,
        diagnostic: { code: "access_denied", severity: "error", summary: "AWS refused", detail: said },
      } as const;
      const web = mapping("web", [fromCidrs("10.0.0.1/32")], [spec("web")]);
      const plan = planFor(configuration([web]), [{ ...region(NETWORK), lists }]);
      expect(plan.diagnostics.map(({ detail }) => detail)).toEqual([
        "You are not authorized. Not in this plan: network/eu-west-1/web.",
      ]);
    },
  );
});

it("names the mapping that stands where it points", () => {
  const at = (line: number) => ({ file: "mappings.yaml", line, column: 5 });
  const members = { ...fromGroups("sg-1"), position: at(10) };
  const fed = mapping("fed", [members], [spec("fed", { position: at(11) })]);
  const listed = mapping("listed", [fromCidrs("10.0.0.1/32")], [spec("listed", { at: PAYMENTS, position: at(21) })]);
  // Both the members of one mapping and the list of the other are there.
  const unread = failure();
  const regions = [region(NETWORK), region(PAYMENTS, { groups: unread, interfaces: unread, lists: unread })];
  const { diagnostics } = planFor(configuration([fed, listed]), regions);
  const lines = { fed: 10, listed: 21 };
  const [told, ...others] = diagnostics;
  expect(others).toEqual([]);
  expect(told?.detail).toBe("Not in this plan: network/eu-west-1/fed, payments/eu-west-1/listed.");
  expect(told?.position?.line).toBe(lines[told?.mapping as keyof typeof lines]);
});

it("says of one mapping which of its lists are not made, and that the others keep what they have", () => {
  const at = (line: number) => ({ file: "mappings.yaml", line, column: 5 });
  const members = fromGroups("sg-gone");
  const fed = mapping("fed", [members], [spec("new", { position: at(12) }), spec("there", { position: at(13) })]);
  const { diagnostics, notPlanned } = planFor(configuration([fed]), [
    region(NETWORK, { lists: [list("there").with("10.0.0.1/32")] }),
    region(PAYMENTS),
  ]);
  expect(diagnostics).toMatchObject([
    {
      code: "group_not_found",
      detail: expect.stringMatching(/Not in this plan: network\/eu-west-1\/new\. Nothing is removed .* mapping fed\.$/),
    },
    { code: "removals_suspended", address: "network/eu-west-1/there" },
  ]);
  expect(notPlanned).toMatchObject([{ address: "network/eu-west-1/new", code: "group_not_found" }]);
});

it("names no mapping where it points at the account", () => {
  const at = (line: number) => ({ file: "mappings.yaml", line, column: 5 });
  const members = { ...fromGroups("sg-1"), position: at(10) };
  const fed = mapping("fed", [members], [spec("fed", { position: at(11) })]);
  const file = configuration([fed]);
  const accounts = file.accounts.map((account) => ({ ...account, position: at(2) }));
  const unread = {
    ok: false,
    diagnostic: { code: "assume_role_denied", severity: "error", summary: "no role", position: at(2) },
  } as const;
  const regions = [region(NETWORK), region(PAYMENTS, { groups: unread, interfaces: unread })];
  const { diagnostics } = planFor({ ...file, accounts }, regions);
  expect(diagnostics).toMatchObject([{ position: at(2), detail: "Not in this plan: network/eu-west-1/fed." }]);
  expect(diagnostics[0]).not.toHaveProperty("mapping");
});

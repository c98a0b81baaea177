// What of how plsync works differs between two files, and what of it opens something.
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Canonical, canonical } from "../../src/model/canonical.ts";
import type { Configuration, Limits, ListSpec } from "../../src/model/mapping.ts";
import { fileChanges } from "../../src/plan/file-changes.ts";
import { fileDigest } from "../../src/plan/file-settings.ts";
import { formSteps, formText } from "../../src/plan/form-steps.ts";
import { whatOpens } from "../../src/plan/what-opens.ts";
import { configuration, LIMITS, mapping } from "./builders.ts";

const BASE = configuration([mapping("web", []), mapping("db", [])]);

function limited(file: Configuration, limits: Partial<Limits>): Configuration {
  const of = (list: ListSpec): ListSpec => ({ ...list, limits: { ...list.limits, ...limits } });
  return { ...file, mappings: file.mappings.map((one) => ({ ...one, lists: one.lists.map(of) })) };
}

describe("changes of how plsync works", () => {
  it("are none between equal files", () => expect(fileChanges(BASE, BASE)).toEqual([]));

  it("name the account, and say when another role signs in", () => {
    const [account, ...others] = BASE.accounts;
    if (account === undefined) throw new TypeError("no account");
    const head = { ...BASE, accounts: [{ ...account, applyRoleArn: "arn:evil", externalId: "x" }, ...others] };
    expect(fileChanges(BASE, head)).toEqual([
      expect.objectContaining({ place: `accounts.${account.alias}`, name: "apply_role_arn", opens: "another role" }),
      { place: `accounts.${account.alias}`, name: "external_id", after: "x" },
    ]);
    expect(fileDigest(head)).not.toBe(fileDigest(BASE));
    expect(fileChanges(head, BASE)).toContainEqual(expect.objectContaining({ opens: "no external id" }));
  });

  it("show a new account in one row", () => {
    const [account] = BASE.accounts;
    if (account === undefined) throw new TypeError("no account");
    const head = { ...BASE, accounts: [...BASE.accounts, { ...account, alias: "new", id: "999999999999" }] };
    expect(fileChanges(BASE, head)).toEqual([
      expect.objectContaining({ place: "accounts.new", name: "", opens: "new account" }),
    ]);
  });

  it("put lists with the same change of a limit into one row, and leave the digest to the lists", () => {
    const head = limited(BASE, { maxRemovals: 1000, allowEmpty: true });
    const place = `limits of ${BASE.mappings.flatMap(({ lists }) => lists.map(({ address }) => address)).join(" and ")}`;
    expect(fileChanges(BASE, head)).toEqual([
      { place, name: "allow_empty", before: "false", after: "true", opens: "may become empty" },
      { place, name: "max_removals", before: String(LIMITS.maxRemovals), after: "1000", opens: "higher limit" },
    ]);
    expect(fileDigest(head)).toBe(fileDigest(BASE));
  });

  it("show of a new list only limits that let more through than plsync's own", () => {
    const head = limited(configuration([mapping("new", [])]), { maxRemovals: 1, maxRemovalPercent: 100 });
    expect(fileChanges({ ...head, mappings: [] }, head)).toEqual([
      expect.objectContaining({
        ...{ name: "max_removal_percent", before: "30 by default", after: "100", opens: "no limit" },
      }),
    ]);
  });

  it.each<[string, Canonical | undefined, Canonical | undefined, string | undefined]>([
    ["aggregate", undefined, "exact", undefined],
    ["aggregate", "exact", { max_extra_addresses: 0, never: [], within: 40 }, undefined],
    ["aggregate", "exact", { max_extra_addresses: 64, never: [], within: 40 }, "addresses that no source has"],
    ["aggregate", { max_extra_addresses: 64, never: [], within: 40 }, undefined, undefined],
    ["max_extra_addresses", 64, 128, "higher limit"],
    ["max_extra_addresses", 64, 0, undefined],
    ["never", ["10.0.0.0/28"], [], "addresses that were never to be open"],
    ["never", [], ["10.0.0.0/28"], undefined],
  ])("of %s from %j to %j say what opens: %j", (name, before, after, opens) => {
    expect(whatOpens({ path: [name], before, after })).toBe(opens);
  });

  it.each<[readonly string[], Canonical | undefined, Canonical | undefined, string | undefined]>([
    [[], undefined, { "a/*.yaml": {} }, "files of others"],
    [["a/b.yaml"], undefined, {}, "files of others"],
    [["a/b.yaml"], { within: ["10.0.0.0/8"] }, undefined, "files less limited"],
    [["a/b.yaml", "accounts"], ["data"], ["data", "payments"], "files less limited"],
    [["a/b.yaml", "accounts"], ["data", "payments"], ["data"], undefined],
    [["a/b.yaml", "prefix_lists"], ["*/*/a-*"], undefined, "files less limited"],
    [["a/b.yaml", "prefix_lists"], undefined, ["*/*/a-*"], undefined],
    [["a/b.yaml", "within"], ["10.0.0.0/16"], ["10.0.0.0/8"], "wider ranges"],
    [["a/b.yaml", "within"], undefined, ["203.0.113.0/24"], undefined],
  ])("of include.%j from %j to %j say what opens: %j", (path, before, after, opens) => {
    expect(whatOpens({ path: ["include", ...path], before, after })).toBe(opens);
  });

  it("warn of what opens, not of what closes", () => {
    const wide: Partial<Limits> = { maxRemovalPercent: 80, ignoreBelow: 90, maxRemovals: 900, maxAdditions: 900 };
    const open = { ...limited(BASE, { ...wide, widest: { IPv4: 8, IPv6: 32 } }), maxDeletes: 1000, owner: "other" };
    expect(fileChanges(BASE, open).filter(({ opens }) => opens === undefined)).toEqual([]);
    const closing = fileChanges(open, BASE).filter(({ name }) => name !== "owner");
    expect(closing.filter(({ opens }) => opens !== undefined)).toEqual([]);
    expect(closing).toHaveLength(7);
  });
});

test.each([
  ["within", ["10.0.0.0/8"], ["10.0.0.0/9"], undefined],
  ["within", ["10.0.0.0/8"], ["10.0.0.0/7"], "wider ranges"],
  ["within", ["10.0.0.0/8"], ["0.0.0.0/0"], "any address"],
  ["within", ["10.0.0.0/8"], undefined, "no longer limited to ranges"],
  ["within", undefined, ["10.9.0.0/16", "fd00::/8"], undefined],
  ["within", undefined, ["11.0.0.0/8"], "wider ranges"],
  ["max_addresses", undefined, 500, undefined],
  ["max_addresses", undefined, 5000, "higher limit"],
  ["max_addresses", 500, undefined, "higher limit"],
  ["vpc_ids", [], ["all"], "more VPCs"],
  ["follow", [], [[["Team", "data"]]], "follows tags without review"],
  ["follow", [[["Team", "data"]]], [], undefined],
  ["allow_external_principals", false, true, "accounts outside the organisation"],
])("%s from %j to %j opens: %j", (name, before, after, opens) => {
  expect(whatOpens({ path: ["sources", name], before, after })).toBe(opens);
});

const form: fc.Arbitrary<Canonical> = fc.letrec<{ form: Canonical }>((tie) => ({
  form: fc.oneof(
    { depthSize: "small" },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.array(fc.string(), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "c"), tie("form"), { maxKeys: 3 }),
  ),
})).form;

test("two forms have a step exactly when they differ, and each step is a difference in the words of the file", () => {
  fc.assert(
    fc.property(form, form, (before, after) => {
      const steps = formSteps(before, after);
      const isSame = canonical(before) === canonical(after);
      if (isSame) expect(steps).toEqual([]);
      for (const step of steps) expect(step.before).not.toEqual(step.after);
      const reordered = canonical(before).length === canonical(after).length;
      if (!isSame && !reordered) expect(steps.length).toBeGreaterThan(0);
    }),
  );
});

test("of many values those are shown that differ", () => {
  const many = Array.from({ length: 40 }, (_, at) => `10.0.${at}.0/24`);
  expect(formText([...many, "0.0.0.0/0"], many)).toBe("0.0.0.0/0, and 40 more");
  expect(formText(many, [...many, "0.0.0.0/0"])).toBe("40 more");
  expect(formText(["a", "b"], ["a"])).toBe("a, b");
});

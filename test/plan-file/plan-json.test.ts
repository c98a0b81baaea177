import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AccountRegion } from "../../src/model/account-region.ts";
import type { Allowance } from "../../src/model/allowance.ts";
import type { CapacityReport } from "../../src/model/capacity/capacity-report.ts";
import type { Addition, Change, Origin, ShareChange } from "../../src/model/change.ts";
import { blockAt } from "../../src/model/cidr.ts";
import type { Diagnostic } from "../../src/model/diagnostics/diagnostic.ts";
import type { MappingSources } from "../../src/model/mapping.ts";
import type { Held, NotPlanned, Plan, Planned } from "../../src/model/plan.ts";
import { decodePlan } from "../../src/plan-file/decode-plan.ts";
import { encodePlan } from "../../src/plan-file/plan-json.ts";
import { busyPlan, rarePlan } from "../render/mock-ups.ts";

const schema: object = JSON.parse(readFileSync(new URL("../../schemas/plan.v1.json", import.meta.url), "utf8"));
const fitsSchema = new Ajv2020({ strictTypes: false, strictRequired: false }).compile(schema);

const text = fc.string({ unit: "grapheme", maxLength: 20 });
const number = fc.nat(1000);
const size = fc.integer({ min: 1, max: 1000 });
const sha = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 });
const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 12, maxLength: 12 });
const code = fc.constantFrom("limit_reached", "not_managed", "aws_error");
const position = fc.record({ file: text, line: size, column: size });
const at: fc.Arbitrary<AccountRegion> = fc.record({ account: text, accountId: digits, region: text });
const tags = fc
  .dictionary(fc.oneof(text, fc.constantFrom("__proto__", "10", "9", "constructor")), text)
  .map((entries) => new Map(Object.entries(entries)));
const cidr = fc.oneof(
  fc.tuple(fc.nat(2 ** 32 - 1), fc.nat(32)).map(([address, length]) => blockAt(address, length)),
  fc.tuple(fc.bigInt(0n, 2n ** 128n - 1n), fc.nat(128)).map(([address, length]) => blockAt(address, length)),
);
const origin: fc.Arbitrary<Origin> = fc.oneof(
  fc.record(
    {
      kind: fc.constant("interface" as const),
      interfaceId: text,
      instanceId: text,
      label: text,
      group: fc.record({ id: text, name: text }),
    },
    { requiredKeys: ["kind", "interfaceId", "group"] },
  ),
  fc.record({ kind: fc.constant("cidr" as const), description: text, expires: text }, { requiredKeys: ["kind"] }),
  fc.record(
    { kind: fc.constant("file" as const), file: text, line: fc.integer({ min: 1, max: 9999 }), label: text },
    { requiredKeys: ["kind", "file"] },
  ),
);
const addition: fc.Arbitrary<Addition> = fc.record(
  {
    cidr,
    description: text,
    origin,
    standsFor: size,
    alsoIn: fc.array(fc.record({ id: text, vpcId: text, at }), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ["cidr", "description", "origin"] },
);
const have = fc.record({
  id: text,
  arn: text,
  name: text,
  version: size,
  maxEntries: size,
  entryCount: number,
  entriesSha256: sha,
  tags,
});
const step = fc.record({ from: size, to: size });
const tagChange = fc.record({ set: tags, remove: fc.array(text) });
const principals = fc.array(
  fc.oneof(
    digits,
    digits.map((id) => `arn:aws:organizations::${id}:ou/o-a/ou-b`),
  ),
  { maxLength: 3 },
);
const share: fc.Arbitrary<ShareChange> = fc.record({
  adds: principals,
  removes: principals,
  unchanged: number,
  allowExternal: fc.boolean(),
  changesExternal: fc.boolean(),
  ends: fc.boolean(),
});
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record(
    {
      kind: fc.constant("create" as const),
      maxEntries: size,
      tags,
      adds: fc.array(addition, { maxLength: 4 }),
      share,
    },
    { requiredKeys: ["kind", "maxEntries", "tags", "adds"] },
  ),
  fc.record(
    {
      kind: fc.constant("update" as const),
      have,
      adds: fc.array(addition, { maxLength: 4 }),
      removes: fc.array(fc.record({ cidr, description: text, reason: text }), { maxLength: 4 }),
      describes: fc.array(fc.record({ cidr, from: text, to: text, origin }), { maxLength: 4 }),
      resize: step,
      rename: fc.record({ from: text, to: text }),
      tags: tagChange,
      share,
      adopt: fc.boolean(),
    },
    { requiredKeys: ["kind", "have", "adds", "removes", "describes", "tags", "adopt"] },
  ),
  fc.record({ kind: fc.constant("retain" as const), have, tags: tagChange }),
  fc.record({ kind: fc.constant("delete" as const), have, share }, { requiredKeys: ["kind", "have"] }),
  fc.record({ kind: fc.constant("keep" as const), have }),
);
const allow: fc.Arbitrary<Allowance> = fc.oneof(
  fc.record({ kind: fc.constant("removals" as const), address: text, count: fc.nat().map((n) => n + 1) }),
  fc.record({ kind: fc.constantFrom("delete" as const, "apply" as const), address: text }),
);
const held: fc.Arbitrary<Held> = fc.record(
  { code, reason: text, detail: text, allow },
  { requiredKeys: ["code", "reason"] },
);
const planned: fc.Arbitrary<Planned> = fc.record(
  {
    address: text,
    at,
    name: text,
    family: fc.constantFrom("IPv4" as const, "IPv6" as const),
    mapping: text,
    position,
    change,
    cause: fc.constantFrom("pull_request" as const, "drift" as const),
    held: fc.array(held, { maxLength: 2 }),
    unchanged: number,
    suspended: text,
    digests: fc.record({ settings: sha, exact: sha }, { requiredKeys: ["exact"] }),
  },
  { requiredKeys: ["address", "at", "name", "family", "change", "held", "unchanged", "digests"] },
);
const notPlanned: fc.Arbitrary<NotPlanned> = fc.record(
  { address: text, at, mapping: text, position, code },
  { requiredKeys: ["address", "at", "code"] },
);
const diagnostic: fc.Arbitrary<Diagnostic> = fc.record(
  {
    code,
    severity: fc.constantFrom("error" as const, "warning" as const),
    summary: text,
    detail: text,
    remedy: text,
    address: text,
    account: text,
    region: text,
    mapping: text,
    position,
    excerpt: fc.record(
      {
        lines: fc.array(fc.record({ number: size, text }), { maxLength: 3 }),
        mark: fc.record({ line: size, column: size, length: number }),
        hint: text,
      },
      { requiredKeys: ["lines", "mark"] },
    ),
  },
  { requiredKeys: ["code", "severity", "summary"] },
);
const tally = fc.record(
  {
    ...{ resourceId: text, ownerId: digits, account: text, region: text, tally: text, used: number, limit: number },
    isEstimate: fc.boolean(),
  },
  { requiredKeys: ["resourceId", "ownerId", "region", "tally", "isEstimate", "used", "limit"] },
);
const referencing = fc.record(
  { resourceId: text, ownerId: digits, account: text, region: text },
  { requiredKeys: ["resourceId", "ownerId", "region"] },
);
const capacity: fc.Arbitrary<CapacityReport> = fc.record({
  isWhole: fc.boolean(),
  lists: fc.array(
    fc.record(
      {
        address: text,
        entries: number,
        size,
        isNew: fc.boolean(),
        references: number,
        referencedBy: fc.array(referencing, { maxLength: 2 }),
        unknownReferences: number,
        tightest: tally,
        room: number,
        exact: number,
      },
      { requiredKeys: ["address", "entries", "size", "isNew", "unknownReferences"] },
    ),
    { maxLength: 3 },
  ),
  nearlyFull: fc.array(tally, { maxLength: 2 }),
  regions: fc.array(fc.record({ at, lists: number }, { requiredKeys: ["at"] }), { maxLength: 2 }),
  firewalls: fc.array(fc.record({ at, name: text, references: number, used: number, limit: number }), { maxLength: 2 }),
  unreadFirewalls: fc.array(fc.record({ at, why: text }), { maxLength: 2 }),
});
const mapping: fc.Arbitrary<MappingSources> = fc.record({
  name: text,
  sources: fc.array(
    fc.record({ kind: text, at, names: fc.array(text), position }, { requiredKeys: ["kind", "names", "position"] }),
    { maxLength: 2 },
  ),
});
const whole: fc.Arbitrary<Omit<Plan, "capacity">> = fc.record({
  mappings: fc.array(mapping, { maxLength: 2 }),
  toolVersion: text,
  mode: fc.constantFrom("reviewed" as const, "sync" as const),
  config: fc.record(
    { path: text, sha256: sha, owner: text, works: sha, commit: text },
    { requiredKeys: ["path", "sha256", "owner", "works"] },
  ),
  scope: fc.array(text),
  takenAt: text,
  complete: fc.boolean(),
  regions: fc.array(fc.record({ at, status: fc.constantFrom("ok" as const, "failed" as const) }), { maxLength: 3 }),
  lists: fc.array(planned, { maxLength: 3 }),
  notPlanned: fc.array(notPlanned, { maxLength: 2 }),
  strayShares: fc.array(fc.record({ address: text, at, name: text, arn: text, listId: text }), { maxLength: 2 }),
  counts: fc.record({
    create: number,
    update: number,
    delete: number,
    retain: number,
    unchanged: number,
    held: number,
    notPlanned: number,
    entriesToAdd: number,
    entriesToRemove: number,
    descriptionsToChange: number,
    entriesChecked: number,
  }),
  digests: fc.record({ settings: sha, exact: sha }),
  diagnostics: fc.array(diagnostic, { maxLength: 2 }),
});
const records: fc.Arbitrary<Plan> = fc
  .tuple(whole, fc.option(capacity, { nil: undefined }))
  .map(([rest, report]) => ({ ...rest, ...(report === undefined ? {} : { capacity: report }) }));

// fast-check's records have no prototype, which a strict comparison would see.
const plan = records.map((record) => structuredClone(record));

const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

// biome-ignore lint/suspicious/noExplicitAny: a saved plan is edited as a person or an attacker would, whatever its types
function edited(edit: (document: any) => void): unknown {
  const document = throughText(encodePlan(busyPlan()));
  edit(document);
  return document;
}

const problems = (value: unknown): readonly string[] => {
  const decoded = decodePlan(value);
  return decoded.ok ? [] : decoded.diagnostics.map(({ code: kind, summary }) => `${kind}: ${summary}`);
};

describe("a plan in JSON", () => {
  it("comes back exactly as it went", () => {
    fc.assert(
      fc.property(plan, (original) => {
        expect(decodePlan(throughText(encodePlan(original)))).toStrictEqual({ ok: true, plan: original });
      }),
    );
  });

  it("fits its schema", () => {
    fc.assert(
      fc.property(plan, (original) => {
        fitsSchema(throughText(encodePlan(original)));
        expect(fitsSchema.errors).toBeNull();
      }),
    );
  });

  it("is the same text for the same plan, whatever order its tags came in", () => {
    const [list] = rarePlan().lists.filter(({ change: { kind } }) => kind === "retain");
    const turned = (order: (tags: [string, string][]) => [string, string][]): string =>
      JSON.stringify(
        encodePlan({
          ...rarePlan(),
          lists:
            list === undefined || list.change.kind !== "retain"
              ? []
              : [
                  {
                    ...list,
                    change: {
                      ...list.change,
                      have: { ...list.change.have, tags: new Map(order([...list.change.have.tags])) },
                    },
                  },
                ],
        }),
      );
    expect(turned((tags) => tags.toReversed())).toBe(turned((tags) => tags));
  });

  it("says everything about an entry in words that scripts can use", () => {
    const document = encodePlan(busyPlan());
    const workers = document.lists.find(({ name }) => name === "payments-workers");
    expect(workers).toMatchObject({
      address: "network/eu-west-1/payments-workers",
      kind: "update",
      account_id: "111111111111",
      position: { file: "mappings.yaml", line: 30 },
      have: { version: 41, max_entries: 60, entry_count: 48 },
      held: null,
    });
    expect(workers?.adds[0]).toEqual({
      cidr: "10.20.9.31/32",
      description: "eni-0e5a1c44d2b7f9026 i-04be11c2d3e4f5a26 worker-9",
      from: {
        kind: "interface",
        interface_id: "eni-0e5a1c44d2b7f9026",
        instance_id: "i-04be11c2d3e4f5a26",
        label: "worker-9",
        group_id: "sg-0a1b2c3d4e5f60718",
        group_name: "worker",
      },
    });
  });

  it("of a newer minor format is read, and what it adds is ignored", () => {
    const newer = edited((document) => {
      document.format_version = "1.7";
      document.weather = "fine";
      document.lists[0].mood = ["good"];
      document.diagnostics[0].code = "a_code_of_tomorrow";
    });
    expect(problems(newer)).toEqual([]);
  });

  it("of another major format is refused by its number, whatever else it holds", () => {
    const message = "plan_format: the plan file has format 2.0, and this plsync reads format 1.0";
    expect(problems({ format_version: "2.0", changes: 7 })).toEqual([message]);
  });

  it.each([
    ["null", null],
    ["a text", "plan"],
    ["a number", 7],
    ["an array", []],
  ])("is not %s", (_, value) => {
    expect(problems(value)).toEqual(["plan_unreadable: the plan file is not a plan: it must be an object"]);
  });

  it("that lacks everything is told by the first thing that it lacks", () => {
    expect(problems({})).toEqual(["plan_unreadable: the plan file is not a plan: .format_version is missing"]);
  });

  it.each<readonly [string, (document: { lists: Record<string, unknown>[] }) => void, string]>([
    ["a missing field", (document) => delete document.lists[1]?.held, ".lists[1].held is missing"],
    ["an update without what AWS has", (document) => delete document.lists[1]?.have, ".lists[1].have is missing"],
    [
      "a wrong type",
      (document) => Object.assign(document.lists[0] ?? {}, { unchanged: "2" }),
      ".lists[0].unchanged must be a whole number",
    ],
    ["a text for a list", (document) => Object.assign(document, { lists: "none" }), ".lists must be a list"],
    [
      "a kind that is none",
      (document) => Object.assign(document, { mode: "later" }),
      '.mode must be "reviewed" or "sync"',
    ],
    [
      "fewer than none",
      (document) => Object.assign(document.lists[0] ?? {}, { unchanged: -1 }),
      ".lists[0].unchanged must be 0 or more",
    ],
    [
      "reasons that are none",
      (document) => Object.assign(document.lists[0] ?? {}, { held: [] }),
      ".lists[0].held must not be empty",
    ],
    [
      "an account that is none",
      (document) => Object.assign(document.lists[0] ?? {}, { account_id: "1" }),
      ".lists[0].account_id must match ^[0-9]{12}$",
    ],
    [
      "an entry that is not a CIDR",
      (document) =>
        Object.assign(document.lists[1] ?? {}, {
          adds: [{ cidr: "10.0.0.1/33", description: "", from: { kind: "cidr" } }],
        }),
      ".lists[1].adds[0].cidr must be a CIDR in canonical form",
    ],
    [
      "an entry with host bits",
      (document) =>
        Object.assign(document.lists[1] ?? {}, {
          adds: [{ cidr: "10.0.0.1/8", description: "", from: { kind: "cidr" } }],
        }),
      ".lists[1].adds[0].cidr must be a CIDR in canonical form",
    ],
  ])("with %s names the place", (_, edit, problem) => {
    expect(problems(edited(edit))).toEqual([`plan_unreadable: the plan file is not a plan: ${problem}`]);
  });

  it("never throws, whatever a file holds", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, choice) => {
        const document = edited((whole) => {
          const target = choice % 3 === 0 ? whole : choice % 3 === 1 ? whole.lists[choice % 6] : whole.lists[1].adds[0];
          const keys = Object.keys(target);
          target[keys[choice % keys.length] ?? "lists"] = value;
        });
        expect(decodePlan(document)).toHaveProperty("ok");
        expect(decodePlan(value)).toMatchObject({ ok: false });
      }),
    );
  });
});

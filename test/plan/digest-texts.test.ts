// Digests are made of texts that plsync writes piece by piece. Here the same values are put together as a whole, and written as canonical
// text: a digest that differs would take every list for changed.
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Canonical, canonical, pairs, unordered } from "../../src/model/canonical.ts";
import { addsOf, type Change, describesOf, removesOf, shareChangeOf } from "../../src/model/change.ts";
import { blockAt, formatCidr } from "../../src/model/cidr.ts";
import type { ListSpec } from "../../src/model/mapping.ts";
import { sha256 } from "../../src/model/sha256.ts";
import { exactDigest } from "../../src/plan/change-digests.ts";
import { definitionDigests, definitionForm } from "../../src/plan/digest.ts";
import { readingsOf } from "../../src/sources/region-index.ts";
import { kindOf } from "../../src/sources/registry.ts";
import { fromCidrs, fromGroups, mapping, PAYMENTS, region, spec, TODAY } from "./builders.ts";

const text = fc.oneof(fc.string({ unit: "binary", maxLength: 8 }), fc.constantFrom('"', "\\", "\ud800", "é", "web"));
const small = fc.nat(2000);
const cidr = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((address) => blockAt(address, 32)),
  fc.bigInt({ min: 0n, max: 2n ** 128n - 1n }).map((address) => blockAt(address, 64)),
);
const digest = fc.nat().map((seed) => sha256(`${seed}`));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const tags = fc
  .uniqueArray(fc.tuple(text, text), { selector: ([key]) => key, maxLength: 4 })
  .map((all) => new Map(all));

const specs: fc.Arbitrary<ListSpec> = fc
  .record({
    family: fc.constantFrom("IPv4" as const, "IPv6" as const),
    manage: optional(fc.constant("entries" as const)),
    maxEntries: fc.oneof(
      fc.record({ kind: fc.constant("fixed" as const), value: small }),
      fc.record({
        kind: fc.constant("automatic" as const),
        headroomPercent: small,
        headroom: small,
        limit: small,
        shrink: fc.boolean(),
      }),
    ),
    aggregation: fc.constantFrom(undefined, { kind: "exact" as const }),
    tags,
    share: optional(fc.record({ principals: fc.array(text, { maxLength: 3 }), allowExternal: fc.boolean() })),
    deletion: fc.constantFrom("delete" as const, "retain" as const),
    limits: fc.record({
      maxRemovalPercent: small,
      ignoreBelow: small,
      maxRemovals: small,
      maxAdditions: small,
      allowEmpty: fc.boolean(),
      widest: fc.record({ IPv4: fc.nat(32), IPv6: fc.nat(128) }),
    }),
    part: optional(fc.record({ of: text, number: small, count: small, before: text })),
  })
  .map((own) => ({ ...spec("web"), ...own }) as ListSpec);

const place = region(PAYMENTS, { groups: ["sg-a", "sg-b"] });
const readings = readingsOf([place], TODAY);
const sources = [fromGroups("sg-b", "sg-a"), fromCidrs("10.0.0.0/8", "192.0.2.1/32")];

/** What decides what the list holds. */
function contentForm(of: ListSpec): { readonly [key: string]: Canonical | undefined } {
  const { maxEntries } = of;
  return {
    aggregate: of.aggregation?.kind,
    family: of.family,
    limits: {
      allow_empty: of.limits.allowEmpty,
      ignore_below: of.limits.ignoreBelow,
      max_additions: of.limits.maxAdditions,
      max_removal_percent: of.limits.maxRemovalPercent,
      max_removals: of.limits.maxRemovals,
      widest: { IPv4: of.limits.widest.IPv4, IPv6: of.limits.widest.IPv6 },
    },
    manage: of.manage,
    max_entries:
      of.manage !== undefined
        ? undefined
        : maxEntries.kind === "fixed"
          ? maxEntries.value
          : {
              headroom: maxEntries.headroom,
              headroom_percent: maxEntries.headroomPercent,
              limit: maxEntries.limit,
              shrink: maxEntries.shrink,
            },
    sources: unordered(sources.map((source) => kindOf(source).settings(source, of.family, readings) ?? null)),
    split: of.part?.count,
  };
}

function settingsForm(of: ListSpec): Canonical {
  const { max_entries, split, ...content } = contentForm(of);
  if (of.manage !== undefined) return content;
  const share = of.share && { allow_external_principals: of.share.allowExternal, principals: of.share.principals };
  return { ...content, deletion: of.deletion, max_entries, share, split, tags: pairs(of.tags) };
}

it("the digests of a definition are those of its canonical text, and its form is what that text says", () => {
  fc.assert(
    fc.property(specs, (of) => {
      const web = mapping("web", sources, [of]);
      expect(definitionDigests(web, of, readings)).toEqual({
        settings: sha256(`plsync settings 2\n${canonical(settingsForm(of))}`),
        content: sha256(`plsync content 1\n${canonical(contentForm(of))}`),
      });
      expect(canonical(definitionForm(web, of, readings) ?? null)).toBe(canonical(settingsForm(of)));
    }),
    { numRuns: 300 },
  );
});

const have = fc.record({
  id: text,
  arn: text,
  name: text,
  version: small,
  maxEntries: small,
  entryCount: small,
  entriesSha256: digest,
  tags,
});
const origin = fc.constant({ kind: "cidr" as const });
const adds = fc.array(fc.record({ cidr, description: text, origin }), { maxLength: 3 });
const removes = fc.array(fc.record({ cidr, description: text, reason: text }), { maxLength: 3 });
const describes = fc.array(fc.record({ cidr, from: text, to: text, origin }), { maxLength: 3 });
const tagChange = fc.record({ set: tags, remove: fc.array(text, { maxLength: 2 }) });
const share = fc.record(
  {
    adds: fc.array(text, { maxLength: 2 }),
    removes: fc.array(text, { maxLength: 2 }),
    unchanged: small,
    allowExternal: fc.boolean(),
    changesExternal: fc.boolean(),
    ends: fc.boolean(),
    joins: small,
  },
  { requiredKeys: ["adds", "removes", "unchanged", "allowExternal", "changesExternal", "ends"] },
);
const step = fc.record({ from: text, to: text });
const changes = fc.oneof(
  fc.record({ kind: fc.constant("create" as const), maxEntries: small, tags, adds, share: optional(share) }),
  fc.record({
    kind: fc.constant("update" as const),
    have,
    adds,
    removes,
    describes,
    resize: optional(fc.record({ from: small, to: small })),
    rename: optional(step),
    tags: tagChange,
    share: optional(share),
    adopt: fc.boolean(),
    newSettings: optional(fc.constant(true as const)),
  }),
  fc.record({ kind: fc.constant("delete" as const), have, share: optional(share) }),
  fc.record({ kind: fc.constant("retain" as const), have, tags: tagChange }),
  fc.record({ kind: fc.constant("keep" as const), have }),
) as fc.Arbitrary<Change>;

/** Everything that applying the change depends on. */
function changeForm(address: string, settings: string | undefined, change: Change): Canonical {
  const is = change.kind === "create" ? undefined : change.have;
  const update = change.kind === "update" ? change : undefined;
  const described = describesOf(change);
  const sharing = shareChangeOf(change);
  const tagged = change.kind === "update" || change.kind === "retain" ? change.tags : undefined;
  return {
    address,
    adds: addsOf(change).map((one) => [formatCidr(one.cidr), one.description]),
    adopt: update?.adopt,
    describes: described.length === 0 ? undefined : described.map((one) => [formatCidr(one.cidr), one.from, one.to]),
    have: is ? [is.id, is.name, is.version, is.maxEntries, is.entryCount, is.entriesSha256] : null,
    kind: change.kind,
    max_entries: change.kind === "create" ? change.maxEntries : undefined,
    new_settings: update?.newSettings,
    removes: removesOf(change).map((one) => formatCidr(one.cidr)),
    rename: update?.rename && [update.rename.from, update.rename.to],
    resize: update?.resize && [update.resize.from, update.resize.to],
    settings: settings ?? null,
    share: sharing && {
      adds: sharing.adds,
      ends: sharing.ends,
      external: sharing.changesExternal ? sharing.allowExternal : undefined,
      joins: sharing.joins,
      removes: sharing.removes,
    },
    tags:
      change.kind === "create" ? pairs(change.tags) : tagged && { remove: [...tagged.remove], set: pairs(tagged.set) },
  };
}

it("the digest of a change is that of its canonical text", () => {
  fc.assert(
    fc.property(text, optional(digest), changes, (address, settings, change) => {
      expect(exactDigest(address, settings, change)).toBe(
        sha256(`plsync exact 2\n${canonical(changeForm(address, settings, change))}`),
      );
    }),
    { numRuns: 1000 },
  );
});

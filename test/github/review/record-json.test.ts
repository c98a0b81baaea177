// A record survives the comment that carries it, and hundreds of lists keep a row each.
import fc from "fast-check";
import { expect, test } from "vitest";
import { fittingRecord } from "../../../src/action/report/comment-record.ts";
import { packed, unpacked } from "../../../src/github/review/packed.ts";
import { planCommentBody, readPlanComment } from "../../../src/github/review/plan-record.ts";
import { NOTHING_RECORDED, readRecordJson, recordJson } from "../../../src/github/review/record-json.ts";
import type { PlanRecord, RecordedList } from "../../../src/model/record.ts";
import { sha256 } from "../../../src/model/sha256.ts";

const REST: PlanRecord = {
  ...{ state: "planned", head: "a".repeat(40), base: "b".repeat(40), merge: "c".repeat(40), name: "default" },
  ...{ path: "mappings.yaml", scope: [], shard: "", pusher: "jane", text: sha256("text"), recorded: NOTHING_RECORDED },
  ...{ file: { before: sha256("works"), after: sha256("works") }, allow: new Map() },
};
const STAMP = { protected: "p", payload: "p", signature: "s" };

/** Lists whose every digest is another one, as when a default changes for all of them. */
function lists(count: number, isNew = false): ReadonlyMap<string, RecordedList> {
  return new Map(
    Array.from({ length: count }, (_, index) => [
      `network/eu-west-1/team-${index}-frontends`,
      {
        action: isNew ? "create" : "update",
        id: isNew ? "" : `pl-0${sha256(`id ${index}`).slice(0, 16)}`,
        before: isNew ? "" : sha256(`before ${index}`),
        ...{ settings: sha256(`settings ${index}`), exact: sha256(`exact ${index}`), adds: index % 60, removes: 0 },
      },
    ]),
  );
}

test.each([
  ["80 that change", lists(80), "lists"],
  ["200 that change", lists(200), "lists"],
  ["370 that are new", lists(370, true), "lists"],
  ["300 that change", lists(300), "root"],
  ["2,000 that change", lists(2000), "root"],
])("%s fit in a comment, and what each gains is known", (_, rows, kind) => {
  const { record, characters } = fittingRecord(rows, REST);
  expect(characters).toBeLessThanOrEqual(40_000);
  const read = readPlanComment("default", planCommentBody("default", record, STAMP, "text"));
  expect(read?.record).toEqual(record);
  const { recorded } = read?.record ?? REST;
  expect(recorded.kind).toBe(kind);
  const adds =
    recorded.kind === "root" ? recorded.adds : new Map([...recorded.lists].map(([at, { adds: n }]) => [at, n]));
  expect(adds?.size).toBe(rows.size);
  for (const [address, { adds: number }] of rows) expect(adds?.get(address)).toBe(number);
});

test("of 20,000 lists not even that fits, and nothing but the exact plan is approved", () => {
  const { record, characters } = fittingRecord(lists(20_000), REST);
  expect(characters).toBeLessThanOrEqual(40_000);
  expect(record.recorded).toMatchObject({ kind: "root", count: 20_000, adds: undefined });
});

test("records are read as they were written, packed or not", () => {
  const digest = fc.nat().map((value) => sha256(String(value)));
  const row = fc.record({
    action: fc.constantFrom("create", "update", "adopt+rename"),
    ...{ id: fc.constantFrom("", "pl-0123456789abcdef0"), before: fc.oneof(digest, fc.constantFrom("", undefined)) },
    ...{ settings: digest, exact: digest, adds: fc.nat(), removes: fc.nat() },
  });
  const address = fc.string({ minLength: 1 }).filter((text) => text !== "__proto__");
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(address, row), { selector: ([at]) => at, maxLength: 150 }), (rows) => {
      const record: PlanRecord = { ...REST, recorded: { kind: "lists", lists: new Map(rows) } };
      expect(readRecordJson(JSON.parse(JSON.stringify(recordJson(record))))).toEqual(record);
    }),
  );
});

test("what does not unfold is no record, and what unfolds to gigabytes is not unfolded", () => {
  const { record } = fittingRecord(lists(200), REST);
  expect(readRecordJson({ ...recordJson(record), packed: "AAAA" })).toBeUndefined();
  expect(unpacked(packed("0".repeat(5_000_000)))).toBeUndefined();
  expect(unpacked(packed({ a: [1, "x"] }))).toEqual({ a: [1, "x"] });
});

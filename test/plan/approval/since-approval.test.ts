// What people who approved are told about a later plan, list by list.
import { expect, test } from "vitest";
import type { RecordedList } from "../../../src/model/record.ts";
import { sha256 } from "../../../src/model/sha256.ts";
import { recordRoot } from "../../../src/plan/approval/compare-record.ts";
import { differencesSince } from "../../../src/plan/approval/since-approval.ts";

const WEB: RecordedList = {
  ...{ action: "update", id: "pl-1", before: sha256("before"), settings: sha256("settings") },
  ...{ exact: sha256("exact"), adds: 6, removes: 0 },
};
const FILE = { before: sha256("works"), after: sha256("works") };

function lists(...rows: readonly (readonly [string, RecordedList])[]): ReadonlyMap<string, RecordedList> {
  return new Map(rows);
}

function since(was: ReadonlyMap<string, RecordedList>, is: ReadonlyMap<string, RecordedList>) {
  return differencesSince({ recorded: { kind: "lists", lists: was }, file: FILE }, { lists: is, file: FILE });
}

test.each([
  ["nothing", WEB, undefined],
  ["entries", { ...WEB, exact: sha256("other") }, "entries, or the list in AWS"],
  ["counts", { ...WEB, exact: sha256("other"), adds: 11, removes: 2 }, "additions 6 → 11, removals 0 → 2"],
  ["settings", { ...WEB, settings: sha256("other"), exact: sha256("other") }, "settings"],
  ["the list", { ...WEB, id: "pl-2", exact: sha256("other") }, "list pl-1 → pl-2"],
  ["the action", { ...WEB, action: "delete", exact: sha256("other") }, "action update → delete"],
])("what differs: %s", (_, is, words) => {
  expect(since(lists(["a/r/web", WEB]), lists(["a/r/web", is])).lists.get("a/r/web")).toBe(words);
});

test("lists that came and lists that went", () => {
  expect(since(lists(["a/r/web", WEB]), lists(["a/r/api", WEB]))).toEqual({
    ...{ lists: new Map([["a/r/api", "not in the plan then"]]), gone: ["a/r/web"], file: false },
  });
});

test("how plsync works", () => {
  const recorded = { kind: "lists", lists: lists() } as const;
  const is = { lists: lists(), file: { ...FILE, after: sha256("other") } };
  expect(differencesSince({ recorded, file: FILE }, is).file).toBe(true);
});

test("of a record that is one digest over all its lists, all are marked or none", () => {
  const was = lists(["a/r/web", WEB], ["a/r/api", WEB]);
  const about = { recorded: recordRoot(was), file: FILE };
  expect(differencesSince(about, { lists: was, file: FILE }).lists.size).toBe(0);
  const is = lists(["a/r/web", WEB], ["a/r/api", { ...WEB, settings: sha256("other") }]);
  expect([...differencesSince(about, { lists: is, file: FILE }).lists.keys()]).toEqual(["a/r/web", "a/r/api"]);
});

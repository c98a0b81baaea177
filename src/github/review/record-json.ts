// A record as JSON and back; the stamp is over its canonical text. What does not parse counts as not recorded.
import { type Canonical, canonical, pairs } from "../../model/canonical.ts";
import type { PlanRecord, RecordedFile, RecordedList, RecordedLists, RecordRoot } from "../../model/record.ts";
import { sha256 } from "../../model/sha256.ts";
import { field, numberField, textField } from "../answer.ts";

/** Of a comment without a plan. */
export const NOTHING_RECORDED: RecordedLists = { kind: "lists", lists: new Map() };

const FORMAT = 1;
const DIGEST = /^[0-9a-f]{64}$/;

function listsJson(recorded: RecordedLists): Canonical {
  if (recorded.kind === "root") {
    return { count: recorded.count, settings: recorded.settings, exact: recorded.exact };
  }
  const row = ({ action, id, before, settings, exact, adds, removes }: RecordedList): Canonical => [
    ...[action, id, before ?? null, settings, exact, adds, removes],
  ];
  return Object.fromEntries([...recorded.lists].map(([address, list]) => [address, row(list)]));
}

/** The record as it stands in the comment. */
export function recordJson(record: PlanRecord): { readonly [key: string]: Canonical | undefined } {
  const { recorded, file, allow, scope, ...texts } = record;
  return {
    format: FORMAT,
    ...texts,
    scope: [...scope],
    [recorded.kind]: listsJson(recorded),
    file: file && [file.before ?? null, file.after],
    allow: pairs(new Map([...allow].map(([address, count]) => [address, String(count)]))),
  };
}

/** Of a record as it stands in a comment, 64 hex digits: what its stamp names. `json`: as `recordJson` makes it, or parsed. */
export function recordDigest(json: unknown): string {
  return sha256(canonical(json as Canonical));
}

function objectEntries(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isDigest(value: unknown): value is string {
  return typeof value === "string" && DIGEST.test(value);
}

/** Undefined for anything that is neither a digest nor, where it is meant, one of the words for none. */
function readList(value: unknown): RecordedList | undefined {
  if (!Array.isArray(value) || value.length !== 7) return undefined;
  const [action, id, before, settings, exact, adds, removes]: readonly unknown[] = value;
  if (typeof action !== "string" || typeof id !== "string" || !isDigest(exact)) return undefined;
  if (before !== null && before !== "" && !isDigest(before)) return undefined;
  if (settings !== "" && !isDigest(settings)) return undefined;
  if (!isCount(adds) || !isCount(removes)) return undefined;
  return { action, id, before: before ?? undefined, settings, exact, adds, removes };
}

function readRoot(value: unknown): RecordRoot | undefined {
  const settings = field(value, "settings");
  const exact = field(value, "exact");
  const count = field(value, "count");
  if (!isDigest(settings) || !isDigest(exact) || !isCount(count)) return undefined;
  return { kind: "root", count, settings, exact };
}

function readFile(value: unknown): RecordedFile | undefined {
  if (!Array.isArray(value)) return undefined;
  const [before, after]: readonly unknown[] = value;
  if (!isDigest(after) || (before !== null && before !== "" && !isDigest(before))) return undefined;
  return { before: before ?? undefined, after };
}

function readAllow(value: unknown): ReadonlyMap<string, number> {
  if (!Array.isArray(value)) return new Map();
  const rows = value.filter((row) => Array.isArray(row) && /^\d{1,6}$/.test(String(row[1])));
  return new Map(rows.map((row) => [String(row[0]), Number(row[1])]));
}

/** The record in parsed JSON; undefined when it is none of this format. Rows that do not parse are left out. */
export function readRecordJson(json: unknown): PlanRecord | undefined {
  const state = (["planning", "planned"] as const).find((known) => known === field(json, "state"));
  if (numberField(json, "format") !== FORMAT || state === undefined) return undefined;
  const text = (name: string): string => textField(json, name) ?? "";
  const scope = field(json, "scope");
  const rows = objectEntries(field(json, "lists")).flatMap(([address, row]) => {
    const read = readList(row);
    return read === undefined ? [] : [[address, read] as const];
  });
  return {
    state,
    head: text("head"),
    base: text("base"),
    merge: text("merge"),
    name: text("name"),
    path: text("path"),
    scope: Array.isArray(scope) ? scope.filter((pattern) => typeof pattern === "string") : [],
    shard: text("shard"),
    pusher: text("pusher"),
    text: text("text"),
    recorded: readRoot(field(json, "root")) ?? { kind: "lists", lists: new Map(rows) },
    file: readFile(field(json, "file")),
    allow: readAllow(field(json, "allow")),
  };
}

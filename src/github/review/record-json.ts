// A record as JSON and back; the stamp is over its canonical text. What does not parse counts as not recorded.
import { type Canonical, canonical, pairs } from "../../model/canonical.ts";
import type { PlanRecord, RecordedFile, RecordedList, RecordedLists, RecordRoot } from "../../model/record.ts";
import { sha256 } from "../../model/sha256.ts";
import { field, numberField, textField } from "../answer.ts";
import { packed, unpacked } from "./packed.ts";

/** Of a comment without a plan. */
export const NOTHING_RECORDED: RecordedLists = { kind: "lists", lists: new Map() };

/** 2: rows or counts are packed. */
const FORMATS = [1, 2];
/** Characters of rows that stand in a record as they are. */
const MOST_PLAIN = 20_000;
const DIGEST = /^[0-9a-f]{64}$/;

type Json = { readonly [key: string]: Canonical | undefined };

function rowsJson(lists: ReadonlyMap<string, RecordedList>): Json {
  const row = ({ action, id, before, settings, exact, adds, removes }: RecordedList): Canonical => [
    ...[action, id, before ?? null, settings, exact, adds, removes],
  ];
  return Object.fromEntries([...lists].map(([address, list]) => [address, row(list)]));
}

function recordedJson(recorded: RecordedLists): Json {
  if (recorded.kind === "root") {
    const { adds, count, exact, settings } = recorded;
    const counts = adds && packed(Object.fromEntries(adds));
    return { format: 2, root: { count, settings, exact, adds: counts } };
  }
  const lists = rowsJson(recorded.lists);
  return canonical(lists).length <= MOST_PLAIN ? { format: 1, lists } : { format: 2, packed: packed(lists) };
}

/** The record as it stands in the comment. */
export function recordJson(record: PlanRecord): Json {
  const { recorded, file, allow, scope, ...texts } = record;
  return {
    ...texts,
    scope: [...scope],
    ...recordedJson(recorded),
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
  const counts = textField(value, "adds");
  const rows = counts === undefined ? undefined : objectEntries(unpacked(counts));
  const adds = rows?.flatMap(([address, number]) => (isCount(number) ? [[address, number] as const] : []));
  return { kind: "root", count, settings, exact, adds: adds && new Map(adds) };
}

/** The rows of the record; undefined where they are packed and cannot be unfolded: then the record says nothing. */
function readLists(json: unknown): ReadonlyMap<string, RecordedList> | undefined {
  const text = textField(json, "packed");
  const lists = text === undefined ? field(json, "lists") : unpacked(text);
  if (text !== undefined && lists === undefined) return undefined;
  const rows = objectEntries(lists).flatMap(([address, row]) => {
    const read = readList(row);
    return read === undefined ? [] : [[address, read] as const];
  });
  return new Map(rows);
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
  if (!FORMATS.includes(numberField(json, "format") ?? 0) || state === undefined) return undefined;
  const text = (name: string): string => textField(json, name) ?? "";
  const scope = field(json, "scope");
  const lists = readLists(json);
  if (lists === undefined) return undefined;
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
    recorded: readRoot(field(json, "root")) ?? { kind: "lists", lists },
    file: readFile(field(json, "file")),
    allow: readAllow(field(json, "allow")),
  };
}

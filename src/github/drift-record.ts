// What the drift issue remembers of its rows, so that a run that looks at only some lists keeps the rows of the others.
import { EVENT_KINDS } from "../model/notification/notify.ts";
import type { Told, ToldEvent } from "../model/notification/told.ts";
import { present } from "../model/present.ts";
import { DRIFT_SYMBOLS, type DriftRow } from "../render/markdown/drift-row.ts";
import type { UnknownSince } from "../render/markdown/unknown-sources.ts";
import { field, numberField, textField } from "./answer.ts";
import { type MarkerIdentity, marker, readMarker } from "./marker.ts";

export interface DriftRecord {
  /** ISO 8601, UTC: when the issue was opened, or opened again. */
  readonly since: string;
  /** 64 hex digits. */
  readonly digest: string;
  /** Undefined when there were too many to remember. */
  readonly rows: readonly DriftRow[] | undefined;
  /** What people were told last; undefined: nothing is remembered. */
  readonly told: Told | undefined;
  readonly unknown: UnknownSince;
}

/** Less than a third of what a body may have (65,536 characters); the rest is for people. */
const MOST_CHARACTERS = 20_000;
/** Lists with an unknown source that are remembered, in order of their addresses. */
const MOST_UNKNOWN = 100;
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

function identity(name: string): MarkerIdentity {
  return { kind: "drift", name };
}

export interface WrittenRecord {
  /** One line. */
  readonly text: string;
  /** False when only the number of rows fits. */
  readonly hasRows: boolean;
}

/** What was told fits beside the rows, or its digest alone is kept. */
const MOST_TOLD_CHARACTERS = 8_000;

/** Arrays of texts, which are shorter than objects. */
function packTold({ digest, events = [] }: Told) {
  const packed = events.map(({ kind, code, about, mark }) => [
    kind,
    code,
    about,
    ...(mark === undefined ? [] : [mark]),
  ]);
  return JSON.stringify(packed).length <= MOST_TOLD_CHARACTERS ? { digest, events: packed } : { digest };
}

/** The record as the first line of the issue. `since`: ISO 8601, UTC; `digest`: 64 hex digits. */
export function writeDriftRecord(
  name: string,
  since: string,
  digest: string,
  rows: readonly DriftRow[],
  told: Told | undefined,
  unknown: UnknownSince = new Map(),
): WrittenRecord {
  const notified = told === undefined ? {} : { told: packTold(told) };
  const packed = rows.map(({ address, symbol, what, entries, kind, digest }) => [
    address,
    symbol,
    what,
    entries,
    kind,
    digest,
  ]);
  const lists = unknown.size === 0 ? {} : { unknown: [...unknown].slice(0, MOST_UNKNOWN) };
  const more = { ...notified, ...lists };
  const rest = JSON.stringify(notified).length;
  const whole = marker(identity(name), { since, digest, rows: packed, ...more });
  if (whole.length - rest <= MOST_CHARACTERS) return { text: whole, hasRows: true };
  return { text: marker(identity(name), { since, digest, count: rows.length, ...more }), hasRows: false };
}

function readUnknown(value: unknown): UnknownSince {
  const rows = Array.isArray(value) ? value.slice(0, MOST_UNKNOWN) : [];
  const isRow = (row: unknown): row is readonly [string, string] =>
    Array.isArray(row) && row.length === 2 && row.every((part) => typeof part === "string");
  return new Map(rows.filter(isRow).filter(([, since]) => ISO.test(since)));
}

/** Undefined for anything that is not a row: everyone who may edit issues may edit this. */
function readRow(value: unknown): DriftRow | undefined {
  if (!Array.isArray(value) || !value.every((part) => typeof part === "string")) return undefined;
  const [address, sign, what, entries, kind, digest] = value;
  const symbol = DRIFT_SYMBOLS.find((known) => known === sign);
  if (address === undefined || symbol === undefined || what === undefined) return undefined;
  if (entries === undefined || kind === undefined || digest === undefined) return undefined;
  return { address, symbol, what, entries, kind, digest };
}

function readToldEvent(value: unknown): ToldEvent | undefined {
  if (!Array.isArray(value) || !value.every((part) => typeof part === "string")) return undefined;
  const [name, code, about, mark] = value;
  const kind = EVENT_KINDS.find((known) => known === name);
  if (kind === undefined || code === undefined || about === undefined) return undefined;
  return present({ kind, code, about, mark });
}

function readTold(value: unknown): Told | undefined {
  const digest = textField(value, "digest");
  if (digest === undefined) return undefined;
  const events = field(value, "events");
  return { digest, events: Array.isArray(events) ? events.flatMap((event) => readToldEvent(event) ?? []) : undefined };
}

/** The record at the top of the drift issue of `name`; undefined when the text does not begin with one. */
export function readDriftRecord(name: string, body: string): DriftRecord | undefined {
  const value = readMarker(body, identity(name));
  const since = textField(value, "since");
  const digest = textField(value, "digest");
  if (since === undefined || digest === undefined) return undefined;
  const rows = field(value, "rows");
  const isCounted = numberField(value, "count") !== undefined || !Array.isArray(rows);
  const told = readTold(field(value, "told"));
  const unknown = readUnknown(field(value, "unknown"));
  const known = isCounted ? undefined : rows.flatMap((row) => readRow(row) ?? []);
  return { since, digest, rows: known, told, unknown };
}

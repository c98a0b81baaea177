// What the drift issue remembers of its rows, so that a run that looks at only some lists keeps the rows of the others.
import { DRIFT_SYMBOLS, type DriftRow } from "../render/markdown/drift-rows.ts";
import { field, numberField, textField } from "./answer.ts";
import { type MarkerIdentity, marker, readMarker } from "./marker.ts";

export interface DriftRecord {
  /** ISO 8601, UTC: when the issue was opened, or opened again. */
  readonly since: string;
  /** 64 hex digits. */
  readonly digest: string;
  /** Undefined when there were too many to remember. */
  readonly rows: readonly DriftRow[] | undefined;
}

/** Less than a third of what a body may have (65,536 characters); the rest is for people. */
const MOST_CHARACTERS = 20_000;

function identity(name: string): MarkerIdentity {
  return { kind: "drift", name };
}

export interface WrittenRecord {
  /** One line. */
  readonly text: string;
  /** False when only the number of rows fits. */
  readonly hasRows: boolean;
}

/** The record as the first line of the issue. `since`: ISO 8601, UTC; `digest`: 64 hex digits. */
export function writeDriftRecord(
  name: string,
  since: string,
  digest: string,
  rows: readonly DriftRow[],
): WrittenRecord {
  const packed = rows.map(({ address, symbol, what, entries, kind, digest }) => [
    address,
    symbol,
    what,
    entries,
    kind,
    digest,
  ]);
  const whole = marker(identity(name), { since, digest, rows: packed });
  if (whole.length <= MOST_CHARACTERS) return { text: whole, hasRows: true };
  return { text: marker(identity(name), { since, digest, count: rows.length }), hasRows: false };
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

/** The record at the top of the drift issue of `name`; undefined when the text does not begin with one. */
export function readDriftRecord(name: string, body: string): DriftRecord | undefined {
  const value = readMarker(body, identity(name));
  const since = textField(value, "since");
  const digest = textField(value, "digest");
  if (since === undefined || digest === undefined) return undefined;
  const rows = field(value, "rows");
  const isCounted = numberField(value, "count") !== undefined || !Array.isArray(rows);
  return { since, digest, rows: isCounted ? undefined : rows.flatMap((row) => readRow(row) ?? []) };
}

// A snapshot as lines of JSON: a header, then for each reading a line with what was asked and what came of it, and behind it its rows, a
// thousand in a line, so that neither writing nor reading holds all of them as text. The last line says how many readings there are.

import { type Codec, flag, Misfit, number, record, snake, text } from "../model/codec/codec.ts";
import { DIAGNOSTIC } from "../model/codec/diagnostic.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { parseShard } from "../model/fleet/shard.ts";
import type { Reading } from "../model/snapshot.ts";
import { args, formOf, READ_NAMES } from "./reads.ts";
import type { Recorded, RecordedName } from "./recording.ts";

export const FORMAT = "plsync-snapshot";
/** Raised when an older plsync would misread a newer file. */
export const FORMAT_VERSION = 1;

const ROWS_A_LINE = 1000;
/** A run of 250,000 interfaces has about as many rows; a file with more than this is no snapshot, but made to fill the memory. */
const MOST_ROWS = 2_000_000;

export interface Header {
  /** Of the plsync that wrote it. */
  readonly toolVersion: string;
  /** ISO 8601, UTC: when AWS was read. */
  readonly takenAt: string;
  /** Names, descriptions and tags that no plan needs were left out. */
  readonly redacted: boolean;
  /** Of a part of the accounts: `3/20`; absent: of all that the run read. */
  readonly shard?: string;
}

const HEADER = record<Header & { readonly format: string; readonly formatVersion: number }>(
  {
    format: text(),
    formatVersion: number,
    toolVersion: text(),
    takenAt: text(),
    redacted: flag,
    shard: text(),
  },
  "shard",
);

interface Asked {
  readonly account?: string;
  readonly accountId?: string;
  readonly region?: string;
  readonly read: string;
}

const ASKED = record<Asked>(
  { account: text(), accountId: text(), region: text(), read: text() },
  "account",
  "accountId",
  "region",
);

const NAMES = new Map<string, RecordedName>(
  (["signIn", "published", ...READ_NAMES] as const).map((name) => [snake(name), name]),
);

const SIGN_IN = args();
/** Asked by its address. */
const PUBLISHED = args<[string]>(text());

function argsOf(name: RecordedName): Codec<readonly unknown[]> {
  if (name === "signIn") return SIGN_IN as Codec<readonly unknown[]>;
  return name === "published" ? (PUBLISHED as unknown as Codec<readonly unknown[]>) : formOf(name).args;
}

/** One line after the other, without line breaks. */
export function* linesOf(header: Header, recorded: readonly Recorded[]): Generator<string> {
  yield JSON.stringify(HEADER.encode({ format: FORMAT, formatVersion: FORMAT_VERSION, ...header }));
  for (const one of recorded) yield* readingLines(one);
  yield JSON.stringify({ readings: recorded.length });
}

function* readingLines({ at, name, asked, reading }: Recorded): Generator<string> {
  const form = name === "signIn" || name === "published" ? undefined : formOf(name);
  const head = {
    ...(ASKED.encode({ ...at, read: snake(name) }) as object),
    asked: argsOf(name).encode(asked),
    ...(reading.ok && reading.lacking !== undefined ? { lacking: DIAGNOSTIC.encode(reading.lacking) } : {}),
  };
  if (!reading.ok) {
    yield JSON.stringify({ ...head, failed: DIAGNOSTIC.encode(reading.diagnostic) });
  } else if (form?.rows === undefined) {
    yield JSON.stringify({
      ...head,
      value: form?.value === undefined ? reading.value : form.value.encode(reading.value),
    });
  } else {
    yield JSON.stringify({ ...head, rows: true });
    let rows: unknown[] = [];
    for (const row of reading.value as Iterable<unknown>) {
      rows.push(form.rows.codec.encode(row));
      if (rows.length < ROWS_A_LINE) continue;
      yield JSON.stringify(rows);
      rows = [];
    }
    yield JSON.stringify(rows);
  }
}

/** Takes the lines of one file, in their order. Throws `Misfit` at what is none of its lines. */
export class LineReader {
  #header: Header | undefined;
  #open: { readonly head: Omit<Recorded, "reading">; readonly lacking: Diagnostic | undefined } | undefined;
  #collector: { add(row: unknown): void; built(): unknown } | undefined;
  #count = 0;
  #rows = 0;
  #isWhole = false;
  readonly recorded: Recorded[] = [];

  /** Undefined before the first line. */
  get header(): Header | undefined {
    return this.#header;
  }

  /** True once the last line was read. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  take(line: string): void {
    if (this.#isWhole) throw new Misfit("something follows the last line");
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      throw new Misfit("a line is not JSON");
    }
    if (this.#header === undefined) this.#header = headerOf(json);
    else if (Array.isArray(json)) this.#takeRows(json);
    else this.#takeReading(json as Readonly<Record<string, unknown>>);
  }

  #takeRows(rows: readonly unknown[]): void {
    const open = this.#open;
    const collector = this.#collector;
    if (open === undefined || collector === undefined) throw new Misfit("rows without a reading");
    this.#rows += rows.length;
    if (rows.length > ROWS_A_LINE || this.#rows > MOST_ROWS) throw new Misfit("it has too many rows");
    const form = formOf(open.head.name as (typeof READ_NAMES)[number]);
    for (const row of rows) collector.add(form.rows?.codec.decode(row));
    if (rows.length === ROWS_A_LINE) return;
    this.#add(open.head, { ok: true, value: collector.built(), ...(open.lacking && { lacking: open.lacking }) });
    this.#open = undefined;
  }

  #takeReading(json: Readonly<Record<string, unknown>>): void {
    if (this.#open !== undefined) throw new Misfit("rows of a reading are missing");
    if (typeof json !== "object" || json === null) throw new Misfit("a reading is expected");
    if (json.readings !== undefined) {
      if (json.readings !== this.#count) throw new Misfit("readings are missing");
      this.#isWhole = true;
      return;
    }
    const { account, accountId, region, read } = ASKED.decode(json);
    const name = NAMES.get(read);
    if (name === undefined)
      throw new Misfit(`${JSON.stringify(read.slice(0, 60))} is no reading that this version knows`);
    const form = name === "signIn" || name === "published" ? undefined : formOf(name);
    const isPlaced = account !== undefined && accountId !== undefined && region !== undefined;
    if (!isPlaced && name !== "published") throw new Misfit("a reading without its account");
    const asked = argsOf(name).decode(json.asked);
    const head = { name, asked, ...(isPlaced ? { at: { account, accountId, region } } : {}) };
    const lacking = json.lacking === undefined ? undefined : DIAGNOSTIC.decode(json.lacking);
    if (json.failed !== undefined) {
      this.#add(head, { ok: false, diagnostic: DIAGNOSTIC.decode(json.failed) });
      return;
    }
    if (json.rows === true && form?.rows !== undefined) {
      this.#open = { head, lacking };
      this.#collector = form.rows.collect();
      return;
    }
    if (form?.rows !== undefined || !("value" in json)) throw new Misfit("a reading without an answer");
    const value = (form?.value ?? text()).decode(json.value);
    this.#add(head, { ok: true, value, ...(lacking && { lacking }) });
  }

  #add(head: Omit<Recorded, "reading">, reading: Reading<unknown>): void {
    this.#count++;
    this.recorded.push({ ...head, reading });
  }
}

function headerOf(json: unknown): Header {
  const isOurs = typeof json === "object" && json !== null && "format" in json && json.format === FORMAT;
  if (!isOurs) throw new Misfit("it is no snapshot of plsync");
  const version = (json as Readonly<Record<string, unknown>>).format_version;
  if (version !== FORMAT_VERSION) {
    throw new Misfit(
      `it has format version ${JSON.stringify(version)}, and this plsync reads version ${FORMAT_VERSION}`,
    );
  }
  const { toolVersion, takenAt, redacted, shard } = HEADER.decode(json);
  // `Date.parse` alone would take any text in parentheses along, and the time is printed as it is.
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(takenAt) && !Number.isNaN(Date.parse(takenAt));
  if (!isTime) throw new Misfit("taken_at is no time");
  if (shard !== undefined && parseShard(shard) === undefined) throw new Misfit("shard is none such as 3/20");
  return { toolVersion, takenAt, redacted, ...(shard === undefined ? {} : { shard }) };
}

// Readers that answer from snapshots. What was not asked when they were taken is unknown, never absent: the reading fails and says so.
import type { AccountRegion } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { type PrefixList, TAG } from "../model/prefix-list.ts";
import { listedUpTo } from "../model/sentence.ts";
import type { Reading } from "../model/snapshot.ts";
import type { Readers, RegionReader } from "../observe/ports.ts";
import { formOf, READ_NAMES, type ReadName } from "./reads.ts";
import { keyOf, type Recorded } from "./recording.ts";

type Failed = Extract<Reading<never>, { ok: false }>;

/** So many parts that are missing are named. */
const NAMED = 3;

/** The code of what a snapshot does not have. */
export const NOT_IN_SNAPSHOT = "not_in_snapshot";

const NEW_ONE = "Take a new snapshot with this file: plsync plan --save-snapshot FILE.";
const ASK_ON = "Let the shard of that account ask it: plsync observe --shard N/COUNT --snapshot FILE… --out FILE.";

/** What readers from snapshots are told besides the readings. */
export interface ReplayOptions {
  /** The snapshots are those of shards. */
  readonly isSharded: boolean;
  /** Why nothing of the subject (see `subjectOf`) is known, where the snapshots have nothing of it; absent, undefined: it was not asked. */
  readonly missing?: (subject: string) => Diagnostic | undefined;
  /** Told of every account-region that was asked what the snapshots do not have, although they have something of it. */
  readonly onGap: (at: AccountRegion) => void;
}

function lacks(what: string, isSharded: boolean, at?: AccountRegion): Failed {
  const where = at === undefined ? "" : ` of ${at.account}/${at.region}`;
  const remedy = isSharded ? ASK_ON : NEW_ONE;
  const detail = "What was not asked when the snapshot was taken is unknown.";
  const summary = `the snapshot has no ${what}${where}`;
  const place = at === undefined ? {} : { account: at.account, region: at.region };
  const diagnostic: Diagnostic = { code: NOT_IN_SNAPSHOT, severity: "error", summary, detail, remedy, ...place };
  return { ok: false, diagnostic };
}

/** Of one account-region. */
class Answers {
  readonly #exact = new Map<string, Reading<unknown>>();
  readonly #byName = new Map<ReadName, Recorded[]>();
  readonly #options: ReplayOptions;
  signIn: Failed | undefined;

  constructor(options: ReplayOptions) {
    this.#options = options;
  }

  add(one: Recorded): void {
    const { name, reading } = one;
    if (name === "signIn" && !reading.ok) this.signIn = reading;
    if (name === "signIn" || name === "published") return;
    this.#exact.set(keyOf(one), reading);
    const same = this.#byName.get(name) ?? [];
    same.push(one);
    this.#byName.set(name, same);
  }

  answer(name: ReadName, asked: readonly unknown[], at: AccountRegion): Reading<unknown> {
    return (
      this.#exact.get(keyOf({ at, name, asked })) ??
      this.#fromOwnLists(name, asked) ??
      this.#fromParts(name, asked, at) ??
      this.#gap(formOf(name).noun, at)
    );
  }

  has(name: ReadName, asked: readonly unknown[], at: AccountRegion): boolean {
    return this.#exact.has(keyOf({ at, name, asked }));
  }

  #gap(what: string, at: AccountRegion): Failed {
    this.#options.onGap(at);
    return lacks(what, this.#options.isSharded, at);
  }

  /** All lists of the account answer every question about some of them. */
  #fromOwnLists(name: ReadName, [asked]: readonly unknown[]): Reading<unknown> | undefined {
    const own = this.#byName.get("ownLists")?.[0]?.reading as Reading<readonly PrefixList[]> | undefined;
    if (own?.ok !== true) return undefined;
    const those = (isOne: (list: PrefixList) => boolean) => ({ ...own, value: own.value.filter(isOne) });
    switch (name) {
      case "listsByOwner":
        return those(({ tags }) => tags.get(TAG.owner) === asked);
      case "listsByName":
        return those((list) => (asked as readonly string[]).includes(list.name));
      case "countLists":
        return { ok: true, value: own.value.length };
      default:
        return undefined;
    }
  }

  /** From answers to questions that have all of its parts. */
  #fromParts(name: ReadName, asked: readonly unknown[], at: AccountRegion): Reading<unknown> | undefined {
    const { parts, rows, noun } = formOf(name);
    if (parts === undefined || rows === undefined) return undefined;
    const wanted = new Set(parts.keys(asked));
    const open = new Set(wanted);
    const collector = rows.collect();
    const added = new Set<string>();
    let lacking: Diagnostic | undefined;
    // Newer answers first.
    for (const one of this.#byName.get(name)?.toReversed() ?? []) {
      const has =
        parts.scope(one.asked) === parts.scope(asked) ? parts.keys(one.asked).filter((key) => open.has(key)) : [];
      if (has.length === 0) continue;
      if (!one.reading.ok) return one.reading;
      lacking ??= one.reading.lacking;
      const here = new Set(has);
      for (const row of one.reading.value as Iterable<unknown>) {
        if (!parts.keysOf(row, asked).some((key) => here.has(key))) continue;
        // What has an id may answer several parts. What has none, such as a rule, is of one.
        const { id } = row as { readonly id?: string };
        if (id === undefined || !added.has(id)) collector.add(row);
        if (id !== undefined) added.add(id);
      }
      for (const key of has) open.delete(key);
    }
    if (open.size > 0) return this.#gap(`${noun}: ${listedUpTo(NAMED, [...open])}`, at);
    return { ok: true, value: collector.built(), ...(lacking === undefined ? {} : { lacking }) };
  }
}

/** Readers from snapshots. */
export interface ReplayingReaders extends Readers {
  /** True if the snapshots have the entries of the list at that version, or why they could not be read. */
  hasEntries(at: AccountRegion, list: Pick<PrefixList, "id" | "version">): boolean;
}

const ALL_THERE_IS: ReplayOptions = { isSharded: false, onGap: () => {} };

/** `recorded`: of all snapshots, older ones first; of several answers to one question, the last counts. */
export function replayingReaders(
  recorded: Iterable<Recorded>,
  options: ReplayOptions = ALL_THERE_IS,
): ReplayingReaders {
  const { isSharded, missing, onGap } = options;
  const places = new Map<string, Answers>();
  const published = new Map<unknown, Reading<string>>();
  for (const one of recorded) {
    if (one.name === "published") published.set(one.asked[0], one.reading as Reading<string>);
    if (one.at === undefined) continue;
    const key = keyOfPlace(one.at);
    const answers = places.get(key) ?? new Answers(options);
    places.set(key, answers);
    answers.add(one);
  }
  const unread = (what: string, subject: string, at?: AccountRegion): Failed => {
    const why = missing?.(subject);
    if (why !== undefined) return { ok: false, diagnostic: why };
    if (at !== undefined) onGap(at);
    return lacks(what, isSharded, at);
  };
  return {
    published: async (url) => published.get(url) ?? unread(`text of ${url}`, url),
    hasEntries: (at, { id, version }) => places.get(keyOfPlace(at))?.has("entries", [id, version], at) === true,
    at: async (at) => {
      const answers = places.get(keyOfPlace(at));
      if (answers === undefined) return unread("reading", at.accountId, at);
      if (answers.signIn !== undefined) return answers.signIn;
      const one =
        (name: ReadName) =>
        async (...asked: readonly unknown[]) =>
          answers.answer(name, asked, at);
      const reader = Object.fromEntries(READ_NAMES.map((name) => [name, one(name)])) as unknown as RegionReader;
      return { ok: true, value: reader };
    },
  };
}

/** What an answer is about, and which one shard reads: the id of the account, or the address of the web. */
export function subjectOf({ at, asked }: Recorded): string {
  return at?.accountId ?? String(asked[0]);
}

function keyOfPlace({ accountId, region }: AccountRegion): string {
  return `${accountId}/${region}`;
}

// The on-call brake: hold a list, release it, or restore an older version of it and hold it there. One list, named by its
// address; nothing else is read or changed. The hold is set before the restore, so that no sync comes in between.

import type { Clock } from "../apply/clock.ts";
import type { RegionWriter, Writers } from "../apply/ports.ts";
import { settle } from "../apply/settle.ts";
import type { AccountRegion } from "../model/account-region.ts";
import { type Cidr, compareCidrs } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import { type Entry, type PrefixList, TAG } from "../model/prefix-list.ts";
import type { Reading } from "../model/snapshot.ts";
import { formatHold, type Hold } from "../plan/limits/list-hold.ts";

export interface FoundList {
  readonly address: string;
  readonly at: AccountRegion;
  readonly list: PrefixList;
  readonly writer: RegionWriter;
}

export interface VersionChange {
  /** The version that the list has, and the one whose entries it gets. */
  readonly from: number;
  readonly to: number;
  readonly adds: readonly Entry[];
  readonly removes: readonly Entry[];
}

function failed(
  code: Diagnostic["code"],
  address: string,
  summary: string,
  remedy?: string,
): { ok: false; diagnostic: Diagnostic } {
  return {
    ok: false,
    diagnostic: { code, severity: "error", address, summary, ...(remedy === undefined ? {} : { remedy }) },
  };
}

function placeOf(address: string, configuration: Configuration): Reading<{ at: AccountRegion; name: string }> {
  const [alias, region, ...rest] = address.split("/");
  const name = rest.join("/");
  if (alias === undefined || region === undefined || name === "") {
    return failed(
      "bad_usage",
      address,
      `${address} is not an address`,
      "Addresses are account/region/name, as plans show them.",
    );
  }
  const account = configuration.accounts.find((one) => one.alias === alias);
  if (account === undefined) {
    const known = configuration.accounts.map((one) => one.alias).join(", ");
    return failed("unknown_account", address, `${configuration.path} has no account ${alias}`, `It has ${known}.`);
  }
  return { ok: true, value: { at: { account: alias, accountId: account.id, region }, name } };
}

/** The one list of this owner at the address. */
export async function findList(
  address: string,
  configuration: Configuration,
  writers: Writers,
): Promise<Reading<FoundList>> {
  const place = placeOf(address, configuration);
  if (!place.ok) return place;
  const { at, name } = place.value;
  const writer = await writers.at(at);
  if (!writer.ok) return writer;
  const found = await writer.value.find(name, configuration.owner);
  if (!found.ok) return found;
  const [list, second] = found.value;
  if (list === undefined)
    return failed("no_match", address, `${address}: ${configuration.owner} has no list of that name there`);
  if (second !== undefined) {
    return failed(
      "list_ambiguous",
      address,
      `${address}: ${found.value.length} lists of ${configuration.owner} have that name`,
    );
  }
  return { ok: true, value: { address, at, list, writer: writer.value } };
}

export async function holdList({ list, writer }: FoundList, hold: Hold): Promise<Diagnostic | undefined> {
  const written = await writer.tag(list.id, new Map([[TAG.hold, formatHold(hold)]]));
  return written.ok ? undefined : written.diagnostic;
}

export async function releaseList({ list, writer }: FoundList): Promise<Diagnostic | undefined> {
  const written = await writer.untag(list.id, [TAG.hold]);
  return written.ok ? undefined : written.diagnostic;
}

function without(entries: readonly Entry[], others: readonly Entry[]): readonly Entry[] {
  const known = new Set<Cidr>(others.map((entry) => entry.cidr));
  return entries.filter((entry) => !known.has(entry.cidr)).sort((a, b) => compareCidrs(a.cidr, b.cidr));
}

/** What going back to `to` would change; the version before the current one when none is given. */
export async function versionChange(
  { address, list, writer }: FoundList,
  to: number | undefined,
): Promise<Reading<VersionChange>> {
  const from = list.version ?? 0;
  const target = to ?? from - 1;
  if (target < 1 || target >= from) {
    const range = from < 2 ? "it has no older version" : `its older versions are 1 to ${from - 1}`;
    return failed(
      "bad_usage",
      address,
      `${address} is at version ${from}; ${range}`,
      "AWS keeps up to 1,000 versions of a list.",
    );
  }
  const [now, then] = [await writer.entries(list.id, from), await writer.entries(list.id, target)];
  if (!now.ok) return now;
  if (!then.ok) return then;
  if (then.value.length > (list.maxEntries ?? 0)) {
    return failed(
      "does_not_fit",
      address,
      `version ${target} of ${address} has ${then.value.length} entries, the list holds at most ${list.maxEntries}`,
      "Raise `max_entries` in a reviewed apply first.",
    );
  }
  return {
    ok: true,
    value: { from, to: target, adds: without(then.value, now.value), removes: without(now.value, then.value) },
  };
}

function sameEntries(one: readonly Entry[], other: readonly Entry[]): boolean {
  return without(one, other).length + without(other, one).length === 0;
}

/**
 * Holds the list and restores the version; answers the new version. A restore whose answer is lost, or that the SDK repeats and
 * AWS then refuses as one too many, is known by the entries that the list has afterwards.
 */
export async function rollbackList(
  found: FoundList,
  change: VersionChange,
  hold: Hold,
  clock: Clock,
): Promise<Reading<number>> {
  const { address, list, writer } = found;
  const unheld = await holdList(found, hold);
  if (unheld !== undefined) return { ok: false, diagnostic: unheld };
  const written = await writer.restore(list.id, change.to, change.from);
  if (!written.ok && written.kind === "refused") return { ok: false, diagnostic: written.diagnostic };
  const settled = await settle(writer, list.id, (one) => (one.version ?? 0) > change.from, clock);
  if (settled.kind === "unread") return { ok: false, diagnostic: settled.diagnostic };
  if (settled.kind === "reached") {
    const version = settled.list.version ?? 0;
    const [now, then] = [await writer.entries(list.id, version), await writer.entries(list.id, change.to)];
    if (!now.ok) return now;
    if (!then.ok) return then;
    if (sameEntries(now.value, then.value)) return { ok: true, value: version };
  }
  if (!written.ok) return { ok: false, diagnostic: written.diagnostic };
  return failed(
    "apply_failed",
    address,
    `AWS did not restore version ${change.to} of ${address}; the list is on hold all the same`,
  );
}

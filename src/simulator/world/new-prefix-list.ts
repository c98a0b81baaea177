// Makes a prefix list from the few settings that a test, a demo or a request gives.
import type { AddressFamily } from "../../model/cidr.ts";
import type { PrefixListState } from "../../model/prefix-list.ts";
import { type PrefixListRecord, write } from "./prefix-list-record.ts";
import { type AccountName, ec2Arn, type WorldState } from "./state.ts";

export interface ListSettings {
  readonly id?: string;
  readonly family?: AddressFamily;
  /** Default: 20, or as many as there are entries. */
  readonly maxEntries?: number;
  readonly state?: PrefixListState;
  readonly stateMessage?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** Canonical CIDRs, or canonical CIDR → description. */
  readonly entries?: readonly string[] | Readonly<Record<string, string>>;
  /** ARN of the principal that wrote version 1; default: the account's root. */
  readonly writer?: string;
  /** Accounts, 12 digits each: see `Region.sharedWith`. */
  readonly sharedWith?: readonly string[];
  readonly ipam?: { readonly targetId: string; readonly sync: boolean };
}

function isArray(entries: ListSettings["entries"]): entries is readonly string[] {
  return Array.isArray(entries);
}

/** A customer-managed list of the account in that Region (by name), with version 1. */
export function newPrefixList(
  name: string,
  settings: ListSettings,
  account: AccountName,
  region: string,
  state: WorldState,
): PrefixListRecord {
  const id = settings.id ?? state.ids.resource("pl");
  const entries = new Map(
    isArray(settings.entries) ? settings.entries.map((cidr) => [cidr, ""]) : Object.entries(settings.entries ?? {}),
  );
  const list: PrefixListRecord = {
    id,
    arn: ec2Arn(account, region, `prefix-list/${id}`),
    ownerId: account.id,
    region,
    family: settings.family ?? "IPv4",
    name,
    maxEntries: settings.maxEntries ?? Math.max(entries.size, 20),
    state: settings.state ?? "create-complete",
    ...(settings.stateMessage === undefined ? {} : { stateMessage: settings.stateMessage }),
    tags: new Map(Object.entries(settings.tags ?? {})),
    versions: [],
    pasts: [],
    ...(settings.ipam === undefined ? {} : { ipam: { ...settings.ipam } }),
    visibleFrom: 0,
  };
  write(list, entries, settings.writer ?? `arn:${account.partition}:iam::${account.id}:root`, state.clock.now());
  return list;
}

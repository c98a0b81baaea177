// A customer-managed (or foreign) prefix list as AWS describes it, its entries, and the tags by which plsync knows its own.
import type { AddressFamily, Cidr } from "./cidr.ts";

export interface Entry {
  readonly cidr: Cidr;
  /** At most 255 characters (API reference of CreateManagedPrefixList). Empty when AWS has none. */
  readonly description: string;
}

/** AWS' twelve states: create-, modify-, restore-, delete- × in-progress, complete, failed. */
export type PrefixListState = `${"create" | "modify" | "restore" | "delete"}-${"in-progress" | "complete" | "failed"}`;

export interface PrefixList {
  /** pl-… */
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly family: AddressFamily;
  /** Absent for AWS-managed lists. */
  readonly maxEntries?: number;
  /** Absent for AWS-managed lists; starts at 1; only entry changes and restores raise it. */
  readonly version?: number;
  readonly state: PrefixListState;
  readonly stateMessage?: string;
  /** 12 digits, or the literal `AWS`. */
  readonly ownerId: string;
  readonly tags: ReadonlyMap<string, string>;
  /** True when an IPAM prefix list resolver feeds the list. */
  readonly fedByIpam: boolean;
}

/** A resource that references a list, such as `sg-…` or `rtb-…`, and the account that owns it. */
export interface Association {
  readonly resourceId: string;
  readonly ownerId: string;
}

/** The tags that plsync keeps on its lists. */
export const TAG = {
  owner: "plsync:owner",
  mapping: "plsync:mapping",
  settings: "plsync:settings",
  /** Digest of the part of the settings that decides what the list holds: when that changes in a review, a hold ends. */
  content: "plsync:content",
  applied: "plsync:applied",
  deletion: "plsync:deletion",
  /** Digest of the descriptions that the file gives entries in its own words; absent where it gave none. */
  words: "plsync:words",
  /** Digest of the own VPCs of the groups that its sources name by id: a run whose guess of them has it need not ask AWS. */
  vpcs: "plsync:vpcs",
  /** The version to which a rollback goes unless it is told another: the one before the last apply that changed entries. */
  previous: "plsync:previous",
  /** Which version a rollback made, and of which older one. */
  restored: "plsync:restored",
  hold: "plsync:hold",
  /** Set on a list that plsync shares, so that its shares are read. */
  share: "plsync:share",
} as const;

const KEYS: readonly string[] = Object.values(TAG);

/**
 * A key that is one of ours but for its case. To AWS' tags it is another key; IAM, which compares keys without case, takes it for ours
 * (IAM user guide, "Rules for tagging in IAM and AWS STS").
 */
export function lookalikeOf(tags: ReadonlyMap<string, string>): string | undefined {
  for (const key of tags.keys()) if (!KEYS.includes(key) && KEYS.includes(key.toLowerCase())) return key;
  return undefined;
}

/** Keys that users may not set: ours, and AWS' reserved prefix. */
export function isReservedTagKey(key: string): boolean {
  return key.toLowerCase().startsWith("plsync:") || key.toLowerCase().startsWith("aws:");
}

/** True while AWS is creating, changing, restoring or deleting the list; it accepts no other change then. */
export function isInProgress(state: PrefixListState): boolean {
  return state.endsWith("-in-progress");
}

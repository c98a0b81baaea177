// One prefix list as the simulated AWS keeps it, with every version it ever had and who wrote it.
import type { AddressFamily } from "../../model/cidr.ts";
import type { PrefixListState } from "../../model/prefix-list.ts";

/** Canonical CIDR → description; empty when there is none. */
export type Entries = ReadonlyMap<string, string>;

export interface ListVersion {
  readonly version: number;
  readonly entries: Entries;
  /** ARN of the principal that wrote it. */
  readonly writer: string;
  /** When it took effect, in ms of the simulator's clock. */
  readonly at: number;
}

/** The parts of a list that can change, except for its versions. */
interface Changing {
  name: string;
  maxEntries: number;
  state: PrefixListState;
  stateMessage?: string;
  readonly tags: Map<string, string>;
}

/** What a list was like until a moment, in ms of the simulator's clock. */
interface Past {
  readonly until: number;
  readonly was: Readonly<Changing>;
  /** How many of the versions there were. */
  readonly versions: number;
}

/** AWS-managed lists have neither version nor size; their record has them all the same, its weight as the size, and the answers leave them out. */
export interface PrefixListRecord extends Changing {
  readonly id: string;
  readonly arn: string;
  /** 12 digits, or `AWS`. */
  readonly ownerId: string;
  readonly region: string;
  readonly family: AddressFamily;
  /** Every version in order, the current one last; AWS itself forgets the oldest, this record does not. */
  readonly versions: ListVersion[];
  /** What it was like before each change that `remember` was told of, in order of time. */
  readonly pasts: Past[];
  /** The IPAM resolver target that feeds the list. */
  ipam?: { readonly targetId: string; sync: boolean };
  /** Not found before this time: eventual consistency. */
  visibleFrom: number;
  /** ms of the simulator's clock; the list is gone. */
  deletedAt?: number;
}

const NOTHING: ListVersion = { version: 0, entries: new Map(), writer: "", at: 0 };

/** The version that references use now. */
export function currentVersion(list: PrefixListRecord): ListVersion {
  return list.versions.at(-1) ?? NOTHING;
}

/** The entries of a version that AWS still has, or undefined; `kept`: how many versions AWS keeps. */
export function keptVersion(list: PrefixListRecord, version: number, kept: number): ListVersion | undefined {
  return list.versions.slice(-kept).find((candidate) => candidate.version === version);
}

/** Makes the entries the next version; `at`: ms of the simulator's clock. */
export function write(list: PrefixListRecord, entries: Entries, writer: string, at: number): void {
  list.versions.push({ version: currentVersion(list).version + 1, entries, writer, at });
}

/** Keeps what the list is like, for reads that lag behind; to be called before each change. `now`: ms of the simulator's clock. */
export function remember(list: PrefixListRecord, now: number): void {
  const { name, maxEntries, state, stateMessage, tags } = list;
  const was = { name, maxEntries, state, ...(stateMessage === undefined ? {} : { stateMessage }), tags: new Map(tags) };
  list.pasts.push({ until: now, was, versions: list.versions.length });
}

/** The list as it was at that moment, in ms of the simulator's clock; as it is, when it has not changed since. */
export function asOf(list: PrefixListRecord, moment: number): PrefixListRecord {
  const past = list.pasts.find(({ until }) => until > moment);
  if (past === undefined) return list;
  const { stateMessage: _, ...lasting } = list;
  return { ...lasting, ...past.was, versions: list.versions.slice(0, past.versions) };
}

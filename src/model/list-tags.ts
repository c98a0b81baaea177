// The tag `plsync:applied`, `<version>:<digest>`: what plsync knows of a list's entries without reading them. Entries of one
// version never change, so while the list is at that version, the digest is that of its entries.
import { TAG } from "./prefix-list.ts";

export interface Applied {
  /** The version whose entries were read and found to be what was wanted. */
  readonly version: number;
  /** Digest of those entries: see `appliedDigest` in plan. */
  readonly digest: string;
}

export function formatApplied({ version, digest }: Applied): string {
  return `${version}:${digest}`;
}

/** Undefined when there is no such tag, or one that plsync did not write. */
export function appliedOf(tags: ReadonlyMap<string, string>): Applied | undefined {
  const parts = /^([1-9]\d{0,9}):([0-9a-f]{64})$/.exec(tags.get(TAG.applied) ?? "");
  return parts?.[2] === undefined ? undefined : { version: Number(parts[1]), digest: parts[2] };
}

// What a person approves who allows a rollback beyond the limits: from one version of a list to another. Versions never change, so their
// numbers stand for their entries, and after the rollback the list has another version, so it is approved once.
import { canonical } from "./canonical.ts";
import type { Rollback } from "./list-command.ts";
import { sha256 } from "./sha256.ts";

/** 64 hex digits. */
export function rollbackDigest({ address, from, id, to }: Rollback): string {
  return sha256(canonical({ rollback: 1, address, id, from, to }));
}

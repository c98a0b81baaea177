// The one hash function of plsync: what digests are made with.
import { createHash } from "node:crypto";

/** SHA-256 of the text as UTF-8, in 64 lowercase hex digits. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

// The one hash function of plsync: what digests are made with.
import { hash } from "node:crypto";

/** SHA-256 of the bytes, or of the text as UTF-8, in 64 lowercase hex digits. */
export function sha256(content: string | Uint8Array): string {
  return hash("sha256", content, "hex");
}

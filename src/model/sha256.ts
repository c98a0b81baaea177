// The hash function that plans are given: SHA-256 of a text as UTF-8, in 64 hex digits.
import { createHash } from "node:crypto";

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

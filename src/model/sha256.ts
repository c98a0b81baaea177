// The one hash function of plsync: what digests are made with. Node's cryptography takes a sixth of the time to load that Node.js takes to
// start, so it is loaded by who hashes: checking a file does not.
import { getBuiltinModule } from "node:process";

/** SHA-256 of the bytes, or of the text as UTF-8, in 64 lowercase hex digits. */
export function sha256(content: string | Uint8Array): string {
  return getBuiltinModule("node:crypto").hash("sha256", content, "hex");
}

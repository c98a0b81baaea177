// Many rows of a record in little room: JSON, deflated, in Base64. Digests do not get shorter than they are, and everything else does.
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type Canonical, canonical } from "../../model/canonical.ts";

/** Bytes of text; a comment is read before its signature is checked, and a few of its bytes could unfold to gigabytes. */
const MOST_BYTES = 4_000_000;

/** The value as text. */
export function packed(value: Canonical): string {
  return deflateRawSync(canonical(value), { level: 9 }).toString("base64");
}

/** The value in parsed JSON; undefined when the text is none that `packed` makes, or unfolds to more than four million bytes. */
export function unpacked(text: string): unknown {
  try {
    const bytes = inflateRawSync(Buffer.from(text, "base64"), { maxOutputLength: MOST_BYTES });
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}

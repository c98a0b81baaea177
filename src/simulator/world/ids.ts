// Ids as AWS makes them, the same in every run: the n-th id of a kind is a hash of its number.
import { createHash } from "node:crypto";

/** That many hex digits (at most 64) of the SHA-256 of the text. */
export function hexOf(text: string, length: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}

/** Makes the ids of one world. */
export class Ids {
  readonly #counts = new Map<string, number>();

  #next(kind: string): string {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    return `${kind}/${count}`;
  }

  /** `eni-0…`: a prefix and 17 hex digits, the first of them 0, as in all ids that AWS gives today. */
  resource(prefix: string): string {
    return `${prefix}-0${hexOf(this.#next(prefix), 16)}`;
  }

  /** `ASIA…`, `AKIA…`, `AROA…`, `AIDA…`: four letters and 16 of A–Z and 0–9. */
  unique(prefix: string): string {
    return `${prefix}${hexOf(this.#next(prefix), 16).toUpperCase()}`;
  }

  /** An opaque text of 64 hex digits: secrets and tokens. */
  opaque(kind: string): string {
    return hexOf(this.#next(kind), 64);
  }

  /** In the form of a UUID. */
  uuid(): string {
    const hex = hexOf(this.#next("uuid"), 32);
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  }
}

// A column of short texts in one array of bytes, one byte a character: neither an object for each, nor a part of the answer of AWS
// that it was cut out of.
//
// A text with a character above U+00FF does not fit that, and is kept as a string of its own. There are few: ids have none.
import { Growing } from "./growing.ts";

/** Made by `TextsBuilder`. */
export interface Texts {
  /** The text at the index; an empty one where none was added. */
  at(index: number): string;
}

/** Each call can take so many arguments; texts of AWS are shorter. */
const AT_ONCE = 4096;

function decoded(bytes: Uint8Array): string {
  if (bytes.length <= AT_ONCE) return String.fromCharCode.apply(null, bytes as unknown as number[]);
  return decoded(bytes.subarray(0, AT_ONCE)) + decoded(bytes.subarray(AT_ONCE));
}

/** A copy with memory of its own: a part of a longer text would keep all of that. */
export function ownCopy(text: string): string {
  return Array.from(text).join("");
}

export class TextsBuilder {
  readonly #bytes = new Growing(Uint8Array);
  readonly #ends = new Growing(Uint32Array);
  readonly #wide = new Map<number, string>();

  /** Its index is the number of texts that were added before. */
  add(text: string): void {
    const index = this.#ends.length;
    let isWide = false;
    for (let i = 0; i < text.length && !isWide; i++) isWide = text.charCodeAt(i) > 0xff;
    if (isWide) this.#wide.set(index, ownCopy(text));
    else for (let i = 0; i < text.length; i++) this.#bytes.push(text.charCodeAt(i));
    this.#ends.push(this.#bytes.length);
  }

  /** All of them; nothing may be added afterwards. */
  built(): Texts {
    const bytes = this.#bytes.filled();
    const ends = this.#ends.filled();
    const wide = this.#wide;
    return {
      at: (index) => {
        const start = index === 0 ? 0 : ends[index - 1];
        const end = ends[index];
        return start === end ? (wide.get(index) ?? "") : decoded(bytes.subarray(start, end));
      },
    };
  }
}

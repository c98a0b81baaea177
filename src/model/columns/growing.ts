// A typed array that grows while it is filled.

type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** The first size, in elements; it doubles from there. */
const FIRST = 64;

export class Growing<A extends Numbers> {
  readonly #arrayOver: new (
    buffer: ArrayBuffer,
  ) => A;
  #values: A;
  #length = 0;

  /** `arrayOver`: the platform's class of the array. */
  constructor(arrayOver: (new (buffer: ArrayBuffer) => A) & { readonly BYTES_PER_ELEMENT: number }) {
    this.#arrayOver = arrayOver;
    this.#values = new arrayOver(new ArrayBuffer(FIRST * arrayOver.BYTES_PER_ELEMENT));
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      this.#values = new this.#arrayOver(this.#values.buffer.transfer(this.#values.byteLength * 2));
    }
    this.#values[this.#length++] = value;
  }

  /** Exactly what was pushed, without a copy; nothing may be pushed or filled afterwards. */
  filled(): A {
    return new this.#arrayOver(this.#values.buffer.transfer(this.#length * this.#values.BYTES_PER_ELEMENT));
  }
}

// Small arrays of numbers as pieces of large ones: for some hundred numbers, the platform takes longer to make an array of its own,
// and to throw it away, than planning takes to fill it.

type Numbers = Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** Numbers in one large array. It is kept as long as any piece of it is. */
const LARGE = 16_384;

export class Pieces<A extends Numbers> {
  readonly #array: new (
    length: number,
  ) => A;
  #large: A;
  #used = 0;

  /** `array`: the platform's class of the array. */
  constructor(array: new (length: number) => A) {
    this.#array = array;
    this.#large = new array(0);
  }

  /** A new array of zeros. */
  take(length: number): A {
    if (length > LARGE) return new this.#array(length);
    if (this.#used + length > this.#large.length) {
      this.#large = new this.#array(LARGE);
      this.#used = 0;
    }
    this.#used += length;
    return this.#large.subarray(this.#used - length, this.#used) as A;
  }
}

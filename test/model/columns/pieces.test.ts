import fc from "fast-check";
import { expect, it } from "vitest";
import { Pieces } from "../../../src/model/columns/pieces.ts";

it("every piece is zeros of the length that was asked for, and no other piece writes into it", () => {
  const length = fc.oneof(fc.nat(300), fc.constantFrom(16_383, 16_384, 16_385));
  fc.assert(
    fc.property(fc.array(length, { maxLength: 30 }), (lengths) => {
      const pieces = new Pieces(Uint32Array);
      const taken = lengths.map((wanted, i) => {
        const piece = pieces.take(wanted);
        expect(piece.every((number) => number === 0)).toBe(true);
        return piece.fill(i + 1);
      });
      expect(taken.map((piece) => piece.length)).toEqual(lengths);
      expect(taken.every((piece, i) => piece.every((number) => number === i + 1))).toBe(true);
    }),
  );
});

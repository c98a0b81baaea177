import fc from "fast-check";
import { expect, it } from "vitest";
import { NO_SEARCH } from "../../src/explorer/search/filter.ts";
import { hashOf, stateOf, VIEWS } from "../../src/explorer/state.ts";

it("comes back from the address as it was", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 12 });
  const search = fc.record({
    words: text,
    account: text,
    region: text,
    list: text,
    group: text,
    cause: text,
    change: text,
  });
  const state = fc.record({ view: fc.constantFrom(...VIEWS), search });
  fc.assert(
    fc.property(state, (original) => {
      expect(stateOf(hashOf(original))).toEqual(original);
    }),
  );
});

it("is the start for every address that says nothing it knows", () => {
  const start = { view: "lists", search: NO_SEARCH };
  for (const hash of ["", "#", "#view=nonsense&more=1", "#%", "#view=lists&words="])
    expect(stateOf(hash)).toEqual(start);
  expect(hashOf({ view: "lists", search: NO_SEARCH })).toBe("");
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ANY_PAGE, DAMAGED_PAGE, plainInterface, plainPage } from "./pages.ts";
import { parsed, scanned } from "./read-both-ways.ts";

describe("a page becomes what it becomes with the SDK's parser", () => {
  test("whatever elements it has, in whatever order", async () => {
    await fc.assert(
      fc.asyncProperty(ANY_PAGE, async (page) => {
        const body = Buffer.from(page);
        expect((await scanned(body)).what).toEqual((await parsed(body)).what);
      }),
      { numRuns: 500 },
    );
  });

  test("however it is damaged", async () => {
    await fc.assert(
      fc.asyncProperty(DAMAGED_PAGE, async (body) => {
        expect((await scanned(body)).what).toEqual((await parsed(body)).what);
      }),
      { numRuns: 4_000 },
    );
  });

  test("cut off anywhere", async () => {
    const body = Buffer.from(plainPage([plainInterface(1)], "t"));
    for (let end = 0; end <= body.length; end++) {
      const cut = body.subarray(0, end);
      expect((await scanned(cut)).what).toEqual((await parsed(cut)).what);
    }
  });
});

describe("what is scanned", () => {
  test("plain pages are", async () => {
    const { what, refused } = await scanned(Buffer.from(plainPage([plainInterface(1), plainInterface(2)], "t")));
    expect(refused).toBeUndefined();
    expect(what).toMatchObject({ records: [{ id: "eni-1" }, { id: "eni-2" }], token: "t" });
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ANY_PAGE, DAMAGED_PAGE, elementsOf, PIECES, plainInterface, plainPage, tagsOf } from "./pages.ts";
import { parsed, scanned } from "./read-both-ways.ts";

const PLAIN = Buffer.from(plainPage([plainInterface(1)], "t"));

async function expectTheSame(...body: readonly Uint8Array[]): Promise<void> {
  const whole = Buffer.concat(body);
  expect((await scanned(whole)).what, whole.toString()).toEqual((await parsed(whole)).what);
}

describe("a page becomes what it becomes with the SDK's parser", () => {
  test("whatever elements it has, in whatever order", async () => {
    await fc.assert(
      fc.asyncProperty(ANY_PAGE, (page) => expectTheSame(Buffer.from(page))),
      { numRuns: 300 },
    );
  });

  test("however it is damaged", async () => {
    await fc.assert(
      fc.asyncProperty(DAMAGED_PAGE, (page) => expectTheSame(page)),
      { numRuns: 1_000 },
    );
  });

  test("with anything before any of its tags", async () => {
    for (const at of tagsOf(PLAIN)) {
      for (const piece of PIECES) await expectTheSame(PLAIN.subarray(0, at), piece, PLAIN.subarray(at));
    }
  });

  test("with any of its elements twice, elsewhere, empty, or not there", async () => {
    for (const { start, end } of elementsOf(PLAIN)) {
      const [before, element, after] = [PLAIN.subarray(0, start), PLAIN.subarray(start, end), PLAIN.subarray(end)];
      const name = /^<(\w+)/.exec(element.toString("latin1"))?.[1];
      await expectTheSame(before, element, element, after);
      await expectTheSame(before, after);
      await expectTheSame(before, Buffer.from(`<${name}/>`), after);
      await expectTheSame(before, Buffer.from(`<${name}></${name}>`), after);
      await expectTheSame(before, Buffer.from(`<${name}> </${name}>`), after);
      await expectTheSame(before, Buffer.from(`<${name}>\n</${name}>`), after);
      await expectTheSame(before, Buffer.from(`<${name}>`), element, Buffer.from(`</${name}>`), after);
    }
  });

  test("with any text in any of its elements", async () => {
    const texts = [
      "x",
      "\u00fc",
      "\u{1f600}",
      "\ufffd",
      "\ufeff",
      "\0",
      " ",
      "\n",
      "\r\n",
      "\u00a0\n",
      "&amp;",
      "&#10;",
      "&#x110000;",
      "&#99999;",
      "&nbsp;",
      "&amp",
      "]]>",
      ">",
    ];
    const bytes = [[0xff], [0xc0, 0xbc], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98]];
    for (const { start, end } of elementsOf(PLAIN)) {
      const inside = PLAIN.subarray(start, end).indexOf(">") + 1 + start;
      for (const text of [...texts.map((text) => Buffer.from(text)), ...bytes.map((text) => Buffer.from(text))]) {
        await expectTheSame(PLAIN.subarray(0, inside), text, PLAIN.subarray(inside));
        await expectTheSame(PLAIN.subarray(0, inside), text, PLAIN.subarray(PLAIN.indexOf("<", inside)));
      }
    }
  });

  test("cut off anywhere", async () => {
    for (let end = 0; end <= PLAIN.length; end++) await expectTheSame(PLAIN.subarray(0, end));
  });
});

describe("what is scanned", () => {
  test("plain pages are", async () => {
    const { what, refused } = await scanned(Buffer.from(plainPage([plainInterface(1), plainInterface(2)], "t")));
    expect(refused).toBeUndefined();
    expect(what).toMatchObject({ records: [{ id: "eni-1" }, { id: "eni-2" }], page: { NextToken: "t" } });
  });
});

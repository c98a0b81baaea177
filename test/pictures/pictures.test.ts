// The README's pictures are those of today's texts: what plsync says is told again, and each picture names the hash of its text.
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, test } from "vitest";
import { PICTURES, provenance } from "../../scripts/pictures/pictures.ts";
import { type Texts, tell } from "../../scripts/pictures/story.ts";

const fromRoot = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const README = readFileSync(fromRoot("README.md"), "utf8");
/** Paths of the pictures in the README with their alternative texts. */
const SHOWN = new Map(
  [...README.matchAll(/!\[([^\]]*)\]\((docs\/pictures\/[^)]+)\)/g)].map(([, alt, path]) => [path, alt]),
);

let texts: Texts;
beforeAll(async () => {
  texts = await tell();
});

test("every picture that the README shows is there", () => {
  expect([...SHOWN.keys()].filter((path) => !existsSync(fromRoot(`${path}`)))).toEqual([]);
});

test("the README shows every picture that is drawn, and says in words what is to be seen", () => {
  expect([...SHOWN.keys()].sort()).toEqual(PICTURES.map(({ file }) => file).sort());
  for (const alt of SHOWN.values()) expect(alt?.length).toBeGreaterThan(60);
});

test.each(PICTURES)("$file is of what plsync says today (if not: npm run docs)", ({ file, of }) => {
  expect(readFileSync(fromRoot(file), "utf8")).toContain(provenance(texts[of]));
});

test.each(PICTURES)("$file asks for nothing outside itself and fits into a page", ({ file }) => {
  const svg = readFileSync(fromRoot(file), "utf8");
  expect(svg.match(/href="(?!#)|url\(|<(?:script|image|foreignObject|style)/g)).toBeNull();
  expect(svg.length).toBeLessThan(250_000);
});

describe("the story", () => {
  it("is the same however often it is told", async () => {
    expect(await tell()).toEqual(texts);
  });

  it("has what the pictures are for: both causes, a held-back list, a failure with its reason", () => {
    expect(texts.comment).toMatch(/\*\*bastions\*\* \| create.*\| this PR \|/);
    expect(texts.comment).toMatch(/\*\*batch-runners\*\* \| entries \| \+2 −1 \| drift \|/);
    expect(texts.comment).toMatch(/\*\*web-frontends\*\* \| held back: .*\| drift \|/);
    expect(texts.terminal).toContain("web-frontends is held back");
    expect(texts.summary).toMatch(/✗ \| network\/eu-central-1\/ledger-clients-ipv6 \| not resized/);
    expect(texts.summary).toContain("do not have the capacity: sg-011100000000d0002");
  });
});

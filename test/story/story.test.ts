// The story in README.md and docs/ is what plsync says today.
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, test } from "vitest";
import { storyFiles } from "../../scripts/story/pages.ts";
import { screenOf } from "../../scripts/story/screen.ts";
import { type Texts, tell } from "../../scripts/story/story.ts";

const README = readFileSync("README.md", "utf8");
const PICTURES = ["docs/pictures/terminal-plan.svg", "docs/pictures/terminal-plan-narrow.svg"];

let texts: Texts;
let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  texts = await tell();
  files = storyFiles(texts, README);
});

test("every file of the story is up to date (if not: npm run docs)", () => {
  for (const [path, text] of files) expect(readFileSync(path, "utf8"), path).toBe(text);
});

describe("README.md", () => {
  it("links to files that exist", () => {
    const links = [...README.matchAll(/\]\(((?!https?:|#)[^)]+)\)|(?:src|srcset)="([^"]+)"/g)];
    const paths = links.map(([, link, source]) => link ?? source ?? "");
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining([...files.keys()].filter((path) => path !== "README.md")));
  });

  it("says in words what is to be seen in the picture", () => {
    const [, words = ""] = /alt="([^"]*)"/.exec(README) ?? [];
    expect(words.length).toBeGreaterThan(60);
  });
});

describe.each(PICTURES)("%s", (path) => {
  it("asks for nothing outside itself and is small", () => {
    const svg = files.get(path) ?? "";
    expect(svg.match(/href=|url\(|<(?:script|image|foreignObject|style)/g)).toBeNull();
    expect(svg.length).toBeLessThan(50_000);
  });
});

describe("the story", () => {
  it("is the same however often it is told", async () => {
    expect(await tell()).toEqual(texts);
  });

  it("shows both causes, a list that is held back, and one that would not fit with its numbers", () => {
    const { comment, terminal, summary } = texts;
    expect(comment).toMatch(/\*\*\[bastions\]\(.*#L\d+\)\*\*<br>.* \| create.*\| this PR \|/);
    expect(comment).toMatch(/\*\*\[batch-runners\]\(.*#L\d+\)\*\*<br>.* \| entries \| \+2 −1 \| drift \|/);
    expect(comment).toMatch(/\*\*\[web-frontends\]\(.*#L\d+\)\*\*<br>.* \| held back: .*\| drift \|/);
    expect(terminal.output).toContain("web-frontends is held back");
    expect(summary).toMatch(
      /\*\*network\/eu-central-1\/ledger-clients-ipv6 is held back\*\* \(.*\): it cannot grow to 60 max entries/,
    );
    expect(summary).toContain("sg-011100000000d0002 (network) inbound IPv6: 40 of 50, needs 60");
  });
});

describe("a screen", () => {
  it("has every character in its column and look, and breaks what is longer than a line", () => {
    const plain = { bold: false, color: "text" };
    expect(screenOf("ab\x1b[1;31mcdef\x1b[0m\n\ng", 4)).toEqual([
      [
        { column: 0, text: "ab", ...plain },
        { column: 2, text: "cd", bold: true, color: "red" },
      ],
      [{ column: 0, text: "ef", bold: true, color: "red" }],
      [],
      [{ column: 0, text: "g", ...plain }],
    ]);
  });
});

// What becomes a link in Markdown: pages of the documentation of this version, and nothing else, whoever writes it.
import { describe, expect, it } from "vitest";
import { pageUrl, VERSION } from "../../../src/model/version.ts";
import { markdownProse, markdownText } from "../../../src/render/markdown/escape.ts";

const PAGE = pageUrl("action.md");

it("a page that a message names stays a link, also at the end of its sentence", () => {
  for (const text of [`${PAGE} describes every input.`, `See ${PAGE}.`]) expect(markdownProse(text)).toBe(text);
});

describe.each([
  ["another host", "https://plsync.example/docs/action.md"],
  ["another version", PAGE.replace(`v${VERSION}`, `v${VERSION}-other`)],
  ["another repository", PAGE.replace("plsync/plsync", "plsync/other")],
  ["a place below", `${PAGE}/../../evil`],
  ["a longer name", `${PAGE}.evil.example`],
  ["a question", `${PAGE}?to=evil`],
  ["other letters", PAGE.toUpperCase()],
])("%s", (_, url) => {
  it("is no link", () => {
    for (const safe of [markdownText, markdownProse]) expect(safe(url)).toMatch(/^https?:&#8203;\/\//i);
  });
});

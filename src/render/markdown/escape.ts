// Text that plsync did not write, made fit for GitHub-flavoured Markdown: it stays in its cell, on its line, inside its
// block, mentions nobody and links to nothing.
import { visible } from "../visible.ts";

/** After a character that GitHub would make a mention, a reference or a link of; invisible, and the remedy that bots on GitHub use. */
const BREAK = "&#8203;";

/** Where GitHub would begin a mention, a reference, or a link. */
const LINKS = String.raw`@|#(?=\d)|:(?=//)|\bwww(?=\.)`;
const IN_TEXT = new RegExp(String.raw`[\\\x60*_[\]<>&~|$]|${LINKS}`, "gi");
const IN_HTML = new RegExp(`[&<>"]|${LINKS}`, "gi");

// A pipe is an entity, since tables are split before anything else is read; so is a dollar, which would begin a formula.
const TEXT_ENTITIES: ReadonlyMap<string, string> = new Map([
  ["|", "&#124;"],
  ["$", "&#36;"],
]);
const HTML_ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

const isLink = (found: string): boolean => /^(?:@|#|:|www)$/i.test(found);

function inline(text: string): string {
  return visible(text).replace(IN_TEXT, (found) =>
    isLink(found) ? found + BREAK : (TEXT_ENTITIES.get(found) ?? `\\${found}`),
  );
}

/** Text that begins a line opens no heading and no list. */
function atLineStart(markdown: string): string {
  return markdown.replace(/^(\s*\d*)(?=[#+=.)-])/, "$1\\");
}

/** Running text, also in a table cell, also where a line begins. */
export function markdownText(text: string): string {
  return atLineStart(inline(text));
}

/** A code span; as running text where the text has what ends a span, a cell or an element. */
export function markdownCode(text: string): string {
  const shown = visible(text).trim();
  if (shown === "") return "";
  return /[`|\\<]/.test(shown) ? markdownText(shown) : `\`${shown}\``;
}

/** A sentence with `code` in backticks, as plsync's own messages have it; each part is escaped by itself. */
export function markdownProse(text: string): string {
  const parts = text.split(/`([^`\n]+)`/);
  return atLineStart(parts.map((part, index) => (index % 2 === 0 ? inline(part) : markdownCode(part))).join(""));
}

/** Text inside an HTML element, where Markdown is not read: a `<summary>`. */
export function htmlText(text: string): string {
  return visible(text).replace(IN_HTML, (found) =>
    isLink(found) ? found + BREAK : (HTML_ENTITIES.get(found) ?? found),
  );
}

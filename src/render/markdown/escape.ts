// Makes text that plsync did not write safe for GitHub-flavoured Markdown: it stays in its cell, on its line and inside its
// block, mentions no one and links to nothing but pages of plsync.
import { PAGES } from "../../model/version.ts";
import { visible } from "../visible.ts";

/** Put after a character with which GitHub would start a mention, a reference or a link; invisible, and what other bots use, too. */
const BREAK = "&#8203;";

/** A page of the documentation of this version, which messages name: a link whoever writes it. */
const PAGE = String.raw`${PAGES.replaceAll(".", "\\.")}[\w-]+\.md(?![\w/#?&%@]|\.\w)`;
/** Where GitHub would start a mention, a reference or a link. */
const LINKS = String.raw`@|#(?=\d)|:(?=//)|\b[wW]{3}(?=\.)`;
const IN_TEXT = new RegExp(String.raw`${PAGE}|[\\\x60*_[\]<>&~|$]|${LINKS}`, "g");
const IN_HTML = new RegExp(`[&<>"]|${LINKS}`, "g");

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
    found.startsWith(PAGES) ? found : isLink(found) ? found + BREAK : (TEXT_ENTITIES.get(found) ?? `\\${found}`),
  );
}

/** At the start of a line, keeps the text from opening a heading or a list. */
function atLineStart(markdown: string): string {
  return markdown.replace(/^(\s*\d*)(?=[#+=.)-])/, "$1\\");
}

/** Running text, safe in a table cell and at the start of a line, too. */
export function markdownText(text: string): string {
  return atLineStart(inline(text));
}

/** A code span; running text instead when the text has a character that ends a span, a cell or an element. */
export function markdownCode(text: string): string {
  const shown = visible(text).trim();
  if (shown === "") return "";
  return /[`|\\<]/.test(shown) ? markdownText(shown) : `\`${shown}\``;
}

/** A sentence with `code` in backticks, as in plsync's own messages; each part is escaped by itself. */
export function markdownProse(text: string): string {
  const parts = text.split(/`([^`\n]+)`/);
  return atLineStart(parts.map((part, index) => (index % 2 === 0 ? inline(part) : markdownCode(part))).join(""));
}

/** Text inside an HTML element in which Markdown is not read, such as `<summary>`. */
export function htmlText(text: string): string {
  return visible(text).replace(IN_HTML, (found) =>
    isLink(found) ? found + BREAK : (HTML_ENTITIES.get(found) ?? found),
  );
}

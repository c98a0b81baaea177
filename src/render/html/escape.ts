// Makes text safe inside an element or an attribute of HTML. All other text of a page reaches it as JSON, and the document as text.

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** The text in an element or in a quoted attribute. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (found) => ENTITIES.get(found) ?? found);
}

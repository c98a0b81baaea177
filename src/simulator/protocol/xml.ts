// Writes XML text: elements from names and contents, everything that is data escaped.

/** Characters that XML 1.0 cannot hold at all, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must go
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeText(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** An element that holds other elements; without any it is written `<name/>`, as AWS writes empty sets. */
export function element(name: string, ...content: readonly string[]): string {
  const inner = content.join("");
  return inner === "" ? `<${name}/>` : `<${name}>${inner}</${name}>`;
}

/** An element that holds data; absent when there is none. */
export function data(name: string, value: string | number | boolean | undefined): string {
  return value === undefined ? "" : element(name, escapeText(String(value)));
}

/** EC2's way to write a list: `<name><item>…</item>…</name>`. */
export function set(name: string, items: readonly string[]): string {
  return element(name, ...items.map((item) => element("item", item)));
}

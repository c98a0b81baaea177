// Taking one item out of a map in a file that people wrote: its lines go, with the comments that are indented more, and everything else stays
// as it was, to the byte. Where the result would say anything but the old without the item, nothing is changed.
import { afterLines, endOf, rootOf } from "./insert-items.ts";

/** The text without `item` in the map that `key` holds at the top of the file; undefined where it does not stand on lines of its own. */
export function removeItem(text: string, key: string, item: string): string | undefined {
  const before = rootOf(text);
  const map = before?.root[key];
  if (before === undefined || typeof map !== "object" || map === null || Array.isArray(map)) return undefined;
  const spans = before.tree.spans.get(map);
  const [name, value] = [spans?.keys.get(item), spans?.values.get(item)];
  if (name === undefined || value === undefined) return undefined;
  const start = text.lastIndexOf("\n", name.start - 1) + 1;
  if (!/^ *$/.test(text.slice(start, name.start))) return undefined;
  const own = (map as Readonly<Record<string, unknown>>)[item];
  const end = Math.max(name.end, endOf(own, value, before.tree, text));
  const after = text.slice(0, start) + text.slice(afterLines(text, end, name.start - start));
  const { [item]: _, ...rest } = map as Readonly<Record<string, unknown>>;
  const said = rootOf(after)?.root;
  return JSON.stringify(said) === JSON.stringify({ ...before.root, [key]: rest }) ? after : undefined;
}

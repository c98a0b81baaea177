// Text in Terraform's language, laid out as `terraform fmt` does: two spaces of indent, and the `=` of neighbouring one-line settings
// in one column.

/** `raw`: an expression, as it is. */
export type HclValue =
  | string
  | number
  | boolean
  | { readonly raw: string }
  | { readonly call: string; readonly of: HclValue }
  | readonly HclValue[]
  | HclObject;

export interface HclObject {
  readonly [key: string]: HclValue;
}

/** A line within the braces of a block: a setting, a blank line, or a block. */
export type HclLine = readonly [name: string, value: HclValue] | "" | HclBlock;

export interface HclBlock {
  /** `resource "aws_iam_role" "plan"`. */
  readonly head: string;
  readonly lines: readonly HclLine[];
}

const INDENT = "  ";

/** The blocks with a blank line between them, ending in a line break. */
export function hclText(blocks: readonly HclBlock[]): string {
  return blocks.map((block) => `${blockLines(block).join("\n")}\n`).join("\n");
}

/** A quoted string in which Terraform finds no templates: `${` and `%{` are escaped. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(/([$%])\{/g, "$1$1{");
}

function blockLines({ head, lines }: HclBlock): readonly string[] {
  const inner: string[] = [];
  let settings: (readonly [string, HclValue])[] = [];
  const flush = (): void => {
    inner.push(...settingLines(settings));
    settings = [];
  };
  for (const line of lines) {
    if (line !== "" && !("head" in line)) {
      settings.push(line);
      continue;
    }
    flush();
    inner.push(...(line === "" ? [""] : blockLines(line)));
  }
  flush();
  return [`${head} {`, ...indented(inner), "}"];
}

/** A setting that takes several lines ends a column and belongs to none. */
function settingLines(settings: readonly (readonly [string, HclValue])[]): readonly string[] {
  const written = settings.map(([name, value]) => ({ name, lines: valueLines(value) }));
  const lines: string[] = [];
  for (let start = 0; start < written.length; ) {
    let end = start;
    while (written[end]?.lines.length === 1) end++;
    const column = written.slice(start, end);
    const width = Math.max(0, ...column.map(({ name }) => name.length));
    for (const {
      name,
      lines: [value],
    } of column)
      lines.push(`${name.padEnd(width)} = ${value}`);
    const long = written[end];
    if (long !== undefined) lines.push(`${long.name} = ${long.lines[0]}`, ...long.lines.slice(1));
    start = end + 1;
  }
  return lines;
}

function valueLines(value: HclValue): readonly string[] {
  if (typeof value === "string") return [quoted(value)];
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  if (isList(value)) return listLines(value);
  if (isRaw(value)) return [value.raw];
  if (isCall(value)) {
    const lines = valueLines(value.of);
    return lines.map((line, index) => {
      return `${index === 0 ? `${value.call}(` : ""}${line}${index === lines.length - 1 ? ")" : ""}`;
    });
  }
  const settings = Object.entries(value).map(([key, inner]) => [keyOf(key), inner] as const);
  return settings.length === 0 ? ["{}"] : ["{", ...indented(settingLines(settings)), "}"];
}

function listLines(values: readonly HclValue[]): readonly string[] {
  const written = values.map(valueLines);
  const [only] = written;
  if (written.length === 0) return ["[]"];
  if (written.length === 1 && only?.length === 1) return [`[${only[0]}]`];
  return ["[", ...indented(written.flatMap((lines) => [...lines.slice(0, -1), `${lines.at(-1)},`])), "]"];
}

function isList(value: HclValue): value is readonly HclValue[] {
  return Array.isArray(value);
}

function isRaw(value: HclValue): value is { readonly raw: string } {
  return typeof value === "object" && "raw" in value;
}

function isCall(value: HclValue): value is { readonly call: string; readonly of: HclValue } {
  return typeof value === "object" && "call" in value;
}

function keyOf(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key) ? key : quoted(key);
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === "" ? "" : `${INDENT}${line}`));
}

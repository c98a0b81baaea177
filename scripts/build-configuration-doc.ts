// Writes docs/configuration.md from the JSON Schema: what editors show and what the page says cannot differ.
// Run it after every change of the schema; a test checks that the committed page is what the schema gives.
import { readFileSync, writeFileSync } from "node:fs";
import { linksBeside } from "./page-links.ts";

interface Node {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly oneOf?: readonly Node[];
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Section {
  readonly path: string;
  readonly node: Node;
}

const HEAD = `<!-- Written by scripts/build-configuration-doc.ts from schemas/mappings.v1.json. Do not edit. -->
# mappings.yaml

Every key of the file, with its default. Unknown keys, duplicate keys and values of the wrong type are errors, reported with their line.
Editors with the YAML language server check the file and complete its keys as you type if it begins with

\`\`\`yaml
# yaml-language-server: $schema=schemas/mappings.v1.json
\`\`\`

What a source or a list does not set comes from \`defaults\`, and otherwise from the defaults below. Maps are merged key by key; lists and
single values replace the default.
`;

/** docs/configuration.md for the text of the schema of mappings.yaml. */
export function configurationPage(schemaText: string): string {
  const root: Node = JSON.parse(schemaText);
  const sections: Section[] = [{ path: "", node: root }];
  const texts: string[] = [];
  const seen = new Map<string, string>();
  for (let section = sections.shift(); section !== undefined; section = sections.shift()) {
    const { text, inner } = render(section, root, seen);
    texts.push(text);
    sections.unshift(...inner);
  }
  return linksBeside(`${HEAD}\n${texts.join("\n")}`);
}

function resolve(node: Node, root: Node): Node {
  if (node.$ref === undefined) return node;
  const target = node.$ref
    .split("/")
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], root);
  return { ...(target as Node), ...node };
}

/** The map among the forms that a value can take. */
function mapForm(node: Node): Node | undefined {
  if (node.properties !== undefined) return node;
  return node.oneOf?.find(({ properties }) => properties !== undefined);
}

/** The maps inside a value, each with the path that leads to it. */
function innerMaps(path: string, raw: Node, root: Node): readonly Section[] {
  const node = resolve(raw, root);
  const own = mapForm(node);
  const itemsOf = [node, ...(node.oneOf ?? [])].flatMap(({ items }) => items ?? []);
  const values = typeof node.additionalProperties === "object" ? [node.additionalProperties] : [];
  return [
    ...itemsOf.flatMap((items) => innerMaps(`${path}[]`, items, root)),
    ...(own === undefined || itemsOf.length > 0
      ? []
      : [{ path, node: { ...node, ...own, description: node.description ?? "" } }]),
    ...values.flatMap((value) => innerMaps(`${path}.ALIAS`, value, root)),
  ];
}

function render(
  { path, node }: Section,
  root: Node,
  seen: Map<string, string>,
): { text: string; inner: readonly Section[] } {
  const properties = Object.entries(node.properties ?? {});
  const rows = properties.map(([key, raw]) => row(key, raw, root, node.required?.includes(key) === true));
  const title = path === "" ? "Top level" : `\`${path}\``;
  const text = `## ${title}\n\n${node.description}\n\n| key | value | default | meaning |\n|---|---|---|---|\n${rows.join("")}`;
  const prefix = path === "" ? "" : `${path}.`;
  const inner = properties.flatMap(([key, raw]) => innerMaps(`${prefix}${key}`, raw, root));
  // `defaults` has the same maps as sources and lists: each is described once, where it first occurs.
  const fresh = inner.filter((section) => {
    const same = JSON.stringify(section.node.properties);
    const known = seen.has(same);
    if (!known) seen.set(same, section.path);
    return !known;
  });
  return { text, inner: fresh };
}

function row(key: string, raw: Node, root: Node, required: boolean): string {
  const node = resolve(raw, root);
  const fallback = required ? "required" : node.default === undefined ? "" : code(node.default);
  const [example] = node.examples ?? [];
  const shown = example === undefined || mapForm(node) !== undefined ? "" : ` Example: ${code(example)}`;
  const cells = [code(key), typeOf(node, root), fallback, `${node.description}${shown}`];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
}

function typeOf(raw: Node, root: Node): string {
  const node = resolve(raw, root);
  if (node.const !== undefined) return code(node.const);
  if (node.enum !== undefined) return node.enum.map(code).join(", ");
  if (node.oneOf !== undefined && node.type === undefined)
    return node.oneOf.map((form) => typeOf(form, root)).join(" or ");
  switch (node.type) {
    case "string":
      return "text";
    case "boolean":
      return "true or false";
    case "integer":
      return node.maximum === undefined
        ? `number, ${node.minimum} or more`
        : `number, ${node.minimum} to ${node.maximum}`;
    case "array":
      return "list";
    default:
      return "map";
  }
}

function code(value: unknown): string {
  return `\`${flow(value)}\``;
}

/** A value in YAML's flow style: JSON without the quotes that YAML does not need. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`);
    return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
  }
  // Without quotes, digits would be read as a number.
  return typeof value === "string" && /^\d*$/.test(value) ? JSON.stringify(value) : String(value);
}

if (import.meta.main) {
  writeFileSync("docs/configuration.md", configurationPage(readFileSync("schemas/mappings.v1.json", "utf8")));
}

// The keys of the mappings file as the JSON Schema has them, in words, each under the one that it stands in.
import { type SchemaNode, schemaAt } from "./schema-nodes.ts";

export interface KeyText {
  /** How many keys it stands in. */
  readonly depth: number;
  readonly key: string;
  /** `text`, `number`, `IPv4 or IPv6`, `[text, …]`. */
  readonly value: string;
  /** `required`, or `default 30`; absent: there is neither. */
  readonly fallback?: string;
  readonly description: string;
}

/** What a node says beyond what messages need. */
type Node = SchemaNode & {
  readonly const?: unknown;
  readonly default?: unknown;
  readonly items?: Node;
  readonly additionalProperties?: Node | boolean;
};

const WORDS: Readonly<Record<string, string>> = {
  string: "text",
  integer: "number",
  number: "number",
  boolean: "true or false",
  object: "{…}",
  array: "[…]",
};

/** The node with what its reference leads to. */
function whole(node: Node): Node {
  const { $ref, ...own } = node;
  if ($ref === undefined) return node;
  return { ...(schemaAt($ref.split("/").slice(1)) as Node), ...own };
}

function shownValue(raw: Node): string {
  const node = whole(raw);
  if (node.const !== undefined) return String(node.const);
  if (node.enum !== undefined) return node.enum.join(" or ");
  if (node.oneOf !== undefined) return [...new Set(node.oneOf.map((one) => shownValue(one as Node)))].join(", or ");
  if (node.items !== undefined) {
    const inner = shownValue(node.items);
    return inner.startsWith("{") ? "[{…}, …]" : `[${inner}, …]`;
  }
  return WORDS[node.type ?? ""] ?? "value";
}

/** The maps in which further keys stand: of a map, of the items of a list, of the values of a map with keys of the user. */
function innerMaps(raw: Node): readonly Node[] {
  const node = whole(raw);
  const { items, additionalProperties, oneOf = [] } = node;
  const own = node.properties === undefined ? [] : [node];
  return [
    ...own,
    ...(items === undefined ? [] : innerMaps(items)),
    ...(typeof additionalProperties === "object" ? innerMaps(additionalProperties) : []),
    ...oneOf.flatMap((one) => innerMaps(one as Node)),
  ];
}

function fallbackOf(node: Node, isRequired: boolean): Pick<KeyText, "fallback"> {
  if (isRequired) return { fallback: "required" };
  const { default: value } = node;
  if (value === undefined || (typeof value === "object" && node.properties !== undefined)) return {};
  return { fallback: `default ${JSON.stringify(value)}` };
}

/**
 * The keys of the map at `pointer` (keys of the schema), those inside a key right after it. A map that was described before is not
 * described again.
 */
export function keysUnder(pointer: readonly string[]): readonly KeyText[] {
  const seen = new Set<string>();
  const under = (map: Node, depth: number): readonly KeyText[] =>
    Object.entries(map.properties ?? {}).flatMap(([key, raw]) => {
      if (typeof raw === "boolean") return [];
      const node = whole(raw as Node);
      const text: KeyText = {
        depth,
        key,
        value: shownValue(node),
        ...fallbackOf(node, map.required?.includes(key) === true),
        description: node.description ?? "",
      };
      const fresh = innerMaps(node).filter(({ properties }) => {
        const keys = Object.keys(properties ?? {}).join();
        if (seen.has(keys)) return false;
        seen.add(keys);
        return true;
      });
      return [text, ...fresh.flatMap((inner) => under(inner, depth + 1))];
    });
  return under(schemaAt(pointer) as Node, 0);
}

// What the page of an answer looks like: the SDK's schema of it, and which parts of it are kept. The schema is the SDK's own, so that
// what it would stumble over is known for parts that are not kept too.
import { NormalizedSchema } from "@smithy/core/schema";
import { nameNumber } from "./markup.ts";

export type Shape =
  | { readonly kind: "text" | "flag" | "number" | "time" }
  | { readonly kind: "list"; readonly item: Shape }
  | { readonly kind: "struct"; readonly members: Members };

/** By the number of their name. */
export type Members = ReadonlyMap<number, Member>;

/** One element that can stand in a struct. */
export interface Member {
  /** In XML. */
  readonly name: Uint8Array;
  /** Of the SDK's object. */
  readonly property: string;
  readonly shape: Shape;
  readonly isKept: boolean;
  /** Number of the last struct that had the element: it may have it once. */
  lastIn: number;
}

/**
 * The shape of what the schema describes.
 * @throws TypeError for schemas that answers of DescribeNetworkInterfaces do not have
 */
export function shapeOf(schema: Parameters<typeof NormalizedSchema.of>[0], parts: object | true | undefined): Shape {
  const of = NormalizedSchema.of(schema);
  if (of.isStringSchema()) return { kind: "text" };
  if (of.isBooleanSchema()) return { kind: "flag" };
  if (of.isNumericSchema()) return { kind: "number" };
  if (of.isTimestampSchema()) return { kind: "time" };
  if (of.isListSchema()) {
    const item = of.getValueSchema();
    if (of.getMergedTraits().xmlFlattened || item.getMergedTraits().xmlName !== "item") throw unknown(of);
    return { kind: "list", item: shapeOf(item, parts) };
  }
  if (!of.isStructSchema() || of.isUnionSchema()) throw unknown(of);
  const members = new Map<number, Member>();
  for (const [property, member] of of.structIterator()) {
    const name = member.getMemberTraits().xmlName ?? property;
    const kept = typeof parts === "object" ? (parts as Record<string, object | true>)[property] : undefined;
    if (members.has(nameNumber(name))) throw unknown(of);
    members.set(nameNumber(name), {
      name: Buffer.from(name),
      property,
      shape: shapeOf(member, kept),
      isKept: kept !== undefined,
      lastIn: 0,
    });
  }
  return { kind: "struct", members };
}

function unknown(schema: NormalizedSchema): TypeError {
  return new TypeError(`no shape for the schema ${schema.getName(true)}`);
}

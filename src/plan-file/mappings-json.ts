// What mappings are filled from, in JSON, both ways.
import type { SourcePosition } from "../model/diagnostics/diagnostic.ts";
import type { MappingSources, NamedSource } from "../model/mapping.ts";
import { present } from "../model/present.ts";

interface NamedSourceDocument {
  readonly kind: string;
  readonly account?: string;
  readonly account_id?: string;
  readonly region?: string;
  readonly names: readonly string[];
  readonly position: SourcePosition;
}

/** As schemas/plan.v1.json describes it. */
export interface MappingDocument {
  readonly name: string;
  readonly sources: readonly NamedSourceDocument[];
}

function encodeSource({ kind, at, names, position: { file, line, column } }: NamedSource): NamedSourceDocument {
  const { account, accountId, region } = at ?? {};
  return present({
    kind,
    account,
    account_id: accountId,
    region,
    names: [...names],
    position: { file, line, column },
  });
}

function decodeSource(document: NamedSourceDocument): NamedSource {
  const { kind, account, account_id: accountId, region, names } = document;
  const { file, line, column } = document.position;
  const isPlaced = account !== undefined && accountId !== undefined && region !== undefined;
  return {
    kind,
    ...(isPlaced ? { at: { account, accountId, region } } : {}),
    names: [...names],
    position: { file, line, column },
  };
}

/** A mapping as the plan file has it. */
export function encodeMapping({ name, sources }: MappingSources): MappingDocument {
  return { name, sources: sources.map(encodeSource) };
}

/** Reads a mapping from a document that fits the schema. */
export function decodeMapping({ name, sources }: MappingDocument): MappingSources {
  return { name, sources: sources.map(decodeSource) };
}

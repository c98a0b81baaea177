// What an import finds: mappings as they would stand in a file, whatever tool or list they come from.
import type { AddressFamily } from "../model/cidr.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";

/** One account in one Region. */
export interface Place {
  /** 12 digits. */
  readonly accountId: string;
  readonly region: string;
}

export interface ImportedMapping {
  /** What it would be called; a name of the format is made of it. */
  readonly name: string;
  /** Where it comes from, for a comment. */
  readonly comment: string;
  readonly sources: readonly ImportedSource[];
  readonly lists: readonly ImportedList[];
}

export type ImportedSource =
  | {
      readonly kind: "groups";
      readonly at: Place;
      /** sg-… */
      readonly ids: readonly string[];
      /** For a comment: what AWS calls it. */
      readonly comment?: string;
      readonly addresses: "private" | "public";
      readonly delegatedPrefixes: boolean;
    }
  | { readonly kind: "cidrs"; readonly cidrs: readonly ImportedCidr[] };

export interface ImportedCidr {
  /** Canonical. */
  readonly cidr: string;
  readonly description?: string;
  /** For a comment. */
  readonly comment?: string;
}

/** A list that exists. */
export interface ImportedList {
  readonly at: Place;
  /** pl-… */
  readonly id: string;
  readonly name: string;
  readonly family: AddressFamily;
  /** Absent: its size is not known. */
  readonly maxEntries?: number;
}

export interface Imported {
  readonly mappings: readonly ImportedMapping[];
  /** What of the input is left out, and why. */
  readonly leftOut: readonly Diagnostic[];
}

/** What the command line says where the input does not. */
export interface Given {
  readonly accountId: string | undefined;
  readonly region: string | undefined;
}

/** An input as JSON, under the name that messages use. */
export interface Input {
  readonly name: string;
  readonly value: unknown;
}

export type ReadInput =
  | { readonly ok: true; readonly imported: Imported }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

/** Something of an input that is not imported. `summary`: a sentence without its full stop; `remedy`: full sentences. */
export function leftOut(summary: string, remedy: string, detail?: string): Diagnostic {
  return { code: "import_left_out", severity: "error", summary, remedy, ...(detail === undefined ? {} : { detail }) };
}

/** An input of which nothing can be imported. */
export function notAnInput(summary: string, remedy: string, detail?: string): Diagnostic {
  return { code: "import_input", severity: "error", summary, remedy, ...(detail === undefined ? {} : { detail }) };
}

/** Whether a value of JSON is an object, as far as anybody knows. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

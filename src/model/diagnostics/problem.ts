// What a check of the file finds: a diagnostic that does not yet point to a line, but to a path in the data.
import type { Diagnostic } from "./diagnostic.ts";

/** Keys and indices from the top of the file to a value. */
export type Path = readonly (string | number)[];

/** A word of the file and where it is. */
export interface Word {
  readonly text: string;
  readonly path: Path;
}

/** A part of another file. Offsets in UTF-16 units, end exclusive. */
export interface Elsewhere {
  /** As the mappings file names it. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** True if its lines may be shown: of a file that is not what it should be, nothing is. */
  readonly isShown: boolean;
}

export interface Problem
  extends Omit<Diagnostic, "severity" | "position" | "excerpt" | "mapping">,
    Partial<Pick<Diagnostic, "severity">> {
  readonly path: Path;
  /** What to mark: the key at the end of the path, or its value. */
  readonly mark: "key" | "value";
  /** Where it is, if in a file that the value names. */
  readonly elsewhere?: Elsewhere;
  /** Other values to which the same applies, since they name the same file. */
  readonly alsoAt?: readonly Path[];
  /** Said beside the mark. */
  readonly hint?: string;
}

/** A key for maps and sets: equal paths have equal keys. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

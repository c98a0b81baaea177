// What a check of the file finds: a diagnostic that still says by its path in the data, not by line, where it belongs.
import type { Diagnostic } from "./diagnostic.ts";

/** Keys and indices from the top of the file to a value. */
export type Path = readonly (string | number)[];

/** A word of the file and where it is. */
export interface Word {
  readonly text: string;
  readonly path: Path;
}

export interface Problem
  extends Omit<Diagnostic, "severity" | "position" | "excerpt" | "mapping">,
    Partial<Pick<Diagnostic, "severity">> {
  readonly path: Path;
  /** What to mark: the key at the end of the path, or its value. */
  readonly mark: "key" | "value";
  /** Said beside the mark. */
  readonly hint?: string;
}

/** A text that is the same for the same path. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

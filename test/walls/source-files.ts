// Every file of code in src/ as text, by its path from the root of the repository.
import { globSync, readFileSync } from "node:fs";

/** Path (`src/model/cidr.ts`) → text; tests plant files by adding to a copy. */
export type SourceFiles = ReadonlyMap<string, string>;

export function readSources(): SourceFiles {
  const paths = globSync("src/**/*", { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".css"))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/"))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));
}

/** Validators and the code of the explorer are written by scripts; sizes and docstrings do not count there. */
export function isGenerated(path: string): boolean {
  return /(?:-validator|explorer-code)\.(?:js|d\.ts)$/.test(path);
}

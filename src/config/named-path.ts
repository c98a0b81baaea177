// Where a file is that the mappings file names. By itself, since what only asks for paths reads no files.
import { dirname, join } from "node:path";

/** The path of the file, as that of the mappings file is given. */
export function namedPath(mappings: string, name: string): string {
  return join(dirname(mappings), name).replaceAll("\\", "/");
}

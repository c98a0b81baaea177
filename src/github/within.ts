// Whether a path lies in a directory.
import { isAbsolute, relative, sep } from "node:path";

/** True if the path is that of the directory or lies below it; both absolute, and both without links where that matters. */
export function isWithin(directory: string, path: string): boolean {
  const below = relative(directory, path);
  return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

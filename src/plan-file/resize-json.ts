// A change of a list's size in a plan file: the same both ways.
import type { Resize } from "../model/change.ts";

/** A copy with what belongs to it, and nothing that a plan file may have besides. */
export function resizeOf({ from, to, cut }: Resize): Resize {
  return { from, to, ...(cut === undefined ? {} : { cut: { target: cut.target, by: cut.by } }) };
}

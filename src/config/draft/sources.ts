// The sources of a mapping in the draft: each source's key says of which kind it is, and that kind makes the draft.
import type { Path } from "../../model/diagnostics/problem.ts";
import { SOURCE_KINDS } from "../../sources/registry.ts";
import type { DraftSource } from "../../sources/written/written-kind.ts";
import type { DraftContext } from "./draft-context.ts";

/** The source, or nothing where none of it is sound. `written` may be anything: its shape has been checked, not repaired. */
export function sourceOf(written: unknown, path: Path, context: DraftContext): readonly DraftSource[] {
  if (typeof written !== "object" || written === null) return [];
  return Object.entries(SOURCE_KINDS)
    .filter(([key]) => Object.hasOwn(written, key))
    .flatMap(([, kind]) => kind.written.draft(written, path, context) ?? []);
}

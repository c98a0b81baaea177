// What of a plan differs from the record that was approved, in words for the people who did. The apply refuses by compare-record.ts; this
// says it while the pull request is still open.
import type { RecordedFile, RecordedList, RecordedLists } from "../../model/record.ts";
import { recordRoot } from "./compare-record.ts";

export interface Differences {
  /** By address. */
  readonly lists: ReadonlyMap<string, string>;
  /** Addresses of lists that only the approved record has. */
  readonly gone: readonly string[];
  readonly file: boolean;
}

type Rows = ReadonlyMap<string, RecordedList>;

function step(what: string, was: number | string, is: number | string): readonly string[] {
  return was === is ? [] : [`${what} ${was} → ${is}`];
}

function differences(was: RecordedList, is: RecordedList): string {
  const counts = [...step("additions", was.adds, is.adds), ...step("removals", was.removes, is.removes)];
  const parts = [
    ...step("action", was.action, is.action),
    ...step("list", was.id || "none", is.id || "none"),
    ...(was.settings === is.settings ? [] : ["settings"]),
    ...counts,
  ];
  // The version in AWS, names and tags are in it, too.
  return parts.length === 0 && was.exact !== is.exact ? "entries, or the list in AWS" : parts.join(", ");
}

function sameRoot(was: RecordedLists, is: Rows): boolean {
  const root = recordRoot(is);
  return was.kind === "root" && was.settings === root.settings && was.exact === root.exact;
}

/** `is`: the lists as they would be recorded now. Of a record that is one digest over all lists, every list differs or none. */
export function differencesSince(
  was: { readonly recorded: RecordedLists; readonly file: RecordedFile | undefined },
  is: { readonly lists: Rows; readonly file: RecordedFile | undefined },
): Differences {
  const file = was.file?.after !== is.file?.after || was.file?.before !== is.file?.before;
  const { recorded } = was;
  if (recorded.kind === "root") {
    const lists = sameRoot(recorded, is.lists) ? [] : [...is.lists.keys()];
    return { lists: new Map(lists.map((address) => [address, "one of many"])), gone: [], file };
  }
  const rows = [...is.lists].flatMap(([address, now]) => {
    const then = recorded.lists.get(address);
    const words = then === undefined ? "not in the plan then" : differences(then, now);
    return words === "" ? [] : [[address, words] as const];
  });
  const gone = [...recorded.lists.keys()].filter((address) => !is.lists.has(address));
  return { lists: new Map(rows), gone, file };
}

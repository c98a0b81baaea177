// What people were told of besides the lists of the drift issue: runs that failed, lists that could not be read.
import { kindWords } from "../../model/notification/notify.ts";
import type { ToldEvent } from "../../model/notification/told.ts";
import { count } from "../../model/sentence.ts";
import { markdownTable } from "./blocks.ts";
import { markdownCode, markdownText } from "./escape.ts";

/** Shown of what people were told of besides the lists; the messages have all of it. */
const MOST_OTHERS = 50;

/** The table under a sentence; no blocks when there are none. */
export function othersTable(others: readonly ToldEvent[]): readonly string[] {
  if (others.length === 0) return [];
  const rows = others
    .slice(0, MOST_OTHERS)
    .map(({ kind, code, about }) => [
      markdownText(kindWords(kind)),
      about === "" ? "the whole run" : markdownText(about),
      markdownCode(code),
    ]);
  const more = others.length - rows.length;
  return [
    "What else syncs found; the summary of the run has the details:",
    markdownTable([{ title: "Kind" }, { title: "Where" }, { title: "Code" }], rows),
    ...(more === 0 ? [] : [`And ${count(more)} more.`]),
  ];
}

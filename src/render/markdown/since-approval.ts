// What a plan comment says to those who approved an earlier plan of the pull request: what of this one they have not approved.

import { counted } from "../../model/sentence.ts";
import { shortCommit } from "../wording.ts";
import { alertBlock } from "./blocks.ts";
import { markdownText } from "./escape.ts";

/** What a plan shows that the newest approval of its pull request was not about. */
export interface SinceApproval {
  /** Login. */
  readonly by: string;
  /** The commit that was approved. */
  readonly commit: string;
  /** Lists that are not as they were shown then, by address: what differs, such as `settings, additions 6 → 11`. */
  readonly lists: ReadonlyMap<string, string>;
  /** Addresses of lists that were to change then and now are not. */
  readonly gone: readonly string[];
  /** True if how plsync works is another change than then. */
  readonly file: boolean;
  /** The entries that were shown then, by address of the list: `+ 192.0.2.0/28`. Lists whose entries were not all shown are missing. */
  readonly entries: ReadonlyMap<string, ReadonlySet<string>>;
}

const CHANGED_SINCE = "changed since the approval";

/** The line of an entry of the diff, marked if the entry was not shown then. `entry`: `+ 192.0.2.0/28`. */
export function markedEntry(since: SinceApproval | undefined, address: string, entry: string, line: string): string {
  const shown = since?.entries.get(address);
  return shown === undefined || shown.has(entry) ? line : `${line}   ${CHANGED_SINCE}`;
}

/** The words that the row of the list carries; empty when it is as it was approved. */
export function sinceCell(since: SinceApproval | undefined, address: string): string {
  const words = since?.lists.get(address);
  return words === undefined ? "" : `<br>**${CHANGED_SINCE}**: ${markdownText(words)}`;
}

/** Lists that are named one by one. */
const MOST_GONE = 10;

function sentences({ lists, gone, file }: SinceApproval): readonly string[] {
  const shown = gone.slice(0, MOST_GONE).map(markdownText).join(", ");
  const rest = gone.length - MOST_GONE;
  return [
    ...(lists.size === 0 ? [] : [`${counted(lists.size, "list")} below ${lists.size === 1 ? "is" : "are"} marked.`]),
    ...(file ? ["How plsync works is another change than then."] : []),
    ...(gone.length === 0
      ? []
      : [`No longer in the plan: ${shown}${rest > 0 ? ` and ${counted(rest, "more list")}` : ""}.`]),
  ];
}

/** The alert above the plan; no blocks when everything is as it was approved. */
export function sinceBlocks(since: SinceApproval | undefined): readonly string[] {
  if (since === undefined) return [];
  const said = sentences(since);
  if (said.length === 0) return [];
  const { by, commit } = since;
  const what = `**Changed since the approval** by ${markdownText(by)} of ${shortCommit(commit)}.`;
  return [
    alertBlock("WARNING", [`${what} ${said.join(" ")} On merge, what was shown then counts until this is approved.`]),
  ];
}

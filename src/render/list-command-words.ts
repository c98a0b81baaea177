// What hold, release and rollback are about, in words that the terminal and the job summary share.

import type { MadeBy } from "../model/asked/list-history.ts";
import type { NamedList, VersionChange } from "../model/list-command.ts";
import type { Hold } from "../model/remembered/list-tags.ts";
import { count, counted } from "../model/sentence.ts";

/** `from version 8 (67 entries) to the entries of version 3 (66)`. */
export function versionsPhrase({ from, to, entriesBefore, entriesAfter }: VersionChange): string {
  return `from version ${from} (${counted(entriesBefore, "entry")}) to the entries of version ${to} (${count(entriesAfter)})`;
}

/** `it becomes EMPTY: it loses 67 of 67 entries`; empty when nothing is lost. */
export function lossPhrase({ losses, entriesBefore, entriesAfter }: VersionChange): string {
  if (losses === 0) return "";
  const numbers = `it loses ${count(losses)} of ${counted(entriesBefore, "entry")}`;
  return entriesAfter === 0 ? `it becomes EMPTY: ${numbers}` : numbers;
}

/** The loss as a sentence; empty when nothing is lost. */
export function lossSentence(change: VersionChange): string {
  const loss = lossPhrase(change);
  return loss === "" ? "" : `${loss.charAt(0).toUpperCase()}${loss.slice(1)}.`;
}

/** `1 entry to add, 2 entries to remove.` */
export function rollbackSums({ adds, removes }: VersionChange): string {
  if (adds.length + removes.length === 0) return "The entries are the same; the list is only put on hold.";
  return `${counted(adds.length, "entry")} to add, ${counted(removes.length, "entry")} to remove.`;
}

/** `Max entries grow to 64 first (instead of 68: sg-0c1… (data) inbound IPv4 holds 64)`; empty where the version fits. */
export function growthPhrase({ sizes, cut }: VersionChange): string {
  const [size] = sizes;
  if (size === undefined) return "";
  const instead = cut === undefined ? "" : ` (instead of ${count(cut.target)}: ${cut.by})`;
  return `max entries grow to ${count(size)} first${instead}`;
}

/** What a hold means for the list. */
export function heldSentences({ address, id }: NamedList, { until }: Hold): string {
  return `${address} (${id}) is on hold until ${until ?? "it is released"}. plsync will not change it.`;
}

/** What a release means for the list. `wasHeld`: it had a hold, also one that had ended by then. */
export function releasedSentences({ address, id }: NamedList, wasHeld: boolean): string {
  return wasHeld
    ? `${address} (${id}) is no longer on hold. The next apply or sync makes it follow the file.`
    : `${address} (${id}) was not on hold. It follows the file as before.`;
}

/** What a rollback has done. */
export function restoredSentence({ to }: VersionChange, version: number, { until }: Hold): string {
  return `Version ${version} has the entries of version ${to}, and is on hold until ${until ?? "it is released"}.`;
}

/** Who made a version of a list: completes "made by …". */
export function makerText(madeBy: MadeBy): string {
  switch (madeBy.kind) {
    case "apply":
      return "the last apply";
    case "rollback":
      return `a rollback to version ${madeBy.from}`;
    case "unfinished":
      return "outside plsync, or by a run that did not finish";
    case "creation":
      return "the creation of the list";
    case "unknown":
      return "earlier; its tags do not say";
  }
}

// What a list that is begun is about to have done to it, in a phrase.
import { newWordsOf, type ShareChange } from "../model/change.ts";
import type { Planned } from "../model/plan.ts";
import { shortPrincipal } from "../model/principal.ts";
import { counted } from "../model/sentence.ts";

/** More principals than this are counted. */
const NAMED = 3;

/** `sharing with 555555555555, no longer with 666666666666`; empty when nothing changes about it. */
function sharing(share: ShareChange | undefined): string {
  if (share === undefined) return "";
  const named = (principals: readonly string[]) =>
    principals.length > NAMED ? `${principals.length} principals` : principals.map(shortPrincipal).join(", ");
  if (share.ends) return "ending its sharing";
  const parts = [
    share.adds.length === 0 ? "" : `sharing with ${named(share.adds)}`,
    share.removes.length === 0
      ? ""
      : `${share.adds.length === 0 ? "sharing " : ""}no longer with ${named(share.removes)}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "changing its sharing" : parts.join(", ");
}

/** `creating with 6 entries`, `adding 2, removing 1`, `resizing 10 -> 20`. */
export function doing({ change, manage }: Planned): string {
  switch (change.kind) {
    case "create":
      return [
        `creating with ${counted(change.adds.length, "entry")}`,
        ...(change.share === undefined ? [] : [sharing(change.share)]),
      ].join(", ");
    case "delete":
      return "deleting";
    case "retain":
      return "retaining";
    case "keep":
      return "nothing to do";
    case "update": {
      const words = newWordsOf(change).length;
      const parts = [
        change.adopt ? (manage === undefined ? "adopting" : "taking over its entries") : "",
        change.rename === undefined ? "" : `renaming ${change.rename.from} -> ${change.rename.to}`,
        change.resize === undefined ? "" : `resizing ${change.resize.from} -> ${change.resize.to}`,
        change.adds.length === 0 ? "" : `adding ${change.adds.length}`,
        change.removes.length === 0 ? "" : `removing ${change.removes.length}`,
        words === 0 ? "" : `changing ${counted(words, "description")}`,
        sharing(change.share),
      ].filter((part) => part !== "");
      const noting = manage === undefined ? "updating tags" : "noting its settings";
      return parts.length === 0 ? noting : parts.join(", ");
    }
  }
}

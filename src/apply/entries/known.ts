// What a list holds after a change, without reading it again: the proof, and where it ends.
//
// A reading of entries costs a call for each 100 of them, twice for every change. It is needed only where it could say
// something new, and AWS' own rules (docs of ModifyManagedPrefixList and "Managed prefix lists", VPC user guide) say when that is:
//
//   1. Entries belong to a version. The entries of one version never change; every accepted change of entries, by whatever
//      writer, and every restore makes the next version, one higher. Size, name and tags make none.
//   2. `CurrentVersion` is a lock. AWS accepts a change of entries only if the list is at exactly that version, and one change
//      at a time: until it has taken effect, or failed, every other one is refused (IncorrectState). A change that fails leaves
//      version and entries as they were.
//   3. A change is atomic: version n + 1 holds what n held, without the removed and with the added entries, or there is no
//      n + 1 of ours.
//
// So if the entries of version n are known, a change sent with CurrentVersion n was *accepted*, and the list is then seen at
// rest at version n + 1, then n + 1 is that change and no other: had another writer been first, AWS would have refused ours; had
// one come later, the version would be n + 2 or more. By induction the last version is the first plus the number of our calls
// exactly if all of them were ours, and its entries are known.
//
// The proof starts from entries that are certain, which a single reading is not: a page that lost items looks whole. Certain are
//   · a reading that has the digest which `plsync:applied` says of this very version: plsync computed it when it wrote it;
//   · version 1 of a list that AWS created with the entries of our own call: a client token answers with a list only if all
//     parameters are those it was created with (IdempotentParameterMismatch else). The tags of that call stand on the list.
//
//   the entries before   the call             the list, at rest, is at     then
//   certain              accepted             version n + 1                certain: nothing is read
//   certain              accepted             version n (failed)           certain, unchanged; AWS' reason is told
//   read once            accepted             version n + 1                read again before the list counts as done
//   any                  accepted             any other version            another writer was there: read, decide again
//   any                  refused for a        version n                    nothing happened: as before
//                        conflict, or lost    any other version            read, decide again
//
// `plsync:applied` is written for a version that is certain, or that was read after the last change and found as wanted. With a
// creation it is written only when all that is wanted is in that call: then it speaks for version 1, and for nothing else. A list
// whose creation failed is not planned at all, whatever its tags say.
import type { Cidr } from "../../model/cidr.ts";
import type { PrefixList } from "../../model/prefix-list.ts";
import { type Current, currentOf, hasVersion } from "../current.ts";
import type { ModifyCall } from "./schedule.ts";

/** The entries after a call; `described`: the descriptions of those that it adds. */
export function entriesAfter(
  entries: Current["entries"],
  call: ModifyCall,
  described: ReadonlyMap<Cidr, string>,
): Current["entries"] {
  if (call.kind === "resize") return entries;
  const after = new Map(entries);
  for (const cidr of call.removes) after.delete(cidr);
  for (const cidr of call.adds) after.set(cidr, described.get(cidr) ?? "");
  return after;
}

/** The version that an accepted call leads to. */
export function versionAfter(version: number, call: ModifyCall): number {
  return call.kind === "resize" ? version : version + 1;
}

/** The list after an accepted call, from how it is seen at rest; undefined: another writer was there, so it must be read. */
export function currentAfter(
  before: Current,
  call: ModifyCall,
  described: ReadonlyMap<Cidr, string>,
  seen: PrefixList,
): Current | undefined {
  if (!hasVersion(seen) || seen.version !== versionAfter(before.version, call)) return undefined;
  return currentOf(seen, entriesAfter(before.entries, call, described), before.isProven);
}

// The contract of a kind of origin: where an entry comes from, how its description in AWS says so, and why it goes.
// Several kinds of source may share one.
import type { Origin } from "../../model/change.ts";
import type { Source } from "../../model/mapping.ts";
import type { Entry } from "../../model/prefix-list.ts";
import type { AnsweredSource } from "../source-answer.ts";

/** `From`: what a source says brought an entry; `S`: the sources that have this kind of origin. */
export interface OriginKind<From = unknown, O extends Origin = Origin, S extends Source = Source> {
  of(from: From): O;
  /** The description that an entry of the mapping gets in AWS, at most 255 characters. */
  describe(origin: O, mapping: string): string;
  /**
   * The description in the words of the file, where it has any: an entry in AWS with another description is then changed. Without
   * them a description is plsync's own note, and stays as the entry got it.
   */
  words?(origin: O): string | undefined;
  /** The origin that a description in AWS speaks of; undefined when it says nothing that can be read back. */
  recognise(description: string): O | undefined;
  /**
   * Why entries go, as a phrase for people, by what the mapping's sources of this kind of origin say now; undefined: this origin
   * has no reason to give. All of them are known, since an unknown source suspends removals.
   */
  whyGone(answered: readonly AnsweredSource<S, From>[]): (entry: Entry) => string | undefined;
}

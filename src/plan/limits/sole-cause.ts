// Which source a limit of removals is exceeded for. What is gone from AWS says nothing of the source that brought it; but it can only be of
// one that could have: by its kind, and by its `within`.
import { addressesOf, includesBlock } from "../../model/address-set.ts";
import { familyOf } from "../../model/cidr.ts";
import type { Source } from "../../model/mapping.ts";
import type { Held } from "../../model/plan.ts";
import type { Entry } from "../../model/prefix-list.ts";
import { withoutMark } from "../../model/remembered/entry-mark.ts";
import { count } from "../../model/sentence.ts";
import { kindOf } from "../../sources/registry.ts";
import type { AnsweredSource } from "../../sources/source-answer.ts";
import type { MappingAnswer } from "../want/want.ts";

function couldHaveBrought({ source, answer }: AnsweredSource, { cidr, description }: Entry): boolean {
  if (answer.ok && answer.refused?.some(({ cidrs }) => cidrs.includes(cidr))) return true;
  if (kindOf(source).origin.recognise(withoutMark(description)) === undefined) return false;
  const within = source.within?.filter((block) => familyOf(block) === familyOf(cidr));
  return within === undefined || includesBlock(addressesOf(within), cidr);
}

/** The removals that can only be of one source, by source. */
function removalsBySource(
  { sources }: MappingAnswer,
  removes: readonly Entry[],
): ReadonlyMap<Source, readonly Entry[]> {
  const found = new Map<Source, Entry[]>();
  for (const entry of removes) {
    const [one, ...others] = sources.filter((each) => couldHaveBrought(each, entry));
    if (one === undefined || others.length > 0) continue;
    const own = found.get(one.source) ?? [];
    own.push(entry);
    found.set(one.source, own);
  }
  return found;
}

/**
 * The reasons with the source that is enough for them alone, if the mapping has several: its owner is the one to ask. `heldFor`: what
 * would hold the list back if only these entries went.
 */
export function withSoleCause(
  held: readonly Held[],
  answer: MappingAnswer,
  removes: readonly Entry[],
  heldFor: (removes: readonly Entry[]) => readonly Held[],
): readonly Held[] {
  if (held.length === 0 || answer.sources.length < 2) return held;
  const found = [...removalsBySource(answer, removes)].find(([, own]) => heldFor(own).length > 0);
  if (found === undefined) return held;
  const [{ position }, own] = found;
  const said = `Of them, ${count(own.length)} come from the source in line ${position.line}, which exceeds the limit by itself.`;
  return held.map((one) => ({ ...one, detail: [one.detail, said].filter(Boolean).join(" ") }));
}

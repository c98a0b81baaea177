// One diagnostic for each reading that failed, however many mappings and lists it concerns, with what it means for them.
import type { Diagnostic, SourcePosition } from "../../model/diagnostics/diagnostic.ts";
import { consequenceOf } from "../../model/diagnostics/together.ts";
import { type Account, familiesOf, type Mapping } from "../../model/mapping.ts";
import { present } from "../../model/present.ts";
import { sentence } from "../../model/sentence.ts";
import type { RegionSnapshot } from "../../model/snapshot.ts";
import type { ListPlan } from "../list-plan.ts";
import type { MappingAnswer } from "../want/want.ts";

interface Affected {
  readonly diagnostic: Diagnostic;
  readonly mappings: Set<Mapping>;
  readonly lists: Set<string>;
  /** Where it points. */
  near: Near;
}

/** A place of the file, and the mapping that stands there. */
type Near = Pick<Diagnostic, "mapping" | "position">;

/** Names of the mappings that have lists from which nothing is removed: of some, no list is in the plan. */
function keeping({ mappings, lists }: Affected): readonly string[] {
  const has = (mapping: Mapping) => mapping.lists.some(({ address }) => !lists.has(address));
  return [...mappings].filter(has).map(({ name }) => name);
}

function consequence(lists: readonly string[], mappings: readonly string[]): string {
  if (lists.length + mappings.length === 0) return "Lists there that the file no longer names are left as they are.";
  return consequenceOf(lists, mappings, Number.POSITIVE_INFINITY);
}

/**
 * `answers`: what the sources of each mapping said; `failed`: the lists that are not planned; `regions`: all that were read,
 * since there may be lists that the file no longer names where lists could not be read. Readings of one account that failed for
 * one reason have the same summary, and become one diagnostic. It points at the account where the file has nothing nearer.
 */
export function failedReadings(
  answers: readonly MappingAnswer[],
  failed: readonly Extract<ListPlan, { ok: false }>[],
  regions: readonly RegionSnapshot[],
  accounts: readonly Account[],
): readonly Diagnostic[] {
  const affected = new Map<string, Affected>();
  const isAccount = (at: SourcePosition | undefined) =>
    accounts.some(({ position }) => at !== undefined && position.file === at.file && position.line === at.line);
  const at = (diagnostic: Diagnostic, mapping: string | undefined, position: SourcePosition | undefined): Affected => {
    const key = `${diagnostic.code}|${diagnostic.account}|${diagnostic.region}|${diagnostic.summary}`;
    const known = affected.get(key) ?? { diagnostic, mappings: new Set(), lists: new Set(), near: {} };
    if (known.near.position === undefined) {
      const at = diagnostic.position ?? position;
      known.near = present({ mapping: isAccount(diagnostic.position) ? undefined : mapping, position: at });
    }
    affected.set(key, known);
    return known;
  };
  for (const { notPlanned, diagnostic } of failed) {
    at(diagnostic, notPlanned.mapping, notPlanned.position).lists.add(notPlanned.address);
  }
  for (const { mapping, sources, isPlain } of answers) {
    if (isPlain) continue;
    for (const { source, answer } of sources) {
      const lacking = answer.ok ? [...familiesOf(mapping)].map((family) => answer.lacking?.[family]) : [];
      const problems = answer.ok ? new Set(lacking.filter((one) => one !== undefined)) : answer.problems;
      for (const problem of problems) at(problem, mapping.name, source.position).mappings.add(mapping);
    }
  }
  for (const region of regions) {
    const account = accounts.find(({ alias }) => alias === region.at.account);
    if (!region.lists.ok) at(region.lists.diagnostic, undefined, account?.position);
  }
  return [...affected.values()].map((one) => {
    const { cause, detail } = one.diagnostic;
    const [lists, mappings] = [[...one.lists], keeping(one)];
    return {
      ...one.diagnostic,
      ...one.near,
      ...(cause === undefined ? {} : { cause: { ...cause, lists, mappings } }),
      detail: [...(detail === undefined || detail === "" ? [] : [sentence(detail)]), consequence(lists, mappings)].join(
        " ",
      ),
    };
  });
}

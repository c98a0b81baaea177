// One diagnostic for each reading that failed, however many mappings and lists it concerns, and what that means for them.
import type { Diagnostic, SourcePosition } from "../model/diagnostic.ts";
import type { NotPlanned } from "./plan.ts";
import type { MappingAnswer } from "./want.ts";

interface Affected {
  readonly diagnostic: Diagnostic;
  readonly mappings: Set<string>;
  readonly lists: Set<string>;
  position: SourcePosition | undefined;
}

function consequence({ mappings, lists }: Affected): string {
  const parts: string[] = [];
  if (lists.size > 0) parts.push(`Not in this plan: ${[...lists].join(", ")}.`);
  const fed = [...mappings];
  if (fed.length > 0)
    parts.push(`Nothing is removed from the lists of ${fed.length === 1 ? "mapping" : "mappings"} ${fed.join(", ")}.`);
  return parts.join(" ");
}

/**
 * `answers`: what the sources of each mapping said; `notPlanned`: lists whose own reading failed, with its diagnostic.
 * Readings of one account that failed for one reason carry one summary, and become one diagnostic.
 */
export function failedReadings(
  answers: readonly MappingAnswer[],
  notPlanned: readonly { readonly list: NotPlanned; readonly diagnostic: Diagnostic }[],
): readonly Diagnostic[] {
  const affected = new Map<string, Affected>();
  const at = (diagnostic: Diagnostic, position: SourcePosition | undefined): Affected => {
    const key = `${diagnostic.code}|${diagnostic.account}|${diagnostic.region}|${diagnostic.summary}`;
    const known = affected.get(key) ?? { diagnostic, mappings: new Set(), lists: new Set(), position: undefined };
    known.position ??= diagnostic.position ?? position;
    affected.set(key, known);
    return known;
  };
  for (const { list, diagnostic } of notPlanned) at(diagnostic, list.position).lists.add(list.address);
  for (const { mapping, sources } of answers) {
    for (const { source, problems } of sources) {
      for (const problem of problems) at(problem, source.position).mappings.add(mapping.name);
    }
  }
  return [...affected.values()].map((one) => {
    const [mapping] = one.mappings;
    return {
      ...one.diagnostic,
      ...(mapping === undefined ? {} : { mapping }),
      ...(one.position === undefined ? {} : { position: one.position }),
      detail: [one.diagnostic.detail, consequence(one)].filter(Boolean).join(" "),
    };
  });
}

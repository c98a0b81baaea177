// What sources would bring and may not: outside their envelopes, from other VPCs, or simply too much. Once for each source and family,
// however many lists it concerns.
import type { AddressFamily } from "../../model/cidr.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { ListSpec } from "../../model/mapping.ts";
import { count } from "../../model/sentence.ts";
import type { AnsweredSource } from "../../sources/source-answer.ts";
import { type MappingAnswer, tooMany } from "../want/want.ts";

/** An error for each source that brings what it may not, to lists of that family. */
export function refusedAddresses(
  lists: readonly { readonly spec: Pick<ListSpec, "family">; readonly answer: MappingAnswer }[],
): readonly Diagnostic[] {
  const families = new Map<MappingAnswer, Set<AddressFamily>>();
  for (const { spec, answer } of lists) {
    if (answer.isPlain) continue;
    if (answer.sources.some((answered) => refusedOf(answer.mapping.name, answered, spec.family).length > 0))
      families.set(answer, (families.get(answer) ?? new Set()).add(spec.family));
  }
  return [...families].flatMap(([{ mapping, sources }, of]) =>
    sources.flatMap((answered) => [...of].flatMap((family) => refusedOf(mapping.name, answered, family))),
  );
}

function refusedOf(mapping: string, { source, answer }: AnsweredSource, family: AddressFamily): readonly Diagnostic[] {
  if (!answer.ok) return [];
  const refused = answer.refused?.filter((one) => one.family === family).map(({ diagnostic }) => diagnostic) ?? [];
  const brings = tooMany(source, answer.entries[family].cidrs);
  if (brings === undefined) return refused;
  return [
    ...refused,
    {
      code: "source_too_large",
      severity: "error",
      mapping,
      position: source.position,
      summary: `mapping ${mapping}: a source brings ${count(brings)} ${family} CIDRs; its max_addresses is ${count(source.maxAddresses ?? 0)}`,
      detail:
        "Those that are in a list stay, and none is added. What the other sources bring is added, and removals go ahead.",
      remedy: `Find out why. If that many are right, write \`max_addresses: ${brings}\` or more at the source.`,
    },
  ];
}

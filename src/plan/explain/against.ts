// What keeps a block of addresses out of what the sources of a mapping bring.

import type { Against, AgainstCode, Holder, Objection } from "../../model/asked/explanation.ts";
import { type Cidr, familyOf, overlap } from "../../model/cidr.ts";
import { count } from "../../model/sentence.ts";
import type { Readings } from "../../sources/region-index.ts";
import { kindOf } from "../../sources/registry.ts";
import type { AnsweredSource } from "../../sources/source-answer.ts";
import { type MappingAnswer, tooMany } from "../want/want.ts";

/** In the order of the file. */
export function againstOf(
  { mapping, sources }: MappingAnswer,
  block: Cidr,
  holders: readonly Holder[],
  readings: Readings,
): readonly Against[] {
  return sources.flatMap((answered) =>
    objectionsOf(answered, block, holders, readings).map((one) => ({
      ...one,
      mapping: mapping.name,
      position: answered.source.position,
    })),
  );
}

function objectionsOf(
  { source, answer }: AnsweredSource,
  block: Cidr,
  holders: readonly Holder[],
  readings: Readings,
): readonly Objection[] {
  const mayBring = source.within === undefined || source.within.some((one) => overlap(one, block));
  if (!answer.ok) return mayBring ? [{ code: "unknown", reason: answer.problems[0].summary }] : [];
  const family = familyOf(block);
  const { cidrs } = answer.entries[family];
  const refused = (answer.refused ?? []).filter(
    (one) => one.family === family && one.cidrs.some((cidr) => overlap(cidr, block)),
  );
  const lacking = answer.lacking?.[family];
  const brings = tooMany(source, cidrs);
  const isBrought = [...cidrs].some((cidr) => overlap(cidr, block));
  return [
    ...refused.map(({ diagnostic }) => ({ code: refusalCode(diagnostic.code), reason: diagnostic.summary })),
    ...(brings === undefined || !isBrought
      ? []
      : [
          {
            code: "source_too_large" as const,
            reason: `the source brings ${count(brings)} CIDRs, more than its max_addresses of ${count(source.maxAddresses ?? 0)}, so none of them is added`,
          },
        ]),
    ...(lacking === undefined || !mayBring || isBrought ? [] : [{ code: "unknown" as const, reason: lacking.summary }]),
    ...(kindOf(source).whyNot?.(source, block, holders, readings) ?? []),
  ];
}

function refusalCode(code: string): AgainstCode {
  return code === "other_vpc" ? "other_vpc" : "address_refused";
}

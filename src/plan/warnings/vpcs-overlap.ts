// VPCs that overlap, so that a list has one entry for what is another thing in each of them: whoever is allowed there is meant as any of
// them. Once for each mapping and family, however many lists it feeds.

import type { InVpc } from "../../model/change.ts";
import type { AddressFamily } from "../../model/cidr.ts";
import { formatCidr } from "../../model/cidr.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { ListSpec } from "../../model/mapping.ts";
import { count, counted, listed, listedUpTo } from "../../model/sentence.ts";
import type { SeveralVpcs } from "../want/several-vpcs.ts";
import type { MappingAnswer } from "../want/want.ts";

/** As many CIDRs are named, and of each as many holders. */
const NAMED = 3;

/** A warning for each mapping that brings a CIDR from several VPCs, to lists of that family. */
export function overlappingVpcs(
  lists: readonly { readonly spec: Pick<ListSpec, "family">; readonly answer: MappingAnswer }[],
): readonly Diagnostic[] {
  const asked = new Map<MappingAnswer, Set<AddressFamily>>();
  for (const { spec, answer } of lists) {
    if (answer.severalVpcs(spec.family) === undefined) continue;
    asked.set(answer, (asked.get(answer) ?? new Set()).add(spec.family));
  }
  return [...asked].flatMap(([answer, families]) =>
    [...families].flatMap((family) => {
      const several = answer.severalVpcs(family);
      return several === undefined ? [] : [overlapping(answer, several)];
    }),
  );
}

function overlapping({ mapping: { name, position } }: MappingAnswer, several: SeveralVpcs): Diagnostic {
  const vpcs = [...new Set([...several.values()].flat().map(({ vpcId }) => vpcId))].sort();
  const entries = [...several].slice(0, NAMED).map(([cidr, all]) => `${formatCidr(cidr)} is that of ${holders(all)}.`);
  const more = several.size - entries.length;
  return {
    code: "vpcs_overlap",
    severity: "warning",
    mapping: name,
    position,
    summary: `mapping ${name} brings ${counted(several.size, "CIDR")} from more than one VPC: ${some(vpcs)} overlap`,
    detail: [
      ...entries,
      ...(more > 0 ? [`So it is with ${count(more)} more.`] : []),
      "A list has one entry for all of them: it lets in each, and stays while any of them has it.",
    ].join(" "),
    remedy:
      "If only one of them is meant, leave the others out: with `interfaces.vpc_ids`, or by taking their source out of the mapping.",
  };
}

function holders(all: readonly InVpc[]): string {
  return some(
    all.map(({ id, vpcId, at: { account, region } }) => {
      const what = id === vpcId ? id : `${id} in ${vpcId}`;
      return `${what} (${account} ${region})`;
    }),
  );
}

/** `a, b and c`; of many, the first and the number of the others. */
function some(words: readonly string[]): string {
  return words.length > NAMED ? listedUpTo(NAMED, words) : listed(words);
}

// Members of a group are interfaces in the group's own VPC. A group can be associated with other VPCs, and be shared with other accounts:
// whoever has interfaces there could otherwise bring addresses into a list that nobody meant for them.

import type { Interfaces } from "../model/columns/interfaces.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { NamedGroup } from "../model/interface.ts";
import { chosenBlocks, type InterfaceSettings, needsOwnVpc } from "./qualify.ts";
import { ofOtherVpcs, type RefusingSource } from "./refusals.ts";
import type { Refusal } from "./source-answer.ts";

type Placed =
  | { readonly ok: true; readonly members: Uint32Array; readonly foreign: readonly Refusal[] }
  | { readonly ok: false; readonly problem: Diagnostic };

/** `carrying`: the interfaces that qualify, by number, ascending; all of them count where the file names VPCs, or `all`. */
export function inOwnVpcs(
  source: RefusingSource & InterfaceSettings,
  groups: readonly NamedGroup[],
  interfaces: Interfaces,
  carrying: Uint32Array,
): Placed {
  if (!needsOwnVpc(source.interfaces)) return { ok: true, members: carrying, foreign: [] };
  const nowhere = groups.find(({ vpcId }) => vpcId === undefined);
  if (nowhere !== undefined) return { ok: false, problem: unknownVpc(source, nowhere) };
  const [only] = groups;
  if (groups.length === 1 && only?.vpcId !== undefined) {
    // So it is with most sources.
    const members = interfaces.inVpc(carrying, only.vpcId);
    if (members.length === carrying.length) return { ok: true, members, foreign: [] };
  }
  const byVpc = Map.groupBy(groups, ({ vpcId }) => vpcId ?? "");
  const members = union(
    [...byVpc].map(([vpcId, own]) => {
      const candidates = byVpc.size === 1 ? carrying : common(carrying, interfaces.carrying(own.map(({ id }) => id)));
      return interfaces.inVpc(candidates, vpcId);
    }),
  );
  if (members.length === carrying.length) return { ok: true, members, foreign: [] };
  const counting = new Set(members);
  const blocks = interfaces.blocksOf(
    carrying.filter((number) => !counting.has(number)),
    chosenBlocks(source),
  );
  const foreign = (["IPv4", "IPv6"] as const).flatMap((family) =>
    blocks[family].cidrs.length === 0
      ? []
      : [ofOtherVpcs(source, family, interfaces, blocks[family], [...byVpc.keys()])],
  );
  return { ok: true, members, foreign };
}

/** Those of the first that are in the second, too. */
function common(numbers: Uint32Array, others: Uint32Array): Uint32Array {
  const there = new Set(others);
  return numbers.filter((number) => there.has(number));
}

/** Of interfaces that are in one VPC each: ascending. */
function union(each: readonly Uint32Array[]): Uint32Array {
  const [only = new Uint32Array(), ...others] = each;
  return others.length === 0 ? only : Uint32Array.from(each.flatMap((numbers) => [...numbers])).sort();
}

function unknownVpc({ mapping, at, position }: RefusingSource, { id }: NamedGroup): Diagnostic {
  return {
    code: "group_not_found",
    severity: "error",
    mapping,
    account: at.account,
    region: at.region,
    position,
    summary: `mapping ${mapping}: the VPC of security group ${id} is not known in ${at.account} (${at.accountId}) ${at.region}`,
    detail: "Interfaces carry the group, but AWS does not describe it there: another account may be sharing it.",
    remedy: "Name the VPCs whose interfaces count in `interfaces.vpc_ids`, or write `vpc_ids: all`.",
  };
}

// From a plan and its reading to why a block of addresses is in the lists of the file, or not. Nothing is decided here: what lists have is
// the reading's, what would change is the plan's, and what sources bring and refuse is their answer.
import { compareText } from "../../model/account-region.ts";
import { addressesOf, includesBlock, touchesBlock } from "../../model/address-set.ts";
import type {
  Bringer,
  ExplainedEntry,
  ExplainedList,
  Explanation,
  Holder,
  Pending,
} from "../../model/asked/explanation.ts";
import { addsOf, removesOf } from "../../model/change.ts";
import { type Cidr, compareCidrs, familyOf, overlap } from "../../model/cidr.ts";
import type { ListSpec } from "../../model/mapping.ts";
import type { NotPlanned, Plan, Planned } from "../../model/plan.ts";
import type { PrefixList } from "../../model/prefix-list.ts";
import { present } from "../../model/present.ts";
import { holdOf } from "../../model/remembered/list-tags.ts";
import { byAccountRegion, type RegionSnapshot } from "../../model/snapshot.ts";
import { kindOf } from "../../sources/registry.ts";
import { isThere } from "../ownership/owned-list.ts";
import type { PlanInput } from "../plan-input.ts";
import { prepare } from "../prepare.ts";
import type { MappingAnswer } from "../want/want.ts";
import { againstOf } from "./against.ts";
import { withoutIdleParts } from "./one-of-parts.ts";

/** `plan`: made from `input`, with the entries of all lists; `holders`: the interfaces that have an address of the block. */
export function explainBlock(block: Cidr, plan: Plan, input: PlanInput, holders: readonly Holder[]): Explanation {
  const prepared = prepare(input);
  const family = familyOf(block);
  const regions = byAccountRegion(input.snapshot);
  const answers = new Map(prepared.lists.map(({ spec, answer }) => [spec.address, answer]));
  const specs = new Map(prepared.lists.map(({ spec }) => [spec.address, spec]));
  const brought = new Map([...new Set(answers.values())].map((answer) => [answer, bringersOf(answer, block)]));
  const broughtTo = (address: string): readonly Bringer[] => {
    const answer = answers.get(address);
    return (answer && brought.get(answer)) ?? [];
  };
  const planned = plan.lists
    .filter((list) => list.family === family)
    .map((list) => {
      const region = regions.get(`${list.at.account}/${list.at.region}`);
      return ofPlanned(list, block, broughtTo(list.address), region, input.snapshot.takenAt);
    });
  const unplanned = plan.notPlanned.flatMap((list) => {
    const spec = specs.get(list.address);
    if (spec?.family !== family) return [];
    const region = regions.get(`${list.at.account}/${list.at.region}`);
    return [ofUnplanned(list, spec, broughtTo(list.address), region)];
  });
  const concerned = [...planned, ...unplanned].filter(
    ({ entries, brought: own, has }) => entries.length + own.length > 0 || has === "unknown",
  );
  const feeding = [...brought.keys()].filter(({ mapping }) => mapping.lists.some((list) => list.family === family));
  return {
    block,
    takenAt: plan.takenAt,
    lists: withoutIdleParts(
      concerned.sort((a, b) => compareText(a.address, b.address)),
      plan.lists,
    ),
    interfaces: holders,
    against: feeding.flatMap((answer) => againstOf(answer, block, holders, prepared.readings)),
  };
}

/** What the sources of a mapping bring of the block, in the order of the file, and of each source in that of addresses. */
function bringersOf({ mapping, sources }: MappingAnswer, block: Cidr): readonly Bringer[] {
  return sources.flatMap(({ source, answer }) => {
    if (!answer.ok) return [];
    const { cidrs, from } = answer.entries[familyOf(block)];
    const { origin } = kindOf(source);
    const found: Bringer[] = [];
    for (let i = 0; i < cidrs.length; i++) {
      const cidr = cidrs[i] as Cidr;
      if (!overlap(cidr, block)) continue;
      found.push({ mapping: mapping.name, position: source.position, cidr, origin: origin.of(from(i)) });
    }
    return found.sort((a, b) => compareCidrs(a.cidr, b.cidr));
  });
}

function ofPlanned(
  planned: Planned,
  block: Cidr,
  brought: readonly Bringer[],
  region: RegionSnapshot | undefined,
  now: string,
): ExplainedList {
  const { address, at, mapping, position, change, held, suspended } = planned;
  const have = change.kind === "create" ? undefined : change.have;
  const reading = have && region?.entries.get(have.id);
  const isUnread = have !== undefined && reading?.ok !== true;
  const entries: readonly ExplainedEntry[] = reading?.ok
    ? [...reading.value].filter(({ cidr }) => overlap(cidr, block))
    : [];
  const removes = removesOf(change).filter(({ cidr }) => overlap(cidr, block));
  const adds = addsOf(change).filter(({ cidr }) => overlap(cidr, block));
  const pending: readonly Pending[] = [
    ...(change.kind === "delete" && entries.length > 0 ? (["delete-list"] as const) : []),
    ...(removes.length > 0 ? (["remove"] as const) : []),
    ...(adds.length > 0 ? (["add"] as const) : []),
  ];
  const gone = new Set(removes.map(({ cidr }) => cidr));
  const after = addressesOf([...entries.filter(({ cidr }) => !gone.has(cidr)), ...adds].map(({ cidr }) => cidr));
  return {
    address,
    at,
    ...present({ id: have?.id, mapping, position, hold: have && holdOf(have.tags, now) }),
    has: isUnread ? "unknown" : hasOf(entries, block),
    entries,
    brought,
    pending,
    removed: removes,
    held: pending.length > 0 ? held : [],
    ...(suspended === undefined ? {} : { suspended }),
    waits: !isUnread && brought.some(({ cidr }) => !touchesBlock(after, cidr)),
  };
}

function ofUnplanned(
  { address, at, mapping, position, because }: NotPlanned,
  spec: ListSpec,
  brought: readonly Bringer[],
  region: RegionSnapshot | undefined,
): ExplainedList {
  const isIt = (list: PrefixList) =>
    spec.id === undefined
      ? list.name === spec.name || list.name === spec.renamedFrom || list.id === spec.adopt
      : list.id === spec.id;
  const isMissing = region?.lists.ok === true && !region.lists.value.some((list) => isIt(list) && isThere(list));
  return {
    address,
    at,
    ...present({ mapping, position: position ?? spec.position }),
    has: isMissing ? "none" : "unknown",
    entries: [],
    brought,
    pending: [],
    removed: [],
    held: [],
    waits: false,
    notPlanned: because ?? "it could not be read",
  };
}

function hasOf(entries: readonly ExplainedEntry[], block: Cidr): ExplainedList["has"] {
  if (entries.length === 0) return "none";
  return includesBlock(addressesOf(entries.map(({ cidr }) => cidr)), block) ? "all" : "some";
}

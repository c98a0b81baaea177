// What people are told about an aggregated list: addresses that it newly allows although no source has them, and what does not fit.
import { addressesOf, countAddresses, difference, union } from "../../model/address-set.ts";
import { addsOf, type Change, removesOf } from "../../model/change.ts";
import { formatCidr } from "../../model/cidr.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { ListSpec, Mapping } from "../../model/mapping.ts";
import { count, counted, listedUpTo } from "../../model/sentence.ts";
import { countLeftOut } from "../limits/admission.ts";
import type { AggregatedWant } from "./aggregate-want.ts";
import { blocksOf } from "./blocks-of.ts";
import { MOST_WITHIN } from "./bounded.ts";

/** Every block is named, as long as a list has: more blocks than entries that one may have are named by their number. */
const BLOCKS_NAMED = 1000;

interface AggregatedList extends AggregatedWant {
  readonly mapping: Mapping;
  readonly spec: ListSpec;
}

/** What is told of the list whose change is planned; nothing where it is not aggregated. */
export function aggregationDiagnostics(list: AggregatedList, change: Change): readonly Diagnostic[] {
  return [...extraDiagnostics(list, change), ...exceededDiagnostics(list)];
}

/** Blocks of addresses that the change lets in although no source has them; what the list allows already is no news. */
function extraDiagnostics({ mapping, spec, brought }: AggregatedList, change: Change): readonly Diagnostic[] {
  if (brought === undefined || spec.aggregation?.kind !== "bounded") return [];
  const before = addressesOf(removesOf(change).map(({ cidr }) => cidr));
  const opened = difference(addressesOf(addsOf(change).map(({ cidr }) => cidr)), union(addressesOf(brought), before));
  const addresses = countAddresses(opened);
  if (addresses === 0n) return [];
  return [
    {
      code: "extra_addresses",
      severity: "warning",
      ...where({ ...spec, mapping: mapping.name }),
      summary: `${spec.address} allows ${counted(Number(addresses), "address")} that no source has`,
      detail: `${listedUpTo(BLOCKS_NAMED, blocksOf(opened).map(formatCidr))}: between addresses that \`aggregate\` puts into one entry.`,
    },
  ];
}

function exceededDiagnostics({
  mapping,
  spec,
  exceeded,
  leftOut,
  want,
  brought,
}: AggregatedList): readonly Diagnostic[] {
  const { aggregation } = spec;
  if (exceeded === undefined || brought === undefined || aggregation?.kind !== "bounded") return [];
  const { within, maxExtra } = aggregation;
  const more = countLeftOut(leftOut);
  const open = countAddresses(difference(addressesOf(want.cidrs), addressesOf(brought)));
  const rest =
    open > BigInt(maxExtra)
      ? `The list goes on allowing ${counted(Number(open), "address")} that no source has: without them, what it allows and sources still bring would not fit.`
      : "What is no longer wanted is removed.";
  const best =
    exceeded.extra === Number.POSITIVE_INFINITY
      ? `In ${counted(within, "entry")} they could not be without addresses that the list must not allow, or more of them than \`max_extra_addresses\` can say`
      : `In ${counted(within, "entry")} they would allow ${counted(exceeded.extra, "address")} that no source has, and \`max_extra_addresses\` is ${count(maxExtra)}`;
  return [
    {
      code: "aggregation_limit",
      severity: "error",
      ...where({ ...spec, mapping: mapping.name }),
      summary:
        more === 0
          ? `what ${spec.address} allows already does not fit its \`aggregate\``
          : `${counted(more, "CIDR")} of the sources of ${spec.address} ${more === 1 ? "does" : "do"} not fit its \`aggregate\``,
      detail: `${best}. ${leftOutWords(leftOut)}${rest}`,
      remedy: remedyOf(exceeded, spec),
    },
  ];
}

function leftOutWords(leftOut: AggregatedWant["leftOut"]): string {
  if (leftOut.length === 0) return "";
  const sources = leftOut.map(
    ({ source, adds }) => `${count(adds.length)} of the source in line ${source.position.line}`,
  );
  return `Not added are ${listedUpTo(5, sources)}. `;
}

function remedyOf({ extra, smallest }: NonNullable<AggregatedWant["exceeded"]>, { address }: ListSpec): string {
  const wider = smallest > MOST_WITHIN ? undefined : `raise \`within\` of ${address} to ${smallest}`;
  const looser =
    extra === Number.POSITIVE_INFINITY
      ? undefined
      : `\`max_extra_addresses\` to ${extra} if so many more addresses may reach what uses the list`;
  if (wider !== undefined && looser !== undefined) return `Either ${wider}, or ${looser}.`;
  if (wider !== undefined) return `If that many entries are right, ${wider}.`;
  const few = `They take ${count(smallest)} entries, more than \`within\` may be: write \`aggregate: exact\` and \`split\``;
  return looser === undefined ? `${few}, or take addresses out of the mapping.` : `${few}, or raise ${looser}.`;
}

// What is said of entries that a list has no room for, or that a sync may not add: the limit, its number, and what lets them in.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { Held } from "../../model/plan.ts";
import { count, counted, listed } from "../../model/sentence.ts";
import { fewerEntries } from "../aggregation/fewer-entries.ts";
import { countLeftOut, type LeftOut } from "../limits/admission.ts";
import type { Capacity } from "../limits/capacity.ts";
import type { ListInput } from "./list-input.ts";

/** `noRoom`: sources for which the list is too small, `holds`: entries without theirs, `adds`: those of these that are new. */
export function leftOutDiagnostics(
  input: ListInput,
  noRoom: readonly LeftOut[],
  { holds, adds }: { readonly holds: number; readonly adds: number },
): readonly Diagnostic[] {
  const { mapping, spec } = input;
  const leftOut = input.exceeded === undefined ? [...input.leftOut, ...noRoom] : noRoom;
  if (leftOut.length === 0) return [];
  const entries = countLeftOut(leftOut);
  const why = [...sizeReasons(holds + countLeftOut(noRoom), input), ...syncReasons(adds + entries, input)];
  const reasons = why.map(({ reason }) => reason).join(", and ");
  const sources = leftOut.map((of) => `the source in line ${of.source.position.line} brings ${count(of.adds.length)}`);
  return [
    {
      code: "adds_left_out",
      severity: "error",
      ...where({ ...spec, mapping: mapping.name }),
      summary: `${counted(entries, "entry")} ${entries === 1 ? "is" : "are"} not added to ${spec.address} in this run: ${reasons || "its limits leave no room"}`,
      detail: `Of them, ${listed(sources)}. What the other sources bring is added, and what is no longer wanted is removed.`,
      ...(why.length === 0 ? {} : { remedy: why.map(({ detail }) => detail).join(" ") }),
    },
  ];
}

/** Why the list, or all parts of a split one together, cannot hold so many entries, and what makes room. */
function sizeReasons(entries: number, input: ListInput): readonly Held[] {
  const { spec, together } = input;
  if (together !== undefined) return together.noRoom === undefined ? [] : [together.noRoom];
  const largest = spec.maxEntries.kind === "fixed" ? spec.maxEntries.value : spec.maxEntries.limit;
  return entries > largest ? capacityHeld({ fits: false, largest }, entries, input) : [];
}

/** Why a sync does not add so many entries, and how they come in. */
function syncReasons(adds: number, { spec, context, leftOut, brought, together }: ListInput): readonly Held[] {
  if (context.mode !== "sync" || together?.noRoom !== undefined) return [];
  const { address, limits } = spec;
  // What is aggregated or split is counted before, in CIDRs of the sources.
  const isCounted = brought !== undefined || together !== undefined;
  if (isCounted ? leftOut.length === 0 : adds <= limits.maxAdditions) return [];
  return [
    {
      code: "limit_reached",
      reason: `a sync would add ${isCounted ? "too many" : count(adds)}; max_additions is ${count(limits.maxAdditions)}`,
      detail: `A reviewed apply has no such limit: run plsync apply --only ${address}, or the workflow with \`command: apply\` and \`only: ${address}\`.`,
    },
  ];
}

/** AWS allows no list more entries (VPC quotas: 1,000 entries per prefix list). */
const MOST_OF_ONE_LIST = 1000;

/** What holds more than one list may have. `most`: entries of each. */
function splitInto(entries: number, most: number): string {
  const lists = Math.ceil(entries / most);
  return `\`split: ${lists}\` would hold them in ${count(lists)} lists of up to ${count(most)}.`;
}

/** Entries beyond those that are wanted now for which the message offers room. */
const SPARE = 10;

/** Why they do not fit a list whose size another tool decides. */
function tooManyForAnother(size: number, entries: number, input: ListInput): Held {
  const offered = Math.min(MOST_OF_ONE_LIST, entries + SPARE);
  const advice =
    entries > MOST_OF_ONE_LIST
      ? `AWS allows no list more than ${count(MOST_OF_ONE_LIST)}.`
      : `Raise its size where the list is made (in Terraform: \`max_entries = ${offered}\`), or remove addresses from the mapping.`;
  return {
    code: "does_not_fit",
    reason: `${entries} entries do not fit its size of ${size}`,
    detail: [advice, ...fewerEntries(input, size)].join(" "),
  };
}

/** `entries`: how many the list would hold. */
export function capacityHeld(capacity: Capacity, entries: number, input: ListInput): readonly Held[] {
  if (capacity.fits) return [];
  if (input.together?.tooMany !== undefined) return [input.together.tooMany];
  const { spec } = input;
  const fixed = spec.maxEntries.kind === "fixed";
  if (spec.manage !== undefined) return [tooManyForAnother(capacity.largest, entries, input)];
  return [
    {
      code: "does_not_fit",
      reason: `${entries} entries do not fit ${fixed ? `its fixed size of ${capacity.largest}` : `its limit of ${capacity.largest}`}`,
      detail: [
        fixed
          ? "Raise `max_entries`, or remove it to let plsync size the list."
          : "Raise `max_entries.limit` (AWS allows up to 1000), or remove addresses from the mapping.",
        ...fewerEntries(input, capacity.largest),
        ...(entries > MOST_OF_ONE_LIST ? [splitInto(entries, capacity.largest)] : []),
      ].join(" "),
    },
  ];
}

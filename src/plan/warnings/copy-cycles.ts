// Lists that are copied in a circle: what one of them has once, each keeps for the others, and no removal ever goes through. Seen are the
// copies of the file, and of other files those of which the descriptions of copied entries tell.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { where } from "../../model/diagnostics/where.ts";
import type { ListSpec } from "../../model/mapping.ts";
import type { Planned } from "../../model/plan.ts";
import type { Readings } from "../../sources/region-index.ts";
import { kindOf } from "../../sources/registry.ts";
import type { MappingAnswer } from "../want/want.ts";

/** By id of a list, the lists that it copies. */
type Copies = Map<string, Set<string>>;

interface Answered {
  readonly lists: readonly { readonly spec: Pick<ListSpec, "address">; readonly answer: MappingAnswer }[];
  readonly readings: Readings;
}

/** A warning for each list of the file that is part of such a circle. `of`: the sources of the lists. */
export function copyCycles(lists: readonly Planned[], of: Answered): readonly Diagnostic[] {
  const copying = of.lists.filter(({ answer }) =>
    answer.sources.some(({ source }) => kindOf(source).copies !== undefined),
  );
  // Hardly any file copies lists.
  if (copying.length === 0) return [];
  const answers = new Map(copying.map(({ spec, answer }) => [spec.address, answer]));
  const copies: Copies = new Map();
  const add = (id: string, others: Iterable<string>) => {
    const known = copies.get(id) ?? new Set();
    for (const other of others) known.add(other);
    copies.set(id, known);
  };
  const own: { readonly planned: Planned; readonly id: string }[] = [];
  for (const planned of lists) {
    const sources = answers.get(planned.address)?.sources ?? [];
    const copied = sources.flatMap(({ source }) => kindOf(source).copies?.(source, of.readings) ?? []);
    if (copied.length === 0 || planned.change.kind === "create") continue;
    const { id } = planned.change.have;
    own.push({ planned, id });
    add(
      id,
      copied.map((list) => list.id),
    );
    for (const list of copied) add(list.id, list.from);
  }
  return own.flatMap(({ planned, id }) => {
    const circle = circleOf(id, copies);
    return circle === undefined ? [] : [cycleOf(planned, circle)];
  });
}

/** The ids on the shortest way from the list back to itself, without the last; undefined: there is none. */
function circleOf(id: string, copies: Copies): readonly string[] | undefined {
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[id]];
  while (ways.length > 0) {
    const longer = ways.flatMap((way) => [...(copies.get(way.at(-1) ?? "") ?? [])].map((next) => [...way, next]));
    const found = longer.find((way) => way.at(-1) === id);
    if (found !== undefined) return found.slice(0, -1);
    ways = longer.filter((way) => {
      const last = way.at(-1) ?? "";
      return !seen.has(last) && seen.add(last);
    });
  }
  return undefined;
}

function cycleOf(planned: Planned, [id = "", ...others]: readonly string[]): Diagnostic {
  const way = others.length === 0 ? "itself" : [...others, id].join(", which copies ");
  return {
    code: "copy_cycle",
    severity: "warning",
    ...where(planned),
    summary: `${planned.address} is a copy of a copy of itself: ${id} copies ${way}`,
    detail:
      "What one of these lists has, each keeps for the others: an address that no other source brings any more is never removed. An entry keeps the description with which it was added, so another file may have taken its copy out since.",
    remedy: "Let one of the mappings name what the other one is made from, instead of its list.",
  };
}

// Who is let in when not all that the sources bring fits: source by source, the one with the fewest additions first. So a source that
// suddenly brings thousands crowds out none of the others.
import type { Cidr } from "../../model/cidr.ts";
import type { Cidrs } from "../../model/columns/cidrs.ts";
import type { Source } from "../../model/mapping.ts";

/** A source, and its additions that do not go ahead, each once. */
export interface LeftOut {
  readonly source: Source;
  readonly adds: readonly Cidr[];
}

/** How many additions do not go ahead: what several sources bring counts once. */
export function countLeftOut(leftOut: readonly LeftOut[]): number {
  return new Set(leftOut.flatMap(({ adds }) => adds)).size;
}

export interface Admission {
  /** In the order of `adds`. */
  readonly admitted: readonly Cidr[];
  /** In the order of the file; what several sources bring is there for each. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * A source comes in whole or not at all: which of its addresses matter most is not known. What another source brought in already
 * costs it nothing. `adds`: each once; `room`: how many may be added; of two with as many, the first in the file.
 */
export function admit(
  adds: readonly Cidr[],
  sources: readonly { readonly source: Source; readonly cidrs: Cidrs }[],
  room: number,
): Admission {
  const waiting = new Set(adds);
  let left = room;
  let queue = sources.map(({ source, cidrs }) => ({
    source,
    own: new Set([...cidrs].filter((one) => waiting.has(one))),
  }));
  for (;;) {
    queue = queue
      .map(({ source, own }) => ({ source, own: new Set([...own].filter((cidr) => waiting.has(cidr))) }))
      .filter(({ own }) => own.size > 0);
    const next = queue.toSorted((a, b) => a.own.size - b.own.size)[0];
    if (next === undefined || next.own.size > left) break;
    left -= next.own.size;
    for (const cidr of next.own) waiting.delete(cidr);
  }
  return {
    admitted: adds.filter((cidr) => !waiting.has(cidr)),
    leftOut: queue.map(({ source, own }) => ({ source, adds: [...own] })),
  };
}

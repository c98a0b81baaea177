// An entry that moves from one list to another goes from the one only when the other has it. So a list that is to lose it waits until
// the one that takes it over is done, and keeps the entry if that fails. Lists that wait begin after those that they wait for.
import type { Cidr } from "../model/cidr.ts";
import type { ReportRow } from "../model/report.ts";
import type { ListWork } from "./work.ts";

/** How the lists of a run end. */
export class Endings {
  readonly #rows = new Map<string, PromiseWithResolvers<ReportRow["outcome"]>>();

  #row(address: string): PromiseWithResolvers<ReportRow["outcome"]> {
    const row = this.#rows.get(address) ?? Promise.withResolvers<ReportRow["outcome"]>();
    this.#rows.set(address, row);
    return row;
  }

  end({ address, outcome }: Pick<ReportRow, "address" | "outcome">): void {
    this.#row(address).resolve(outcome);
  }

  of(address: string): Promise<ReportRow["outcome"]> {
    return this.#row(address).promise;
  }
}

/** Those that wait for others come last. */
export function inOrderOfWaiting(lists: readonly ListWork[]): readonly ListWork[] {
  return lists.toSorted((a, b) => (a.elsewhere?.depth ?? 0) - (b.elsewhere?.depth ?? 0));
}

/** The work with its last look before removals made to wait for the lists that take entries over; those not taken over stay. */
export function withTakeovers(work: ListWork, endings: Endings): ListWork {
  const { elsewhere, planned } = work;
  if (elsewhere === undefined) return work;
  const { waitsFor, after } = elsewhere;
  return {
    ...work,
    confirm: async (removes, staying) => {
      const takers = new Set(removes.flatMap((cidr) => waitsFor.get(cidr) ?? []));
      takers.delete(planned.address);
      const ends = await Promise.all([...takers].map(async (taker) => [taker, await endings.of(taker)] as const));
      const done = new Set(
        ends.flatMap(([taker, outcome]) => (outcome === "done" || outcome === "already" ? [taker] : [])),
      );
      const kept = new Set<Cidr>(removes.filter((cidr) => waitsFor.get(cidr)?.some((taker) => !done.has(taker))));
      const going = removes.filter((cidr) => !kept.has(cidr));
      if (going.length === 0) return { ok: true, value: kept };
      const found = await work.confirm(going, [...staying, ...kept, ...after]);
      return found.ok ? { ok: true, value: new Set([...kept, ...found.value]) } : found;
    },
  };
}

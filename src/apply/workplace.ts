// Where the lists of one account-region are worked on: its writer, one watch for all of them, and their turns.
import type { AccountRegion } from "../model/account-region.ts";
import type { Reading } from "../model/snapshot.ts";
import type { Batches } from "./batches.ts";
import type { Clock } from "./clock.ts";
import type { RegionWriter, Writers } from "./ports.ts";
import type { Crew, Turn, Turns } from "./waiting/turns.ts";
import { type Watch, watchLists } from "./waiting/watch.ts";
import type { ListWork, Tools } from "./work.ts";

export interface Workplace {
  readonly crew: Crew;
  /** The tools for one list, whose turn it is. `begun` is told of the first write that AWS takes, `onWaiting` what is waited for. */
  tools(turn: Turn, begun: () => void, onWaiting: (what: string) => void): Promise<Reading<Tools>>;
}

/**
 * The workplace of an account-region. Its writer is opened when the first list asks for its tools; if that fails, each list gets
 * the diagnostic.
 */
export function workplace(
  at: AccountRegion,
  writers: Writers,
  turns: Turns,
  clock: Clock,
  batches: Batches,
): Workplace {
  const crew = turns.crew(at);
  let opened: Promise<Reading<{ writer: RegionWriter; watch: Watch }>> | undefined;
  const open = async (): Promise<Reading<{ writer: RegionWriter; watch: Watch }>> => {
    const writer = await writers.at(at);
    return writer.ok
      ? { ok: true, value: { writer: writer.value, watch: watchLists(writer.value, clock, crew) } }
      : writer;
  };
  return {
    crew,
    tools: async (turn, begun, onWaiting) => {
      opened ??= open();
      const place = await opened;
      if (!place.ok) return place;
      const { writer, watch } = place.value;
      const waits = <T>(wait: () => Promise<T>) => turn.pause(wait);
      return {
        ok: true,
        value: {
          writer,
          watch: {
            look: (id, age) => waits(() => watch.look(id, age)),
            wait: (id) => {
              begun();
              const wait = watch.wait(id);
              return { next: () => waits(() => wait.next()), learn: () => wait.learn() };
            },
            forget: (id) => watch.forget(id),
          },
          clock: { ...clock, now: clock.now, random: clock.random, sleep: (ms) => waits(() => clock.sleep(ms)) },
          batches,
          onWaiting,
        },
      };
    },
  };
}

/** The list's work, whose last look before removals takes no turn: it is shared with other lists. */
export function withTurn(work: ListWork, turn: Turn): ListWork {
  return { ...work, confirm: (removes, staying) => turn.pause(() => work.confirm(removes, staying)) };
}

// The blocks in some of the lists that each row of the columns of interfaces has (interface-columns.ts): such as the private addresses, but
// not the public ones.
import { type Cidrs, cidrsAt } from "./cidrs.ts";
import type { Lists } from "./interface-columns.ts";
import { Pieces } from "./pieces.ts";

/** Blocks of one family, and for each the number of the interface that has it. */
export interface OwnedBlocks {
  readonly cidrs: Cidrs;
  readonly owners: ArrayLike<number>;
}

/** For each block that was found, where it stands and the number of the interface that has it; there until the next search. */
interface Found {
  readonly indexes: Uint32Array;
  readonly owners: Uint32Array;
  /** How many were found. */
  readonly count: number;
}

/** What the last search found, which the next one writes over: how much there is to find is only known afterwards. */
let room: Omit<Found, "count"> = { indexes: new Uint32Array(1024), owners: new Uint32Array(1024) };

/** Room for so many blocks and more, with those that are there. */
function largerRoom(length: number): typeof room {
  const larger = { indexes: new Uint32Array(length * 2), owners: new Uint32Array(length * 2) };
  larger.indexes.set(room.indexes);
  larger.owners.set(room.owners);
  return larger;
}

/** `starts`: of `listsOfRow` lists for each row; `chosen`: which of them, ascending. */
function found(
  starts: Uint32Array,
  listsOfRow: number,
  chosen: readonly number[],
  rows: Uint32Array,
  numbers: Uint32Array,
): Found {
  let { indexes, owners } = room;
  let end = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    const first = (rows[number] as number) * listsOfRow;
    for (let c = 0; c < chosen.length; c++) {
      const list = first + (chosen[c] as number);
      const last = starts[list + 1] as number;
      let index = starts[list] as number;
      if (end + last - index > indexes.length) {
        room = largerRoom(end + last - index);
        ({ indexes, owners } = room);
      }
      for (; index < last; index++) {
        indexes[end] = index;
        owners[end++] = number;
      }
    }
  }
  return { indexes, owners, count: end };
}

/** Sources of many lists ask for some blocks each, often of an account-region with few: all cut from the same large array. */
const OWNERS = new Pieces(Uint32Array);

/**
 * The blocks of these interfaces, in order of the numbers; of one interface, in the order of its lists. `isChosen`: for each list of a row
 * whether it is meant; `rows`: by number.
 */
export function ownedBlocks(
  { starts, values }: Lists<Cidrs>,
  isChosen: readonly boolean[],
  rows: Uint32Array,
  numbers: Uint32Array,
): OwnedBlocks {
  const chosen: number[] = [];
  for (let list = 0; list < isChosen.length; list++) if (isChosen[list]) chosen.push(list);
  const { indexes, owners, count } = found(starts, isChosen.length, chosen, rows, numbers);
  const own = OWNERS.take(count);
  for (let i = 0; i < count; i++) own[i] = owners[i] as number;
  return { cidrs: cidrsAt(values, indexes, count), owners: own };
}

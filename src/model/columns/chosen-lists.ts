// The values of some of the lists that each row of the columns of interfaces has (interface-columns.ts): such as the private addresses, but
// not the public ones.

/** For each value that was found, where it stands and the number of the interface that has it; there until the next call. */
export interface ChosenValues {
  readonly indexes: Uint32Array;
  readonly owners: Uint32Array;
}

/** What the last call found, which the next one writes over: how much there is to find is only known afterwards. */
let room: ChosenValues = { indexes: new Uint32Array(1024), owners: new Uint32Array(1024) };

/** Room for so many values, with those that are there. */
function largerRoom(length: number): ChosenValues {
  const larger = { indexes: new Uint32Array(length * 2), owners: new Uint32Array(length * 2) };
  larger.indexes.set(room.indexes);
  larger.owners.set(room.owners);
  return larger;
}

/**
 * The values in the chosen lists of these interfaces, in order of the numbers. `starts`: of `listsOfRow` lists for each row; `chosen`:
 * which of them, in the order in which the values of one interface are to come.
 */
export function chosenValues(
  starts: Uint32Array,
  listsOfRow: number,
  chosen: readonly number[],
  rows: Uint32Array,
  numbers: Uint32Array,
): ChosenValues {
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
  return { indexes: indexes.subarray(0, end), owners: owners.subarray(0, end) };
}

// The values of some of the lists that each row of the columns of interfaces has (interface-columns.ts): such as the private addresses, but
// not the public ones.

/**
 * Calls `take` with the index of each value in the chosen lists of these interfaces, and with the interface's number. `starts`: of so
 * many lists for each row as `isChosen` has.
 */
export function eachChosen(
  starts: Uint32Array,
  isChosen: readonly boolean[],
  rows: Uint32Array,
  numbers: Uint32Array,
  take: (index: number, number: number) => void,
): void {
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    const first = (rows[number] as number) * isChosen.length;
    for (let list = 0; list < isChosen.length; list++) {
      if (!isChosen[list]) continue;
      const end = starts[first + list + 1] as number;
      for (let index = starts[first + list] as number; index < end; index++) take(index, number);
    }
  }
}

/** How many values there are in the chosen lists of these interfaces. */
export function countChosen(
  starts: Uint32Array,
  isChosen: readonly boolean[],
  rows: Uint32Array,
  numbers: Uint32Array,
): number {
  let count = 0;
  for (let i = 0; i < numbers.length; i++) {
    const first = (rows[numbers[i] as number] as number) * isChosen.length;
    for (let list = 0; list < isChosen.length; list++) {
      if (isChosen[list]) count += (starts[first + list + 1] as number) - (starts[first + list] as number);
    }
  }
  return count;
}

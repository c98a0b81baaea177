// Lists of one account-region are begun in waves: what all of a wave need to know before their first write, the state of the lists
// and who still has the addresses that would go, is read at once for all of them, and is fresh when each one writes. The next wave
// begins when most lists of this one have written; that AWS is still at work on them keeps nothing waiting.

/** Lists that begin together: a little more than the writes that AWS' token buckets take at once (aws/pacing.ts). */
const WAVE = 50;
/** The next wave begins when so many of the last have not yet written: some seconds ahead of the token buckets. */
const NOT_BEGUN = 16;

/** Answers in the order of `items`. `run` calls `begun` at its first write; that it ends counts, too. */
export async function inWaves<Item, End>(
  items: readonly Item[],
  run: (item: Item, begun: () => void) => Promise<End>,
): Promise<readonly End[]> {
  const ends: Promise<End>[] = [];
  for (let first = 0; first < items.length; first += WAVE) {
    const wave = items.slice(first, first + WAVE);
    let waiting = wave.length;
    await new Promise<void>((resolve) => {
      const enough = () => waiting <= NOT_BEGUN && resolve();
      for (const item of wave) {
        let isBegun = false;
        const begun = () => {
          if (isBegun) return;
          isBegun = true;
          waiting--;
          enough();
        };
        ends.push(run(item, begun).finally(begun));
      }
      enough();
    });
  }
  return Promise.all(ends);
}

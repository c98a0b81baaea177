// What was meant: the known word nearest to the one that was written.
import { distance } from "fastest-levenshtein";

/** In how many letters two words differ; two that changed places count as one. */
function apartness(a: string, b: string): number {
  const letters = (word: string): string => [...word].sort().join("");
  const apart = distance(a, b);
  return apart === 2 && a.length === b.length && letters(a) === letters(b) ? 1 : apart;
}

/** The nearest candidate, if it is near enough to be what was meant: about one wrong letter in three. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const apart = apartness(written, candidate.toLowerCase());
    if (apart < bestDistance) {
      best = candidate;
      bestDistance = apart;
    }
  }
  return best ?? partOf(written, candidates);
}

/** The only candidate that contains the word: `plan_role_arn` for `plan_role`. Too many candidates contain a short word. */
function partOf(word: string, candidates: Iterable<string>): string | undefined {
  const [only, second] = [...candidates].filter(
    (candidate) => word.length >= 4 && candidate.toLowerCase().includes(word),
  );
  return second === undefined ? only : undefined;
}

// Of a split list, the parts that say something about a block: those that have of it, or change it. The others lack it since these have it.
import { listAddress } from "../../model/account-region.ts";
import type { ExplainedList } from "../../model/asked/explanation.ts";
import type { Planned } from "../../model/plan.ts";

/** What the lists are without the parts that have nothing to say; of parts that all lack what the sources bring, the first speaks for all. */
export function withoutIdleParts(
  explained: readonly ExplainedList[],
  planned: readonly Planned[],
): readonly ExplainedList[] {
  const parts = planned.filter(({ partOf }) => partOf !== undefined);
  if (parts.length === 0) return explained;
  const wholes = new Map(parts.map(({ address, at, partOf = "" }) => [address, listAddress(at, partOf)]));
  const isIdle = ({ entries, pending, has }: ExplainedList) =>
    entries.length === 0 && pending.length === 0 && has !== "unknown";
  const spoken = new Set(explained.filter((one) => !isIdle(one)).map(({ address }) => wholes.get(address)));
  return explained.filter((one) => {
    const whole = wholes.get(one.address);
    if (whole === undefined || !isIdle(one)) return true;
    if (spoken.has(whole)) return false;
    spoken.add(whole);
    return true;
  });
}

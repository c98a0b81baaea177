// References and their quotas in words, one line each.
import type { AddressFamily } from "../../model/cidr.ts";
import { QUOTAS } from "../../model/reference.ts";
import { count } from "../../model/sentence.ts";
import type { Growing } from "./growing.ts";
import { remedyOf } from "./remedy.ts";
import type { Resource } from "./resources.ts";
import type { Room, Tally, Unknown } from "./room.ts";
import type { Side } from "./side.ts";

/** `sg-0c1… (data)`; of an account that the file does not have, `sg-0c1… of 444444444444 (no role in the file)`. */
function nameOf({ id, account, ownerId }: Resource): string {
  return account === undefined ? `${id} of ${ownerId} (no role in the file)` : `${id} (${account})`;
}

/** `inbound IPv4`, `IPv4 routes`. */
export function tallyName({ of }: Pick<Side, "of">, family: AddressFamily): string {
  return of === "routes" ? `${family} routes` : `${of} ${family}`;
}

/** `sg-0c1… (data) inbound IPv4: 58 of 60, needs 84`. */
export function fullLine({
  resource,
  side,
  family,
  used,
  needs,
}: Pick<Tally, "resource" | "side" | "family" | "used" | "needs">): string {
  return `${nameOf(resource)} ${tallyName(side, family)}: ${count(used)} of ${count(side.limit)}, needs ${count(needs)}`;
}

/** `sg-0c1… (data) inbound IPv4, 80 of 80`, once the plan is applied. */
export function usedLine({ resource, side, family, after }: Tally): string {
  return `${nameOf(resource)} ${tallyName(side, family)}, ${count(after)} of ${count(side.limit)}`;
}

/** `sg-0c1… (data) inbound IPv4 holds 64`. */
export function holdsLine({ resource, side, family, holds }: Tally): string {
  return `${nameOf(resource)} ${tallyName(side, family)} holds ${count(holds)}`;
}

/** Why a reference that was not found to be too full cannot be relied on. */
export function unknownLine(
  { resource, why = "", perhaps, inBetween }: Unknown,
  { size, target, peak }: Growing,
): string {
  if (inBetween !== undefined) {
    return `${holdsLine(inBetween)}, and ${count(peak)} may be needed while entries replace each other`;
  }
  if (perhaps !== undefined) {
    const other = perhaps.family === "IPv4" ? "IPv6" : "IPv4";
    return `${fullLine({ resource, ...perhaps })} if AWS counts ${other} lists there, too`;
  }
  if (resource.account === undefined) {
    const each = resource.id.startsWith("rtb-") ? "routes for each route" : "rules for each rule";
    return `${nameOf(resource)}: not checked; needs ${count(target - size)} more ${each} that names the list`;
  }
  return `${nameOf(resource)}: not checked, ${why}`;
}

/** `Request L-0EA8095F = 100 in data eu-west-1, or …`: what to do about a tally. `offer`: another way out, as a clause. */
export function remedyLine(tally: Tally, growing: Growing, offer?: string): string {
  const { resource, side } = tally;
  const { code } = QUOTAS[side.quota];
  const at = `${resource.account ?? resource.ownerId} ${resource.region}`;
  const remedy = remedyOf(tally, growing);
  const spread =
    side.quota === "rulesPerGroup" ? "spread the rules over two groups" : "spread the routes over two route tables";
  const or = offer === undefined ? "" : `, or ${offer}`;
  switch (remedy.kind) {
    case "request":
      return `Request ${code} = ${count(remedy.value)} in ${at}${or}.`;
    case "request-both":
      return `Request ${code} = ${count(remedy.value)} and lower ${QUOTAS.groupsPerInterface.code} from ${remedy.from} to ${remedy.to} (by support case) in ${at}, or ${spread}${or}.`;
    case "spread":
      return `No quota in ${at} can be raised that far: ${spread}${or}.`;
  }
}

/** At most five lines of a list, then how many more there are. */
const MOST_LINES = 5;

/** The lines of a list's references, one below the other: those that are too full, then those that are unknown. */
export function referenceLines({
  full,
  unknown,
  growing,
}: Pick<Room, "full" | "unknown" | "growing">): readonly string[] {
  return firstLines([...full.map(fullLine), ...unknown.map((one) => unknownLine(one, growing))]);
}

/** The first of the lines; `said`: lines of the same list that stand elsewhere. */
export function firstLines(lines: readonly string[], said = 0): readonly string[] {
  const more = lines.length + said - MOST_LINES;
  return more > 0 ? [...lines.slice(0, MOST_LINES - said), `and ${count(more)} more`] : lines;
}

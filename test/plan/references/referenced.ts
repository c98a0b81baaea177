// A list that is to grow, and what references it: `payments-workers`, 42 entries of 42, of which 3 go and 19 come; by default it is to
// have 68 for its 58.
import type { AccountRegion } from "../../../src/model/account-region.ts";
import type { Diagnostic } from "../../../src/model/diagnostics/diagnostic.ts";
import type { Aggregation, MaxEntries, Thresholds } from "../../../src/model/mapping.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { Association, PrefixList } from "../../../src/model/prefix-list.ts";
import type { Asked, GroupRule, ReferencingRegion } from "../../../src/model/reference.ts";
import { growingLists } from "../../../src/plan/references/growing.ts";
import { roomsOf } from "../../../src/plan/references/room.ts";
import { addresses, configuration, fromCidrs, list, mapping, NETWORK, planFor, region, spec } from "../builders.ts";

export const DATA: AccountRegion = { account: "data", accountId: "333333333333", region: "eu-west-1" };
export const GROUP: Association = { resourceId: "sg-0c1", ownerId: DATA.accountId };
export const WORKERS = "pl-payments-workers";

/** So many rules of a group: of a kind, or naming that list. */
export function rules(
  count: number,
  what: "IPv4" | "IPv6" | "group" | `pl-${string}`,
  direction: GroupRule["direction"] = "inbound",
  groupId = GROUP.resourceId,
): readonly GroupRule[] {
  const target = what.startsWith("pl-")
    ? ({ kind: "list", id: what } as const)
    : what === "group"
      ? ({ kind: "group" } as const)
      : ({ kind: "cidr", family: what as "IPv4" | "IPv6" } as const);
  return Array.from({ length: count }, () => ({ groupId, direction, target }));
}

/** What the account of the group said; `limit`: rules of a group. */
export function said(
  of: readonly GroupRule[],
  limit = 60,
  more: Omit<Partial<ReferencingRegion>, "quotas"> & { readonly groupsPerInterface?: number } = {},
): ReferencingRegion {
  const { groupsPerInterface, ...rest } = more;
  return {
    at: DATA,
    rules: { ok: true, value: of },
    ...rest,
    quotas: new Map([
      ["rulesPerGroup", { ok: true, value: limit }],
      ...(groupsPerInterface === undefined
        ? []
        : [["groupsPerInterface", { ok: true, value: groupsPerInterface }] as const]),
    ]),
  };
}

export function otherList(id: string, changes: Partial<PrefixList> = {}): PrefixList {
  return { ...list("other").list, id, ...changes };
}

export function denied(call: string): Extract<Asked<never>, { ok: false }> {
  const diagnostic: Diagnostic = { code: "access_denied", severity: "error", summary: `AWS refused ${call} in data` };
  return { ok: false, call, diagnostic };
}

interface Situation {
  readonly maxEntries?: MaxEntries;
  readonly references?: readonly Association[];
  readonly referencing?: readonly ReferencingRegion[];
  /** Addresses that are wanted: by default 58, 39 of them there. */
  readonly wanted?: readonly string[];
  readonly had?: readonly string[];
  readonly size?: number;
  readonly thresholds?: Thresholds;
  readonly aggregation?: Aggregation;
}

/** The plan, once what references the list has been asked. */
export function planGrowth({
  maxEntries,
  references = [GROUP],
  referencing = [],
  wanted = addresses(58, 3),
  had = addresses(42),
  size = 42,
  thresholds,
  aggregation,
}: Situation): Plan {
  const settings = {
    ...(maxEntries === undefined ? {} : { maxEntries }),
    ...(thresholds === undefined ? {} : { thresholds }),
    ...(aggregation === undefined ? {} : { aggregation }),
  };
  const lists = [spec("payments-workers", settings)];
  const file = configuration([mapping("payments-workers", [fromCidrs(...wanted)], lists)]);
  const workers = list("payments-workers")
    .but({ maxEntries: size })
    .with(...had);
  const regions = [region(NETWORK, { lists: [workers], references: { [WORKERS]: references } })];
  const draft = planFor(file, regions);
  const snapshot = { takenAt: draft.takenAt, regions, referencing };
  return planFor(file, regions, { rooms: roomsOf(growingLists(draft.lists, file), snapshot) });
}

// The resources that reference lists, as far as their quotas and what counts against them were read. What was not read is unknown, and
// says why.
import type { Association, PrefixList } from "../../model/prefix-list.ts";
import type { Asked, ReferenceTarget, ReferencingRegion } from "../../model/reference.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { type GatewayUse, gatewayUse } from "./gateway.ts";
import { type Side, sideOf } from "./side.ts";

export interface Resource {
  /** sg-…, rtb-…, tgw-rtb-… */
  readonly id: string;
  readonly ownerId: string;
  readonly region: string;
  /** Alias of the account; absent when the file does not have it. */
  readonly account?: string;
  /** Empty where nothing is known. */
  readonly sides: readonly Side[];
  /** Why nothing is known: completes "not checked, …". */
  readonly unknown?: string;
  /** The calls that a role lacks. */
  readonly denied: readonly string[];
  /** What its transit gateway seems to have room for. */
  readonly gateway?: GatewayUse;
  /** Security groups of one interface: multiplied with the rules of one group they may be 1,000 at most. */
  readonly groupsPerInterface?: number;
}

type Known = Pick<Resource, "sides" | "unknown" | "denied" | "gateway" | "groupsPerInterface">;

/** Answers what is known of a resource that references a list of that Region; the same object for the same resource. */
export type Resources = (association: Association, region: string) => Resource;

/** The resources that the snapshot has something about. */
export function resourcesOf(snapshot: Snapshot): Resources {
  const places = new Map(
    (snapshot.referencing ?? []).map((place) => [`${place.at.accountId}/${place.at.region}`, place]),
  );
  const lists = listsById(snapshot);
  const made = new Map<string, Resource>();
  return ({ resourceId, ownerId }, region) => {
    const key = `${ownerId}/${region}/${resourceId}`;
    const place = places.get(`${ownerId}/${region}`);
    const resource = made.get(key) ?? {
      ...{ id: resourceId, ownerId, region },
      ...(place === undefined ? {} : { account: place.at.account }),
      ...knownOf(resourceId, place, lists),
    };
    made.set(key, resource);
    return resource;
  };
}

/** Every list that was read, in whatever account. */
function listsById({ regions, referencing = [] }: Snapshot): ReadonlyMap<string, PrefixList> {
  const readings = [...regions.map(({ lists }) => lists), ...referencing.flatMap(({ lists }) => lists ?? [])];
  const read = readings.flatMap((reading) => (reading.ok ? reading.value : []));
  return new Map(read.map((list) => [list.id, list]));
}

function knownOf(id: string, place: ReferencingRegion | undefined, lists: ReadonlyMap<string, PrefixList>): Known {
  const unknown = (why: string, denied: readonly string[] = []): Known => ({ sides: [], unknown: why, denied });
  if (id.startsWith("tgw-rtb-") && place?.gateways !== undefined)
    return knownOfGateway(id, place, place.gateways, lists);
  if (!/^(sg|rtb)-/.test(id)) return unknown("what it has room for cannot be read");
  if (place === undefined) return unknown("its account is not in the file");
  const isGroup = id.startsWith("sg-");
  const quota = isGroup ? "rulesPerGroup" : "routesPerTable";
  const read = targetsOf(id, place);
  const limit = place.quotas.get(quota);
  const failed = [read, limit].flatMap((one) => (one === undefined || one.ok ? [] : [one]));
  const [first] = failed;
  if (first !== undefined) return unknown(reasonOf(first), failed.flatMap(deniedOf));
  if (read?.ok !== true || limit?.ok !== true) return unknown("it was not asked about");
  const groupsPerInterface = place.quotas.get("groupsPerInterface");
  return {
    sides: read.value.map(([of, targets]) => sideOf({ of, quota, limit: limit.value }, targets, lists)),
    denied: place.lists === undefined || place.lists.ok ? [] : deniedOf(place.lists),
    ...(groupsPerInterface?.ok === true ? { groupsPerInterface: groupsPerInterface.value } : {}),
  };
}

/** Never enough for a verdict: unknown, with what there is to tell. */
function knownOfGateway(
  id: string,
  { quotas }: ReferencingRegion,
  read: NonNullable<ReferencingRegion["gateways"]>,
  lists: ReadonlyMap<string, PrefixList>,
): Known {
  const limit = quotas.get("routesPerGateway");
  const failed = [read, limit].flatMap((one) => (one === undefined || one.ok ? [] : [one]));
  const [first] = failed;
  const gateway = read.ok && limit?.ok === true ? gatewayUse(id, read.value, limit.value, lists) : undefined;
  return {
    sides: [],
    unknown: first === undefined ? "AWS does not say how its transit gateway counts lists" : reasonOf(first),
    denied: failed.flatMap(deniedOf),
    ...(gateway === undefined ? {} : { gateway }),
  };
}

type Targets = readonly (readonly [Side["of"], readonly ReferenceTarget[]])[];

function targetsOf(id: string, { rules, routeTables }: ReferencingRegion): Asked<Targets> | undefined {
  if (!id.startsWith("sg-")) {
    if (routeTables?.ok !== true) return routeTables;
    const table = routeTables.value.find((one) => one.id === id);
    return { ok: true, value: [["routes", table?.routes ?? []]] };
  }
  if (rules?.ok !== true) return rules;
  const own = rules.value.filter(({ groupId }) => groupId === id);
  const directions = ["inbound", "outbound"] as const;
  return {
    ok: true,
    value: directions.map((of) => [of, own.filter(({ direction }) => direction === of).map(({ target }) => target)]),
  };
}

/** Why something was not read, as it completes "not checked, …". */
export function reasonOf({ call, diagnostic }: Extract<Asked<unknown>, { ok: false }>): string {
  if (call === undefined) return `plsync could not sign in to its account (${diagnostic.code})`;
  if (diagnostic.code === "access_denied") return `${call} denied`;
  return `${call} ${diagnostic.code === "throttled" ? "throttled" : "failed"}`;
}

function deniedOf(failed: Extract<Asked<unknown>, { ok: false }>): readonly string[] {
  return failed.call !== undefined && failed.diagnostic.code === "access_denied" ? [failed.call] : [];
}

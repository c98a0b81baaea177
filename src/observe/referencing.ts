// What the references of lists that are to grow have room for: the rules and routes of the resources that reference them, the sizes of
// the other lists in these, and the quotas of the accounts that own them. Each is read once, however many lists need it.
import pMap from "p-map";
import { type AccountRegion, accountRegionKey, compareAccountRegions } from "../model/account-region.ts";
import type { Account } from "../model/mapping.ts";
import type { Asked, QuotaName, ReferencingRegion } from "../model/reference.ts";
import type { Reading, Snapshot } from "../model/snapshot.ts";
import { asked } from "./asked.ts";
import { observeGateways } from "./gateways.ts";
import type { Readers, RegionReader } from "./ports.ts";

interface Wanted {
  readonly at: AccountRegion;
  readonly groups: Set<string>;
  readonly routeTables: Set<string>;
  /** Route tables of transit gateways. */
  readonly gatewayTables: Set<string>;
}

/** What a plan asks of each kind of reference; those of transit gateways take many calls. */
const REFERENCES = /^(?:sg|rtb)-/;
const REPORTED_REFERENCES = /^(?:sg|rtb|tgw-rtb)-/;

/** The default of a quota, read once for each Region, where it is the same for all accounts. */
type Defaults = (quota: QuotaName, region: string, reader: RegionReader) => Promise<Reading<number>>;

/**
 * The snapshot with what was read. `lists`: those that are to grow, whose associations are in the snapshot. Resources of accounts that
 * the file does not have are not asked about; of two aliases of an account the first signs in. `parallelism`: account-regions at once;
 * `isWhole`: ask about transit gateways, too.
 */
export async function observeReferencing(
  snapshot: Snapshot,
  lists: readonly { readonly at: AccountRegion; readonly id: string }[],
  accounts: readonly Account[],
  readers: Readers,
  parallelism: number,
  isWhole: boolean,
): Promise<Snapshot> {
  const places = wantedOf(snapshot, lists, accounts, isWhole ? REPORTED_REFERENCES : REFERENCES);
  if (places.length === 0) return snapshot;
  const known = new Set(snapshot.regions.flatMap((region) => (region.lists.ok ? region.lists.value : [])).map(idOf));
  const defaults = defaultsOnce();
  const referencing = await pMap(places, (wanted) => observePlace(wanted, known, readers, defaults), {
    concurrency: parallelism,
  });
  return { ...snapshot, referencing };
}

const idOf = ({ id }: { readonly id: string }): string => id;

function wantedOf(
  { regions }: Snapshot,
  lists: readonly { readonly at: AccountRegion; readonly id: string }[],
  accounts: readonly Account[],
  kinds: RegExp,
): readonly Wanted[] {
  const byKey = new Map(regions.map((region) => [accountRegionKey(region.at), region]));
  const aliases = new Map(accounts.toReversed().map(({ id, alias }) => [id, alias]));
  const found = new Map<string, Wanted>();
  for (const { at, id } of lists) {
    const reading = byKey.get(accountRegionKey(at))?.associations.get(id);
    for (const { resourceId, ownerId } of reading?.ok === true ? reading.value : []) {
      const account = aliases.get(ownerId);
      if (account === undefined || !kinds.test(resourceId)) continue;
      const owner = { account, accountId: ownerId, region: at.region };
      const wanted = found.get(accountRegionKey(owner)) ?? {
        at: owner,
        groups: new Set(),
        routeTables: new Set(),
        gatewayTables: new Set(),
      };
      found.set(accountRegionKey(owner), wanted);
      const { groups, routeTables, gatewayTables } = wanted;
      (resourceId.startsWith("sg-") ? groups : resourceId.startsWith("rtb-") ? routeTables : gatewayTables).add(
        resourceId,
      );
    }
  }
  return [...found.values()].sort((a, b) => compareAccountRegions(a.at, b.at));
}

function defaultsOnce(): Defaults {
  const asked = new Map<string, Promise<Reading<number>>>();
  return async (quota, region, reader) => {
    const key = `${region}/${quota}`;
    const known = await asked.get(key);
    // What one account may not read another may.
    if (known?.ok === true) return known;
    const reading = reader.defaultQuota(quota);
    asked.set(key, reading);
    return reading;
  };
}

async function observePlace(
  { at, groups, routeTables, gatewayTables }: Wanted,
  known: ReadonlySet<string>,
  readers: Readers,
  defaults: Defaults,
): Promise<ReferencingRegion> {
  const reader = await readers.at(at);
  if (!reader.ok) {
    const rules = groups.size === 0 ? {} : { rules: reader };
    const tables = routeTables.size === 0 ? {} : { routeTables: reader };
    return { at, ...rules, ...tables, ...(gatewayTables.size === 0 ? {} : { gateways: reader }), quotas: new Map() };
  }
  const read = reader.value;
  const [rules, tables, gateways, rulesQuota, routesQuota, gatewayQuota] = await Promise.all([
    groups.size === 0 ? undefined : asked("ec2:DescribeSecurityGroupRules", read.rulesOfGroups([...groups])),
    routeTables.size === 0 ? undefined : asked("ec2:DescribeRouteTables", read.routeTables([...routeTables])),
    gatewayTables.size === 0 ? undefined : observeGateways(read, [...gatewayTables]),
    groups.size === 0 ? undefined : quotaOf("rulesPerGroup", at, read, defaults),
    routeTables.size === 0 ? undefined : quotaOf("routesPerTable", at, read, defaults),
    gatewayTables.size === 0 ? undefined : quotaOf("routesPerGateway", at, read, defaults),
  ]);
  const named = [
    ...(rules?.ok === true ? rules.value.map(({ target }) => target) : []),
    ...(tables?.ok === true ? tables.value.flatMap(({ routes }) => routes) : []),
  ].flatMap((target) => (target.kind === "list" ? [target.id] : []));
  const routed = gateways?.ok === true ? gateways.value.flatMap((table) => table.lists) : [];
  const others = [...new Set([...named, ...routed])].filter((id) => !known.has(id)).sort();
  const lists = others.length === 0 ? undefined : await asked("ec2:DescribeManagedPrefixLists", read.listsById(others));
  return {
    at,
    ...(rules === undefined ? {} : { rules }),
    ...(tables === undefined ? {} : { routeTables: tables }),
    ...(gateways === undefined ? {} : { gateways }),
    ...(lists === undefined ? {} : { lists }),
    quotas: new Map([
      ...(rulesQuota === undefined ? [] : [["rulesPerGroup", rulesQuota] as const]),
      ...(routesQuota === undefined ? [] : [["routesPerTable", routesQuota] as const]),
      ...(gatewayQuota === undefined ? [] : [["routesPerGateway", gatewayQuota] as const]),
    ]),
  };
}

/** The value that applies to the account: its own or, where it never had one, the default. */
async function quotaOf(
  quota: QuotaName,
  at: AccountRegion,
  reader: RegionReader,
  defaults: Defaults,
): Promise<Asked<number>> {
  const own = await asked("servicequotas:GetServiceQuota", reader.appliedQuota(quota));
  if (!own.ok) return own;
  if (own.value !== undefined) return { ok: true, value: own.value };
  return asked("servicequotas:GetAWSDefaultServiceQuota", defaults(quota, at.region, reader));
}

/** The snapshot with the quota of groups per interface in these account-regions: it bounds how many rules a group may be granted. */
export async function observeGroupsPerInterface(
  snapshot: Snapshot,
  places: readonly AccountRegion[],
  readers: Readers,
): Promise<Snapshot> {
  if (places.length === 0) return snapshot;
  const keys = new Set(places.map(accountRegionKey));
  const defaults = defaultsOnce();
  const referencing = (snapshot.referencing ?? []).map(async (region): Promise<ReferencingRegion> => {
    if (!keys.has(accountRegionKey(region.at))) return region;
    const reader = await readers.at(region.at);
    if (!reader.ok) return region;
    const quota = await quotaOf("groupsPerInterface", region.at, reader.value, defaults);
    return { ...region, quotas: new Map([...region.quotas, ["groupsPerInterface", quota]]) };
  });
  return { ...snapshot, referencing: await Promise.all(referencing) };
}

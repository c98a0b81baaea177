// Makes a subnet from the few settings that a test or a demo gives.
import type { Ids } from "./ids.ts";
import type { SubnetRecord } from "./network-records.ts";

export interface SubnetSettings {
  readonly id?: string;
  readonly vpcId?: string;
  readonly ipv6Cidr?: string;
  /** CIDR → type of the reservation. */
  readonly reservations?: Readonly<Record<string, "explicit" | "prefix">>;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A subnet in that account and Region, with ids for all that the settings leave out. */
export function newSubnet(
  cidr: string,
  settings: SubnetSettings,
  home: { readonly accountId: string; readonly region: string },
  ids: Ids,
): SubnetRecord {
  return {
    id: settings.id ?? ids.resource("subnet"),
    vpcId: settings.vpcId ?? ids.resource("vpc"),
    ownerId: home.accountId,
    cidr,
    ...(settings.ipv6Cidr === undefined ? {} : { ipv6Cidr: settings.ipv6Cidr }),
    reservations: Object.entries(settings.reservations ?? {}).map(([reserved, type]) => {
      return { id: ids.resource("scr"), cidr: reserved, type };
    }),
    availabilityZone: `${home.region}a`,
    tags: new Map(Object.entries(settings.tags ?? {})),
  };
}

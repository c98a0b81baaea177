// Makes an interface from the few settings that a test or a demo gives.
import type { Ids } from "./ids.ts";
import type { InterfaceRecord } from "./network-records.ts";

export interface InterfaceSettings {
  readonly id?: string;
  /** Security group ids; default: none. */
  readonly groups?: readonly string[];
  /** Private IPv4 addresses, the primary one first. */
  readonly addresses?: readonly string[];
  /** Private address → Elastic or public address. */
  readonly publicAddresses?: Readonly<Record<string, string>>;
  readonly ipv6?: readonly string[];
  /** Delegated blocks of both families. */
  readonly delegated?: readonly string[];
  /** The Name tag. */
  readonly name?: string;
  readonly description?: string;
  readonly type?: string;
  /** Default: in-use; `available` has no attachment. */
  readonly status?: string;
  /** Attached to this instance. */
  readonly instanceId?: string;
  /** The service that manages it, and whether it is hidden unless asked for. */
  readonly operator?: { readonly principal: string; readonly hidden: boolean };
  /** `amazon-elb`, an account id …: it was made by a service or another account. */
  readonly requesterId?: string;
  /** Default: of the first group, otherwise one of its own. */
  readonly vpcId?: string;
  /** A participant of the VPC; default: the account in which it is made. */
  readonly ownerId?: string;
  readonly subnetId?: string;
  readonly availabilityZone?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Where an interface is made. */
export interface InterfaceHome {
  readonly accountId: string;
  readonly region: string;
  /** The VPC of a security group of the account-region. */
  vpcOf(groupId: string): string | undefined;
}

/** An interface in that account-region, with ids for all that the settings leave out. */
export function newInterface(settings: InterfaceSettings, home: InterfaceHome, ids: Ids): InterfaceRecord {
  const groupIds = [...(settings.groups ?? [])];
  const vpcOfGroup = groupIds[0] === undefined ? undefined : home.vpcOf(groupIds[0]);
  const status = settings.status ?? "in-use";
  const tags = new Map(Object.entries(settings.tags ?? {}));
  if (settings.name !== undefined) tags.set("Name", settings.name);
  const delegated = settings.delegated ?? [];
  return {
    id: settings.id ?? ids.resource("eni"),
    ownerId: settings.ownerId ?? home.accountId,
    vpcId: settings.vpcId ?? vpcOfGroup ?? ids.resource("vpc"),
    subnetId: settings.subnetId ?? ids.resource("subnet"),
    availabilityZone: settings.availabilityZone ?? `${home.region}a`,
    description: settings.description ?? "",
    status,
    type: settings.type ?? "interface",
    ...(settings.requesterId === undefined ? {} : { requesterId: settings.requesterId }),
    requesterManaged: settings.requesterId !== undefined,
    groupIds,
    addresses: (settings.addresses ?? []).map((address, index) => {
      const elastic = settings.publicAddresses?.[address];
      return {
        address,
        primary: index === 0,
        ...(elastic === undefined ? {} : { public: { address: elastic, allocationId: ids.resource("eipalloc") } }),
      };
    }),
    ipv6: [...(settings.ipv6 ?? [])],
    ipv4Prefixes: delegated.filter((block) => !block.includes(":")),
    ipv6Prefixes: delegated.filter((block) => block.includes(":")),
    ...(settings.operator === undefined
      ? {}
      : {
          operator: {
            managed: true,
            principal: settings.operator.principal,
            hiddenByDefault: settings.operator.hidden,
          },
        }),
    ...(status === "available"
      ? {}
      : {
          attachment: {
            id: ids.resource("eni-attach"),
            ...(settings.instanceId === undefined ? {} : { instanceId: settings.instanceId }),
            instanceOwnerId: settings.requesterId ?? home.accountId,
            status: "attached",
          },
        }),
    tags,
  };
}

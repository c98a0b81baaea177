// Makes a security group from the few settings that a test or a demo gives.
import type { Ids } from "./ids.ts";
import type { SecurityGroupRecord } from "./network-records.ts";

export interface GroupSettings {
  readonly id?: string;
  readonly vpcId?: string;
  /** The account that shares it; default: the one in which it is made. */
  readonly ownerId?: string;
  readonly description?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A group of that account, with ids for all that the settings leave out. */
export function newSecurityGroup(
  name: string,
  settings: GroupSettings,
  accountId: string,
  ids: Ids,
): SecurityGroupRecord {
  return {
    id: settings.id ?? ids.resource("sg"),
    name,
    description: settings.description ?? name,
    vpcId: settings.vpcId ?? ids.resource("vpc"),
    ownerId: settings.ownerId ?? accountId,
    tags: new Map(Object.entries(settings.tags ?? {})),
  };
}

// The file as it is written, once its shape has been checked: what the JSON Schema promises, in TypeScript.
// Keys that the schema requires are optional here where later checks run although some are missing.
import type { AddressFamily } from "../../model/cidr.ts";
import type { EventKind } from "../../model/notification/notify.ts";
import type { WrittenInterfaceSettings } from "../../sources/written/interface-settings.ts";
import type { WrittenInclude } from "../include/grants.ts";

export interface WrittenFile {
  readonly owner?: string;
  readonly include?: readonly WrittenInclude[];
  readonly credentials?: { readonly mode?: "chain" | "oidc"; readonly session_tags?: boolean };
  readonly account_defaults?: WrittenAccountSettings;
  readonly accounts?: Readonly<Record<string, WrittenAccount>>;
  readonly defaults?: WrittenDefaults;
  readonly limits?: { readonly max_deletes?: number };
  readonly notify?: WrittenNotify;
  readonly capacity?: WrittenThresholds;
  readonly mappings?: readonly WrittenMapping[];
}

export interface WrittenNotify {
  readonly sns_topic_arn: string;
  readonly on?: readonly EventKind[];
  readonly heartbeat_topic_arn?: string;
}

export interface WrittenAccountSettings {
  /** An ARN or `none`. */
  readonly plan_role_arn?: string;
  /** An ARN or `none`. */
  readonly apply_role_arn?: string;
  readonly external_id?: string;
  readonly regions?: readonly string[];
}

export interface WrittenAccount extends WrittenAccountSettings {
  readonly id: string;
  readonly within?: readonly string[];
}

export interface WrittenDefaults {
  readonly account?: string;
  readonly region?: string;
  readonly source?: WrittenInterfaceSettings;
  readonly prefix_list?: WrittenListSettings;
}

export interface WrittenMapping {
  readonly name: string;
  readonly description?: string;
  /** Each as its kind writes it: see `sources/written/`. */
  readonly sources: readonly unknown[];
  readonly prefix_lists: readonly WrittenList[];
}

export interface WrittenListSettings {
  readonly address_family?: AddressFamily;
  readonly max_entries?: number | WrittenAutomaticSize;
  readonly aggregate?: "none" | "exact" | WrittenBoundedAggregation;
  readonly tags?: Readonly<Record<string, string>>;
  readonly share?: { readonly principals?: readonly string[]; readonly allow_external_principals?: boolean };
  readonly deletion?: "delete" | "retain";
  readonly limits?: WrittenLimits;
  readonly capacity?: WrittenThresholds;
}

export interface WrittenAutomaticSize {
  readonly headroom_percent?: number;
  readonly headroom?: number;
  readonly limit?: number;
  readonly shrink?: boolean;
}

export interface WrittenBoundedAggregation {
  readonly within: number;
  readonly max_extra_addresses?: number;
  readonly never?: readonly string[];
}

export interface WrittenLimits {
  readonly max_removal_percent?: number;
  readonly ignore_below?: number;
  readonly max_removals?: number;
  readonly max_additions?: number;
  readonly allow_empty?: boolean;
  readonly widest?: { readonly IPv4?: number; readonly IPv6?: number };
}

export interface WrittenThresholds {
  readonly warn_percent?: number;
  readonly warn_base?: number;
}

export interface WrittenList extends WrittenListSettings {
  readonly account?: string;
  readonly region?: string;
  readonly regions?: readonly string[];
  readonly name?: string;
  readonly manage?: "all" | "entries";
  readonly id?: string | Readonly<Record<string, string>>;
  /** How many lists, NAME-1 and so on. */
  readonly split?: number;
  readonly adopt?: boolean | string | Readonly<Record<string, string>>;
  readonly renamed_from?: string;
}

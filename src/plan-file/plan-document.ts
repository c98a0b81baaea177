// The shape of a plan in JSON, as schemas/plan.v1.json describes it: snake_case, CIDRs as text, tags as objects.
import type { Severity } from "../model/diagnostics/diagnostic.ts";
import type { CapacityDocument } from "./capacity-json.ts";
import type { InVpcDocument } from "./in-vpc-json.ts";
import type { MappingDocument } from "./mappings-json.ts";
import type { OriginDocument } from "./origin-json.ts";

/** A plan of the same major version can be read, unknown fields being ignored; one of another major version cannot. */
export const FORMAT_VERSION = "1.0";

export interface PositionDocument {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface DiagnosticDocument {
  readonly severity: Severity;
  readonly code: string;
  readonly summary: string;
  readonly detail?: string;
  readonly remedy?: string;
  readonly address?: string;
  readonly account?: string;
  readonly region?: string;
  readonly mapping?: string;
  readonly position?: PositionDocument;
  readonly excerpt?: {
    readonly lines: readonly { readonly number: number; readonly text: string }[];
    readonly mark: { readonly line: number; readonly column: number; readonly length: number };
    readonly hint?: string;
  };
}

export interface HaveDocument {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly version: number;
  readonly max_entries: number;
  readonly entry_count: number;
  readonly entries_sha256: string;
  readonly tags: Readonly<Record<string, string>>;
}

interface RedescriptionDocument {
  readonly cidr: string;
  readonly description_before: string;
  readonly description: string;
  readonly from: OriginDocument;
}

interface EntriesDocument {
  readonly adds: readonly {
    readonly cidr: string;
    readonly description: string;
    readonly from: OriginDocument;
    readonly stands_for?: number;
    readonly also_in?: readonly InVpcDocument[];
  }[];
  readonly removes: readonly {
    readonly cidr: string;
    readonly description: string;
    readonly reason: string;
    readonly from?: OriginDocument;
  }[];
}

export interface SettingChangeDocument {
  readonly place: string;
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
  readonly opens?: string;
}

export interface TagsDocument {
  readonly set: Readonly<Record<string, string>>;
  readonly remove: readonly string[];
}

export interface ShareDocument {
  readonly adds: readonly string[];
  readonly removes: readonly string[];
  readonly unchanged: number;
  readonly allow_external_principals: boolean;
  readonly changes_external: boolean;
  readonly ends: boolean;
  readonly joins?: number;
}

export interface ResizeDocument {
  readonly from: number;
  readonly to: number;
  readonly cut?: { readonly target: number; readonly by: string };
}

/** Every kind has `adds` and `removes`, so that scripts need not tell kinds apart. */
export type ChangeDocument = EntriesDocument &
  (
    | {
        readonly kind: "create";
        readonly max_entries: number;
        readonly tags: TagsDocument;
        readonly share?: ShareDocument;
      }
    | {
        readonly kind: "update";
        readonly have: HaveDocument;
        readonly resize?: ResizeDocument;
        readonly rename?: { readonly from: string; readonly to: string };
        readonly adopt: boolean;
        readonly new_settings?: true;
        readonly tags: TagsDocument;
        readonly share?: ShareDocument;
        readonly describes?: readonly RedescriptionDocument[];
      }
    | { readonly kind: "retain"; readonly have: HaveDocument; readonly tags: TagsDocument }
    | { readonly kind: "delete"; readonly have: HaveDocument; readonly share?: ShareDocument }
    | { readonly kind: "keep"; readonly have: HaveDocument }
  );

export type AllowanceDocument =
  | { readonly kind: "removals"; readonly address: string; readonly count: number }
  | { readonly kind: "delete" | "apply"; readonly address: string };

export interface HeldDocument {
  readonly code: string;
  readonly reason: string;
  readonly detail?: string;
  readonly allow?: AllowanceDocument;
}

export interface AddressDocument {
  readonly address: string;
  readonly account: string;
  readonly account_id: string;
  readonly region: string;
  readonly mapping?: string;
  readonly position?: PositionDocument;
}

export type ListDocument = AddressDocument &
  ChangeDocument & {
    readonly name: string;
    readonly address_family: "IPv4" | "IPv6";
    readonly manage?: "entries";
    readonly part_of?: string;
    readonly held: readonly HeldDocument[] | null;
    readonly cause?: "pull_request" | "drift" | null;
    readonly waiting?: number;
    readonly brings?: number;
    readonly suspended?: string;
    readonly suspended_within?: readonly string[];
    readonly unchanged: number;
    readonly setting_changes?: readonly SettingChangeDocument[];
    readonly digests: { readonly settings?: string; readonly exact: string };
  };

export interface NotPlannedDocument extends AddressDocument {
  readonly code: string;
}

export interface StrayShareDocument {
  readonly address: string;
  readonly account: string;
  readonly account_id: string;
  readonly region: string;
  readonly name: string;
  readonly arn: string;
  readonly prefix_list_id: string;
}

export interface PlanDocument {
  readonly format_version: string;
  readonly tool_version: string;
  readonly mode: "reviewed" | "sync";
  readonly config: {
    readonly path: string;
    readonly sha256: string;
    readonly owner: string;
    readonly works_sha256: string;
    readonly commit?: string;
  };
  readonly scope: readonly string[];
  readonly taken_at: string;
  readonly complete: boolean;
  readonly account_regions: readonly {
    readonly account: string;
    readonly account_id: string;
    readonly region: string;
    readonly status: "ok" | "failed";
    readonly diagnostics: readonly number[];
  }[];
  readonly lists: readonly ListDocument[];
  readonly not_planned: readonly NotPlannedDocument[];
  readonly stray_shares?: readonly StrayShareDocument[];
  readonly mappings?: readonly MappingDocument[];
  readonly setting_changes?: readonly SettingChangeDocument[];
  readonly counts: {
    readonly create: number;
    readonly update: number;
    readonly delete: number;
    readonly retain: number;
    readonly unchanged: number;
    readonly held: number;
    readonly not_planned: number;
    readonly entries_to_add: number;
    readonly entries_to_remove: number;
    readonly descriptions_to_change?: number;
    readonly entries_checked: number;
  };
  readonly digests: { readonly settings: string; readonly exact: string };
  readonly diagnostics: readonly DiagnosticDocument[];
  readonly capacity?: CapacityDocument;
}

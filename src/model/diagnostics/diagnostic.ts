// What plsync tells people: what happened, where, why, what to do. Expected problems are values of this type, never exceptions.

import { compareText } from "../account-region.ts";
import { sentence } from "../sentence.ts";

export type Severity = "error" | "warning";

/** 1-based, as editors count; `file` as the user named it. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Lines of the file around a problem, with the marked span; columns are 1-based, `length` in characters. */
export interface Excerpt {
  readonly lines: readonly { readonly number: number; readonly text: string }[];
  readonly mark: { readonly line: number; readonly column: number; readonly length: number };
  /** Said beside the mark: `did you mean "security_groups"?` */
  readonly hint?: string;
}

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence without a final stop: what happened. */
  readonly summary: string;
  /** Why, in full sentences. */
  readonly detail?: string;
  /** What to do, in full sentences. */
  readonly remedy?: string;
  /** account/region/name of the list it is about. */
  readonly address?: string;
  readonly account?: string;
  readonly region?: string;
  readonly mapping?: string;
  readonly position?: SourcePosition;
  readonly excerpt?: Excerpt;
}

/** Every code plsync can print. A code never changes its meaning: people and scripts match on it. */
export const DIAGNOSTIC_CODES = {
  // The file
  file_not_found: "mappings.yaml is missing",
  file_unreadable: "The file exists but cannot be read",
  file_ambiguous: "Both mappings.yaml and mappings.yml exist",
  file_too_large: "The file is larger than plsync reads",
  file_not_text: "The file is not UTF-8 text",
  yaml_syntax: "The file is not YAML",
  yaml_limit: "The file is nested too deeply or expands too many aliases",
  yaml_duplicate_key: "One key stands twice in a map",
  unknown_key: "A key that the format does not have",
  missing_key: "A key that must be there is missing",
  wrong_type: "A value is of another type than the format says",
  invalid_value: "A value is outside of what the format allows",
  unquoted_account_id: "YAML turned an account id into a number",
  unsupported_version: "The format version is not one this plsync reads",
  // Rules across fields
  unknown_account: "An account alias that `accounts` does not define",
  missing_account: "No account named, and `defaults` has none",
  missing_region: "No Region named, and `defaults` has none",
  missing_role: "An account has no plan role",
  same_role: "The plan role of an account is also its apply role",
  role_account: "A role ARN names another account",
  credentials_mode: "A setting that does not go with `credentials.mode`",
  mixed_partitions: "Regions, roles and principals of more than one partition",
  unknown_region: "A well-formed Region that this plsync does not know",
  duplicate_mapping: "Two mappings have one name",
  duplicate_list: "Two lists have one address",
  duplicate_account: "Two aliases stand for one account",
  invalid_cidr: "Not a CIDR, or not in canonical form",
  cidr_too_wide: "A static CIDR is wider than `limits.widest`",
  cidr_without_list: "A static CIDR fits no list of its mapping",
  cidr_expired: "A static CIDR has expired",
  reserved_name: "A list name that AWS reserves",
  reserved_tag: "A tag key that plsync or AWS reserves",
  malformed_principal: "Not an account id, nor the ARN of an organisation or of an organisational unit",
  principal_without_arn: "An organisation or organisational unit by its id, where AWS RAM takes its ARN",
  principal_not_shareable:
    "A principal that prefix lists are not shared with: a role, a user, a service, an organisation's root",
  duplicate_principal: "One principal stands twice in a share",
  own_account_principal: "A list is shared with the account that owns it",
  too_many_lists: "More lists in a Region than AWS' default quota",
  // Reading AWS
  credentials_missing: "No credentials were found",
  id_token_missing: "No ID token was given to sign in with",
  assume_role_denied: "A role could not be assumed",
  wrong_account: "Credentials belong to another account",
  region_disabled: "The Region is not enabled in the account",
  access_denied: "AWS refused a call",
  throttled: "AWS throttled a call until plsync gave up",
  aws_error: "AWS answered an error",
  aws_unavailable: "AWS did not answer, or with a fault of its own",
  odd_answer: "AWS' answer lacks what it must have",
  group_not_found: "A security group does not exist",
  group_ambiguous: "A selector matches more than one security group",
  // Planning
  removals_suspended: "A source is unknown, so nothing is removed",
  not_planned: "A list is not in this plan",
  list_ambiguous: "Two owned lists have one name",
  family_changed: "A list cannot change its address family",
  not_managed: "A list exists that plsync does not manage",
  other_owner: "A list belongs to another owner",
  foreign_list: "A list is AWS-managed, shared, or fed by IPAM",
  adopt_mismatch: "The list to adopt is not there, or is not what the file says",
  limit_reached: "A limit holds a change back",
  would_be_empty: "A list would become empty",
  does_not_fit: "More entries than the size allows",
  growth_affects_references: "A growing list costs every reference more",
  list_referenced: "A list that is referenced cannot be deleted",
  too_many_deletes: "More lists to delete than one run may delete",
  settings_not_applied: "Settings that no reviewed apply has applied yet",
  not_reviewed: "A change that is not as a merged pull request showed it",
  list_unusable: "A list is in a state that plsync cannot work on",
  list_on_hold: "A list is on hold",
  shares_unknown: "With whom a list is shared could not be read",
  unshared_references: "An account that loses a share still references the list",
  stray_share: "A resource share whose list is gone",
  changed_outside: "Entries changed outside plsync",
  flag_unused: "A flag names a list or a count that does not fit the plan",
  no_match: "A pattern matches nothing",
  // Saved plans
  plan_unreadable: "The plan file is missing, not JSON, or not a plan",
  plan_tampered: "The plan file was changed after it was written",
  plan_other_config: "The plan was made from another mappings.yaml",
  plan_stale: "The lists are no longer what they were when the plan was made",
  digest_differs: "The plan is not the one that was approved by its digest",
  superseded: "A newer commit is the tip of the default branch",
  plan_format: "The plan was written by a newer plsync",
  // Applying
  apply_failed: "A list could not be changed",
  resize_failed: "AWS did not resize a list",
  kept_entries: "Entries were kept because an interface still has their address",
  share_failed: "A list could not be shared with a principal, or is still shared with it",
  share_pending: "A principal has not accepted the invitation to a share yet",
  org_sharing_disabled: "Sharing with the organisation is not enabled in AWS RAM",
  principal_outside: "A principal outside of the organisation, where external principals are not allowed",
  unknown_organization: "AWS does not know the organisation or organisational unit",
  share_quota: "More resource shares or principals than the account may have",
  conflict: "Somebody else changes the list at the same time",
  no_apply_role: "An account with lists has no apply role",
  refused: "The answer was no",
  needs_approval: "Nobody can be asked",
  // Environment
  bad_usage: "The command line is not one that plsync knows",
  role_not_printed: "What a printed role leaves out, or is too large for IAM to take",
  endpoint_override: "AWS calls go to another endpoint",
  bad_input: "An input of the Action is not one that plsync knows",
  event_refused: "An event that plsync refuses, or on which it does not do what is asked",
  event_unreadable: "What started the workflow run cannot be read",
  github_unavailable: "GitHub did not answer, or refused",
} as const;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

/** True if the diagnostics hold an error: the run is incomplete or refused. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

/** What is to be said below the summary: why, and what to do, each as a sentence or more; empty when there is nothing. */
export function explanation({ detail, remedy }: Pick<Diagnostic, "detail" | "remedy">): readonly string[] {
  return [detail ?? "", remedy ?? ""].filter((text) => text !== "").map(sentence);
}

/** By place in the file; those without a place keep their order and come last. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => {
    if (a.position === undefined || b.position === undefined) {
      return Number(a.position === undefined) - Number(b.position === undefined);
    }
    return (
      compareText(a.position.file, b.position.file) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column
    );
  });
}

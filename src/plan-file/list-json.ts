// One list of a plan in JSON, both ways: its address, its change, and what holds it back.

import type { AccountRegion } from "../model/account-region.ts";
import type { Allowance } from "../model/allowance.ts";
import { formatCidr } from "../model/cidr.ts";
import type { DiagnosticCode } from "../model/diagnostics/codes.ts";
import type { Held, NotPlanned, Planned, SettingChange, StrayShare } from "../model/plan.ts";
import { present } from "../model/present.ts";
import { cidrAt, decodeChange, encodeChange } from "./change-json.ts";
import type {
  AddressDocument,
  AllowanceDocument,
  HeldDocument,
  ListDocument,
  NotPlannedDocument,
  SettingChangeDocument,
  StrayShareDocument,
} from "./plan-document.ts";

function encodeAddress(list: Planned | NotPlanned): AddressDocument {
  const { address, at, mapping, position } = list;
  return present({
    address,
    account: at.account,
    account_id: at.accountId,
    region: at.region,
    mapping,
    position: position && { file: position.file, line: position.line, column: position.column },
  });
}

function decodeAddress(document: AddressDocument) {
  const { address, mapping, position } = document;
  return present({
    address,
    at: decodeAt(document),
    mapping,
    position: position && { file: position.file, line: position.line, column: position.column },
  });
}

/** The account-region of any document that names one. */
export function decodeAt(document: { account: string; account_id: string; region: string }): AccountRegion {
  return { account: document.account, accountId: document.account_id, region: document.region };
}

function encodeHeld({ code, reason, detail, allow }: Held): HeldDocument {
  return present({ code, reason, detail, allow: allow && { ...allow } });
}

function decodeHeld({ code, reason, detail, allow }: HeldDocument): Held {
  return present({ code: code as DiagnosticCode, reason, detail, allow: allow && decodeAllowance(allow) });
}

/** Leaves out what a later version of the format may add. */
function decodeAllowance(allow: AllowanceDocument): Allowance {
  const { address } = allow;
  return allow.kind === "removals" ? { kind: allow.kind, address, count: allow.count } : { kind: allow.kind, address };
}

/** A changed setting as the plan file has it. */
export function encodeSetting({ place, name, before, after, opens }: SettingChange): SettingChangeDocument {
  return present({ place, name, before, after, opens });
}

/** Reads a changed setting from a document that fits the schema. */
export function decodeSetting({ place, name, before, after, opens }: SettingChangeDocument): SettingChange {
  return present({ place, name, before, after, opens });
}

/** One planned list as the plan file has it. */
export function encodeList(list: Planned): ListDocument {
  const { have, ...change } = { have: undefined, ...encodeChange(list.change) };
  return present({
    ...encodeAddress(list),
    name: list.name,
    address_family: list.family,
    manage: list.manage,
    part_of: list.partOf,
    cause: list.cause ?? null,
    held: list.held.length === 0 ? null : list.held.map(encodeHeld),
    waiting: list.waiting,
    brings: list.brings,
    suspended: list.suspended,
    suspended_within: list.suspendedWithin?.map(formatCidr),
    unchanged: list.unchanged,
    have,
    ...change,
    setting_changes: list.settingChanges?.map(encodeSetting),
    digests: present({ settings: list.digests.settings, exact: list.digests.exact }),
  }) as ListDocument;
}

/** Reads a list from a document that fits the schema; throws `UnreadableCidr`. */
export function decodeList(document: ListDocument): Planned {
  const { settings, exact } = document.digests;
  return present({
    ...decodeAddress(document),
    name: document.name,
    family: document.address_family,
    manage: document.manage,
    partOf: document.part_of,
    change: decodeChange(document),
    cause: document.cause ?? undefined,
    held: (document.held ?? []).map(decodeHeld),
    unchanged: document.unchanged,
    waiting: document.waiting,
    brings: document.brings,
    suspended: document.suspended,
    suspendedWithin: document.suspended_within?.map((text, index) => cidrAt(text, `suspended_within[${index}]`)),
    settingChanges: document.setting_changes?.map(decodeSetting),
    digests: present({ settings, exact }),
  });
}

/** A stray share as the plan file has it. */
export function encodeStray({ address, at, name, arn, listId }: StrayShare): StrayShareDocument {
  return {
    address,
    account: at.account,
    account_id: at.accountId,
    region: at.region,
    name,
    arn,
    prefix_list_id: listId,
  };
}

/** Reads a stray share from a document that fits the schema. */
export function decodeStray(document: StrayShareDocument): StrayShare {
  const { address, name, arn, prefix_list_id: listId } = document;
  return { address, at: decodeAt(document), name, arn, listId };
}

/** A list that could not be planned, as the plan file has it. */
export function encodeNotPlanned(list: NotPlanned): NotPlannedDocument {
  return { ...encodeAddress(list), code: list.code };
}

/** Reads a list that could not be planned from a document that fits the schema. */
export function decodeNotPlanned(document: NotPlannedDocument): NotPlanned {
  return { ...decodeAddress(document), code: document.code as DiagnosticCode };
}

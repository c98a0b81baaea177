// What changes on a list besides its entries: size, name, tags and settings, as rows of name and value.

import { type Change, newWordsOf, type ShareChange } from "../model/change.ts";
import type { Planned } from "../model/plan.ts";
import { TAG } from "../model/prefix-list.ts";
import { count, counted } from "../model/sentence.ts";
import { shortDigest } from "./wording.ts";

export interface AttributeRow {
  readonly symbol: "+" | "~" | "-";
  readonly name: string;
  readonly value: string;
  readonly remark?: string;
}

/** True if AWS ends up with the same list: only what plsync remembers about it changes. */
export function isSettingsOnly(change: Change): boolean {
  return (
    change.kind === "update" &&
    change.adds.length + change.removes.length + newWordsOf(change).length === 0 &&
    change.resize === undefined &&
    change.rename === undefined &&
    change.share === undefined &&
    !change.adopt &&
    userTags(change).length === 0
  );
}

/** The rows for what a list has besides entries and tags: family, name, size, sharing, settings. */
export function attributesOf({ change, family, settingChanges = [] }: Planned): readonly AttributeRow[] {
  if (change.kind === "create") {
    return [
      { symbol: "+", name: "family", value: family },
      { symbol: "+", name: "max_entries", value: String(change.maxEntries), ...largeRemark(change.maxEntries) },
      ...externalRow(change.share),
    ];
  }
  if (change.kind !== "update") return [];
  const { rename, resize, have } = change;
  const settings = change.tags.set.get(TAG.settings);
  return [
    ...(rename === undefined ? [] : [{ symbol: "~", name: "name", value: `${rename.from} -> ${rename.to}` } as const]),
    ...(resize === undefined
      ? []
      : [
          { symbol: "~", name: "max_entries", value: `${resize.from} -> ${resize.to}`, ...roomRemark(change) } as const,
        ]),
    ...externalRow(change.share),
    ...(settings !== undefined && isSettingsOnly(change) && settingChanges.length === 0
      ? [{ symbol: "~", name: "settings", value: settingsStep(have.tags.get(TAG.settings), settings) } as const]
      : []),
  ];
}

/** True if the list was shared with no one before. */
export function startsSharing({ removes, unchanged, changesExternal, ends }: ShareChange): boolean {
  return removes.length + unchanged === 0 && !changesExternal && !ends;
}

/** Whether the list may be shared with accounts outside the organisation: said when that changes, or when sharing starts. */
function externalRow(share: ShareChange | undefined): readonly AttributeRow[] {
  if (share === undefined || share.ends) return [];
  const remark = "(principals outside of the organisation)";
  if (share.changesExternal) {
    const value = share.allowExternal ? "not allowed -> allowed" : "allowed -> not allowed";
    return [{ symbol: "~", name: "external", value, remark }];
  }
  return share.allowExternal && startsSharing(share)
    ? [{ symbol: "+", name: "external", value: "allowed", remark }]
    : [];
}

function settingsStep(from: string | undefined, to: string): string {
  return `${from === undefined ? "not applied yet" : shortDigest(from)} -> ${shortDigest(to)}`;
}

/** Rules of a security group in one direction and family, unless the account was granted more (Amazon VPC user guide, quotas). */
const DEFAULT_RULES = 60;

/** Nothing references a new list yet: what could not is said at once. */
function largeRemark(size: number): { readonly remark?: string } {
  if (size <= DEFAULT_RULES) return {};
  return { remark: `(no security group can reference it at the default quota of ${DEFAULT_RULES} rules)` };
}

function roomRemark(change: Change & { kind: "update" }): { readonly remark?: string } {
  const { resize, have } = change;
  if (resize?.cut !== undefined) return { remark: `(instead of ${resize.cut.target}: ${resize.cut.by})` };
  const after = have.entryCount + change.adds.length - change.removes.length;
  return resize !== undefined && after > resize.from
    ? { remark: `(${after} ${after === 1 ? "entry does" : "entries do"} not fit in ${resize.from})` }
    : {};
}

/** The row above the entries, with their number before and after; none when no entry changes. */
export function entriesRow({ change, waiting = 0, brings }: Pick<Planned, "change" | "waiting" | "brings">): {
  readonly entries?: AttributeRow;
} {
  const remarks = [
    ...(brings === undefined ? [] : [`for ${counted(brings, "CIDR")} of its sources`]),
    ...(waiting === 0 ? [] : [`${count(waiting)} more ${waiting === 1 ? "waits" : "wait"} for room`]),
  ];
  const remark = remarks.length === 0 ? {} : { remark: `(${remarks.join("; ")})` };
  switch (change.kind) {
    case "create":
      return { entries: { symbol: "+", name: "entries", value: String(change.adds.length), ...remark } };
    case "delete":
      return { entries: { symbol: "-", name: "entries", value: `${change.have.entryCount} -> 0` } };
    case "update": {
      const { have, adds, removes, resize } = change;
      if (adds.length + removes.length === 0) return {};
      const after = have.entryCount + adds.length - removes.length;
      const of = resize === undefined ? ` of ${have.maxEntries}` : "";
      const value = `${have.entryCount} -> ${after}${of}`;
      return { entries: { symbol: "~", name: "entries", value, ...remark } };
    }
    case "retain":
    case "keep":
      return {};
  }
}

/** The row above the entries that get another description; none when there are none. */
export function descriptionsRow(change: Change): { readonly descriptions?: AttributeRow } {
  const { length } = newWordsOf(change);
  if (length === 0) return {};
  const name = length === 1 ? "description" : "descriptions";
  return { descriptions: { symbol: "~", name, value: counted(length, "entry") } };
}

type TagEdit = readonly [key: string, from: string | undefined, to: string | undefined];

/** The user's tags. plsync's own are bookkeeping, and what they mean is said in words. */
function userTags(change: Change): readonly TagEdit[] {
  if (change.kind !== "create" && change.kind !== "update") return [];
  const have = change.kind === "create" ? new Map<string, string>() : change.have.tags;
  const set = change.kind === "create" ? change.tags : change.tags.set;
  const remove = change.kind === "create" ? [] : change.tags.remove;
  return [
    ...[...set].map(([key, value]): TagEdit => [key, have.get(key), value]),
    ...remove.map((key): TagEdit => [key, have.get(key), undefined]),
  ].filter(([key]) => !key.startsWith("plsync:"));
}

/** A row for each of the user's tags that is set, changed or removed. */
export function tagsOf(change: Change): readonly AttributeRow[] {
  return userTags(change).map(([key, from, to]): AttributeRow => {
    if (to === undefined) return { symbol: "-", name: key, value: from ?? "" };
    return from === undefined
      ? { symbol: "+", name: key, value: to }
      : { symbol: "~", name: key, value: `${from} -> ${to}` };
  });
}

// One entry that is added or removed, as the cells of a table: where it comes from, or came from.

import type { Addition, Removal } from "../model/change.ts";
import { formatCidr } from "../model/cidr.ts";

export interface EntryRow {
  readonly symbol: "+" | "-";
  readonly cidr: string;
  /** eni-…, or `static` for a CIDR of mappings.yaml; empty when nobody knows. */
  readonly from: string;
  /** i-…, `-` for an interface without instance. */
  readonly instance: string;
  readonly label: string;
  /** The security group that brings it, the last day it is wanted, or the reason why it goes. */
  readonly remark: string;
}

export function additionRow({ cidr, origin }: Addition): EntryRow {
  const row = { symbol: "+" as const, cidr: formatCidr(cidr) };
  if (origin.kind === "cidr") {
    const remark = origin.expires === undefined ? "" : `until ${origin.expires}`;
    return { ...row, from: "static", instance: "", label: origin.description ?? "", remark };
  }
  return {
    ...row,
    from: origin.interfaceId,
    instance: origin.instanceId ?? "-",
    label: origin.label ?? "",
    remark: `sg ${origin.group.name === "" ? origin.group.id : origin.group.name}`,
  };
}

/** The description of an entry that plsync wrote is `eni-… i-…|- LABEL`; one that somebody else wrote is a label. */
export function removalRow({ cidr, description, reason }: Removal): EntryRow {
  const row = { symbol: "-" as const, cidr: formatCidr(cidr), remark: reason };
  const ours = /^(eni-[0-9a-f]{8,17}) (i-[0-9a-f]{8,17}|-)(?: (.*))?$/s.exec(description);
  if (ours === null) return { ...row, from: "", instance: "", label: description };
  return { ...row, from: ours[1] ?? "", instance: ours[2] ?? "", label: ours[3] ?? "" };
}

export function entryCells(row: EntryRow): readonly string[] {
  return [row.cidr, row.from, row.instance, row.label, row.remark];
}

/** As many entries of one kind as a person reads; --verbose and the plan file have the rest. */
export const ENTRIES_SHOWN = 10;

export interface ShownEntries {
  readonly rows: readonly EntryRow[];
  readonly hiddenAdds: number;
  readonly hiddenRemoves: number;
}

/** Additions, then removals; of each at most `most`. Rows are made only for what is shown. */
export function shownEntries(
  { adds, removes }: { readonly adds: readonly Addition[]; readonly removes: readonly Removal[] },
  most: number,
): ShownEntries {
  return {
    rows: [...adds.slice(0, most).map(additionRow), ...removes.slice(0, most).map(removalRow)],
    hiddenAdds: Math.max(0, adds.length - most),
    hiddenRemoves: Math.max(0, removes.length - most),
  };
}

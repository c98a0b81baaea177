// One entry that is added or removed, as the cells of a table: where it comes from, or came from.

import type { Addition, Origin, Redescription, Removal } from "../model/change.ts";
import { formatCidr } from "../model/cidr.ts";
import { withoutMark } from "../model/remembered/entry-mark.ts";
import { count, counted } from "../model/sentence.ts";

export interface EntryRow {
  readonly symbol: "+" | "-";
  readonly cidr: string;
  /** eni-…, subnet-…, `static` for a CIDR of mappings.yaml, `offices.txt:3` for one of a file; empty when it is not known. */
  readonly from: string;
  /** i-…, `-` for an interface without instance. */
  readonly instance: string;
  readonly label: string;
  /** The security group that brings it, the last day it is wanted, the version of the copied list, what else has it, or the reason why it goes. */
  readonly remark: string;
}

function placeIn({ file, line }: Extract<Origin, { kind: "file" }>): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** Where an entry comes from, or came from: the part of the row that its origin fills. */
function originCells(origin: Origin): Pick<EntryRow, "from" | "instance" | "label"> {
  switch (origin.kind) {
    case "cidr":
      return { from: "static", instance: "", label: origin.description ?? "" };
    case "file":
      return { from: placeIn(origin), instance: "", label: origin.label ?? "" };
    case "published":
      return { from: origin.host, instance: "", label: origin.label ?? "" };
    case "resource":
      return { from: origin.resourceId, instance: "", label: origin.label ?? "" };
    case "interface":
      return { from: origin.interfaceId, instance: origin.instanceId ?? "-", label: origin.label ?? "" };
  }
}

function additionRemark(origin: Origin): string {
  switch (origin.kind) {
    case "cidr":
      return origin.expires === undefined ? "" : `until ${origin.expires}`;
    case "file":
      return "";
    case "published":
      return origin.edition === undefined ? "" : `published ${origin.edition}`;
    case "resource":
      return origin.version === undefined ? "" : `version ${origin.version}`;
    case "interface":
      return origin.group === undefined ? "" : `sg ${origin.group.name || origin.group.id}`;
  }
}

/** An entry that stands for several CIDRs shows how many, and the first. */
function additionRow(addition: Addition): EntryRow {
  const { cidr, origin, standsFor = 1 } = addition;
  if (standsFor > 1) {
    const { from, label } = originCells(origin);
    const others = `${[from, label].filter((text) => text !== "").join(" ")} and ${count(standsFor - 1)} more`;
    return {
      symbol: "+",
      cidr: formatCidr(cidr),
      from: counted(standsFor, "CIDR"),
      instance: "",
      label: others,
      remark: "",
    };
  }
  const remark = [additionRemark(origin), alsoInText(addition)].filter((text) => text !== "").join(", ");
  return { symbol: "+", cidr: formatCidr(cidr), ...originCells(origin), remark };
}

/** `also eni-0b in vpc-2`: what else has the CIDR, in other VPCs; empty when nothing has. */
export function alsoInText({ alsoIn = [] }: Addition): string {
  const [first, ...others] = alsoIn;
  if (first === undefined) return "";
  const more = others.length === 0 ? "" : ` and ${count(others.length)} more`;
  return `also ${first.id === first.vpcId ? first.id : `${first.id} in ${first.vpcId}`}${more}`;
}

/** Without an origin the description stands as the label: it may still tell a person something. */
function removalRow({ cidr, description, origin, reason }: Removal): EntryRow {
  const cells =
    origin === undefined ? { from: "", instance: "", label: withoutMark(description) } : originCells(origin);
  return { symbol: "-", cidr: formatCidr(cidr), ...cells, remark: reason };
}

/** The cells of the row, without its symbol, in the order of the columns. */
export function entryCells(row: EntryRow): readonly string[] {
  return [row.cidr, row.from, row.instance, row.label, row.remark];
}

/** Where there is no room: the columns that go, by their index in the cells, in this order, and what they are called. */
export const DROPPED_FIRST: ReadonlyMap<number, string> = new Map([
  [2, "instances"],
  [1, "origins"],
]);

/** As many additions, and as many removals, as a person reads; --verbose and the plan file have the rest. */
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

/** The rows of entries that get another description, at most `most`: CIDR, and its description before and after in quotes. */
export function shownDescriptions(
  describes: readonly Redescription[],
  most: number,
): { readonly rows: readonly (readonly [cidr: string, step: string])[]; readonly hidden: number } {
  return {
    rows: describes
      .slice(0, most)
      .map(({ cidr, from, to }) => [formatCidr(cidr), `"${withoutMark(from)}" -> "${withoutMark(to)}"`] as const),
    hidden: Math.max(0, describes.length - most),
  };
}

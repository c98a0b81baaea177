// The plan as rows for people, computed once: what every view says about a list, before it is text or Markdown.
// Texts in rows are as AWS and the file have them; each view escapes them for its own medium.

import { type AccountRegion, listAddress } from "../model/account-region.ts";
import {
  type Addition,
  addsOf,
  type Change,
  newWordsOf,
  type Redescription,
  type Removal,
  removesOf,
  shareChangeOf,
} from "../model/change.ts";
import type { SourcePosition } from "../model/diagnostics/diagnostic.ts";
import type { Cause, Held, Plan, Planned } from "../model/plan.ts";
import { TAG } from "../model/prefix-list.ts";
import {
  type AttributeRow,
  attributesOf,
  descriptionsRow,
  entriesRow,
  isSettingsOnly,
  tagsOf,
} from "./attribute-rows.ts";
import { opensOf, settingRowsOf } from "./setting-rows.ts";
import { type SharingRow, sharingRow } from "./share-rows.ts";
import { type SplitGroup, splitGroups, withPartsTogether } from "./split-groups.ts";

/** `+` create or add, `~` change, `-` remove, `!` held back. */
export type RowSymbol = "+" | "~" | "-" | "!";

export interface ListRow {
  readonly address: string;
  readonly at: AccountRegion;
  readonly name: string;
  /** Of a part of a split list: the same for all of its parts. */
  readonly split?: SplitGroup;
  readonly kind: Change["kind"];
  readonly symbol: RowSymbol;
  /** plsync takes the list over with this change; of one that another tool makes, its entries. */
  readonly adopt: boolean;
  /** Another tool makes the list, and plsync changes its entries alone. */
  readonly entriesOnly: boolean;
  /** Follows the name: `will be resized, then updated`. */
  readonly verdict: string;
  /** pl-…, where the list exists. */
  readonly id?: string;
  readonly position?: SourcePosition;
  /** Without `entries`, which the entry table follows. */
  readonly attributes: readonly AttributeRow[];
  readonly entries?: AttributeRow;
  /** Settings in the file that are other ones, and what they open, in two or three words each. */
  readonly settings: readonly AttributeRow[];
  readonly opens: readonly string[];
  /** The row above the entries that get another description; absent when there are none. */
  readonly descriptions?: AttributeRow;
  readonly tags: readonly AttributeRow[];
  /** Absent when nothing changes about it. */
  readonly sharing?: SharingRow;
  readonly adds: readonly Addition[];
  readonly removes: readonly Removal[];
  readonly describes: readonly Redescription[];
  /** Entries that AWS has now; 0 for a list that is created. */
  readonly before: number;
  /** Entries that stay just as they are. */
  readonly unchanged: number;
  /** Max entries after the change. */
  readonly size: number;
  readonly held: readonly Held[];
  /** Absent when it is not known. */
  readonly cause?: Cause;
  readonly suspended?: string;
  /** A full sentence that explains the change, where the rows above do not. */
  readonly note?: string;
}

/**
 * Rows of every list that changes or would change, or is held back for what nobody sees in AWS, in the plan's order; in each account-region held-back ones come last, and the parts of
 * a split list are together.
 */
export function rowsOf(plan: Plan): readonly ListRow[] {
  const groups = splitGroups(plan.lists);
  const groupOf = ({ at, partOf }: Planned) => (partOf === undefined ? undefined : groups.get(listAddress(at, partOf)));
  const rows = plan.lists
    .filter(({ change, held }) => change.kind !== "keep" || held.length > 0)
    .map((list) => rowOf(list, plan.config.path, groupOf(list)));
  return [...Map.groupBy(rows, (row) => `${row.at.account}/${row.at.region}`).values()].flatMap((region) => {
    const ordered = [...region.filter((row) => row.symbol !== "!"), ...region.filter((row) => row.symbol === "!")];
    return withPartsTogether(ordered);
  });
}

function rowOf(list: Planned, file: string, split: SplitGroup | undefined): ListRow {
  const { change } = list;
  const have = change.kind === "create" ? undefined : change.have;
  const adds = addsOf(change);
  const removes = removesOf(change);
  const describes = newWordsOf(change);
  const note = noteOf(list, file);
  return {
    address: list.address,
    at: list.at,
    name: list.name,
    ...(split === undefined ? {} : { split }),
    kind: change.kind,
    symbol: list.held.length > 0 ? "!" : SYMBOLS[change.kind],
    adopt: change.kind === "update" && change.adopt,
    entriesOnly: list.manage !== undefined,
    verdict: verdictOf(list),
    ...(have === undefined ? {} : { id: have.id }),
    ...(list.position === undefined ? {} : { position: list.position }),
    attributes: attributesOf(list),
    ...entriesRow(list),
    settings: settingRowsOf(list),
    opens: opensOf(list),
    ...descriptionsRow(change),
    tags: tagsOf(change),
    ...sharingRow(shareChangeOf(change)),
    adds,
    removes,
    describes,
    before: have?.entryCount ?? 0,
    unchanged: list.unchanged - describes.length,
    size: sizeAfter(change),
    held: list.held,
    ...(list.cause === undefined ? {} : { cause: list.cause }),
    ...(list.suspended === undefined ? {} : { suspended: list.suspended }),
    ...(note === undefined ? {} : { note }),
  };
}

const SYMBOLS = { create: "+", update: "~", delete: "-", retain: "~", keep: "~" } as const;

function sizeAfter(change: Change): number {
  if (change.kind === "create") return change.maxEntries;
  return (change.kind === "update" ? change.resize?.to : undefined) ?? change.have.maxEntries;
}

function verdictOf(list: Planned): string {
  const { change, manage } = list;
  if (change.kind !== "update") return VERDICTS[change.kind];
  if (isSettingsOnly(change)) return isMarking(list) ? MARKING : "gets new settings, and nothing else changes";
  const { adopt, rename, resize, adds, removes, describes } = change;
  const entries = adds.length + removes.length + describes.length > 0;
  const grows = resize !== undefined && resize.to > resize.from;
  // In the order in which apply does them: room before entries, and less room after.
  const steps = [
    ...(adopt ? ["adopted"] : []),
    ...(rename === undefined ? [] : ["renamed"]),
    ...(grows ? ["resized"] : []),
    ...(entries ? ["updated"] : []),
    ...(resize !== undefined && !grows ? ["resized"] : []),
    ...(!adopt && tagsOf(change).length > 0 ? ["tagged"] : []),
    ...[sharingRow(change.share).sharing?.verdict ?? []].flat(),
  ];
  if (adopt && manage !== undefined) return "will have its entries taken over";
  const last = steps.at(-1) ?? "updated";
  return `will be ${steps.length < 2 ? last : `${steps.slice(0, -1).join(", ")}, then ${last}`}`;
}

const VERDICTS = {
  create: "will be created",
  delete: "will be deleted",
  retain: "will be retained: no longer managed by plsync",
  keep: "stays as it is",
} as const;

/** Entries that are there already are noted as plsync's, and the settings are those applied last. */
function isMarking({ change, manage }: Pick<Planned, "change" | "manage">): boolean {
  return manage !== undefined && change.kind === "update" && change.newSettings === undefined;
}

const MARKING = "gets its mark on entries that are there, and nothing else changes";

function noteOf(list: Planned, file: string): string | undefined {
  const notes = [
    ...(list.manage === undefined ? [] : ["Entries only: another tool makes the list."]),
    ...changeNote(list, file),
  ];
  return notes.length === 0 ? undefined : notes.join(" ");
}

function changeNote(list: Planned, file: string): readonly string[] {
  const { change } = list;
  switch (change.kind) {
    case "delete":
      return [`${file} no longer names it.`];
    case "retain":
      return [
        `${file} no longer names it. The list and its entries stay; only plsync's tags are removed.${change.have.tags.has(TAG.share) ? " It stays shared as it is." : ""}`,
      ];
    case "update":
      return isSettingsOnly(change) && !isMarking(list)
        ? ["The file now has other settings for this list. Applying the plan records them, so that syncs continue."]
        : [];
    case "create":
    case "keep":
      return [];
  }
}

// The one issue that says, run after run, what waits for a person: which lists, why, since when, and what to do about each.
//
//   a list that waits                            its row is in the table, its entries below
//   a list that this run did not look at         its row from the earlier run stays, without entries
//   nothing new to say                           the issue stays as it is

import { compareText } from "../../model/account-region.ts";
import { eventKey, type ToldEvent } from "../../model/notification/told.ts";
import { count, counted } from "../../model/sentence.ts";
import { sha256 } from "../../model/sha256.ts";
import { ENTRIES_SHOWN } from "../entry-row.ts";
import { visible } from "../visible.ts";
import { joinBlocks, markdownTable } from "./blocks.ts";
import { COMMENT_CHARACTERS, firstThatFits } from "./budget.ts";
import { placedName } from "./changes-table.ts";
import { othersTable } from "./drift-others.ts";
import type { DriftRow } from "./drift-row.ts";
import type { Drift } from "./drift-rows.ts";
import { markdownCode, markdownProse, markdownText } from "./escape.ts";
import { NO_ROOM } from "./held-words.ts";
import { NEARLY_FULL } from "./room-rows.ts";

/** What the open issue already says. */
export interface EarlierDrift {
  /** 64 hex digits. */
  readonly digest: string;
  /** Undefined: there were too many to remember. */
  readonly rows: readonly DriftRow[] | undefined;
}

export interface OpenDrift {
  readonly rows: readonly DriftRow[];
  /** What people were told of besides. */
  readonly others: readonly ToldEvent[];
  readonly digest: string;
  /** The issue already says exactly this. */
  readonly isSaid: boolean;
}

function digestOf(rows: readonly DriftRow[], others: readonly ToldEvent[], schedule: string | undefined): string {
  const sorted = rows.toSorted((a, b) => compareText(a.address, b.address));
  const besides = [
    ...(others.length === 0 ? [] : [others.map(eventKey).sort()]),
    ...(schedule === undefined ? [] : [schedule]),
  ];
  return sha256(JSON.stringify(["plsync drift 1", sorted.map(({ address, digest }) => [address, digest]), ...besides]));
}

/**
 * What waits now, together with the rows of the open issue that this run did not look at. Undefined when the issue must stay as it
 * is: only a run that looks at everything closes it, or replaces rows that are not remembered. `told`: what people have been told of.
 */
export function openDrift(
  drift: Drift,
  earlier: EarlierDrift | undefined,
  told: readonly ToldEvent[] = [],
): OpenDrift | undefined {
  const isPart = earlier !== undefined && !drift.isWhole;
  if (isPart && earlier.rows === undefined) return undefined;
  const waiting = new Set(drift.rows.map(({ address }) => address));
  const carried = (earlier?.rows ?? []).filter(({ address, kind }) => {
    const isKnown = drift.hasSeen(address) && (kind !== NEARLY_FULL || drift.hasWeighed(address));
    return !waiting.has(address) && !isKnown;
  });
  const shown = new Set([...drift.rows, ...carried].map(({ address }) => address));
  const others = told.filter(({ about }) => !shown.has(about));
  if (isPart && shown.size + others.length === 0) return undefined;
  const same = digestOf([...drift.rows, ...carried], others, drift.schedule);
  if (earlier?.digest === same) return { rows: [...drift.rows, ...carried], others, digest: same, isSaid: true };
  const rows = [...drift.rows, ...carried.map((row) => ({ ...row, digest: "" }))];
  return { rows, others, digest: digestOf(rows, others, drift.schedule), isSaid: false };
}

/** The longest title that GitHub accepts ("title is too long (maximum is 256 characters)"). */
const TITLE_CHARACTERS = 256;

/** `Prefix list drift: 2 lists differ from mappings.yaml`; without lists, `Prefix list drift: syncs of mappings.yaml have 1 problem`. */
export function driftTitle(lists: number, { file }: Pick<Drift, "file">, name: string, others = 0): string {
  const which = name === "default" ? "" : ` (${name})`;
  const title = (from: string): string =>
    lists === 0
      ? `Prefix list drift${which}: syncs of ${from} have ${counted(others, "problem")}`
      : `Prefix list drift${which}: ${counted(lists, "list")} ${lists === 1 ? "differs" : "differ"} from ${from}`;
  const whole = title(visible(file));
  return whole.length <= TITLE_CHARACTERS ? whole : title("the file");
}

export interface DriftIssueAbout {
  /** ISO 8601, UTC: when the issue was opened, or opened again. */
  readonly since: string;
  /** `[run 4711](https://…)`; Markdown. */
  readonly run: string;
  /** False when only a run that looks at everything can update the issue. */
  readonly isRemembered: boolean;
  /** What people were told of besides the rows. */
  readonly others?: readonly ToldEvent[];
}

/** `2026-11-21 06:00 UTC`. */
function minute(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

function table(rows: readonly DriftRow[], isCarried: (row: DriftRow) => boolean): string {
  return markdownTable(
    [{ title: "Prefix list" }, { title: "What differs" }, { title: "Entries", align: "right" }, { title: "Kind" }],
    rows.map((row) => [
      `\`${row.symbol}\` ${placedName(row.address)}`,
      markdownProse(row.what),
      markdownText(row.entries),
      `${markdownText(row.kind)}${isCarried(row) ? ", *seen earlier*" : ""}`,
    ]),
  );
}

function placesTable(rows: readonly DriftRow[]): string {
  const lists = new Map<string, number>();
  for (const { address } of rows) {
    const place = address.split("/").slice(0, 2).join("/");
    lists.set(place, (lists.get(place) ?? 0) + 1);
  }
  return markdownTable(
    [{ title: "Account and Region" }, { title: "Lists", align: "right" }],
    [...lists].map(([place, number]) => [markdownText(place), count(number)]),
  );
}

const RUN = "run the workflow with the inputs that the details of the list show";
const REMEDIES: readonly (readonly [kind: string, remedy: string])[] = [
  ["source shrank", `Check whether the interfaces are meant to be gone. If so, ${RUN}; if not, correct the source.`],
  ["limit", `If the change is right, ${RUN}, or change the limit in the file.`],
  ["does not fit", "Change `max_entries` in the file."],
  ["on hold", "`plsync release` lets the list follow the file again."],
  [
    "not yet applied",
    "Merge the change, or run the workflow with `command: apply` and the digest of a plan as `expect-digest`.",
  ],
  ["still referenced", "Remove the list from what references it; the next reviewed apply then deletes it."],
  [
    "source unknown",
    "Read the log of the run: most often a role or a group is gone. Until it can be read, or the file no longer names it, addresses that have left stay allowed.",
  ],
  [NO_ROOM, "Request the quota that the details name, or take other rules out of what references the list."],
  [
    NEARLY_FULL,
    "Request the quota that the details name, before the list outgrows it. A run that reads what references the list takes the row away once there is room: one in which the list grows, or any with `capacity: true`.",
  ],
  ["failed", "The next sync tries again. The log of the run has AWS' answer."],
  ["not done", "The next sync tries again."],
];

function whatToDo(rows: readonly DriftRow[]): string {
  const kinds = new Set(rows.flatMap(({ kind }) => kind.split(", ")));
  const who = rows.length === 0 ? "The rest needs" : rows.length === 1 ? "This list needs" : "These lists need";
  const lead = `A sync only makes changes that follow from the security groups. ${who} a person; the issue closes itself when nothing is left to do.`;
  const remedies = REMEDIES.filter(([kind]) => kinds.has(kind)).map(([kind, remedy]) => `- **${kind}**: ${remedy}`);
  return [lead, remedies.join("\n")].filter((block) => block !== "").join("\n\n");
}

const LATER = "Only a run over all lists can update this issue: there are too many lists to remember them here.";

/** The body below the marker: the richest that fits, from every entry down to the figures alone. `rows`: those of the open drift. */
export function driftText(
  drift: Drift,
  rows: readonly DriftRow[],
  { since, run, isRemembered, others = [] }: DriftIssueAbout,
  limit: number = COMMENT_CHARACTERS,
): string {
  const seen = new Set<DriftRow>(drift.rows);
  const isCarried = (row: DriftRow): boolean => !seen.has(row);
  const note = rows.some(isCarried)
    ? "Lists marked *seen earlier* are shown as an earlier run found them, without entries: the last run did not look at them."
    : "";
  const intro = `Since ${minute(since)}. Last changed ${minute(drift.takenAt)} in ${run}.`;
  const foot = [whatToDo(rows), isRemembered ? "" : LATER];
  const besides = [...othersTable(others), drift.schedule === undefined ? "" : markdownProse(drift.schedule)];
  const level = (...blocks: readonly string[]): string => joinBlocks([intro, ...blocks, ...besides, ...foot]);
  const lists = rows.length === 0 ? "" : table(rows, isCarried);
  const details = (most: number): readonly string[] => drift.rows.map((row) => row.details(most));
  const changes = drift.rows.reduce((sum, row) => sum + row.changes, 0);
  const summary = `the job summary of ${run}`;
  return firstThatFits(
    [
      () => level(lists, note, ...details(Number.POSITIVE_INFINITY)),
      () => level(lists, note, ...details(ENTRIES_SHOWN)),
      () =>
        level(
          lists,
          note,
          `The details do not fit here: ${counted(changes, "entry")}, and what is known about them. They are in ${summary}.`,
        ),
      () => level(placesTable(rows), `${counted(rows.length, "list")} do not fit here. They are in ${summary}.`),
      () => level(`${counted(rows.length, "list")} do not fit here. They are in ${summary}.`),
    ],
    limit,
    (text) => text.length,
  );
}

/** The body of the issue once nothing waits any longer. */
export function closedText({ takenAt, file }: Drift, run: string): string {
  return `Nothing has differed from ${markdownCode(file)} since ${minute(takenAt)}, ${run}.\n`;
}

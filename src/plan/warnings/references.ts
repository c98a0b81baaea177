// What people should know of the references of lists that grow: those that have no room, and those of which that is not known.
import type { Resize } from "../../model/change.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { type DiagnosticPlace, where } from "../../model/diagnostics/where.ts";
import { type Planned, plannedFilling } from "../../model/plan.ts";
import { count, counted, listed } from "../../model/sentence.ts";
import type { Reading, RegionSnapshot } from "../../model/snapshot.ts";
import type { Growing } from "../references/growing.ts";
import { capOf, nearTallies } from "../references/near.ts";
import type { Room, Rooms, Unknown } from "../references/room.ts";
import { cannotGrow, offerOf, otherLines, remedy } from "../references/shortage.ts";
import { firstLines, referenceLines, remedyLine, usedLine } from "../references/wording.ts";

/**
 * An error if additions wait for room, warnings if the list grows and references could not be checked, and if little room is left.
 * `region`: where the list is; `exact`: how many entries `aggregate: exact` would leave, where that would be new to the list.
 */
export function referenceDiagnostics(
  planned: Planned,
  region: RegionSnapshot,
  rooms: Rooms,
  exact?: number,
): readonly Diagnostic[] {
  const room = rooms.get(planned.address);
  if (room === undefined) return unread(planned, region);
  if (isShort(planned, room)) return [short(planned, room, exact)];
  const { size, peak } = room.growing;
  const isUnknown = room.unknown.length > 0 && (grows(planned) || peak > size) && planned.held.length === 0;
  return [...(isUnknown ? [uncheckedReferences(planned, room)] : []), ...nearlyFull(planned, room, exact)];
}

function isShort({ change, held, waiting = 0 }: Planned, { growing, size }: Room): boolean {
  if (held.length > 0 || change.kind !== "update") return false;
  return waiting > 0 || (growing.isFixed && size < growing.target);
}

function grows({ change }: Planned): boolean {
  return change.kind === "update" && change.resize !== undefined && change.resize.to > change.resize.from;
}

function short(planned: Planned, room: Room, exact: number | undefined): Diagnostic {
  return {
    code: "reference_full",
    severity: "error",
    ...where(planned),
    summary: `${planned.name} ${cannotGrow(room)}`,
    detail: [...otherLines(room), doneOf(planned)].join("\n"),
    remedy: remedy(room, exact),
  };
}

/** What is held back for lack of room says so itself. */
function nearlyFull(planned: Planned, room: Room, exact: number | undefined): readonly Diagnostic[] {
  const filling = plannedFilling(planned);
  const isTold = planned.held.some(({ code }) => code === "reference_full");
  if (filling === undefined || isTold) return [];
  const { entries } = filling;
  const [tightest, ...others] = nearTallies(room, entries);
  if (tightest === undefined) return [];
  const left = Math.max(0, (capOf(room) ?? 0) - entries);
  const lines = firstLines(others.map(usedLine), 1);
  return [
    {
      code: "reference_near",
      severity: "warning",
      ...where(planned),
      summary: `${planned.name} has ${counted(entries, "entry")} and room for ${count(left)} more: ${usedLine(tightest)}`,
      ...(lines.length === 0 ? {} : { detail: lines.join("\n") }),
      remedy: remedyLine(tightest, { ...room.growing, entries }, offerOf(room, exact)),
    },
  ];
}

/** `max entries 42 -> 44; 3 removals and 5 of 19 additions now, 14 additions wait for room`. */
function doneOf({ change, waiting = 0 }: Planned): string {
  if (change.kind !== "update") return "";
  const { adds, removes, resize } = change;
  const size = resize === undefined ? "" : `max entries ${resize.from} -> ${resize.to}; `;
  const moved = [
    ...(removes.length === 0 ? [] : [counted(removes.length, "removal")]),
    ...(adds.length + waiting === 0 ? [] : [`${count(adds.length)} of ${counted(adds.length + waiting, "addition")}`]),
  ];
  const now = moved.length === 0 ? "nothing" : listed(moved);
  const later = waiting === 0 ? "" : `, ${counted(waiting, "addition")} ${waiting === 1 ? "waits" : "wait"} for room`;
  return `${size}${now} now${later}`;
}

function growth({ size, target, peak }: Growing): string {
  if (target <= size) return `may grow from ${count(size)} to ${count(peak)} max entries for a time`;
  return `grows from ${count(size)} to ${count(target)} max entries`;
}

interface NamedPlace extends DiagnosticPlace {
  readonly name: string;
}

/** A list that grows, of whose references some could not be checked. */
export function uncheckedReferences(list: NamedPlace, room: Room): Diagnostic {
  const { unknown, growing } = room;
  const what = unknown.length === 1 ? "one reference has" : `${count(unknown.length)} references have`;
  return {
    code: "reference_unknown",
    severity: "warning",
    ...where(list),
    summary: `${list.name} ${growth(growing)}; it is not known whether ${what} room for that`,
    detail: referenceLines({ ...room, full: [] }).join("\n"),
  };
}

function unread(planned: Planned, region: RegionSnapshot): readonly Diagnostic[] {
  const { change, held } = planned;
  if (held.length > 0 || change.kind !== "update" || change.resize === undefined || !grows(planned)) return [];
  return [unreadReferences(planned, change.resize, region.associations.get(change.have.id))];
}

/** A list that grows, of whose references not even the ids are known. `reading`: of the references. */
export function unreadReferences(
  list: NamedPlace,
  { from, to }: Pick<Resize, "from" | "to">,
  reading: Reading<unknown> | undefined,
): Diagnostic {
  const why = reading?.ok === false ? `${reading.diagnostic.summary}. ` : "";
  return {
    code: "reference_unknown",
    severity: "warning",
    ...where(list),
    summary: `${list.name} grows from ${from} to ${to} max entries; what references it is not known`,
    detail: `${why}AWS refuses the resize if a resource that references the list cannot hold ${to - from} more.`,
  };
}

/** Once for a plan: which permissions would let references be checked. */
export function deniedReferences(rooms: Rooms): readonly Diagnostic[] {
  const denied = [...rooms.values()]
    .flatMap(({ unknown }) => unknown)
    .filter(({ resource }) => resource.denied.length > 0);
  if (denied.length === 0) return [];
  const resources = new Set(denied.map(({ resource }) => resource));
  const accounts = new Set([...resources].map(({ ownerId }) => ownerId));
  const actions = [...new Set(denied.flatMap(({ resource }: Unknown) => resource.denied))].sort();
  // Only a report on capacity asks about transit gateways.
  const reported = [...resources].some(({ id }) => id.startsWith("tgw-rtb-"));
  const were = resources.size === 1 ? "1 reference was" : `${count(resources.size)} references were`;
  return [
    {
      code: "reference_unknown",
      severity: "warning",
      summary: `${were} not checked in ${counted(accounts.size, "account")}: the plan role lacks ${listed(actions)}`,
      remedy: `\`plsync iam${reported ? " --capacity" : ""}\` prints them. Without them plsync does not know whether a list can grow before AWS says so.`,
    },
  ];
}

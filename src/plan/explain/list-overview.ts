// From a plan and its reading to a row for every list of the file: what it is now, and how it stands to the file. Decides nothing.
import { compareAccountRegions, compareText } from "../../model/account-region.ts";
import type { LetsIn, ListOverview, ListRow, ListState } from "../../model/asked/list-overview.ts";
import { addsOf, removesOf } from "../../model/change.ts";
import type { Cidr } from "../../model/cidr.ts";
import type { NotPlanned, Plan, Planned } from "../../model/plan.ts";
import { TAG } from "../../model/prefix-list.ts";
import { present } from "../../model/present.ts";
import { holdOf } from "../../model/remembered/list-tags.ts";
import { finishedVersion } from "../../model/remembered/version-tags.ts";
import type { PlanInput } from "../plan-input.ts";
import { explainBlock } from "./explain-block.ts";

/** Of a list that another tool makes, no tag says so. */
function isForeign({ change, manage }: Planned, owner: string): boolean {
  if (change.kind === "create") return false;
  if (manage !== undefined) return change.kind === "update" && change.adopt;
  return change.have.tags.get(TAG.owner) !== owner;
}

function stateOf(planned: Planned, owner: string): ListState {
  const { change, held, mapping } = planned;
  if (mapping === undefined) return "leaving";
  if (change.kind === "keep") return "in_step";
  if (isForeign(planned, owner)) return "foreign";
  if (change.kind === "create" && held.length === 0) return "new";
  return held.length > 0 ? "held_back" : "pending";
}

function rowOf(planned: Planned, { takenAt, config }: Plan): ListRow {
  const { address, at, name, family, mapping, manage, position, change, held, suspended } = planned;
  const have = change.kind === "create" ? undefined : change.have;
  return present({
    address,
    at,
    name,
    family,
    mapping,
    manage,
    position,
    id: have?.id,
    entries: have?.entryCount,
    maxEntries: have?.maxEntries,
    version: have?.version,
    applied: have && finishedVersion(have.tags),
    hold: have && holdOf(have.tags, takenAt),
    state: stateOf(planned, config.owner),
    adds: addsOf(change).length,
    removes: change.kind === "delete" ? change.have.entryCount : removesOf(change).length,
    held,
    suspended,
  });
}

function unplannedRow({ address, at, mapping, position, because }: NotPlanned): ListRow {
  return present({
    address,
    at,
    name: address.slice(`${at.account}/${at.region}/`.length),
    mapping,
    position,
    state: "unknown" as const,
    adds: 0,
    removes: 0,
    held: [],
    notPlanned: because ?? "it could not be read",
  });
}

/** `plan`: made from `input`; `who`: only lists that have some of the block, will have some, or are not known. */
export function listOverview(plan: Plan, input: PlanInput, who?: Cidr): ListOverview {
  const rows = [
    ...plan.lists.map((planned) => rowOf(planned, plan)),
    ...plan.notPlanned.map((one) => unplannedRow(one)),
  ].sort((a, b) => compareAccountRegions(a.at, b.at) || compareText(a.name, b.name));
  const { takenAt } = plan;
  if (who === undefined) return { takenAt, lists: rows, of: rows.length };
  const asked = new Map(
    explainBlock(who, plan, input, []).lists.map(({ address, has, entries, pending }): [string, LetsIn] => [
      address,
      {
        has,
        entries: entries.map(({ cidr }) => cidr),
        adds: pending.includes("add"),
        removes: pending.includes("remove") || pending.includes("delete-list"),
      },
    ]),
  );
  const lists = rows.flatMap((row): readonly ListRow[] => {
    const letsIn = asked.get(row.address);
    const isConcerned = letsIn !== undefined && (letsIn.has !== "none" || letsIn.adds);
    return isConcerned ? [{ ...row, letsIn }] : [];
  });
  return { takenAt, who, lists, of: rows.length };
}

// Which reports of the parts of a saved plan can be joined: every list is in one part, so only the report of that part tells of it, and only
// once. Which of two is right is not known, and a report of other lists than its part has is not what a job wrote.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { parseShard } from "../../model/fleet/shard.ts";
import type { Plan } from "../../model/plan.ts";
import type { ApplyReport } from "../../model/report.ts";
import { joinReports } from "./join-reports.ts";
import { planShards } from "./plan-part.ts";

/** A report as it was read. */
export interface ReadPart {
  /** Of its file, for people. */
  readonly path: string;
  readonly report: ApplyReport;
  /** `3/20`, `deletions`; absent: the plan was applied by one job. */
  readonly part?: string;
}

/** What can be said of the plan together. */
export interface JoinedParts {
  readonly report: ApplyReport;
  /** Those that are left out, each with the reason. */
  readonly problems: readonly Diagnostic[];
  /** Those that are not. */
  readonly used: readonly ApplyReport[];
}

/** By address of a list or stray share, the account whose shard applies it; undefined for what waits for the end. */
function placesOf({ lists, strayShares }: Plan): ReadonlyMap<string, string | undefined> {
  return new Map([
    ...lists.map(({ address, at, change }) => [address, change.kind === "delete" ? undefined : at.account] as const),
    ...strayShares.map(({ address, at }) => [address, at.account] as const),
  ]);
}

/** True for the addresses that the part applies. */
function partsOf(saved: Plan): (part: string | undefined) => (address: string) => boolean {
  const places = placesOf(saved);
  const divided = new Map<number, readonly ReadonlySet<string>[]>();
  const accountsOf = (text: string): ReadonlySet<string> => {
    const { index, count } = parseShard(text) ?? { index: 1, count: 0 };
    const shards = divided.get(count) ?? planShards(saved, count).map(({ accounts }) => new Set(accounts));
    divided.set(count, shards);
    return shards[index - 1] ?? new Set();
  };
  return (part) => {
    if (part === undefined) return (address) => places.has(address);
    if (part === "deletions") return (address) => places.has(address) && places.get(address) === undefined;
    const accounts = accountsOf(part);
    return (address) => accounts.has(places.get(address) ?? "");
  };
}

function leftOut(path: string, why: string): Diagnostic {
  return {
    code: "report_unusable",
    severity: "error",
    summary: `the report ${path} ${why}`,
    detail: "It is left out: its lists count as not done.",
    remedy: "Join the reports of one plan, each part once: that of its last job.",
  };
}

/** Without those that say the same as another: a file that is named twice, or a copy of it. */
function different(parts: readonly ReadPart[]): readonly ReadPart[] {
  const byText = new Map(parts.map((one) => [JSON.stringify([one.part, one.report]), one]));
  return [...byText.values()];
}

/** Joins the reports of the parts of `saved` that can be joined. */
export function joinParts(saved: Plan, parts: readonly ReadPart[]): JoinedParts {
  const partOf = partsOf(saved);
  const problems: Diagnostic[] = [];
  const own = different(parts).filter(({ path, part, report }) => {
    const isIts = partOf(part);
    const stranger = report.rows.find(({ address }) => !isIts(address));
    if (stranger === undefined) return true;
    const whose = part === undefined ? "the plan" : part === "deletions" ? "the deletions" : `shard ${part}`;
    problems.push(leftOut(path, `tells of ${stranger.address}, which is not in ${whose}`));
    return false;
  });
  const tellers = new Map<string, ReadPart[]>();
  for (const one of own) {
    for (const { address } of one.report.rows) tellers.set(address, [...(tellers.get(address) ?? []), one]);
  }
  const twice = new Map<ReadPart, string>();
  for (const [address, all] of tellers) if (all.length > 1) for (const one of all) twice.set(one, address);
  for (const [{ path }, address] of twice) {
    problems.push(leftOut(path, `tells of ${address}, and so does another one: which is right is not known`));
  }
  const used = own.filter((one) => !twice.has(one)).map(({ report }) => report);
  return { report: joinReports(saved, used), problems, used };
}

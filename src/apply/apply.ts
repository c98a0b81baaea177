// Applies a plan: every list on its own, deletions last; one row of the report for everything that was planned. A list that fails
// costs no other list anything, except that nothing is deleted in a run that could not add.
import { accountRegionKey } from "../model/account-region.ts";
import type { NotPlanned, Plan } from "../model/plan.ts";
import type { ApplyProgress } from "../model/progress.ts";
import { type ApplyReport, inOrderOfRows, type ReportRow } from "../model/report.ts";
import { Batches } from "./batches.ts";
import type { Clock } from "./clock.ts";
import { doing } from "./doing.ts";
import { applyList } from "./list.ts";
import type { Writers } from "./ports.ts";
import { NOTHING_DELETED, notPlannedRow, plannedRow, rowOf, untouchedRow } from "./row.ts";
import { applyStray, type StrayWork } from "./sharing/stray-share.ts";
import { isAppliedStale, repairApplied } from "./tags.ts";
import { Endings, inOrderOfWaiting, withTakeovers } from "./takeovers.ts";
import { type Turn, Turns } from "./waiting/turns.ts";
import { inWaves } from "./waves.ts";
import type { ListEnd, ListWork } from "./work.ts";
import { type Workplace, withTurn, workplace } from "./workplace.ts";

export interface ApplyInput {
  readonly lists: readonly ListWork[];
  /** What an earlier run of the same plan has deleted. */
  readonly deletedBefore: Pick<Plan, "lists" | "strayShares">;
  readonly notPlanned: readonly NotPlanned[];
  readonly strayShares: readonly StrayWork[];
  readonly writers: Writers;
  readonly clock: Clock;
  /** Lists that calls are made for at the same time; lists that AWS is at work on do not count. */
  readonly parallelism: number;
  readonly onProgress: (progress: ApplyProgress) => void;
  /** A reason to start nothing more (cancelled, out of time), or undefined. */
  readonly stopped: () => string | undefined;
}

/** Of what an earlier run has deleted. */
const DELETED = "deleted before";

/** The run: its input, and a workplace for every account-region. */
interface Run extends ApplyInput {
  readonly place: (at: ListWork["planned"]["at"]) => Workplace;
  readonly endings: Endings;
}

function begin(input: ApplyInput): Run {
  const turns = new Turns(input.parallelism);
  const batches = new Batches();
  const places = new Map<string, Workplace>();
  return {
    ...input,
    endings: new Endings(),
    place: (at) => {
      const key = accountRegionKey(at);
      const place = places.get(key) ?? workplace(at, input.writers, turns, input.clock, batches);
      places.set(key, place);
      return place;
    },
  };
}

/** Runs with a turn, which ends whatever happens. */
async function inTurn<T>(turn: Turn, run: () => Promise<T>): Promise<T> {
  await turn.begin();
  try {
    return await run();
  } finally {
    turn.end();
  }
}

async function applyOne(work: ListWork, place: Workplace, turn: Turn, begun: () => void, run: Run): Promise<ListEnd> {
  const { planned } = work;
  const { address, at } = planned;
  const started = run.clock.now();
  run.onProgress({ kind: "started", address, at, what: doing(planned) });
  const tools = await place.tools(turn, begun, (what) => run.onProgress({ kind: "waiting", address, at, what }));
  const end: ListEnd = tools.ok
    ? await applyList(withTurn(withTakeovers(work, run.endings), turn), plannedRow(planned, "done", ""), tools.value)
    : { row: plannedRow(planned, "failed", "not started: no access to the account"), diagnostics: [tools.diagnostic] };
  if (tools.ok && end.row.id !== undefined) tools.value.watch.forget(end.row.id);
  return { ...end, row: { ...end.row, milliseconds: run.clock.now() - started } };
}

/** In the order of `lists`. `blocked`: why none is begun. */
async function applyAll(lists: readonly ListWork[], run: Run, blocked?: string): Promise<readonly ListEnd[]> {
  const applyNext = (work: ListWork, begun: () => void): Promise<ListEnd> => {
    const place = run.place(work.planned.at);
    const turn = place.crew.turn();
    return inTurn(turn, async () => {
      const reason = run.stopped() ?? blocked;
      const end: ListEnd =
        reason === undefined
          ? await applyOne(work, place, turn, begun, run)
          : { row: plannedRow(work.planned, "not-done", reason), diagnostics: [] };
      run.endings.end(end.row);
      run.onProgress({ kind: "ended", row: end.row });
      return end;
    });
  };
  const regions = [...Map.groupBy(inOrderOfWaiting(lists), ({ planned }) => accountRegionKey(planned.at)).values()];
  return (await Promise.all(regions.map((here) => inWaves(here, applyNext)))).flat();
}

/** Lists without changes whose `plsync:applied` says too little: it saves reading, so this is done in silence or not at all. */
async function repairTags(lists: readonly ListWork[], run: Run): Promise<void> {
  const repair = (work: ListWork): Promise<void> => {
    const place = run.place(work.planned.at);
    const turn = place.crew.turn();
    return inTurn(turn, async () => {
      const nothing = () => {};
      const tools = run.stopped() === undefined ? await place.tools(turn, nothing, nothing) : undefined;
      if (tools?.ok === true) await repairApplied(work, tools.value);
    });
  };
  await Promise.all(lists.filter(isAppliedStale).map(repair));
}

async function applyStrays({ strayShares, ...run }: Run): Promise<readonly ListEnd[]> {
  const applyNext = (work: StrayWork): Promise<ListEnd> => {
    const place = run.place(work.stray.at);
    const turn = place.crew.turn();
    return inTurn(turn, async () => {
      const end = await applyStray(
        work,
        () =>
          place.tools(
            turn,
            () => {},
            () => {},
          ),
        run.clock,
      );
      run.onProgress({ kind: "ended", row: end.row });
      return end;
    });
  };
  return Promise.all(strayShares.map(applyNext));
}

/** Never rejects for what AWS does: that is in the rows and diagnostics. */
export async function apply(input: ApplyInput): Promise<ApplyReport> {
  const run = begin(input);
  const started = input.clock.now();
  const idle = new Map<string, ReportRow>();
  for (const work of input.lists) {
    const row = untouchedRow(work.planned);
    if (row === undefined) continue;
    idle.set(work.planned.address, row);
    if (row.outcome === "held") input.onProgress({ kind: "ended", row });
  }
  const active = input.lists.filter((work) => !idle.has(work.planned.address));
  const isDeletion = ({ planned }: ListWork) => planned.change.kind === "delete";
  const ends = await applyAll(
    active.filter((work) => !isDeletion(work)),
    run,
  );
  await repairTags(input.lists, run);
  const failed = ends.some(({ row }) => row.outcome === "failed" || row.outcome === "not-done");
  const blocked = failed ? NOTHING_DELETED : undefined;
  const deleted = await applyAll(active.filter(isDeletion), run, blocked);
  const strays = await applyStrays(run);
  const ended = new Map([...ends, ...deleted].map(({ row }) => [row.address, row]));
  const rows = [
    ...input.lists.flatMap(({ planned }) => ended.get(planned.address) ?? idle.get(planned.address) ?? []),
    ...input.deletedBefore.lists.map((list) => ({ ...plannedRow(list, "already", DELETED), entriesAfter: 0 })),
    ...strays.map(({ row }) => row),
    ...input.deletedBefore.strayShares.map((share) => rowOf({ ...share, kind: "delete" }, "already", DELETED)),
    ...input.notPlanned.map(notPlannedRow),
  ];
  return {
    rows,
    diagnostics: inOrderOfRows(
      rows,
      [...ends, ...deleted, ...strays].flatMap(({ diagnostics }) => diagnostics),
    ),
    milliseconds: input.clock.now() - started,
  };
}

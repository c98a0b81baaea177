// From the file to a plan: read AWS, plan, ask who references the lists that would grow or go, and plan again with that.
import type { Configuration } from "../model/mapping.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { observe } from "../observe/observe.ts";
import type { Readers } from "../observe/ports.ts";
import type { ObserveProgress } from "../observe/progress.ts";
import { observeReferences } from "../observe/references.ts";
import { observeUnread } from "../observe/unread.ts";
import { withApplied } from "../plan/applied.ts";
import { listsToAskAbout } from "../plan/growth.ts";
import type { Allowances } from "../plan/guard.ts";
import { makePlan, type PlanInput } from "../plan/make-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { Scope } from "../plan/scope.ts";
import { sha256 } from "./sha256.ts";

export interface PlanRun {
  readonly configuration: Configuration;
  readonly readers: Readers;
  readonly scope: Scope;
  readonly mode: "reviewed" | "sync";
  readonly allowances: Allowances;
  readonly toolVersion: string;
  /** Of the checkout, where it is known. */
  readonly commit?: string;
  /** Read the entries of every list, also of those whose tag `plsync:applied` says what they hold. */
  readonly everything: boolean;
  /** Account-regions read at once. */
  readonly parallelism: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly onProgress: (progress: ObserveProgress) => void;
}

export interface Planning {
  readonly plan: Plan;
  readonly snapshot: Snapshot;
  /** What `plan` was made from, to make another from the same reading. */
  readonly input: PlanInput;
}

export async function planRun(run: PlanRun): Promise<Planning> {
  const { configuration, readers, scope, mode, allowances, toolVersion, commit, everything, parallelism } = run;
  const { now, sleep, onProgress } = run;
  const seen = await observe(configuration, readers, { parallelism, now, sleep, onProgress, scope, everything });
  const inputFor = (snapshot: Snapshot): PlanInput => ({
    configuration,
    snapshot,
    scope,
    mode,
    allowances,
    hash: sha256,
    toolVersion,
    ...(commit === undefined ? {} : { commit }),
  });
  const known = withApplied(inputFor(seen));
  const first =
    known.unread.length === 0
      ? known.snapshot
      : await observeUnread(known.snapshot, known.unread, readers, parallelism);
  const asked = listsToAskAbout(makePlan(inputFor(first)).lists).map(({ planned, id }) => ({ at: planned.at, id }));
  const snapshot = asked.length === 0 ? first : await observeReferences(first, asked, readers, parallelism);
  const input = inputFor(snapshot);
  return { plan: makePlan(input), snapshot, input };
}

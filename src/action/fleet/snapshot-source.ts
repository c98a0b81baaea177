// The snapshots that other jobs have left, in place of AWS.
import { shardsToAsk } from "../../engine/fleet/open-questions.ts";
import type { Plan } from "../../model/plan.ts";
import type { OpenSnapshots } from "../../snapshot-file/open.ts";
import type { RunContext } from "../context.ts";
import type { PlanSource } from "../make-planning.ts";
import { filesIn } from "./files-in.ts";

/** What a plan is made from. */
export interface SnapshotSource extends Omit<PlanSource, "readers">, Pick<OpenSnapshots, "recorded" | "readers"> {
  /** To be called when the plan is made: says which shards are missing where the plan does not, and whom to ask for what no snapshot has. */
  readonly tellGaps: (plan: Pick<Plan, "diagnostics">) => void;
  /** A file or a shard is left out. */
  readonly isPartial: boolean;
}

/** Opens what the input `snapshots` names, and reports what is left out; undefined when nothing is left to plan from. */
export async function snapshotSource({
  collector,
  environment,
  inputs,
  log,
}: RunContext): Promise<SnapshotSource | undefined> {
  const { snapshots, snapshotDigests } = inputs.fleet;
  const { paths, refused } = filesIn(snapshots, ".gz", "snapshots", environment);
  const { openSnapshotFiles } = await import("./job-files.ts");
  const { opened, problems } = await openSnapshotFiles(paths, snapshotDigests);
  collector.report([...refused, ...problems]);
  if (opened === undefined) {
    if (refused.length + problems.length === 0) {
      collector.report([
        {
          code: "shard_missing",
          severity: "error",
          summary: "no shard has left a snapshot: the input `snapshots` names no file",
          remedy:
            "Run the jobs of the shards again, then this one. If they succeeded, check that their files are downloaded before this step.",
        },
      ]);
    }
    return undefined;
  }
  const { readers, at, files, recorded, gaps, missing } = opened;
  log.note(
    "info",
    `Read ${files.length} snapshots, the first taken at ${new Date(at).toISOString()}; AWS is not asked.`,
  );
  const tellGaps = ({ diagnostics }: Pick<Plan, "diagnostics">) => {
    if (missing !== undefined && diagnostics.every(({ code }) => code !== missing.code)) collector.report([missing]);
    if (gaps.size > 0 && files.some(({ header }) => header.shard !== undefined)) {
      collector.remark(shardsToAsk([...gaps.values()]));
    }
  };
  const isPartial = refused.length + problems.length > 0 || missing !== undefined;
  return { readers, at, recorded, hasEntries: readers.hasEntries, tellGaps, isPartial };
}

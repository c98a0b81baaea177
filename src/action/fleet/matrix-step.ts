// The command `matrix`: which jobs read for the plan.
import { divisionForJobs, fileShards, shardCount } from "../../engine/fleet/file-shards.ts";
import { fileMatrix } from "../../engine/fleet/matrix.ts";
import { MOST_SHARDS } from "../../model/fleet/shard.ts";
import type { Configuration } from "../../model/mapping.ts";
import { counted } from "../../model/sentence.ts";
import { badInput } from "../bad-input.ts";
import type { RunContext } from "../context.ts";
import type { StepWork } from "../report/step-result.ts";
import { snapshotSource } from "./snapshot-source.ts";

/** `configuration`: with the accounts of the base file of a pull request. Neither AWS nor GitHub is asked. */
export async function matrixStep(context: RunContext, configuration: Configuration): Promise<StepWork> {
  const { collector, inputs, log } = context;
  const { shards: asked, snapshots } = inputs.fleet;
  const count = typeof asked === "number" ? { count: asked } : { byAccount: asked === "account" };
  const number = shardCount(configuration, count);
  if (number > MOST_SHARDS) {
    const why = `is "account", but the file has ${number} accounts, and a matrix has at most ${MOST_SHARDS} jobs`;
    collector.report([badInput("shards", why)]);
    return { result: { kind: "stopped", headline: "the inputs have errors" } };
  }
  const known = snapshots.length === 0 ? undefined : await snapshotSource(context);
  const { interfacesByAccount } = await import("./job-files.ts");
  const weights = known === undefined ? {} : { interfaces: interfacesByAccount(known.recorded) };
  const shards = fileShards(configuration, divisionForJobs(configuration, { ...count, ...weights }));
  const text = `${counted(configuration.accounts.length, "account")} in ${counted(shards.length, "shard")}.`;
  log.result(`${text}\n`);
  return { result: { kind: "valid", text }, outputs: { matrix: JSON.stringify(fileMatrix(shards)) } };
}

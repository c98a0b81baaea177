// The command `observe`: reads one shard for the plan of all.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileShards } from "../../engine/fleet/file-shards.ts";
import { NO_ALLOWANCES } from "../../model/allowance.ts";
import { shardName } from "../../model/fleet/shard.ts";
import type { Configuration } from "../../model/mapping.ts";
import { counted, listed } from "../../model/sentence.ts";
import type { Readers } from "../../observe/ports.ts";
import { visible } from "../../render/visible.ts";
import { badInput } from "../bad-input.ts";
import type { RunContext } from "../context.ts";
import { makePlanning } from "../make-planning.ts";
import type { StepWork } from "../report/step-result.ts";
import { type BaseFile, withBaseFile } from "../review/base-file.ts";
import { snapshotSource } from "./snapshot-source.ts";

/** `live`: AWS. The plan that is made on the way is thrown away: it shows what the plan of all may ask of this shard. */
export async function observeStep(
  context: RunContext,
  configuration: Configuration,
  base: BaseFile,
  live: Readers,
): Promise<StepWork> {
  const { collector, environment, inputs, log } = context;
  const { accounts: given, shard, snapshots } = inputs.fleet;
  if (shard === undefined || shard === "deletions") throw new Error("the inputs of observe name a shard");
  const files = withBaseFile(configuration, base);
  const aliases = new Set(files.accounts.map(({ alias }) => alias));
  const unknown = given.filter((alias) => !aliases.has(alias));
  if (unknown.length > 0) {
    collector.report([badInput("accounts", `has ${visible(listed(unknown))}, which ${files.path} does not have`)]);
    return { result: { kind: "stopped", headline: "the inputs have errors" } };
  }
  const accounts =
    given.length > 0 ? given : (fileShards(files, { count: shard.count })[shard.index - 1]?.accounts ?? []);
  const known = snapshots.length === 0 ? undefined : await snapshotSource(context);
  const job = { shard, accounts, live, ...(known === undefined ? {} : { known: known.readers }) };
  const { shardReading } = await import("./job-files.ts");
  const { readers, isOwn, save } = shardReading(job);
  const source = { readers, isOwn, ...(known?.hasEntries === undefined ? {} : { hasEntries: known.hasEntries }) };
  const { snapshot } = await makePlanning(context, configuration, base, source, undefined, NO_ALLOWANCES);
  const directory = mkdtempSync(join(environment.RUNNER_TEMP || tmpdir(), "plsync-"));
  const path = join(directory, `shard-${shard.index}.gz`);
  const { recorded, failed, failures, sha256 } = await save(path, snapshot.takenAt);
  // The plan annotates the file with them.
  log.report(failures);
  const gaps = failed === 0 ? "" : `; ${failed} of them failed, and the plan says what that means`;
  const text = `Shard ${shardName(shard)}, ${counted(accounts.length, "account")}: ${counted(recorded.length, "reading")}${gaps}.`;
  log.result(`${text}\n`);
  return { result: { kind: "valid", text }, outputs: { snapshot: path, "snapshot-digest": sha256 } };
}

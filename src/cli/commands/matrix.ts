// plsync matrix: divides a run among several jobs. Standard output is what a matrix of GitHub Actions takes.
import { EXIT } from "../../engine/exit-code.ts";
import { divisionForJobs, fileShards } from "../../engine/fleet/file-shards.ts";
import { fileMatrix, planMatrix } from "../../engine/fleet/matrix.ts";
import { countDeletions, planShardCount } from "../../engine/fleet/plan-part.ts";
import { counted } from "../../model/sentence.ts";
import { readPlanFile } from "../../plan-file/read-plan-file.ts";
import { visible } from "../../render/visible.ts";
import { interfacesByAccount } from "../../snapshot-file/interfaces-by-account.ts";
import { badUsage } from "../arguments.ts";
import { command } from "../command.ts";
import { countOf, tooManyShards } from "../fleet/shard-options.ts";
import { loadConfiguration } from "../mappings-file.ts";
import { CONFIG, SNAPSHOT } from "../options.ts";
import { stopWith } from "../terminal.ts";

export const matrix = command({
  name: "matrix",
  options: {
    config: CONFIG,
    shards: {
      kind: "value",
      value: "N",
      help: "how many jobs, never more than accounts; default: one for each account, 20 at most",
    },
    by: { kind: "value", value: "account", choices: ["account"], help: "a job for each account" },
    snapshot: { ...SNAPSHOT, help: "balance the jobs by the interfaces that an earlier snapshot has; repeatable" },
    plan: {
      kind: "value",
      value: "FILE",
      help: "divide the changes of this saved plan, for apply --plan FILE --shard I/N",
    },
  },
  notes: [
    'Prints one line of JSON: {"include":[{"shard":"1/20","number":1,"accounts":"app data"},…]}. The same file gives the same shards everywhere; with --snapshot or --by account, pass `accounts` on to observe --account.',
    "Exit codes: 0 printed; 1 error.",
  ],
  run: async ({ options, command: name }, terminal) => {
    const count = countOf(options.shards, name);
    if (!count.ok) return stopWith([count.diagnostic], terminal);
    const byAccount = options.by !== undefined;
    if (options.by !== undefined && options.by !== "account") {
      return stopWith(
        [badUsage(`--by takes only account, not ${visible(options.by)}`, "Run plsync matrix --help.")],
        terminal,
      );
    }
    if (byAccount && count.value !== undefined) {
      return stopWith([badUsage("--by account and --shards exclude each other", "Drop one.")], terminal);
    }
    if (options.plan !== undefined) {
      const idle = byAccount ? "--by" : options.snapshot.length > 0 ? "--snapshot" : undefined;
      if (idle !== undefined) return stopWith([badUsage(`${idle} says nothing with --plan`, "Drop it.")], terminal);
      const read = readPlanFile(options.plan);
      if (!read.ok) return stopWith(read.diagnostics, terminal);
      const shards = planMatrix(read.plan, count.value ?? planShardCount(read.plan));
      terminal.out(`${JSON.stringify(shards)}\n`);
      const deletions = countDeletions(read.plan);
      const rest =
        deletions === 0
          ? ""
          : ` ${counted(deletions, "list")} to delete when all have succeeded: apply --plan FILE --deletions.`;
      terminal.note("info", `${counted(shards.include.length, "shard")} with changes.${rest}\n`);
      return EXIT.ok;
    }
    const configuration = loadConfiguration(options, terminal);
    if (configuration === undefined) return EXIT.incomplete;
    const tooMany = byAccount ? tooManyShards(configuration, true) : undefined;
    if (tooMany !== undefined) return stopWith([tooMany], terminal);
    const { openSnapshots } = await import("../snapshots/open.ts");
    const known = options.snapshot.length === 0 ? undefined : await openSnapshots(options.snapshot, terminal);
    if (options.snapshot.length > 0 && known === undefined) return EXIT.incomplete;
    const division = {
      byAccount,
      ...(count.value === undefined ? {} : { count: count.value }),
      ...(known === undefined ? {} : { interfaces: interfacesByAccount(known.recorded) }),
    };
    const shards = fileShards(configuration, divisionForJobs(configuration, division));
    terminal.out(`${JSON.stringify(fileMatrix(shards))}\n`);
    const regions = shards.map((shard) => shard.regions);
    const [least, most] = [Math.min(...regions), Math.max(...regions)];
    const each = `${least === most ? "" : `${least} to `}${counted(most, "account-region")} each`;
    terminal.note(
      "info",
      `${counted(configuration.accounts.length, "account")} in ${counted(shards.length, "shard")}, ${each}.\n`,
    );
    return EXIT.ok;
  },
});

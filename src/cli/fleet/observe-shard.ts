// Reads one shard on the command line.
import { shardReading } from "../../engine/fleet/read-shard.ts";
import { NO_ALLOWANCES } from "../../model/allowance.ts";
import { shardName } from "../../model/fleet/shard.ts";
import { counted, listedUpTo } from "../../model/sentence.ts";
import { jsonText } from "../../render/json-text.ts";
import { visible } from "../../render/visible.ts";
import { fold } from "../../render/width.ts";
import { type Arguments, badUsage } from "../arguments.ts";
import { loadConfiguration } from "../mappings-file.ts";
import { parallelismOf } from "../options.ts";
import { connectAws, makePlanning } from "../session.ts";
import type { Terminal } from "../terminal.ts";
import type { OBSERVE_OPTIONS } from "./observe-options.ts";
import { accountsOf, shardOf } from "./shard-options.ts";
import { unwritable } from "./unwritable.ts";

/** So many accounts are named. */
const NAMED = 5;

/** False when nothing was saved, which is then reported. */
export async function observeShard(given: Arguments<typeof OBSERVE_OPTIONS>, terminal: Terminal): Promise<boolean> {
  const { options, command } = given;
  const fail = (summary: string, remedy: string): false => {
    terminal.report([badUsage(summary, remedy)]);
    return false;
  };
  if (options.shard === undefined) return fail("--shard is missing", "Name one, such as --shard 3/20.");
  if (options.out === undefined) return fail("--out is missing", "Name the file to save to.");
  const obstacle = unwritable("the snapshot", options.out, "--out");
  if (obstacle !== undefined) {
    terminal.report([obstacle]);
    return false;
  }
  const shard = shardOf(options.shard, command);
  const parallelism = parallelismOf(given);
  for (const parsed of [shard, parallelism]) {
    if (!parsed.ok) {
      terminal.report([parsed.diagnostic]);
      return false;
    }
  }
  if (!shard.ok || !parallelism.ok) return false;
  const configuration = loadConfiguration({ config: options.config }, terminal);
  if (configuration === undefined) return false;
  const accounts = accountsOf(configuration, shard.value, options.account);
  if (!accounts.ok) {
    terminal.report([accounts.diagnostic]);
    return false;
  }
  const { openSnapshots } = await import("../snapshots/open.ts");
  const known =
    options.snapshot.length === 0 ? undefined : await openSnapshots(options.snapshot, terminal, { asksOn: true });
  if (options.snapshot.length > 0 && known === undefined) return false;
  const aws = await connectAws(configuration, terminal);
  if (aws === undefined) return false;
  try {
    const { readers, isOwn, save } = shardReading({
      shard: shard.value,
      accounts: accounts.value,
      live: aws.readers,
      ...(known === undefined ? {} : { known: known.readers }),
    });
    const { snapshot } = await makePlanning(
      {
        configuration,
        readers,
        only: options.only,
        mode: options.sync ? "sync" : "reviewed",
        allowances: NO_ALLOWANCES,
        parallelism: parallelism.value,
        everything: options["full-refresh"],
        isOwn,
        ...(known === undefined ? {} : { hasEntries: known.readers.hasEntries, at: known.at }),
      },
      terminal,
    );
    const { recorded, failed, failures, sha256 } = await save(options.out, snapshot.takenAt);
    terminal.report(failures);
    if (options.json) {
      const [name, all] = [shardName(shard.value), accounts.value];
      terminal.out(
        jsonText({ shard: name, accounts: all, file: options.out, sha256, readings: recorded.length, failed }),
      );
    } else {
      const gaps = failed === 0 ? "" : `; ${failed} of them failed, and the plan says what that means`;
      const whose = accounts.value.length === 0 ? "no account" : listedUpTo(NAMED, accounts.value);
      const text = `Shard ${shardName(shard.value)} (${whose}): saved ${counted(recorded.length, "reading")} to ${visible(options.out)}${gaps}.`;
      terminal.out(`${fold(text, terminal.style.out.width, "")}\nSHA-256 ${sha256}\n`);
    }
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "syscall" in error)) throw error;
    return fail(
      `the snapshot could not be written to ${options.out}: ${error.message}`,
      "Name another file with --out.",
    );
  } finally {
    aws.close();
  }
}

// Options of the commands that share the work of a run among several jobs.
import { type FileShard, fileShards, shardCount } from "../../engine/fleet/file-shards.ts";
import { MOST_SHARDS, parseShard, parseShardCount, type Shard } from "../../model/fleet/shard.ts";
import type { Configuration } from "../../model/mapping.ts";
import { listed } from "../../model/sentence.ts";
import { visible } from "../../render/visible.ts";
import { badUsage, type Parsed } from "../arguments.ts";
import type { OptionDefinition } from "../definition.ts";

export const SHARD: OptionDefinition<"value"> = {
  kind: "value",
  value: "I/N",
  help: "which part of the accounts, such as 3/20; `plsync matrix` lists them",
};

export const SNAPSHOT_DIGEST: OptionDefinition<"values"> = {
  kind: "values",
  value: "SHA256",
  help: "use only snapshots with one of these digests, as the jobs that wrote them printed them; repeatable",
  longest: 64,
};

function wrong(summary: string, command: string): Parsed<never> {
  return { ok: false, diagnostic: badUsage(summary, `Run plsync ${command} --help.`) };
}

/** `--shard 3/20`. */
export function shardOf(text: string, command: string): Parsed<Shard> {
  const shard = parseShard(text);
  return shard === undefined
    ? wrong(
        `--shard ${visible(text)} is not I/N with I from 1 to N, and N ${MOST_SHARDS} at most, such as 3/20`,
        command,
      )
    : { ok: true, value: shard };
}

/** `--shards 20`; undefined when it is not given. */
export function countOf(text: string | undefined, command: string): Parsed<number | undefined> {
  if (text === undefined) return { ok: true, value: undefined };
  const count = parseShardCount(text);
  if (count !== undefined) return { ok: true, value: count };
  const summary = `--shards ${visible(text)} is not a whole number from 1 to ${MOST_SHARDS}`;
  // The input of the Action takes it.
  if (text !== "account") return wrong(summary, command);
  return { ok: false, diagnostic: badUsage(summary, "For a job for each account, use --by account.") };
}

/** Digests of 64 hex digits, in lower case. */
export function digestsOf(texts: readonly string[], name: string, command: string): Parsed<readonly string[]> {
  const odd = texts.find((text) => !/^[0-9a-f]{64}$/.test(text));
  return odd === undefined
    ? { ok: true, value: texts }
    : wrong(`--${name} ${visible(odd)} is no SHA-256: 64 hex digits in lower case`, command);
}

/** Aliases of the shard: those that are given, also several in one text as a matrix has them, or those that `plsync matrix` gives it when nothing else is said. */
export function accountsOf(
  configuration: Configuration,
  { index, count }: Shard,
  given: readonly string[],
): Parsed<readonly string[]> {
  if (given.length === 0) {
    const { accounts } = fileShards(configuration, { count })[index - 1] as FileShard;
    return { ok: true, value: accounts };
  }
  const known = new Set(configuration.accounts.map(({ alias }) => alias));
  const named = given.flatMap((aliases) => aliases.split(/[\s,]+/)).filter((alias) => alias !== "");
  const unknown = named.filter((alias) => !known.has(alias));
  return unknown.length === 0
    ? { ok: true, value: [...new Set(named)] }
    : wrong(`--account ${visible(listed(unknown))} is not in ${configuration.path}`, "observe");
}

/** Why the file cannot be divided so; undefined when it can. */
export function tooManyShards(configuration: Configuration, byAccount: boolean) {
  const count = shardCount(configuration, { byAccount });
  if (count <= MOST_SHARDS) return undefined;
  return badUsage(
    `${configuration.path} has ${count} accounts, and a matrix has at most ${MOST_SHARDS} jobs`,
    "Leave out --by account: each shard then has several accounts.",
  );
}

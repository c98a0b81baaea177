// The matrix of a job of GitHub Actions: one entry for each shard.
import { shardName } from "../../model/fleet/shard.ts";
import type { Plan } from "../../model/plan.ts";
import type { FileShard } from "./file-shards.ts";
import { planShards } from "./plan-part.ts";

/** One job. */
export interface MatrixEntry {
  /** `3/20` */
  readonly shard: string;
  /** 3: what an `if` or the name of an output can be made of. */
  readonly number: number;
  /** Aliases, separated by spaces, which no alias has. */
  readonly accounts: string;
}

/** What `strategy.matrix` takes, by `fromJSON`. */
export interface Matrix {
  readonly include: readonly MatrixEntry[];
}

function entriesOf(shards: readonly { readonly accounts: readonly string[] }[]): readonly MatrixEntry[] {
  return shards.map(({ accounts }, index) => ({
    shard: shardName({ index: index + 1, count: shards.length }),
    number: index + 1,
    accounts: accounts.join(" "),
  }));
}

/** Every shard of the file, also one without accounts: none is missing when its job has run. */
export function fileMatrix(shards: readonly FileShard[]): Matrix {
  return { include: entriesOf(shards) };
}

/** The shards of the plan that change something; none where it has no changes. `count`: how many shards it is divided into. */
export function planMatrix(plan: Plan, count: number): Matrix {
  const shards = planShards(plan, count);
  return { include: entriesOf(shards).filter(({ number }) => (shards[number - 1]?.lists ?? 0) > 0) };
}

// A company of 5,000 account-regions in which something of every kind is to be done, in one process and in a fleet of 20 shards: how much of
// what both leave differs.
import { compared } from "../test/e2e/fleet/compared.ts";
import type { Figure } from "./figure.ts";

const SIZE = { accounts: 500, regions: 10, lists: 2, interfaces: 10 };
const SHARDS = 20;

function differingLines(one: string, other: string): number {
  const [left, right] = [one.split("\n"), other.split("\n")];
  const longest = Math.max(left.length, right.length);
  return Array.from({ length: longest }, (_, line) => left[line] === right[line]).filter((same) => !same).length;
}

/** Lines of the plan, of what is printed of it, of the report and of all lists afterwards; each must be 0. */
export async function fleet(): Promise<readonly Figure[]> {
  const { one, fleet: other } = await compared({ size: SIZE, shards: SHARDS, writers: SHARDS });
  const changed = one.report.match(/"outcome": "done"/g)?.length ?? 0;
  if (changed < 1_000) throw new Error(`only ${changed} lists were changed`);
  const regions = (SIZE.accounts * SIZE.regions).toLocaleString("en");
  return (["plan", "shown", "report", "lists"] as const).map((what) => ({
    what: `${regions} account-regions in ${SHARDS} shards, ${changed.toLocaleString("en")} lists changed: lines that differ from one process, ${what}`,
    measured: differingLines(one[what], other[what]),
    unit: "",
    mustReach: 0,
  }));
}

// How the accounts of a file are divided among the jobs that read.
import { expect, it } from "vitest";
import { fileShards } from "../../../src/engine/fleet/file-shards.ts";
import { fileMatrix } from "../../../src/engine/fleet/matrix.ts";
import type { Configuration } from "../../../src/model/mapping.ts";
import { file, mapping, read } from "../estate.ts";

const [one] = read(file([mapping("web")])).accounts;

/** A file of so many accounts, all alike. */
function fileOf(count: number): Pick<Configuration, "accounts" | "mappings"> {
  const ids = Array.from({ length: count }, (_, index) => ({
    alias: `a${index}`,
    id: String(100_000_000_000 + index),
  }));
  return { accounts: ids.map((id) => ({ ...(one as Configuration["accounts"][0]), ...id })), mappings: [] };
}

/** Aliases of each job, as its matrix gives them; `large`: so many of the accounts have most of the interfaces. */
function jobsOf({ accounts, mappings }: ReturnType<typeof fileOf>, large?: number): readonly string[] {
  const interfaces = new Map(accounts.slice(0, large ?? 0).map(({ id }) => [id, 100_000]));
  const shards = fileShards({ accounts, mappings }, large === undefined ? {} : { interfaces });
  return fileMatrix(shards).include.map((job) => job.accounts);
}

// A job that is told of no account would read those that follow from the file, which others read as well.
it.each([
  [12, 1],
  [20, 3],
  [60, 2],
  [60, 30],
])("of %i accounts, %i of them large, no job is without accounts, and each account is in one", (count, large) => {
  const all = fileOf(count);
  const jobs = jobsOf(all, large);
  expect(jobs).not.toContain("");
  expect(jobs.flatMap((job) => job.split(" ")).sort()).toEqual(all.accounts.map(({ alias }) => alias).sort());
});

it("without interfaces there are as many as every job counts by itself", () => {
  expect([jobsOf(fileOf(12)).length, jobsOf(fileOf(60)).length]).toEqual([12, 20]);
});

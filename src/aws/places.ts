// Bounds how many calls are under way at once in all account-regions together: their connections, and the pages that are held in memory.
import type { AccountRegion } from "../model/account-region.ts";
import type { Pacer } from "./pacing.ts";

/** So many connections at most, of the 1,024 open files that many systems allow a process. */
export const CALLS_AT_ONCE = 200;
/**
 * Pages of interfaces. Each is held whole until it is read, 1.3 to 5 MB of 1,000 interfaces, so these take 160 MB at most. Measured
 * with 64 listings at once of 4 pages of 2.5 MB, 100 ms a call: 8 and 16 at once are as fast as all, as one thread reads them, and
 * take 40 MB less. More than 16 are for pages that AWS takes seconds to make.
 */
export const PAGES_AT_ONCE = 32;

/** Runs what it is given when one of the places is free, first come first served. */
export type Places = <Result>(run: () => Promise<Result>) => Promise<Result>;

/** That many places. */
export function places(count: number): Places {
  let free = count;
  const waiting: (() => void)[] = [];
  return async (run) => {
    if (free > 0) free--;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}

/** How many calls may be under way. */
export interface InPlace {
  readonly call: Places;
  readonly page: Places;
}

/** Middleware for clients in that account and Region. Calls wait here and never for a socket, for which the SDK allows them 5 s. */
export function paced(at: Pick<AccountRegion, "accountId" | "region">, pace: Pacer, inPlace: InPlace) {
  return <Args, Result>(next: (args: Args) => Promise<Result>, context: { readonly commandName?: string }) =>
    async (args: Args): Promise<Result> => {
      const action = String(context.commandName).replace(/Command$/, "");
      await pace(at.accountId, at.region, action);
      const call = () => inPlace.call(() => next(args));
      return action === "DescribeNetworkInterfaces" ? inPlace.page(call) : call();
    };
}

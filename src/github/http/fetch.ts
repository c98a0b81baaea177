// How GitHub is reached from a runner: directly, or through the runner's proxy where it has one.
import { proxiesOf, proxyFor } from "../../model/environment/proxy.ts";
import type { Answered, Asked } from "./answered.ts";
import { directFetch } from "./direct-fetch.ts";

/** GitHub itself gives up on a request after 10 seconds (GitHub Docs, "Timeouts"); the rest is for the network. */
const LONGEST_MILLISECONDS = 30_000;

/**
 * As `fetch`, for at most 30 seconds. Follows HTTPS_PROXY, HTTP_PROXY and NO_PROXY as calls to AWS do, and connects to loopback directly. What
 * goes through a proxy brings an HTTP client of its own, which is larger than all of plsync, so it is loaded only then.
 */
export async function runnerFetch(url: string, asked: Asked): Promise<Answered> {
  const timed = { ...asked, signal: AbortSignal.timeout(LONGEST_MILLISECONDS) };
  const proxy = proxyFor(new URL(url), proxiesOf(process.env));
  if (proxy === undefined) return directFetch(url, timed);
  const { proxyFetch } = await import("./proxy-fetch.ts");
  return proxyFetch(url, timed, proxy);
}

// How GitHub is reached from a runner: with Node's own `fetch`, and through the runner's proxy where it has one.
import { proxiesOf, proxyFor } from "../model/environment/proxy.ts";

/** GitHub itself gives up on a request after 10 seconds (GitHub Docs, "Timeouts"); the rest is for the network. */
const LONGEST_MILLISECONDS = 30_000;

/**
 * `fetch`, for at most 30 seconds. Follows HTTPS_PROXY, HTTP_PROXY and NO_PROXY as calls to AWS do, and connects to loopback directly. What goes
 * through a proxy brings an HTTP client of its own, which is larger than all of plsync, so it is loaded only then.
 */
export async function runnerFetch(url: string, init: RequestInit): Promise<Response> {
  const timed = { ...init, signal: AbortSignal.timeout(LONGEST_MILLISECONDS) };
  const proxy = proxyFor(new URL(url), proxiesOf(process.env));
  if (proxy === undefined) return fetch(url, timed);
  const { proxyFetch } = await import("./proxy-fetch.ts");
  return proxyFetch(url, timed, proxy);
}

// How GitHub is reached from a runner: directly, or through the runner's proxy where it has one.
import { proxiesOf, proxyFor } from "../../model/environment/proxy.ts";
import type { Answered, Asked } from "./answered.ts";
import { directFetch } from "./direct-fetch.ts";

/** GitHub itself gives up on a request after 10 seconds (GitHub Docs, "Timeouts"); the rest is for the network. */
const LONGEST_MILLISECONDS = 30_000;

/** OpenSSL's reasons not to trust a certificate, as Node.js names them (Node.js documentation, "X509 certificate error codes"). */
const CERTIFICATE = /CERT|UNABLE_TO/;

/** The code of Node.js: of the error, or of what it wraps. */
function codeOf(error: unknown): string {
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: { readonly code?: unknown } };
  return String(code ?? cause?.code ?? "");
}

/**
 * As `fetch`, for at most 30 seconds. Follows HTTPS_PROXY, HTTP_PROXY and NO_PROXY as calls to AWS do, and connects to loopback directly. What
 * goes through a proxy brings an HTTP client of its own, which is larger than all of plsync, so it is loaded only then. The error of a
 * certificate that is not trusted says what to do: nobody but the owner of the runner can.
 */
export async function runnerFetch(url: string, asked: Asked): Promise<Answered> {
  try {
    return await answered(url, { ...asked, signal: AbortSignal.timeout(LONGEST_MILLISECONDS) });
  } catch (error) {
    const code = codeOf(error);
    if (!CERTIFICATE.test(code)) throw error;
    throw new Error(
      `the certificate of ${new URL(url).hostname} is not trusted (${code}); where TLS is inspected on the way, NODE_EXTRA_CA_CERTS must name a file with the authority's certificate`,
      { cause: error },
    );
  }
}

async function answered(url: string, asked: Asked): Promise<Answered> {
  const proxy = proxyFor(new URL(url), proxiesOf(process.env));
  if (proxy === undefined) return directFetch(url, asked);
  const { proxyFetch } = await import("./proxy-fetch.ts");
  return proxyFetch(url, asked, proxy);
}

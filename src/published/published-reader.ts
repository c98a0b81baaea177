// Ranges that others publish, over https and nothing else: whoever stands between could bring any address into a list. Each address of the
// web is asked once a run, so that all plans of the run, and its apply, go by one answer.
import type { IncomingMessage } from "node:http";
import https from "node:https";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Environment } from "../model/environment/environment.ts";
import { proxiesOf } from "../model/environment/proxy.ts";
import type { Reading } from "../model/snapshot.ts";
import type { PublishedReader } from "../observe/ports.ts";

/** All ranges of AWS, the longest of such files that is known, take 2 MiB. */
const MOST_BYTES = 5 * 1024 * 1024;
const LONGEST_MILLISECONDS = 30_000;
const MOST_REDIRECTIONS = 3;
const MOVED: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Why there is no answer; completes "URL …". */
class NoAnswer extends Error {}

/** Reads over the proxies that the environment names, as calls to AWS do. `version`: of plsync, for the publisher's logs. */
export function publishedReader(
  environment: Environment,
  version: string,
  milliseconds = LONGEST_MILLISECONDS,
): PublishedReader {
  const answers = new Map<string, Promise<Reading<string>>>();
  return (url) => {
    const asked = answers.get(url) ?? reading(url, environment, version, milliseconds);
    answers.set(url, asked);
    return asked;
  };
}

async function reading(
  url: string,
  environment: Environment,
  version: string,
  milliseconds: number,
): Promise<Reading<string>> {
  const { direct, https: proxy } = proxiesOf(environment);
  const noProxy = direct.flatMap((entry) => (entry === "*" ? [entry] : [entry, `.${entry}`])).join(",");
  const agent = new https.Agent({
    proxyEnv: { ...(proxy === undefined ? {} : { HTTPS_PROXY: proxy }), NO_PROXY: noProxy },
  });
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const bytes = await following(new URL(url), { agent, signal, headers: headersOf(version) });
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    return { ok: false, diagnostic: unreadable(url, signal.aborted ? tooSlow(milliseconds) : error) };
  } finally {
    agent.destroy();
  }
}

function headersOf(version: string): Readonly<Record<string, string>> {
  return {
    accept: "application/json, text/plain, */*",
    "accept-encoding": "identity",
    "user-agent": `plsync/${version}`,
  };
}

interface Asked {
  readonly agent: https.Agent;
  readonly signal: AbortSignal;
  readonly headers: Readonly<Record<string, string>>;
}

/** The whole body of the answer, after redirections within the host. */
async function following(start: URL, asked: Asked): Promise<Uint8Array> {
  let url = start;
  for (let redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
    const answer = await once(url, asked);
    const status = answer.statusCode ?? 0;
    if (status === 200) return wholeBody(answer);
    answer.destroy();
    const { location } = answer.headers;
    if (!MOVED.has(status) || location === undefined) throw new NoAnswer(`answered ${status}`);
    if (!URL.canParse(location, url.href)) throw new NoAnswer("redirects to an invalid address");
    url = new URL(location, url);
    if (url.protocol !== "https:" || url.host !== start.host) throw new NoAnswer("redirects to another host");
  }
  throw new NoAnswer("redirects too often");
}

function once(url: URL, { agent, signal, headers }: Asked): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asking = https.request(url, { agent, signal, headers }, resolve);
    asking.once("error", reject);
    asking.end();
  });
}

/** Of a body that ends before its announced length, reading fails. */
async function wholeBody(answer: IncomingMessage): Promise<Uint8Array> {
  const encoding = answer.headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity")
    throw new NoAnswer("answered compressed, which was not asked for");
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > MOST_BYTES) throw new NoAnswer(`answered with more than ${MOST_BYTES / 1024 / 1024} MiB`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const tooSlow = (milliseconds: number) => new NoAnswer(`did not answer within ${milliseconds / 1000} seconds`);

function unreadable(url: string, error: unknown): Diagnostic {
  const { code, message } = error as NodeJS.ErrnoException;
  const why = error instanceof NoAnswer ? message : `could not be read (${code ?? message})`;
  const isUntrusted = /CERT|UNABLE_TO/.test(code ?? "");
  return {
    code: "published_unknown",
    severity: "error",
    summary: `${url} ${why}`,
    detail: "So it is not known which ranges are published, and nothing is removed from the lists that they feed.",
    remedy: isUntrusted
      ? "If TLS is inspected on the way, let NODE_EXTRA_CA_CERTS name a file with the certificate of the inspecting authority."
      : "Run plsync again. If it stays so, correct the source, or ask who publishes the ranges.",
  };
}

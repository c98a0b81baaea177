// Requests without a proxy, over Node's own HTTP. Its `fetch` would do, but loading and starting the client behind it takes a tenth of the
// time of a small sync.
import type { ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import type { Answered, Asked } from "./answered.ts";

/** GitHub redirects for repositories that were renamed or moved; browsers give up after 20. */
const MOST_REDIRECTIONS = 5;

/** Statuses after which the same request is to be made at another address (RFC 9110, 15.4); a request that writes only after the last two. */
const MOVED: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const REPEATS: ReadonlySet<number> = new Set([307, 308]);

/** Between requests a connection is kept for so long: networks forget idle ones in silence, and the next request would wait in vain. */
const KEPT = { keepAlive: true, timeout: 4_000 };

type Send = (url: URL, options: RequestOptions, onAnswer: (answer: IncomingMessage) => void) => ClientRequest;

/** Of each protocol; loaded when it is first asked for. A protocol without encryption is for stand-ins on this machine. */
const senders = new Map<string, Promise<Send>>();

async function senderOver(protocol: string): Promise<Send> {
  const { Agent, request } = protocol === "http:" ? await import("node:http") : await import("node:https");
  const agent = new Agent(KEPT);
  return (url, options, onAnswer) => request(url, { ...options, agent }, onAnswer);
}

function sender(protocol: string): Promise<Send> {
  const send = senders.get(protocol) ?? senderOver(protocol);
  senders.set(protocol, send);
  return send;
}

function answered(
  url: URL,
  { statusCode: status = 0, statusMessage = "", headers }: IncomingMessage,
  body: Buffer,
): Answered {
  const lines = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")] as const);
  return {
    status,
    statusText: statusMessage,
    ok: status >= 200 && status < 300,
    url: url.href,
    headers: new Map(lines),
    text: async () => body.toString("utf8"),
    json: async () => JSON.parse(body.toString("utf8")),
    arrayBuffer: async () => new Uint8Array(body).buffer,
  };
}

/** One request and its whole answer. An error says what the network said. */
async function once(url: URL, { method = "GET", headers = {}, body, signal }: Asked): Promise<Answered> {
  const send = await sender(url.protocol);
  return new Promise((resolve, reject) => {
    const fail = (error: Error & { readonly code?: string }) =>
      // Of a host with several addresses, the error that tells of all of them has no words.
      reject(signal?.aborted ? signal.reason : error.message === "" ? new Error(error.code ?? error.name) : error);
    const request = send(url, { method, headers, ...(signal === undefined ? {} : { signal }) }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece) => pieces.push(piece));
      answer.once("error", fail);
      answer.once("end", () => resolve(answered(url, answer, Buffer.concat(pieces))));
    });
    request.once("error", fail);
    request.end(body);
  });
}

/** Credentials stay where they were meant for. */
function withoutCredentials(headers: Asked["headers"] = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"));
}

/** The answer, after at most five redirections; rejects with an Error when there is none. */
export async function directFetch(address: string, asked: Asked): Promise<Answered> {
  let url = new URL(address);
  let asking = asked;
  const isRead = ["GET", "HEAD"].includes(asked.method ?? "GET");
  for (let redirections = 0; ; redirections++) {
    const answer = await once(url, asking);
    const location = answer.headers.get("location");
    if (!MOVED.has(answer.status) || !location) return answer;
    if (!isRead && !REPEATS.has(answer.status)) throw new Error(`status ${answer.status} leads elsewhere`);
    if (redirections === MOST_REDIRECTIONS) throw new Error("too many redirections");
    const next = new URL(location, url);
    if (next.origin !== url.origin) asking = { ...asking, headers: withoutCredentials(asking.headers) };
    url = next;
  }
}

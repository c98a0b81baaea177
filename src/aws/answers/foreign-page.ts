// Pages that something other than AWS sends: a proxy, a captive portal, a firewall. AWS answers in XML or JSON. Of a page its first line
// is kept, since the SDK keeps nothing of what it cannot read.
import { Readable } from "node:stream";

/** The part of the SDK's answer that is looked at. */
interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  body?: unknown;
}

/** Pages are read so far, in bytes: what follows helps nobody. */
const MOST_BYTES = 16_384;
/** Characters of a line that are shown. */
const MOST_CHARACTERS = 160;

const firstLines = new WeakMap<object, string>();

/** The title or the first line of text, without markup and without what may be secret: long words, and values behind `=`. */
export function firstLineOf(page: string): string {
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(page)?.[1]?.trim();
  const text = title || page.replace(/<(script|style)[\s\S]*?<\/\1>/gi, " ").replace(/<[^>]*>/g, "\n");
  const line = text
    .split(/[\r\n]+/)
    .map((part) => part.replace(/\s+/g, " ").trim())
    .find((part) => part !== "");
  return (line ?? "")
    .replace(/=\S+/g, "=…")
    .replace(/\S{33,}/g, "…")
    .slice(0, MOST_CHARACTERS);
}

/** Keeps the first line of an answer that does not call itself XML or JSON. The answer can be read afterwards as before. */
export async function keepFirstLine(response: Answer): Promise<void> {
  const type = response.headers["content-type"] ?? "";
  if (/xml|json|cbor/i.test(type) || (type === "" && response.statusCode < 400)) return;
  if (!(response.body instanceof Readable)) return;
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response.body) {
      chunks.push(Buffer.from(chunk));
      bytes += chunks.at(-1)?.length ?? 0;
      if (bytes > MOST_BYTES) break;
    }
  } catch {
    // Cut off on the way: what has arrived is read.
  }
  const page = Buffer.concat(chunks);
  response.body = Readable.from([page]);
  firstLines.set(response, firstLineOf(page.toString("utf8")));
}

/** How AWS' own answers in XML begin, wherever they end; pages may be XML, too. */
const OWN = /^\s*(?:<\?xml(?![\s\S]*<(?:!doctype|html))|<\w*Response[\s>])/i;

/** `403 "Access blocked"`: the status and first line of the answer that became this error; undefined without one, and for AWS' own. */
export function foreignAnswer(error: unknown): string | undefined {
  const response: unknown = error instanceof Error && "$response" in error ? error.$response : undefined;
  if (!(response instanceof Object)) return undefined;
  const status: unknown = Reflect.get(response, "statusCode");
  const body: unknown = Reflect.get(error as Error, "$responseBodyText");
  const text = typeof body === "string" ? body : "";
  if (OWN.test(text)) return undefined;
  const line = firstLines.get(response) ?? firstLineOf(text);
  return line === "" ? String(status) : `${String(status)} "${line}"`;
}

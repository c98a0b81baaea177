// RAM's pages: RAM looks at a number of items at a time and answers those that fit the request, so that a page can be shorter than
// asked for, or empty, and still have a next one (RAM API reference). A token is good only for the request that it came from.

import type { Context } from "../caller/context.ts";
import type { Page } from "../protocol/answer.ts";
import { refuse } from "../protocol/aws-error.ts";
import { invalid, type RequestBody } from "../protocol/request-body.ts";

/** API reference: maxResults. */
const MOST = 500;

export interface PageRequest {
  readonly size: number;
  /** How many items earlier pages have looked at. */
  readonly from: number;
  /** How often this page was answered empty already. */
  readonly again: number;
}

/** Which page the request asks for: `maxResults`, 1 … 500, and `nextToken`. */
export function readPage(body: RequestBody, context: Context): PageRequest {
  const maxResults = body.integer("maxResults");
  if (maxResults !== undefined && (maxResults < 1 || maxResults > MOST)) {
    invalid(`The value ${maxResults} of maxResults is not between 1 and ${MOST}.`);
  }
  const token = body.text("nextToken");
  return {
    size: Math.min(maxResults ?? MOST, context.behaviour.pageSize),
    ...(token === undefined ? { from: 0, again: 0 } : read(token, context)),
  };
}

function write(from: number, again: number, context: Context): string {
  return Buffer.from(JSON.stringify([context.fingerprint, from, again])).toString("base64url");
}

function read(token: string, context: Context): { readonly from: number; readonly again: number } {
  try {
    const [fingerprint, from, again]: unknown[] = JSON.parse(Buffer.from(token, "base64url").toString());
    if (fingerprint === context.fingerprint && typeof from === "number" && typeof again === "number") {
      return { from, again };
    }
  } catch {
    // not one of ours: refused like one of another request
  }
  return refuse("InvalidNextTokenException", "The specified nextToken is not valid.");
}

/** @param all oldest first, so that what comes between two pages moves nothing */
export function cutPage<T>(
  set: string,
  all: readonly T[],
  fits: (item: T) => boolean,
  render: (item: T) => Readonly<Record<string, unknown>>,
  { size, from, again }: PageRequest,
  context: Context,
): Page {
  const to = from + size;
  return {
    kind: "page",
    set,
    items: all
      .slice(from, to)
      .filter(fits)
      .map((item) => JSON.stringify(render(item))),
    ...(to < all.length ? { nextToken: write(to, 0, context) } : {}),
    sameToken: write(from, again + 1, context),
  };
}

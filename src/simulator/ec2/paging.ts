// Pages of an ordered answer, with opaque tokens. A token is good only for the request that it came from.

import type { Context } from "../caller/context.ts";
import type { Page } from "../protocol/answer.ts";
import { invalidValue, refuse } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";

export interface PageRequest {
  readonly size: number;
  /** Where the page begins: after the item of this key. */
  readonly after: string;
  /** How often this page was answered empty already. */
  readonly again: number;
}

function write(context: Context, after: string, again: number): string {
  return Buffer.from(JSON.stringify([context.fingerprint, after, again])).toString("base64url");
}

function read(context: Context, token: string): { readonly after: string; readonly again: number } {
  try {
    const [fingerprint, after, again]: unknown[] = JSON.parse(Buffer.from(token, "base64url").toString());
    if (fingerprint === context.fingerprint && typeof after === "string" && typeof again === "number") {
      return { after, again };
    }
  } catch {
    // not one of ours: refused like one of another request
  }
  return refuse("InvalidPaginationToken", "The specified pagination token is not valid.");
}

/**
 * @param range what MaxResults may be (API reference of the action)
 * @param idParameter parameter with explicit ids, which cannot go together with MaxResults
 */
export function readPage(
  parameters: Parameters,
  context: Context,
  range: { readonly least: number; readonly most: number },
  idParameter?: string,
): PageRequest {
  const maxResults = parameters.integer("MaxResults");
  const token = parameters.text("NextToken");
  if (maxResults !== undefined) {
    const bad = `Value ( ${maxResults} ) for parameter maxResults is invalid.`;
    if (maxResults < range.least) invalidValue(`${bad} Expecting a value greater than ${range.least}.`);
    if (maxResults > range.most) invalidValue(`${bad} Expecting a value less than ${range.most}.`);
    if (idParameter !== undefined && parameters.has(idParameter)) {
      refuse(
        "InvalidParameterCombination",
        `The parameter ${idParameter} cannot be used with the parameter maxResults`,
      );
    }
  }
  return {
    size: Math.min(maxResults ?? range.most, context.behaviour.pageSize),
    ...(token === undefined ? { after: "", again: 0 } : read(context, token)),
  };
}

/** Cuts the page out of all items; their order is that of their keys, so that what comes and goes between two pages moves nothing else. */
export function cutPage<T>(
  set: string,
  all: Iterable<T>,
  keyOf: (item: T) => string,
  render: (item: T) => string,
  request: PageRequest,
  context: Context,
): Page {
  const rest = [...all]
    .map((item) => ({ key: keyOf(item), item }))
    .filter(({ key }) => key > request.after)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const page = rest.slice(0, request.size);
  const last = page.at(-1);
  return {
    kind: "page",
    set,
    items: page.map(({ item }) => render(item)),
    ...(last !== undefined && rest.length > page.length ? { nextToken: write(context, last.key, 0) } : {}),
    sameToken: write(context, request.after, request.again + 1),
  };
}

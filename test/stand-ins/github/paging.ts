// Pages of lists and their link header (GitHub Docs, "Using pagination in the REST API"). Its addresses have the id of the repository
// in place of its name, and a list of one page has no header.
import type { Call, Reply } from "./call.ts";
import { REPOSITORY_ID } from "./repository.ts";

const DEFAULT_SIZE = 30;
const LARGEST_SIZE = 100;

function whole(text: string | null, otherwise: number): number {
  const value = Number(text ?? Number.NaN);
  return Number.isInteger(value) && value >= 1 ? value : otherwise;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}

/** The page that the query asks for, and the link header: 30 items by default, at most 100. */
export function pageOf<T>({ api, path, query }: Call, all: readonly T[]): Page<T> {
  const size = Math.min(LARGEST_SIZE, whole(query.get("per_page"), DEFAULT_SIZE));
  const page = whole(query.get("page"), 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const items = all.slice((page - 1) * size, page * size);
  if (last === 1) return { items, headers: {} };
  const address = (to: number): string => {
    const parameters = new URLSearchParams(query);
    parameters.set("page", String(to));
    return `${api}${path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${REPOSITORY_ID}`)}?${parameters}`;
  };
  const links: (readonly [string, number])[] = [];
  if (page > 1) links.push(["prev", Math.min(page - 1, last)]);
  if (page < last) links.push(["next", page + 1], ["last", last]);
  if (page > 1) links.push(["first", 1]);
  return { items, headers: { link: links.map(([rel, to]) => `<${address(to)}>; rel="${rel}"`).join(", ") } };
}

/** A list as JSON, one page of it. */
export function listReply<T>(call: Call, all: readonly T[], json: (item: T) => unknown): Reply {
  const { items, headers } = pageOf(call, all);
  return { status: 200, body: items.map(json), headers };
}

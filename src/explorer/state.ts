// What a person looks at, as the part of the address behind `#`: so that it can be bookmarked and sent, and the way back works.
import { NO_SEARCH, type Search } from "./search/filter.ts";

export type View = "lists" | "entries" | "map" | "notices";

export const VIEWS: readonly View[] = ["lists", "entries", "map", "notices"];

export interface State {
  readonly view: View;
  readonly search: Search;
}

const KEYS = Object.keys(NO_SEARCH) as readonly (keyof Search)[];

/** `#view=entries&words=10.1.2.3`; the start of all is an empty text. */
export function hashOf({ view, search }: State): string {
  const pairs = new URLSearchParams();
  if (view !== "lists") pairs.set("view", view);
  for (const key of KEYS) if (search[key] !== "") pairs.set(key, search[key]);
  const text = pairs.toString();
  return text === "" ? "" : `#${text}`;
}

/** Reads any text: what it does not know it leaves out. */
export function stateOf(hash: string): State {
  const pairs = new URLSearchParams(hash.replace(/^#/, ""));
  const view = VIEWS.find((one) => one === pairs.get("view")) ?? "lists";
  const search = Object.fromEntries(KEYS.map((key) => [key, pairs.get(key) ?? ""])) as unknown as Search;
  return { view, search };
}

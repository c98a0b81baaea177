// A rule across fields looks at the whole draft and reports what is wrong with it. Rules know nothing of each other.

import { type Path, type Problem, pathKey } from "../../model/diagnostics/problem.ts";
import type { Draft } from "../draft/draft.ts";

export interface RuleContext {
  /** `line 12`, for messages that name a second position. */
  readonly line: (path: Path, mark: "key" | "value") => string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

export type Rule = (draft: Draft, context: RuleContext) => readonly Problem[];

/** Each item whose key an earlier item has too, with the first item of that key: what a rule against duplicates reports. */
export function repeated<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly { readonly item: T; readonly first: T }[] {
  const seen = new Map<string, T>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const first = seen.get(key);
    if (first !== undefined) return [{ item, first }];
    seen.set(key, item);
    return [];
  });
}

/** Problems without those that repeat an earlier one: a mistake in defaults is one, however many parts take it from there. */
export function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [`${pathKey(one.path)} ${one.code}`, one])).values()];
}

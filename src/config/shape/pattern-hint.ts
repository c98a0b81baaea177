// What was probably meant by a text that has not the form that its key asks for.
import { topicHint } from "../../model/notification/topic.ts";

/** The hint of a problem, where there is one. */
export function patternHint(value: unknown): { readonly hint?: string } {
  if (value === "") return { hint: "this is empty" };
  const hint = typeof value === "string" ? topicHint(value) : undefined;
  return hint === undefined ? {} : { hint };
}

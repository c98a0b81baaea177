// A plan as the text of its file, piece by piece: that of 250,000 entries has 100 MB, of which nobody needs to hold more than a piece.
import type { Plan } from "../model/plan.ts";
import { encodeList } from "./list-json.ts";
import { encodePlan } from "./plan-json.ts";

/** Characters of a piece, or those of the longest list. */
const PIECE = 1_000_000;

const NO_LISTS = '\n  "lists": [],';

/** The same text as that of `encodePlan` as JSON, indented by two spaces and with a final line break. */
export function* planFileText(plan: Plan): Generator<string> {
  const frame = `${JSON.stringify(encodePlan({ ...plan, lists: [] }), null, 2)}\n`;
  // No text of anybody has a line break in JSON.
  const at = frame.indexOf(NO_LISTS);
  let piece = plan.lists.length === 0 ? frame.slice(0, at + NO_LISTS.length) : frame.slice(0, at);
  for (const [index, list] of plan.lists.entries()) {
    const text = JSON.stringify(encodeList(list), null, 2).replaceAll("\n", "\n    ");
    piece += `${index === 0 ? '\n  "lists": [' : ","}\n    ${text}`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}${plan.lists.length === 0 ? "" : "\n  ],"}${frame.slice(at + NO_LISTS.length)}`;
}

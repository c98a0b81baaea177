// Links to what GitHub shows beside the text: lines of the file, and the workflow that people start by hand.
import type { SourcePosition } from "../../model/diagnostics/diagnostic.ts";
import { lineOf } from "../wording.ts";
import { markdownCode, markdownText } from "./escape.ts";

export interface PageLinks {
  /** URL of a line of the file as it was read; undefined when no commit is known to hold it. */
  readonly line: (position: SourcePosition) => string | undefined;
  /** The workflow that takes allowances when a person starts it, and the URL of its page; absent when there is none. */
  readonly byHand?: { readonly name: string; readonly url: string } | undefined;
}

/** For views that GitHub does not show. */
export const NO_LINKS: PageLinks = { line: () => undefined };

/** `` [`mappings.yaml:41`](https://…) ``, Markdown; without a URL it is no link. */
export function lineLink(position: SourcePosition, { line }: PageLinks): string {
  const url = line(position);
  const shown = markdownCode(lineOf(position));
  return url === undefined ? shown : `[${shown}](${url})`;
}

/** The workflow that is started by hand, Markdown; `the workflow` where it is not known. */
export function byHandLink({ byHand }: PageLinks): string {
  return byHand === undefined ? "the workflow" : `[${markdownText(byHand.name)}](${byHand.url})`;
}

// Holds a list and releases it. A hold is a tag on the list; nothing else is changed.

import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { TAG } from "../model/prefix-list.ts";
import { formatHold, type Hold } from "../model/remembered/list-tags.ts";
import type { FoundList } from "./find-list.ts";

/** Puts the list on hold, in place of a hold that it has. Answers what went wrong, or undefined. */
export async function holdList({ list, writer }: FoundList, hold: Hold): Promise<Diagnostic | undefined> {
  const written = await writer.tag(list.id, new Map([[TAG.hold, formatHold(hold)]]));
  return written.ok ? undefined : written.diagnostic;
}

/** Ends the hold, if there is one. Answers what went wrong, or undefined. */
export async function releaseList({ list, writer }: FoundList): Promise<Diagnostic | undefined> {
  const written = await writer.untag(list.id, [TAG.hold]);
  return written.ok ? undefined : written.diagnostic;
}

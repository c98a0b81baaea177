// Holds a list and releases it. A hold is a tag on the list; nothing else is changed. The tags of a list that another tool makes are that
// tool's: there a hold counts as anywhere, but plsync neither sets nor removes it.

import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { TAG } from "../model/prefix-list.ts";
import { formatHold, type Hold } from "../model/remembered/list-tags.ts";
import { type FoundList, failed } from "./find-list.ts";

/** Why plsync neither sets nor removes the tag, with the call that does; undefined: it may. `call`: of the AWS CLI. */
function tagsOfOthers({ address, at, list, spec }: FoundList, call: string): Diagnostic | undefined {
  if (spec?.manage === undefined) return undefined;
  return failed(
    "entries_only",
    address,
    "another tool makes this list, and plsync writes no tags on it",
    `plsync heeds the tag ${TAG.hold} of whoever sets it: aws ec2 ${call} --resources ${list.id} --region ${at.region}. Or take the list out of the file: it stays as it is.`,
  ).diagnostic;
}

/** Puts the list on hold, in place of a hold that it has. Answers what went wrong, or undefined. */
export async function holdList(found: FoundList, hold: Hold): Promise<Diagnostic | undefined> {
  const { list, writer } = found;
  const refused = tagsOfOthers(found, `create-tags --tags 'Key=${TAG.hold},Value="${formatHold(hold)}"'`);
  if (refused !== undefined) return refused;
  const written = await writer.tag(list.id, new Map([[TAG.hold, formatHold(hold)]]));
  return written.ok ? undefined : written.diagnostic;
}

/** Ends the hold, if there is one. Answers what went wrong, or undefined. */
export async function releaseList(found: FoundList): Promise<Diagnostic | undefined> {
  const { list, writer } = found;
  const refused = tagsOfOthers(found, `delete-tags --tags Key=${TAG.hold}`);
  if (refused !== undefined) return refused;
  const written = await writer.untag(list.id, [TAG.hold]);
  return written.ok ? undefined : written.diagnostic;
}

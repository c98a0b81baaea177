// What a printed template or module says of itself, first thing.
import type { Configuration } from "../model/mapping.ts";

/** Lines, without what makes a comment of them. */
export function headingOf({ owner }: Pick<Configuration, "owner">): readonly string[] {
  return [
    `Roles of plsync for ${owner}, as \`plsync iam\` prints them: exactly what the file needs.`,
    "Print them again when the file names other accounts, Regions, shares or lists to adopt. docs/roles.md tells how to roll",
    "them out: what is new before the change of the file is merged, what is over after it was applied.",
  ];
}

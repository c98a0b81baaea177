// The comment with which a printed template or module opens.
import type { Configuration } from "../model/mapping.ts";
import { pageUrl } from "../model/version.ts";

/** Its lines, without comment characters. */
export function headingOf({ owner }: Pick<Configuration, "owner">): readonly string[] {
  return [
    `Roles of plsync for ${owner}, as \`plsync iam\` prints them: exactly what the file needs.`,
    "Print them again when the file names other accounts, Regions, shares or lists to adopt. Add permissions before the change of",
    "the file is merged, remove them after it has been applied. How to roll them out:",
    pageUrl("roles.md"),
  ];
}

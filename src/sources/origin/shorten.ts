// Texts of any origin as descriptions that AWS takes.
import { cutTo } from "../../model/remembered/entry-mark.ts";

/** API reference of CreateManagedPrefixList: a description has up to 255 characters. */
const LONGEST = 255;

/** Words of printable ASCII with one blank in between: there is nothing to replace. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * At most 255 UTF-16 units, cut between characters and then ending in `…`. Descriptions are shown in tables and logs, so each run
 * of blanks, control and formatting characters becomes one blank.
 */
export function shorten(text: string): string {
  if (text.length <= LONGEST && PLAIN.test(text)) return text;
  return cutTo(text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim(), LONGEST);
}

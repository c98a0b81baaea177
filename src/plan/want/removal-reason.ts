// Why an entry goes, as a phrase for people, by its description and by what the sources say now.
import { formatCidr } from "../../model/cidr.ts";
import type { Entry } from "../../model/prefix-list.ts";
import { ORIGINS } from "../../sources/origin/origins.ts";
import { kindOf } from "../../sources/registry.ts";
import type { MappingAnswer } from "./want.ts";

/**
 * `expired 2026-10-31`, `interface is gone or left the group` …: the first reason that a kind of origin gives. All sources of the
 * answer are known when this is asked, since an unknown source suspends removals.
 */
export function removalReasons({ sources }: MappingAnswer): (entry: Entry) => string {
  // Most lists lose nothing, and then nothing needs to be looked up.
  let reasons: readonly ((entry: Entry) => string | undefined)[] | undefined;
  return (entry) => {
    reasons ??= ORIGINS.map((origin) =>
      origin.whyGone(sources.filter(({ source }) => kindOf(source).origin === origin)),
    );
    for (const reasonOf of reasons) {
      const reason = reasonOf(entry);
      if (reason !== undefined) return reason;
    }
    return `no source has ${formatCidr(entry.cidr)}`;
  };
}

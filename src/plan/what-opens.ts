// Which changes of settings let something through that was closed before, in the words that a reviewer is warned with.
import { type Canonical, canonical } from "../model/canonical.ts";
import { covers, prefixLength, readCidr } from "../model/cidr.ts";
import { PRIVATE_IPV4 } from "../sources/special-purpose.ts";
import { DEFAULT_MAX_ADDRESSES } from "../sources/written/placed-source.ts";
import type { FormStep } from "./form-steps.ts";

const HIGHER = "higher limit";

function isHigher({ before, after }: FormStep): boolean {
  return typeof after === "number" && (typeof before !== "number" || after > before);
}

function higher(step: FormStep): string | undefined {
  return isHigher(step) ? HIGHER : undefined;
}

/** Another value, or none any more. */
function other(what: string): (step: FormStep) => string | undefined {
  return ({ before, after }) =>
    before === undefined ? undefined : after === undefined ? `no ${what}` : `another ${what}`;
}

function whenTrue(words: string): (step: FormStep) => string | undefined {
  return ({ after }) => (after === true ? words : undefined);
}

function texts(form: Canonical | undefined): readonly string[] {
  return Array.isArray(form) ? form.map((value) => (typeof value === "string" ? value : canonical(value))) : [];
}

/** True if the second union has a value that the first has not. */
function hasMore({ before, after }: FormStep): boolean {
  const known = new Set(texts(before));
  return texts(after).some((text) => !known.has(text));
}

/** Ranges that no earlier range covers. Where there were none, private addresses had to lie in ranges that are private everywhere. */
function widerRanges({ before, after }: FormStep): string | undefined {
  if (after === undefined) return "no longer limited to ranges";
  const ranges = before === undefined ? [...PRIVATE_IPV4, "fc00::/7"] : texts(before);
  const known = ranges.flatMap((text) => readCidr(text) ?? []);
  const isInside = (text: string): boolean => {
    const cidr = readCidr(text);
    return cidr !== undefined && known.some((outer) => covers(outer, cidr));
  };
  if (texts(after).every(isInside)) return undefined;
  const isAll = texts(after).some((text) => {
    const cidr = readCidr(text);
    return cidr !== undefined && prefixLength(cidr) === 0;
  });
  return isAll ? "any address" : "wider ranges";
}

function widest({ before, after }: FormStep): string | undefined {
  return typeof before === "number" && typeof after === "number" && after < before ? "wider CIDRs" : undefined;
}

function percent(step: FormStep): string | undefined {
  return Number(step.after) >= 100 ? "no limit" : higher(step);
}

function moreAddresses({ before, after }: FormStep): string | undefined {
  return Number(after ?? DEFAULT_MAX_ADDRESSES) > Number(before ?? DEFAULT_MAX_ADDRESSES) ? HIGHER : undefined;
}

/** Without the limit, at least one list may be deleted in one run: the file does not tell how many 10 % are. */
function moreDeletions({ before = 1, after }: FormStep): string | undefined {
  return after === undefined ? undefined : higher({ path: [], before, after });
}

function extraAddresses(form: Canonical | undefined): number {
  if (typeof form !== "object" || form === null || !("max_extra_addresses" in form)) return 0;
  return Number(form.max_extra_addresses);
}

/** A list that comes to share entries with addresses that no source has. */
function moreExtraAddresses({ before, after }: FormStep): string | undefined {
  return extraAddresses(after) > extraAddresses(before) ? "addresses that no source has" : undefined;
}

function lessForbidden({ path, before, after }: FormStep): string | undefined {
  return hasMore({ path, before: after, after: before }) ? "addresses that were never to be open" : undefined;
}

/** By the name of the setting, which is the same wherever it stands. */
const OPENS: ReadonlyMap<string, (step: FormStep) => string | undefined> = new Map([
  ["owner", other("owner")],
  ["mode", other("way to sign in")],
  ["session_tags", ({ before, after }) => (before === true && after !== true ? "no session tags" : undefined)],
  ["id", other("account")],
  ["plan_role_arn", ({ after }) => (after === undefined ? "no role" : "another role")],
  ["apply_role_arn", ({ after }) => (after === undefined ? undefined : "another role")],
  ["external_id", other("external id")],
  // Whoever is told too little opens nothing, but finds out too late.
  ["notify", ({ after }) => (after === undefined ? "nobody is told" : undefined)],
  ["sns_topic_arn", other("topic")],
  ["on", ({ before, after }) => (hasMore({ path: [], before: after, after: before }) ? "tells of less" : undefined)],
  ["heartbeat_topic_arn", ({ after }) => (after === undefined ? "no heartbeat" : undefined)],
  ["max_deletes", moreDeletions],
  ["max_removal_percent", percent],
  ["ignore_below", higher],
  ["max_removals", higher],
  ["max_additions", higher],
  ["allow_empty", whenTrue("may become empty")],
  ["IPv4", widest],
  ["IPv6", widest],
  ["within", widerRanges],
  ["max_addresses", moreAddresses],
  ["aggregate", moreExtraAddresses],
  ["max_extra_addresses", higher],
  ["never", lessForbidden],
  ["vpc_ids", (step) => (hasMore(step) ? "more VPCs" : undefined)],
  ["follow", (step) => (hasMore(step) ? "follows tags without review" : undefined)],
  ["allow_external_principals", whenTrue("accounts outside the organisation")],
]);

/** Of `include`: what its files may do beyond what they were granted before. Without a grant they may do everything. */
function grantOpens(step: FormStep): string | undefined {
  const { path, before, after } = step;
  const [, files, name] = path;
  if (files === undefined || name === undefined) return before === undefined ? "files of others" : "files less limited";
  if (before === undefined) return undefined;
  if (after === undefined) return "files less limited";
  if (name === "within") return widerRanges(step);
  return hasMore(step) ? "files less limited" : undefined;
}

/** The words for a change that opens something; undefined when it does not. */
export function whatOpens(step: FormStep): string | undefined {
  const { path, before } = step;
  const [top, , name] = path;
  if (top === "accounts" && name === undefined) return before === undefined ? "new account" : undefined;
  if (top === "include") return grantOpens(step);
  const key = path.at(-1) ?? "";
  return OPENS.get(key)?.(step);
}

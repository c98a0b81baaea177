// Which lists a run covers: patterns over addresses, in which `*` stands for anything but a slash.
import { listAddress } from "./account-region.ts";
import type { ListSpec, PartSpec } from "./mapping.ts";

export interface Scope {
  readonly patterns: readonly string[];
  includes(address: string): boolean;
  /** True if a list of that `account/region` could be in the scope, whatever its name. */
  includesRegion(key: string): boolean;
}

/** Characters of a pattern. An address is shorter: a name has at most 255 (API reference of CreateManagedPrefixList). */
export const LONGEST_PATTERN = 512;

/**
 * True if the text is as the pattern, in which `*` stands for any text. Each piece between two `*` is taken at the first place where it
 * is found, which leaves the most for those behind it: so nothing is ever tried again, as a regular expression would.
 */
export function isLike(pattern: string, text: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

/** Both split at their slashes. */
function matches(pattern: readonly string[], parts: readonly string[]): boolean {
  return pattern.length === parts.length && pattern.every((part, index) => isLike(part, parts[index] ?? ""));
}

/** The scope of these patterns; without patterns it covers every list. */
export function scopeOf(patterns: readonly string[]): Scope {
  const split = patterns.map((pattern) => pattern.split("/"));
  const regions = split.map((parts) => parts.slice(0, 2));
  const some = (all: readonly (readonly string[])[], text: string): boolean => {
    if (all.length === 0) return true;
    const parts = text.split("/");
    return all.some((pattern) => matches(pattern, parts));
  };
  return {
    patterns,
    includes: (address) => some(split, address),
    includesRegion: (key) => some(regions, key),
  };
}

/**
 * True if the list is in the scope. The parts of a split list are planned together: they are all in it if one of them is, or the name
 * that the file gives all of them.
 */
export function includesList(
  { includes }: Pick<Scope, "includes">,
  { address, at, part }: Pick<ListSpec, "address" | "at" | "part">,
): boolean {
  if (part === undefined) return includes(address);
  return [part.of, ...partNames(part)].some((name) => includes(listAddress(at, name)));
}

/** The names of all parts of a split list. */
export function partNames({ of, count }: PartSpec): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${of}-${index + 1}`);
}

/** True if both have the same patterns, in any order. */
export function isSameScope(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((pattern) => other.includes(pattern));
}

/** The patterns of the scope that match none of the addresses. */
export function unmatched(scope: Scope, addresses: readonly string[]): readonly string[] {
  return scope.patterns.filter((pattern) => !addresses.some((address) => scopeOf([pattern]).includes(address)));
}

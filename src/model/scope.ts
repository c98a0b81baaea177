// Which lists a run covers: patterns over addresses, in which `*` stands for anything but a slash.
export interface Scope {
  readonly patterns: readonly string[];
  includes(address: string): boolean;
  /** True if a list of that `account/region` could be in the scope, whatever its name. */
  includesRegion(key: string): boolean;
}

function toRegExp(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*");
  return new RegExp(`^${escaped}$`);
}

/** The scope of these patterns; without patterns it covers every list. */
export function scopeOf(patterns: readonly string[]): Scope {
  const expressions = patterns.map(toRegExp);
  const regions = patterns.map((pattern) => toRegExp(pattern.split("/").slice(0, 2).join("/")));
  return {
    patterns,
    includes: (address) => expressions.length === 0 || expressions.some((expression) => expression.test(address)),
    includesRegion: (key) => regions.length === 0 || regions.some((expression) => expression.test(key)),
  };
}

/** The patterns of the scope that match none of the addresses. */
export function unmatched(scope: Scope, addresses: readonly string[]): readonly string[] {
  return scope.patterns.filter((pattern) => !addresses.some((address) => scopeOf([pattern]).includes(address)));
}

// Flags that name something the plan does not have: a typing error there must not go unnoticed.
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Allowances } from "./guard.ts";
import type { Planned } from "./plan.ts";
import { type Scope, unmatched } from "./scope.ts";

function loses(planned: Planned | undefined): boolean {
  return planned?.change.kind === "update" && planned.change.removes.length > 0;
}

/** Of `--allow-removals` and `--allow-delete`. */
export function unusedAllowances(allowances: Allowances, lists: readonly Planned[]): readonly Diagnostic[] {
  const known = new Map(lists.map((list) => [list.address, list]));
  const warning = (flag: string, address: string): Diagnostic => ({
    code: "flag_unused",
    severity: "warning",
    address,
    summary: `${flag} ${address} allows nothing: ${known.has(address) ? "no such change is planned there" : "the plan has no list of that address"}`,
  });
  return [
    ...[...allowances.removals.keys()]
      .filter((address) => !loses(known.get(address)))
      .map((address) => warning("--allow-removals", address)),
    ...[...allowances.deletes]
      .filter((address) => known.get(address)?.change.kind !== "delete")
      .map((address) => warning("--allow-delete", address)),
  ];
}

/** Of `--only`. */
export function unmatchedPatterns(scope: Scope, addresses: readonly string[]): readonly Diagnostic[] {
  return unmatched(scope, addresses).map((pattern) => ({
    code: "no_match",
    severity: "error",
    summary: `--only ${pattern} matches no prefix list`,
    detail: "A pattern is compared with whole addresses, account/region/name; `*` stands for anything but a slash.",
  }));
}

// Flags that allow something once: those that the plan asks for, and those that name something it does not have, since a typing
// error there must not go unnoticed.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import type { Plan, Planned } from "../../model/plan.ts";
import { type Scope, unmatched } from "../../model/scope.ts";
import type { Allowances } from "./guard.ts";

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

/** Entries that each list held back for its removals would lose: what `--allow-removals` would have to say. */
export function removalsToAllow({ lists }: Plan): ReadonlyMap<string, number> {
  const flags = lists.flatMap(({ held }) => held.flatMap(({ allow }) => allow ?? []));
  return new Map(
    flags.flatMap((flag) => {
      const [, address, count] = /^--allow-removals (.+)=(\d+)$/.exec(flag) ?? [];
      return address === undefined ? [] : [[address, Number(count)] as const];
    }),
  );
}

/** What is given by hand counts before what a label gives. */
export function withRemovals(allowances: Allowances, removals: ReadonlyMap<string, number>): Allowances {
  return { ...allowances, removals: new Map([...removals, ...allowances.removals]) };
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

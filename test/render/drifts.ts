// What a sync leaves undone, for tests: the lists of the mock-up, and what became of each.
import type { Diagnostic } from "../../src/model/diagnostics/diagnostic.ts";
import type { Plan, Planned } from "../../src/model/plan.ts";
import type { ApplyReport, Outcome } from "../../src/model/report.ts";
import { type Drift, driftOf } from "../../src/render/markdown/drift-rows.ts";
import { redactor } from "../../src/render/redact.ts";
import { DATA, foreignRemoval, have, NETWORK_WEST, PAYMENTS, planned, planOf, removal, update } from "./plans.ts";

export const RUN = "[run 4702](https://github.com/acme/network/actions/runs/4702)";

/** A report on the plan: held back what is held, done what is not in `failures`. */
export function reportOn(
  plan: Plan,
  failures: Readonly<Record<string, readonly [Outcome, string]>> = {},
  diagnostics: readonly Diagnostic[] = [],
): ApplyReport {
  return {
    milliseconds: 1000,
    diagnostics,
    rows: plan.lists.map(({ address, at, name, change, held }) => {
      const [outcome, result] =
        failures[name] ?? (held.length > 0 ? (["held", "not touched"] as const) : (["done", "updated"] as const));
      return {
        address,
        at,
        name,
        kind: change.kind,
        outcome,
        added: 0,
        removed: 0,
        described: 0,
        kept: 0,
        result,
        milliseconds: 10,
      };
    }),
  };
}

export function drift(plan: Plan, report: ApplyReport = reportOn(plan), redact = false): Drift {
  return driftOf(plan, report, redactor(redact));
}

/** On hold, with an entry that somebody added. */
export const workers = planned(
  NETWORK_WEST,
  "payments-workers",
  update(have("payments-workers", 6, 10), {
    removes: [foreignRemoval("10.20.8.77/32", "tmp jane", "no interface has this address")],
  }),
  {
    line: 33,
    held: [
      {
        code: "list_on_hold",
        reason: "it is on hold until 2026-11-24T00:00:00Z",
        detail: "plsync release network/eu-west-1/payments-workers lets it follow the file again.",
      },
    ],
  },
);

export const EDITED: Diagnostic = {
  code: "changed_outside",
  severity: "warning",
  summary:
    "network/eu-west-1/payments-workers was changed outside plsync, or by a run that did not finish: version 6 -> 7",
  detail: "Added: 10.20.8.77/32 (tmp jane).",
  address: "network/eu-west-1/payments-workers",
  position: { file: "mappings.yaml", line: 33, column: 7 },
};

/** `gone` of 40 interfaces are gone. */
export function runners(gone = 38): Planned {
  return planned(
    DATA,
    "batch-runners",
    update(have("batch-runners", 40, 60), {
      removes: Array.from({ length: gone }, (_, index) =>
        removal(`10.40.0.${index + 11}/32`, String(index + 100), `batch-${index}`, "interface is gone"),
      ),
    }),
    {
      line: 58,
      held: [
        {
          code: "limit_reached",
          reason: `it would lose ${gone} of 40 entries (${Math.ceil(gone * 2.5)} %, the limit is 50 %)`,
          allow: { kind: "removals", address: "data/eu-west-1/batch-runners", count: gone },
        },
      ],
    },
  );
}

/** A reviewed change that nobody has applied. */
export const ledger = planned(
  PAYMENTS,
  "ledger",
  update(have("ledger", 3, 10), { removes: [removal("10.30.0.9/32", "9", "ledger-9", "not in mappings.yaml")] }),
  {
    line: 70,
    held: [
      {
        code: "settings_not_applied",
        reason: "its settings in the file have not been applied yet",
        detail:
          "A sync follows only settings that a reviewed apply has applied. Merge the change, or run plsync apply.",
      },
    ],
  },
);

/** The mock-up's. */
export function mockUp(lists: readonly Planned[] = [workers, runners()], scope: readonly string[] = []): Plan {
  const diagnostics = lists.includes(workers) ? [EDITED] : [];
  return planOf({ mode: "sync", lists, diagnostics, scope });
}

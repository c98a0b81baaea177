// From how a run ended to what people are told of: at most one event for each kind, code and subject.
import { compareText } from "../model/account-region.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { EVENT_KINDS } from "../model/notification/notify.ts";
import { eventKey } from "../model/notification/told.ts";
import type { Plan } from "../model/plan.ts";
import type { ApplyReport, ReportRow } from "../model/report.ts";
import { kindOfCode, type NotifyEvent } from "./event.ts";

function distinct(events: readonly NotifyEvent[]): readonly NotifyEvent[] {
  const first = new Map<string, NotifyEvent>();
  for (const event of events) if (!first.has(eventKey(event))) first.set(eventKey(event), event);
  return [...first.values()].sort(
    (a, b) =>
      EVENT_KINDS.indexOf(a.kind) - EVENT_KINDS.indexOf(b.kind) ||
      compareText(a.about, b.about) ||
      compareText(a.code, b.code),
  );
}

function subjectOf({ address, account, region, mapping }: Diagnostic): string {
  return address ?? (account === undefined ? (mapping ?? "") : region === undefined ? account : `${account}/${region}`);
}

/** Of a list whose change was made: an edit that was put right, and what comes up only when a list grows. */
const TOLD_ONCE: readonly string[] = ["changed_outside", "reference_near", "resize_refused"];

/** Errors, and warnings of which the table knows the kind. */
function ofDiagnostic(diagnostic: Diagnostic, isOver: (address: string) => boolean): readonly NotifyEvent[] {
  const { address, code, severity, summary } = diagnostic;
  const kind = kindOfCode(code) ?? (severity === "error" ? "failed" : undefined);
  if (kind === undefined) return [];
  const over = address !== undefined && isOver(address);
  // AWS has taken the size that could not be checked.
  if (code === "reference_unknown" && over) return [];
  return [{ kind, code, about: subjectOf(diagnostic), what: summary, isOver: over && TOLD_ONCE.includes(code) }];
}

const UNFINISHED: readonly ReportRow["outcome"][] = ["failed", "not-done", "not-planned"];

/** What an apply or a sync could not do, and what it found changed. `others`: what was reported beside its plan and report. */
export function eventsOf(plan: Plan, report: ApplyReport, others: readonly Diagnostic[] = []): readonly NotifyEvent[] {
  const rows = new Map(report.rows.map((row) => [row.address, row]));
  const diagnostics = [...plan.diagnostics, ...report.diagnostics, ...others];
  const errorAt = (address: string): Diagnostic | undefined =>
    diagnostics.find((one) => one.address === address && one.severity === "error");
  const held = plan.lists.flatMap((list) =>
    list.held.map(({ code, reason }): NotifyEvent => {
      return { kind: kindOfCode(code) ?? "held_back", code, about: list.address, what: reason, isOver: false };
    }),
  );
  const heldSince = report.rows
    .filter(({ address, outcome }) => outcome === "held" && !held.some(({ about }) => about === address))
    .map(({ address, result }): NotifyEvent => {
      return { kind: "held_back", code: "held", about: address, what: result, isOver: false };
    });
  const unfinished = report.rows
    .filter(({ outcome }) => UNFINISHED.includes(outcome))
    .map(({ address, outcome, result }): NotifyEvent => {
      const error = errorAt(address);
      const code = error?.code ?? outcome.replaceAll("-", "_");
      const what = outcome === "not-planned" ? (error?.summary ?? "not planned") : result;
      return { kind: kindOfCode(code) ?? "failed", code, about: address, what, isOver: false };
    });
  const suspended = plan.lists.flatMap(({ address, suspended: why }): readonly NotifyEvent[] =>
    why === undefined
      ? []
      : [
          {
            kind: "failed",
            code: "removals_suspended",
            about: address,
            what: `nothing is removed: ${why}`,
            isOver: false,
          },
        ],
  );
  const isOver = (address: string): boolean =>
    ["done", "already", "unchanged"].includes(rows.get(address)?.outcome ?? "");
  const told = diagnostics.flatMap((diagnostic) => ofDiagnostic(diagnostic, isOver));
  return distinct([...unfinished, ...held, ...heldSince, ...suspended, ...told]);
}

/** A run that ended before there was anything to apply. `headline`: what did not happen and why, without a full stop. */
export function eventsOfStopped(headline: string, diagnostics: readonly Diagnostic[]): readonly NotifyEvent[] {
  const error = diagnostics.find(({ severity }) => severity === "error");
  const what = error === undefined ? headline : `${headline}: ${error.summary}`;
  return [{ kind: "failed", code: error?.code ?? "stopped", about: "", what, isOver: false }];
}

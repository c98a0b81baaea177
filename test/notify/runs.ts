// Runs to tell of, for tests: a sync that holds back, fails and finds something changed.
import type { Plan } from "../../src/model/plan.ts";
import type { ApplyReport } from "../../src/model/report.ts";
import type { NotifyEvent } from "../../src/notify/event.ts";
import type { RunFacts } from "../../src/notify/mail.ts";
import { reportOn } from "../render/drifts.ts";
import { have, NETWORK_EAST, NETWORK_WEST, PAYMENTS, planned, planOf, update } from "../render/plans.ts";

export const FACTS: RunFacts = {
  command: "sync",
  owner: "acme/network",
  file: "mappings.yaml",
  at: "2026-11-23T06:22:07Z",
  url: "https://github.com/acme/network/actions/runs/4711",
};

const batch = planned(PAYMENTS, "batch", update(have("batch", 40, 60)), {
  held: [{ code: "limit_reached", reason: "it would lose 38 of 40 entries (95 %, the limit is 30 %)" }],
});
const full = planned(NETWORK_WEST, "full", update(have("full", 50, 50)), {
  held: [{ code: "does_not_fit", reason: "60 entries do not fit its fixed size of 50" }],
});
const web = planned(NETWORK_WEST, "web", update(have("web", 4, 10)));
const edited = planned(NETWORK_EAST, "edited", update(have("edited", 4, 10)));

/** One list held back, one without room, one that failed, one edited by hand and put right, one account that cannot be read. */
export function trouble(): { readonly plan: Plan; readonly report: ApplyReport } {
  const plan = planOf({
    mode: "sync",
    lists: [batch, full, web, edited],
    notPlanned: [
      {
        address: "sandbox/eu-central-1/lab",
        at: { account: "sandbox", accountId: "444444444444", region: "eu-central-1" },
        code: "assume_role_denied",
      },
    ],
    diagnostics: [
      {
        code: "assume_role_denied",
        severity: "error",
        summary: "arn:aws:iam::444444444444:role/plsync-plan could not be assumed, so account sandbox is out of reach",
        account: "sandbox",
        region: "eu-central-1",
      },
      {
        code: "changed_outside",
        severity: "warning",
        summary: "edited was changed outside plsync: 1 entry added",
        address: "network/us-east-1/edited",
      },
      { code: "flag_unused", severity: "warning", summary: "nothing was allowed by --allow-delete" },
    ],
  });
  const failures = { web: ["failed", "not resized, its 4 entries not added"] } as const;
  const report = reportOn(plan, failures, [
    {
      code: "resize_refused",
      severity: "error",
      summary: "AWS did not resize web to 20 max entries",
      address: "network/eu-west-1/web",
    },
  ]);
  return { plan, report };
}

export function event(about: string, more: Partial<NotifyEvent> = {}): NotifyEvent {
  return { kind: "held_back", code: "limit_reached", about, what: "it would lose too much", isOver: false, ...more };
}

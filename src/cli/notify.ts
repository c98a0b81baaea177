// Tells people what an apply or a sync could not do, where the file names a topic, and remembers it where the command line names a file,
// with when syncs succeeded.
import { EXIT } from "../engine/exit-code.ts";
import { type AppliedRun, exitCodeOf } from "../engine/run-result.ts";
import { SYSTEM_CLOCK } from "../engine/system-clock.ts";
import type { Told } from "../model/notification/told.ts";
import { eventsOf } from "../notify/events.ts";
import type { Publisher } from "../notify/ports.ts";
import { type TellingEnd, tell } from "../notify/tell.ts";
import { sightOf } from "../render/markdown/drift-rows.ts";
import type { ApplyRequest } from "./approve.ts";
import { readNotifyState, writeNotifyState } from "./notify-state.ts";
import { silentSyncs } from "./sync-age.ts";

const asItIs = (text: string): string => text;

/** Publishes what is new; what fails is reported as a warning and changes nothing else. */
export async function notify(request: ApplyRequest, result: AppliedRun, publisher: Publisher): Promise<void> {
  const { configuration, terminal, notifyState } = request;
  if (configuration.notify === undefined && notifyState === undefined) return;
  const { owner, notify } = configuration;
  const state = notifyState === undefined ? undefined : { path: notifyState, owner, topic: notify?.topic.arn };
  const read = state === undefined ? undefined : readNotifyState(state);
  const end = await tellOf(request, result, publisher, read?.told);
  terminal.report([...(read?.diagnostics ?? []), ...end.diagnostics]);
  if (state === undefined || read === undefined) return;
  const { plan } = result;
  const hasSynced = isWholeSync(result) && exitCodeOf(result) === EXIT.ok;
  const synced = hasSynced ? [Date.parse(plan.takenAt), ...read.synced] : read.synced;
  terminal.report([
    ...(end.told === undefined && !hasSynced ? [] : writeNotifyState(state, { told: end.told, synced })),
    ...silentSyncs(synced, SYSTEM_CLOCK.now()),
  ]);
}

function isWholeSync({ plan }: AppliedRun): boolean {
  return plan.mode === "sync" && plan.scope.length === 0;
}

async function tellOf(
  { configuration }: ApplyRequest,
  result: AppliedRun,
  publisher: Publisher,
  told: Told | undefined,
): Promise<TellingEnd> {
  const { notify, owner, path } = configuration;
  if (notify === undefined) return { told, diagnostics: [] };
  const { plan, report } = result;
  const { hasSeen } = sightOf(plan, report, asItIs);
  const isWhole = plan.scope.length === 0;
  return tell(
    {
      notify,
      events: eventsOf(plan, report),
      facts: { command: plan.mode === "sync" ? "sync" : "apply", owner, file: path, at: plan.takenAt },
      hasSeen: (about) => (about.split("/").length > 2 ? hasSeen(about) : isWhole),
      isHeartbeat: plan.mode === "sync" && exitCodeOf(result) === EXIT.ok,
      redact: asItIs,
      publisher: async () => ({ ok: true, value: publisher }),
    },
    told,
  );
}

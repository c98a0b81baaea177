// Tells people what an apply or a sync could not do, where the file names a topic, and remembers it where the command line names a file.
import { EXIT } from "../engine/exit-code.ts";
import { type AppliedRun, exitCodeOf } from "../engine/run-result.ts";
import { eventsOf } from "../notify/events.ts";
import type { Publisher } from "../notify/ports.ts";
import { tell } from "../notify/tell.ts";
import { sightOf } from "../render/markdown/drift-rows.ts";
import type { ApplyRequest } from "./approve.ts";
import { readNotifyState, writeNotifyState } from "./notify-state.ts";

const asItIs = (text: string): string => text;

/** Publishes what is new; what fails is reported as a warning and changes nothing else. */
export async function notify(
  { configuration, terminal, notifyState }: ApplyRequest,
  result: AppliedRun,
  publisher: Publisher,
): Promise<void> {
  const { owner, path } = configuration;
  if (configuration.notify === undefined) return;
  const { plan, report } = result;
  const { topic } = configuration.notify;
  const state = notifyState === undefined ? undefined : { path: notifyState, owner, topic: topic.arn };
  const read = state === undefined ? undefined : readNotifyState(state);
  const { hasSeen } = sightOf(plan, report, asItIs);
  const isWhole = plan.scope.length === 0;
  const end = await tell(
    {
      notify: configuration.notify,
      events: eventsOf(plan, report),
      facts: { command: plan.mode === "sync" ? "sync" : "apply", owner, file: path, at: plan.takenAt },
      hasSeen: (about) => (about.split("/").length > 2 ? hasSeen(about) : isWhole),
      isHeartbeat: plan.mode === "sync" && exitCodeOf(result) === EXIT.ok,
      redact: asItIs,
      publisher: async () => ({ ok: true, value: publisher }),
    },
    read?.told,
  );
  const written = state === undefined || end.told === undefined ? [] : writeNotifyState(state, end.told);
  terminal.report([...(read?.diagnostics ?? []), ...end.diagnostics, ...written]);
}

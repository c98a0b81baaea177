// Whom an apply or a sync tells, and of what: the topic of the input or of the file, what the run could not do, and what it remembers.
import { connectAws } from "../../engine/connect.ts";
import { EXIT } from "../../engine/exit-code.ts";
import { exitCodeOf } from "../../engine/run-result.ts";
import { runUrl } from "../../github/pages.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { BUILT_IN_THRESHOLDS, type Configuration } from "../../model/mapping.ts";
import { EVENT_KINDS, type Notify } from "../../model/notification/notify.ts";
import type { Told } from "../../model/notification/told.ts";
import type { Reading } from "../../model/snapshot.ts";
import { eventsOf, eventsOfStopped } from "../../notify/events.ts";
import type { Publisher } from "../../notify/ports.ts";
import { type Telling, tell } from "../../notify/tell.ts";
import { sightOf } from "../../render/markdown/drift-rows.ts";
import type { RunContext } from "../context.ts";
import { runIdToken } from "../id-token.ts";
import type { StepResult } from "./step-result.ts";

/** A file with errors may still have the topic of the input told so. */
const NO_CONFIGURATION: Configuration = {
  path: "mappings.yaml",
  sha256: "",
  owner: "",
  credentials: { mode: "chain", sessionTags: false },
  accounts: [],
  thresholds: BUILT_IN_THRESHOLDS,
  mappings: [],
};

/** Tells what has changed since `before`, and answers what to remember. */
export type TellRun = (before: Told | undefined) => Promise<Told | undefined>;

/** The input names the topic in place of the file, which says of what to tell. */
function notifyOf({ inputs }: RunContext, configuration: Configuration | undefined): Notify | undefined {
  const { topic } = inputs;
  if (topic === undefined) return configuration?.notify;
  return { on: EVENT_KINDS, ...configuration?.notify, topic };
}

type Part = Pick<Telling, "events" | "hasSeen">;

/** Undefined when the result is nothing to tell of: somebody's run was refused, or a newer run answers for this one. */
function partOf({ collector, redact }: RunContext, result: StepResult): Part | undefined {
  const { diagnostics } = collector.collected;
  if (result.kind === "applied") {
    const { plan, report } = result;
    const { hasSeen } = sightOf(plan, report, redact);
    const isAddress = (about: string): boolean => about.split("/").length > 2;
    return {
      events: eventsOf(plan, report, diagnostics),
      hasSeen: (about) => (isAddress(about) ? hasSeen(about) : plan.scope.length === 0 || about === ""),
    };
  }
  const isFailure = result.kind === "stale" || (result.kind === "stopped" && result.headline !== "refused");
  if (!isFailure) return undefined;
  return { events: eventsOfStopped(result.headline, diagnostics), hasSeen: (about) => about === "" };
}

async function openPublisher(
  { environment, inputs, mask }: RunContext,
  configuration: Configuration,
): Promise<Reading<{ readonly publisher: Publisher; close(): void }>> {
  const found: Diagnostic[] = [];
  const aws = await connectAws({
    configuration,
    environment,
    // Those that are no errors were reported when the run connected.
    onDiagnostic: (diagnostic) => found.push(diagnostic),
    onKeys: mask,
    ...(inputs.hubRole === undefined ? {} : { hubRole: inputs.hubRole }),
    idToken: runIdToken(environment),
    notifies: true,
  });
  if (aws !== undefined) return { ok: true, value: aws };
  const diagnostic = found.find(({ severity }) => severity === "error");
  if (diagnostic === undefined) throw new Error("a connection that is not made is explained");
  return { ok: false, diagnostic };
}

/** How this run tells; undefined when it does not: another command, no topic, or nothing to tell of. */
export function tellerOf(
  context: RunContext,
  result: StepResult,
  configuration: Configuration | undefined,
): TellRun | undefined {
  const { collector, command, environment, redact } = context;
  const notify = notifyOf(context, configuration);
  const part = partOf(context, result);
  if ((command !== "apply" && command !== "sync") || notify === undefined || part === undefined) return undefined;
  const { owner, path } = configuration ?? NO_CONFIGURATION;
  const url = runUrl(environment);
  const at = result.kind === "applied" ? result.plan.takenAt : new Date().toISOString();
  return async (before) => {
    let opened: ReturnType<typeof openPublisher> | undefined;
    const end = await tell(
      {
        ...part,
        notify,
        facts: { command, owner, file: path, at, ...(url === undefined ? {} : { url }) },
        isHeartbeat: command === "sync" && exitCodeOf(result) === EXIT.ok,
        redact,
        publisher: async () => {
          opened ??= openPublisher(context, configuration ?? NO_CONFIGURATION);
          const connection = await opened;
          return connection.ok ? { ok: true, value: connection.value.publisher } : connection;
        },
      },
      before,
    );
    const connection = await opened;
    if (connection?.ok) connection.value.close();
    collector.report(end.diagnostics);
    return end.told;
  };
}

// hold, release and rollback of one list, started by hand. The limits of the file apply: a rollback beyond them is held back, with the
// input that lets it through once. The checkout must be the newest commit right before the first write, as for an apply.
import type { Aws } from "../aws/aws.ts";
import { type FoundList, findList } from "../engine/find-list.ts";
import { holdList, releaseList } from "../engine/hold.ts";
import { rollbackList } from "../engine/restore.ts";
import { versionChange } from "../engine/rollback.ts";
import type { Asking } from "../engine/rollback-room.ts";
import { SYSTEM_CLOCK } from "../engine/system-clock.ts";
import { checkoutOf } from "../github/checkout.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { ListCommandEnd, Rollback } from "../model/list-command.ts";
import { rollbackDigest } from "../model/list-command.ts";
import type { Configuration } from "../model/mapping.ts";
import { TAG } from "../model/prefix-list.ts";
import type { Reading } from "../model/snapshot.ts";
import { heldSentences, releasedSentences, restoredSentence } from "../render/list-command-words.ts";
import { rollbackText } from "../render/terminal/rollback-text.ts";
import { visible } from "../render/visible.ts";
import { defaultBranchOf, type RunContext } from "./context.ts";
import { spendsAllowance } from "./dispatch.ts";
import type { ListCommand } from "./inputs/list-command-inputs.ts";
import { heldBack } from "./report/annotated.ts";
import type { StepResult } from "./report/step-result.ts";
import { checkoutUnknown, superseded } from "./superseded.ts";

const NOT_DONE: Readonly<Record<ListCommand["command"], string>> = {
  hold: "not put on hold",
  release: "not released",
  rollback: "not rolled back",
};

/** The difference that a rollback would make; undefined for a command that changes no entries. */
async function differenceOf(
  found: FoundList,
  command: ListCommand,
  { inputs }: RunContext,
  asking: Asking,
): Promise<Reading<Rollback | undefined>> {
  if (command.command !== "rollback") return { ok: true, value: undefined };
  const change = await versionChange(found, command.to, inputs.allowances, asking);
  return change.ok ? { ok: true, value: { address: found.address, id: found.list.id, ...change.value } } : change;
}

function otherRollback(rollback: Rollback): Diagnostic {
  return {
    code: "digest_differs",
    severity: "error",
    summary: `the rollback of ${rollback.address} is not the one that was approved`,
    detail: `It would go from version ${rollback.from} to ${rollback.to} now. Nothing was written.`,
    remedy: `If that is what you want, run the workflow again with \`expect-digest: ${rollbackDigest(rollback)}\`.`,
  };
}

function done(problem: Diagnostic | undefined, end: ListCommandEnd): Reading<ListCommandEnd> {
  return problem === undefined ? { ok: true, value: end } : { ok: false, diagnostic: problem };
}

/** The first write, and all others. `rollback`: what a person was shown. */
async function write(
  found: FoundList,
  command: ListCommand,
  rollback: Rollback | undefined,
): Promise<Reading<ListCommandEnd>> {
  const list = { address: found.address, id: found.list.id };
  if (command.command === "hold") {
    return done(await holdList(found, command.hold), { kind: "hold", list, hold: command.hold });
  }
  if (command.command === "release" || rollback === undefined) {
    return done(await releaseList(found), { kind: "release", list, wasHeld: found.list.tags.has(TAG.hold) });
  }
  const version = await rollbackList(found, rollback, command.hold, SYSTEM_CLOCK);
  if (!version.ok) return version;
  return { ok: true, value: { kind: "rollback", rollback, version: version.value, hold: command.hold } };
}

function sentencesOf(end: ListCommandEnd): string {
  switch (end.kind) {
    case "hold":
      return heldSentences(end.list, end.hold);
    case "release":
      return releasedSentences(end.list, end.wasHeld);
    case "rollback":
      return restoredSentence(end.rollback, end.version, end.hold);
    case "held-back":
      return "Nothing was written.";
  }
}

/** Does what is asked to the list at the address. Failures end up in the collector and a result that says what was not done. */
export async function runListCommand(
  context: RunContext,
  aws: Aws,
  configuration: Configuration,
  command: ListCommand,
): Promise<StepResult> {
  const { collector, environment, inputs, log } = context;
  const stop = (diagnostic: Diagnostic): StepResult => {
    collector.report([diagnostic]);
    return { kind: "stopped", headline: `${visible(command.address)} was ${NOT_DONE[command.command]}` };
  };
  const finish = (end: ListCommandEnd): StepResult => {
    log.result(`${visible(sentencesOf(end))}\n`);
    return { kind: "list-command", end };
  };
  const checkout = checkoutOf(configuration.path, environment);
  if (!checkout.ok) return stop(checkoutUnknown(checkout));
  const found = await findList(command.address, configuration, aws.writers);
  if (!found.ok) return stop(found.diagnostic);
  const difference = await differenceOf(found.value, command, context, {
    accounts: configuration.accounts,
    readers: aws.readers,
  });
  if (!difference.ok) return stop(difference.diagnostic);
  const rollback = difference.value;
  if (rollback !== undefined) {
    log.result(rollbackText(rollback, log.style));
    collector.report(rollback.warnings);
    if (rollback.held.length > 0) {
      const position = found.value.spec?.position;
      const digest = `\`expect-digest: ${rollbackDigest(rollback)}\``;
      collector.report(heldBack({ ...rollback, ...(position === undefined ? {} : { position }) }, digest));
      return finish({ kind: "held-back", rollback });
    }
  }
  if (rollback !== undefined && spendsAllowance(context) && inputs.expectDigest !== rollbackDigest(rollback)) {
    return stop(otherRollback(rollback));
  }
  const newer = await superseded(context, defaultBranchOf(context), checkout.commit);
  if (newer !== undefined) return newer;
  const written = await write(found.value, command, rollback);
  return written.ok ? finish(written.value) : stop(written.diagnostic);
}

// hold, release and rollback of one list, started by hand. The limits of the file apply: a rollback beyond them is held back, with the
// input that lets it through once. The checkout must be the newest commit right before the first write, as for an apply.
import type { Aws } from "../aws/aws.ts";
import { type FoundList, findList } from "../engine/find-list.ts";
import { holdList, releaseList } from "../engine/hold.ts";
import { rollbackList } from "../engine/restore.ts";
import { versionChange } from "../engine/rollback.ts";
import { SYSTEM_CLOCK } from "../engine/system-clock.ts";
import { checkedOut, gitIn } from "../github/checkout.ts";
import type { Braked, Rollback } from "../model/brake.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Reading } from "../model/snapshot.ts";
import { heldSentences, releasedSentences, restoredSentence } from "../render/brake-words.ts";
import { rollbackText } from "../render/terminal/rollback-text.ts";
import { visible } from "../render/visible.ts";
import type { Brake } from "./brake-inputs.ts";
import { defaultBranchOf, type RunContext } from "./context.ts";
import { heldBack } from "./report/annotated.ts";
import type { StepResult } from "./report/step-result.ts";
import { superseded } from "./superseded.ts";

const NOT_DONE: Readonly<Record<Brake["command"], string>> = {
  hold: "not put on hold",
  release: "not released",
  rollback: "not rolled back",
};

/** The difference that a rollback would make; undefined for a command that changes no entries. */
async function differenceOf(
  found: FoundList,
  brake: Brake,
  { inputs }: RunContext,
): Promise<Reading<Rollback | undefined>> {
  if (brake.command !== "rollback") return { ok: true, value: undefined };
  const change = await versionChange(found, brake.to, inputs.allowances);
  return change.ok ? { ok: true, value: { address: found.address, id: found.list.id, ...change.value } } : change;
}

function done(problem: Diagnostic | undefined, braked: Braked): Reading<Braked> {
  return problem === undefined ? { ok: true, value: braked } : { ok: false, diagnostic: problem };
}

/** The first write, and all others. `rollback`: what a person was shown. */
async function write(found: FoundList, brake: Brake, rollback: Rollback | undefined): Promise<Reading<Braked>> {
  const list = { address: found.address, id: found.list.id };
  if (brake.command === "hold") {
    return done(await holdList(found, brake.hold), { kind: "hold", list, hold: brake.hold });
  }
  if (brake.command === "release" || rollback === undefined) {
    return done(await releaseList(found), { kind: "release", list });
  }
  const version = await rollbackList(found, rollback, brake.hold, SYSTEM_CLOCK);
  if (!version.ok) return version;
  return { ok: true, value: { kind: "rollback", rollback, version: version.value, hold: brake.hold } };
}

function sentencesOf(braked: Braked): string {
  switch (braked.kind) {
    case "hold":
      return heldSentences(braked.list, braked.hold);
    case "release":
      return releasedSentences(braked.list);
    case "rollback":
      return restoredSentence(braked.rollback, braked.version, braked.hold);
    case "held-back":
      return "Nothing was written.";
  }
}

/** Does what is asked to the list at the address. Failures end up in the collector and a result that says what was not done. */
export async function brakeByHand(
  context: RunContext,
  aws: Aws,
  configuration: Configuration,
  brake: Brake,
): Promise<StepResult> {
  const { collector, environment, log } = context;
  const stop = (diagnostic: Diagnostic): StepResult => {
    collector.report([diagnostic]);
    return { kind: "stopped", headline: `${visible(brake.address)} was ${NOT_DONE[brake.command]}` };
  };
  const end = (braked: Braked): StepResult => {
    log.result(`${visible(sentencesOf(braked))}\n`);
    return { kind: "braked", braked };
  };
  const found = await findList(brake.address, configuration, aws.writers);
  if (!found.ok) return stop(found.diagnostic);
  const difference = await differenceOf(found.value, brake, context);
  if (!difference.ok) return stop(difference.diagnostic);
  const rollback = difference.value;
  if (rollback !== undefined) {
    log.result(rollbackText(rollback, log.style));
    if (rollback.held.length > 0) {
      const position = found.value.spec?.position;
      collector.report(heldBack({ ...rollback, ...(position === undefined ? {} : { position }) }));
      return end({ kind: "held-back", rollback });
    }
  }
  const newer = await superseded(context, defaultBranchOf(context), checkedOut(gitIn(environment), environment));
  if (newer !== undefined) return newer;
  const braked = await write(found.value, brake, rollback);
  return braked.ok ? end(braked.value) : stop(braked.diagnostic);
}

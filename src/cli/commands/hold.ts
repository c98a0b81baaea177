// plsync hold, release and rollback: the on-call brake for one list.
import { setTimeout as sleep } from "node:timers/promises";
import { EXIT, type ExitCode } from "../../engine/exit-code.ts";
import { type FoundList, findList, holdList, releaseList, rollbackList, versionChange } from "../../engine/hold.ts";
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { rollbackText } from "../../render/terminal/rollback-text.ts";
import { shellWord, visible } from "../../render/visible.ts";
import { type Arguments, badUsage } from "../arguments.ts";
import { connectAws, loadConfiguration } from "../session.ts";
import type { Terminal } from "../terminal.ts";

/** `--until` as the tag holds it: ISO 8601, UTC, whole seconds; undefined when the option is not given. */
function untilOf(
  given: Arguments,
  now: number,
): { readonly ok: true; readonly until?: string } | { readonly ok: false; readonly diagnostic: Diagnostic } {
  const text = given.value("until");
  if (text === undefined) return { ok: true };
  const wellFormed = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/.test(text);
  // Date.parse takes 30 February for 2 March.
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  const isDay = wellFormed && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
  const time = isDay ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) {
    return {
      ok: false,
      diagnostic: badUsage(`--until ${text} is not a time like 2026-11-24T06:00Z or a date like 2026-11-24`),
    };
  }
  if (time <= now) return { ok: false, diagnostic: badUsage(`--until ${text} is in the past`) };
  return { ok: true, until: new Date(time).toISOString().replace(/\.\d+Z$/, "Z") };
}

/** Finds the list and hands it on; closes the connection afterwards. */
async function withList(
  given: Arguments,
  terminal: Terminal,
  act: (found: FoundList) => Promise<ExitCode>,
): Promise<ExitCode> {
  const configuration = loadConfiguration(given, terminal);
  if (configuration === undefined) return EXIT.incomplete;
  const aws = await connectAws(configuration, terminal);
  if (aws === undefined) return EXIT.incomplete;
  try {
    const found = await findList(given.operands[0] ?? "", configuration, aws.writers);
    if (found.ok) return await act(found.value);
    terminal.report([found.diagnostic]);
    return EXIT.incomplete;
  } finally {
    aws.close();
  }
}

function ended(diagnostic: Diagnostic | undefined, said: string, terminal: Terminal): ExitCode {
  if (diagnostic !== undefined) {
    terminal.report([diagnostic]);
    return EXIT.incomplete;
  }
  terminal.out(said);
  return EXIT.ok;
}

export async function hold(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const until = untilOf(given, Date.now());
  if (!until.ok) return ended(until.diagnostic, "", terminal);
  const time = until.until === undefined ? {} : { until: until.until };
  return withList(given, terminal, async (found) => {
    const said = `${visible(found.address)} (${found.list.id}) is on hold until ${time.until ?? "it is released"}. Nothing changes it.\n`;
    return ended(await holdList(found, time), said, terminal);
  });
}

export async function release(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  return withList(given, terminal, async (found) => {
    const said = `${visible(found.address)} (${found.list.id}) is not on hold any more. The next apply or sync follows the file again.\n`;
    return ended(await releaseList(found), said, terminal);
  });
}

export async function rollback(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const text = given.value("to");
  if (text !== undefined && !/^[1-9]\d{0,9}$/.test(text))
    return ended(badUsage(`--to ${text} is not a version number`), "", terminal);
  const until = untilOf(given, Date.now());
  if (!until.ok) return ended(until.diagnostic, "", terminal);
  const time = until.until === undefined ? {} : { until: until.until };
  return withList(given, terminal, async (found) => {
    const change = await versionChange(found, text === undefined ? undefined : Number(text));
    if (!change.ok) return ended(change.diagnostic, "", terminal);
    const { address, list } = found;
    terminal.out(rollbackText({ address, id: list.id, ...change.value }, terminal.style.out));
    if (!given.flag("auto-approve")) {
      const answer = await terminal.ask('\nDo you want to go back? Only "yes" or "y" is taken for it: ');
      if (answer === undefined) {
        return ended(
          {
            ...badUsage(
              "rollback asks before it changes anything, and there is nobody to ask here",
              "Use --auto-approve.",
            ),
            code: "needs_approval",
          },
          "",
          terminal,
        );
      }
      if (!/^y(es)?$/i.test(answer.trim())) {
        terminal.report([
          { code: "refused", severity: "error", summary: "nothing was changed: the answer was not yes" },
        ]);
        return EXIT.refused;
      }
    }
    const clock = {
      now: Date.now,
      sleep: async (milliseconds: number) => void (await sleep(milliseconds)),
      random: Math.random,
    };
    const version = await rollbackList(found, change.value, time, clock);
    if (!version.ok) return ended(version.diagnostic, "", terminal);
    const end = `plsync release ${shellWord(address)} lets it follow the file again.`;
    return ended(
      undefined,
      `Done: version ${version.value} has the entries of version ${change.value.to}, and is on hold. ${end}\n`,
      terminal,
    );
  });
}

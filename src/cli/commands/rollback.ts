// plsync rollback: gives a list the entries of an older version, and holds it there.
import { EXIT } from "../../engine/exit-code.ts";
import { rollbackList, versionChange } from "../../engine/rollback.ts";
import { SYSTEM_CLOCK } from "../../engine/system-clock.ts";
import { rollbackText } from "../../render/terminal/rollback-text.ts";
import { shellWord } from "../../render/visible.ts";
import { badUsage } from "../arguments.ts";
import { command } from "../command.ts";
import { AUTO_APPROVE, CONFIG } from "../options.ts";
import { askToContinue, cannotAsk, DECLINED } from "../prompt.ts";
import { stopWith } from "../terminal.ts";
import { holdUntil, UNTIL } from "../until.ts";
import { withList } from "../with-list.ts";

export const rollback = command({
  name: "rollback",
  summary: "show what restoring an older version of a list would change, restore it, and hold the list there",
  operands: { shown: "ADDRESS", least: 1, most: 1 },
  options: {
    config: CONFIG,
    to: {
      kind: "value",
      value: "VERSION",
      help: "the version to restore; default: the one before the current version",
    },
    until: UNTIL,
    "auto-approve": AUTO_APPROVE,
  },
  notes: ["Exit codes: 0 done; 1 error; 3 the answer was not yes."],
  run: async (given, terminal) => {
    const { to, until: untilText, "auto-approve": autoApprove } = given.options;
    if (to !== undefined && !/^[1-9]\d{0,9}$/.test(to)) {
      return stopWith([badUsage(`--to ${to} is not a version number`)], terminal);
    }
    const until = holdUntil(untilText, Date.now());
    if (!until.ok) return stopWith([until.diagnostic], terminal);
    return withList(given, terminal, async (found) => {
      const change = await versionChange(found, to === undefined ? undefined : Number(to));
      if (!change.ok) return stopWith([change.diagnostic], terminal);
      const { address, list } = found;
      terminal.out(rollbackText({ address, id: list.id, ...change.value }, terminal.style.out));
      if (!autoApprove) {
        const answer = await askToContinue("Do you want to restore that version?", terminal);
        if (answer === undefined) return stopWith([cannotAsk("rollback", "Use --auto-approve.")], terminal);
        if (!answer) {
          terminal.report([DECLINED]);
          return EXIT.refused;
        }
      }
      const version = await rollbackList(found, change.value, until.value, SYSTEM_CLOCK);
      if (!version.ok) return stopWith([version.diagnostic], terminal);
      const done = `Done: version ${version.value} has the entries of version ${change.value.to}, and the list is on hold.`;
      terminal.out(`${done} To let it follow the file again: plsync release ${shellWord(address)}\n`);
      return EXIT.ok;
    });
  },
});

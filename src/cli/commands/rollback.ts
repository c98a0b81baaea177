// plsync rollback: gives a list the entries of an older version, and holds it there.
import { EXIT } from "../../engine/exit-code.ts";
import { rollbackList } from "../../engine/restore.ts";
import { versionChange } from "../../engine/rollback.ts";
import { SYSTEM_CLOCK } from "../../engine/system-clock.ts";
import { versionNumber } from "../../engine/version-number.ts";
import { jsonText } from "../../render/json-text.ts";
import { listCommandJson } from "../../render/list-command-json.ts";
import { lossPhrase, restoredSentence } from "../../render/list-command-words.ts";
import { heldRollbackText, rollbackText } from "../../render/terminal/rollback-text.ts";
import { shellWord } from "../../render/visible.ts";
import { badUsage } from "../arguments.ts";
import { command } from "../command.ts";
import { OPERATOR_ROLE } from "../operator-role.ts";
import { ALLOW_REMOVALS, AUTO_APPROVE, allowancesOf, CONFIG, JSON_OUTPUT } from "../options.ts";
import { askToContinue, cannotAsk, DECLINED } from "../prompt.ts";
import { stopWith } from "../terminal.ts";
import { holdOption, UNTIL } from "../until.ts";
import { withList } from "../with-list.ts";

export const rollback = command({
  name: "rollback",
  operands: { shown: "ADDRESS", least: 1, most: 1 },
  options: {
    config: CONFIG,
    "operator-role": OPERATOR_ROLE,
    to: {
      kind: "value",
      value: "VERSION",
      help: "the version to restore; default: the one before the last apply that changed entries",
    },
    until: UNTIL,
    "allow-removals": ALLOW_REMOVALS,
    "auto-approve": AUTO_APPROVE,
    json: JSON_OUTPUT,
  },
  notes: [
    "The limits of the file apply. plsync history ADDRESS shows the versions.",
    "Exit codes: 0 done; 1 error; 3 held back by a limit, or the answer was not yes.",
  ],
  run: async (given, terminal) => {
    const { to, "auto-approve": autoApprove, json } = given.options;
    const target = to === undefined ? undefined : versionNumber(to);
    if (to !== undefined && target === undefined) {
      return stopWith([badUsage(`--to ${to} is not a version number`, "Run plsync rollback --help.")], terminal);
    }
    const until = holdOption(given, Date.now());
    if (!until.ok) return stopWith([until.diagnostic], terminal);
    const allowances = allowancesOf(given);
    if (!allowances.ok) return stopWith([allowances.diagnostic], terminal);
    return withList(given, terminal, async (found, asking) => {
      const change = await versionChange(found, target, allowances.value, asking);
      if (!change.ok) return stopWith([change.diagnostic], terminal);
      terminal.report(change.value.warnings);
      const { address, list } = found;
      const shown = { address, id: list.id, ...change.value };
      const says = (text: string): void => (json ? terminal.note("info", text) : terminal.out(text));
      says(rollbackText(shown, terminal.style.out));
      if (shown.held.length > 0) {
        says(heldRollbackText(shown, terminal.style.out));
        if (json) terminal.out(jsonText(listCommandJson({ kind: "held-back", rollback: shown })));
        return EXIT.refused;
      }
      if (!autoApprove) {
        const loss = lossPhrase(shown);
        const question = `Do you want to restore version ${shown.to}?${loss === "" ? "" : ` Then ${loss}.`}`;
        const answer = await askToContinue(question, terminal);
        if (answer === undefined) return stopWith([cannotAsk("rollback", "Use --auto-approve.")], terminal);
        if (!answer) {
          terminal.report([DECLINED]);
          return EXIT.refused;
        }
      }
      const version = await rollbackList(found, change.value, until.value, SYSTEM_CLOCK);
      if (!version.ok) return stopWith([version.diagnostic], terminal);
      const done = restoredSentence(change.value, version.value, until.value);
      const end = { kind: "rollback", rollback: shown, version: version.value, hold: until.value } as const;
      if (json) terminal.out(jsonText(listCommandJson(end)));
      says(`${done} plsync release ${shellWord(address)} lets it follow the file again.\n`);
      return EXIT.ok;
    });
  },
});

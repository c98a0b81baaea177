// plsync history: the versions of a list, which runs made them, and which can be restored.
import { EXIT } from "../../engine/exit-code.ts";
import { seeList } from "../../engine/find-list.ts";
import { listHistory } from "../../engine/history.ts";
import { historyJson } from "../../render/json.ts";
import { jsonText } from "../../render/json-text.ts";
import { historyText } from "../../render/terminal/history-text.ts";
import { badUsage, type Parsed } from "../arguments.ts";
import { command } from "../command.ts";
import { loadForList, OPERATOR_ROLE } from "../operator-role.ts";
import { CONFIG, JSON_OUTPUT } from "../options.ts";
import { connectAws } from "../session.ts";
import { stopWith } from "../terminal.ts";

const DEFAULT_LIMIT = 10;

/** `--limit`, 1 to 1,000: AWS keeps no more versions of a list (VPC quotas). */
function limitOf(text: string | undefined): Parsed<number> {
  const value = text === undefined ? DEFAULT_LIMIT : /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= 1000) return { ok: true, value };
  const summary = `--limit ${text} is not a whole number from 1 to 1000`;
  return { ok: false, diagnostic: badUsage(summary, "Run plsync history --help.") };
}

export const history = command({
  name: "history",
  operands: { shown: "ADDRESS", least: 1, most: 1 },
  options: {
    config: CONFIG,
    "operator-role": OPERATOR_ROLE,
    limit: { kind: "value", value: "N", help: `the newest N versions; default ${DEFAULT_LIMIT}` },
    json: JSON_OUTPUT,
  },
  notes: ["Reads AWS with the plan role and changes nothing.", "Exit codes: 0 shown; 1 error."],
  run: async (given, terminal) => {
    const limit = limitOf(given.options.limit);
    if (!limit.ok) return stopWith([limit.diagnostic], terminal);
    const configuration = loadForList(given, terminal);
    if (configuration === undefined) return EXIT.incomplete;
    const aws = await connectAws(configuration, terminal);
    if (aws === undefined) return EXIT.incomplete;
    try {
      const seen = await seeList(given.operands[0] ?? "", configuration, aws.readers);
      if (!seen.ok) return stopWith([seen.diagnostic], terminal);
      const read = await listHistory(seen.value, limit.value, new Date().toISOString());
      if (!read.ok) return stopWith([read.diagnostic], terminal);
      terminal.out(
        given.options.json ? jsonText(historyJson(read.value)) : historyText(read.value, terminal.style.out),
      );
      return EXIT.ok;
    } finally {
      aws.close();
    }
  },
});

// plsync explain: why an address is in the lists of the file, or what keeps it out.
import { EXIT } from "../../engine/exit-code.ts";
import { explain as explainBlock } from "../../engine/explain.ts";
import { NO_ALLOWANCES } from "../../model/allowance.ts";
import { explainJson } from "../../render/explain-json.ts";
import { jsonText } from "../../render/json-text.ts";
import { explainText } from "../../render/terminal/explain-text.ts";
import { blockOf } from "../block-operand.ts";
import { command } from "../command.ts";
import { loadConfiguration } from "../mappings-file.ts";
import { CONFIG, JSON_OUTPUT, PARALLELISM, parallelismOf, VERBOSE } from "../options.ts";
import { connectAws, makePlanning } from "../session.ts";
import { stopWith } from "../terminal.ts";

export const explain = command({
  name: "explain",
  operands: { shown: "ADDRESS|CIDR", least: 1, most: 1 },
  options: { config: CONFIG, json: JSON_OUTPUT, verbose: VERBOSE, parallelism: PARALLELISM },
  notes: [
    "Reads AWS with the plan roles, as a plan does, and changes nothing. Of a single address, interfaces that no source asks for are looked for too.",
    "Exit codes: 0 shown; 1 error, or something could not be read, so that the answer may lack it.",
  ],
  run: async (given, terminal) => {
    const block = blockOf(given.operands[0] ?? "", given.command);
    if (!block.ok) return stopWith([block.diagnostic], terminal);
    const parallelism = parallelismOf(given);
    if (!parallelism.ok) return stopWith([parallelism.diagnostic], terminal);
    const configuration = loadConfiguration(given.options, terminal);
    if (configuration === undefined) return EXIT.incomplete;
    const aws = await connectAws(configuration, terminal);
    if (aws === undefined) return EXIT.incomplete;
    const { readers } = aws;
    const common = { configuration, readers, only: [], mode: "reviewed", allowances: NO_ALLOWANCES } as const;
    try {
      const planning = await makePlanning({ ...common, parallelism: parallelism.value, everything: true }, terminal);
      const { explanation, uses, unread } = await explainBlock(block.value, planning, readers, parallelism.value.reads);
      terminal.report(unread);
      terminal.out(
        given.options.json
          ? jsonText(explainJson(explanation, uses, unread))
          : explainText(explanation, uses, terminal.style.out),
      );
      return unread.length > 0 ? EXIT.incomplete : EXIT.ok;
    } finally {
      aws.close();
    }
  },
});

// plsync explain: why an address is in the lists of the file, or what keeps it out.
import { EXIT, type ExitCode } from "../../engine/exit-code.ts";
import { explain as explainBlock } from "../../engine/explain.ts";
import { NO_ALLOWANCES } from "../../model/allowance.ts";
import type { Cidr } from "../../model/cidr.ts";
import type { Readers } from "../../observe/ports.ts";
import { explainJson } from "../../render/explain-json.ts";
import { jsonText } from "../../render/json-text.ts";
import { explainText } from "../../render/terminal/explain-text.ts";
import { blockOf } from "../block-operand.ts";
import { command } from "../command.ts";
import { loadConfiguration } from "../mappings-file.ts";
import { CONFIG, JSON_OUTPUT, PARALLELISM, parallelismOf, SNAPSHOT, VERBOSE } from "../options.ts";
import { connectAws, makePlanning, type PlanOptions } from "../session.ts";
import { stopWith, type Terminal } from "../terminal.ts";

export const explain = command({
  name: "explain",
  operands: { shown: "ADDRESS|CIDR", least: 1, most: 1 },
  options: { config: CONFIG, snapshot: SNAPSHOT, json: JSON_OUTPUT, verbose: VERBOSE, parallelism: PARALLELISM },
  notes: [
    "Reads AWS with the plan roles, as a plan does, and changes nothing. With --snapshot, nothing is looked for that is not in it, and older versions of lists are not known. Of a single address, interfaces that no source asks for are looked for too.",
    "Exit codes: 0 shown; 1 error, or something could not be read, so that the answer may lack it.",
  ],
  run: async (given, terminal) => {
    const block = blockOf(given.operands[0] ?? "", given.command);
    if (!block.ok) return stopWith([block.diagnostic], terminal);
    const parallelism = parallelismOf(given);
    if (!parallelism.ok) return stopWith([parallelism.diagnostic], terminal);
    const configuration = loadConfiguration(given.options, terminal);
    if (configuration === undefined) return EXIT.incomplete;
    const { snapshot } = given.options;
    if (snapshot.length > 0) {
      const { notLookingFurther, openSnapshots } = await import("../snapshots/open.ts");
      const opened = await openSnapshots(snapshot, terminal);
      if (opened === undefined) return EXIT.incomplete;
      const further = notLookingFurther(opened.readers);
      return answer(
        block.value,
        {
          readers: opened.readers,
          at: opened.at,
          hasEntries: opened.readers.hasEntries,
          configuration,
          further,
          parallelism: parallelism.value,
        },
        given.options.json,
        terminal,
      );
    }
    const aws = await connectAws(configuration, terminal);
    if (aws === undefined) return EXIT.incomplete;
    const { readers } = aws;
    try {
      const from = { configuration, readers, further: readers, parallelism: parallelism.value };
      return await answer(block.value, from, given.options.json, terminal);
    } finally {
      aws.close();
    }
  },
});

/** `further`: for what a plan does not ask. */
async function answer(
  block: Cidr,
  from: Pick<PlanOptions, "configuration" | "readers" | "at" | "hasEntries" | "parallelism"> & {
    readonly further: Readers;
  },
  isJson: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const { further, ...source } = from;
  // A snapshot has the entries that it has.
  const everything = source.hasEntries === undefined;
  const common = { only: [], mode: "reviewed", allowances: NO_ALLOWANCES, everything } as const;
  const planning = await makePlanning({ ...source, ...common }, terminal);
  const { explanation, uses, unread } = await explainBlock(block, planning, further, source.parallelism.reads);
  terminal.report(unread);
  terminal.out(
    isJson ? jsonText(explainJson(explanation, uses, unread)) : explainText(explanation, uses, terminal.style.out),
  );
  return unread.length > 0 ? EXIT.incomplete : EXIT.ok;
}

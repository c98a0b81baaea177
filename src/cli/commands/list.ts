// plsync list: the lists that the file makes, and which of them have an address.
import { EXIT } from "../../engine/exit-code.ts";
import { duration } from "../../engine/sync-age.ts";
import { SYSTEM_CLOCK } from "../../engine/system-clock.ts";
import { NO_ALLOWANCES } from "../../model/allowance.ts";
import { listOverview } from "../../plan/explain/list-overview.ts";
import { jsonText } from "../../render/json-text.ts";
import { listOverviewJson } from "../../render/list-overview-json.ts";
import { listOverviewText } from "../../render/terminal/list-overview-text.ts";
import { blockOf } from "../block-operand.ts";
import { command } from "../command.ts";
import { loadConfiguration } from "../mappings-file.ts";
import { readNotifyState } from "../notify-state.ts";
import { CONFIG, JSON_OUTPUT, ONLY, PARALLELISM, parallelismOf, WIDE } from "../options.ts";
import { connectAws, makePlanning } from "../session.ts";
import { stopWith } from "../terminal.ts";

export const list = command({
  name: "list",
  options: {
    config: CONFIG,
    only: ONLY,
    who: {
      kind: "value",
      value: "ADDRESS|CIDR",
      help: "only lists that have the address, or will have it after the next apply",
    },
    wide: { ...WIDE, help: "also the family, the mapping and its line, however wide the terminal is" },
    json: JSON_OUTPUT,
    "notify-state": {
      kind: "value",
      value: "FILE",
      help: "say how long ago the last sync was, which FILE of `plsync sync --notify-state` remembers",
    },
    parallelism: PARALLELISM,
  },
  notes: [
    "Reads AWS with the plan roles, as a plan does, and changes nothing. `plsync explain ADDRESS` says why a list has an address, and what references the list.",
    "Exit codes: 0 shown; 1 error, or a list could not be read.",
  ],
  run: async (given, terminal) => {
    const { options } = given;
    const who = options.who === undefined ? undefined : blockOf(options.who, given.command);
    if (who?.ok === false) return stopWith([who.diagnostic], terminal);
    const parallelism = parallelismOf(given);
    if (!parallelism.ok) return stopWith([parallelism.diagnostic], terminal);
    const configuration = loadConfiguration(options, terminal);
    if (configuration === undefined) return EXIT.incomplete;
    const { owner, notify } = configuration;
    const path = options["notify-state"];
    const state = path === undefined ? undefined : readNotifyState({ path, owner, topic: notify?.topic.arn });
    terminal.report(state?.diagnostics ?? []);
    const [synced] = state?.synced ?? [];
    const aws = await connectAws(configuration, terminal);
    if (aws === undefined) return EXIT.incomplete;
    const common = { configuration, readers: aws.readers, mode: "reviewed", allowances: NO_ALLOWANCES } as const;
    const asked = { ...common, only: options.only, parallelism: parallelism.value, everything: who !== undefined };
    try {
      const { plan, input } = await makePlanning(asked, terminal);
      const errors = plan.diagnostics.filter(({ severity }) => severity === "error");
      terminal.report(errors);
      const overview = {
        ...listOverview(plan, input, who?.value),
        ...(synced === undefined ? {} : { syncedAt: new Date(synced).toISOString() }),
      };
      const age = (since: string): string => `${duration(SYSTEM_CLOCK.now() - Date.parse(since))} ago`;
      terminal.out(
        options.json
          ? jsonText(listOverviewJson(overview, errors))
          : listOverviewText(overview, { style: terminal.style.out, age }),
      );
      return plan.complete ? EXIT.ok : EXIT.incomplete;
    } finally {
      aws.close();
    }
  },
});

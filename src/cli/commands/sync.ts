// plsync sync: what the schedule does. Follows the interfaces, and leaves to a reviewed apply what the file changed.
import { command } from "../command.ts";
import { ALLOW_REMOVALS, CONFIG, FULL_REFRESH, JSON_OUTPUT, ONLY, PARALLELISM, TIMEOUT, VERBOSE } from "../options.ts";
import { planAndApply } from "../plan-and-apply.ts";

export const sync = command({
  name: "sync",
  summary: "what the schedule does: apply entry changes only, on lists whose settings are applied",
  options: {
    config: CONFIG,
    only: ONLY,
    "allow-removals": ALLOW_REMOVALS,
    "auto-approve": { kind: "flag", help: "do not ask on a terminal; elsewhere sync never asks" },
    timeout: TIMEOUT,
    json: JSON_OUTPUT,
    verbose: VERBOSE,
    "full-refresh": FULL_REFRESH,
    parallelism: PARALLELISM,
  },
  notes: ["Exit code: 0 done, 1 a list failed or was not planned, 3 answered no."],
  run: (given, terminal) => planAndApply(given, { mode: "sync", everything: given.options["full-refresh"] }, terminal),
});

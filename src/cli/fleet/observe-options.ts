// The options of observe.
import type { OptionDefinitions } from "../definition.ts";
import { CONFIG, FULL_REFRESH, JSON_OUTPUT, ONLY, PARALLELISM, SNAPSHOT } from "../options.ts";
import { SHARD } from "./shard-options.ts";

export const OBSERVE_OPTIONS = {
  config: CONFIG,
  shard: SHARD,
  out: { kind: "value", value: "FILE", help: "where to save it" },
  account: {
    kind: "values",
    value: "ALIAS",
    help: 'accounts of the shard as `plsync matrix` gives them, such as "app data"; needed where it was told more than a number; repeatable',
  },
  snapshot: {
    ...SNAPSHOT,
    help: "what is known already: ask only what a plan from these still needs; repeatable",
  },
  only: ONLY,
  sync: { kind: "flag", help: "for a plan of a sync: leave out what only reviewed plans need" },
  "full-refresh": FULL_REFRESH,
  json: JSON_OUTPUT,
  parallelism: PARALLELISM,
} satisfies OptionDefinitions;

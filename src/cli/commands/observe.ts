// plsync observe: reads the account-regions of one shard and saves what AWS says, for a plan of all shards.
import { EXIT } from "../../engine/exit-code.ts";
import { command } from "../command.ts";
import { OBSERVE_OPTIONS } from "../fleet/observe-options.ts";
import { observeShard } from "../fleet/observe-shard.ts";

export const observe = command({
  name: "observe",
  options: OBSERVE_OPTIONS,
  notes: [
    "Reads with the plan roles of the shard's accounts, and no others. What could not be read is told, and is in the file as such: the plan says what it means, and ends with 1.",
    "Exit codes: 0 saved, even if something could not be read; 1 error.",
  ],
  run: async (given, terminal) => {
    return (await observeShard(given, terminal)) ? EXIT.ok : EXIT.incomplete;
  },
});

// plsync hold: stops all changes to a list, for a while or until it is released.
import { EXIT } from "../../engine/exit-code.ts";
import { holdList } from "../../engine/hold.ts";
import { heldSentences } from "../../render/list-command-words.ts";
import { visible } from "../../render/visible.ts";
import { command } from "../command.ts";
import { OPERATOR_ROLE } from "../operator-role.ts";
import { CONFIG } from "../options.ts";
import { stopWith } from "../terminal.ts";
import { holdOption, UNTIL } from "../until.ts";
import { withList } from "../with-list.ts";

export const hold = command({
  name: "hold",
  operands: { shown: "ADDRESS", least: 1, most: 1 },
  options: { config: CONFIG, "operator-role": OPERATOR_ROLE, until: UNTIL },
  run: async (given, terminal) => {
    const until = holdOption(given, Date.now());
    if (!until.ok) return stopWith([until.diagnostic], terminal);
    return withList(given, terminal, async (found) => {
      const failure = await holdList(found, until.value);
      if (failure !== undefined) return stopWith([failure], terminal);
      const { address, list } = found;
      terminal.out(`${visible(heldSentences({ address, id: list.id }, until.value))}\n`);
      return EXIT.ok;
    });
  },
});

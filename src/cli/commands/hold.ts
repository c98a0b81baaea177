// plsync hold: stops all changes to a list, for a while or until it is released.
import { EXIT } from "../../engine/exit-code.ts";
import { holdList } from "../../engine/hold.ts";
import { jsonText } from "../../render/json-text.ts";
import { listCommandJson } from "../../render/list-command-json.ts";
import { heldSentences } from "../../render/list-command-words.ts";
import { visible } from "../../render/visible.ts";
import { fold } from "../../render/width.ts";
import { command } from "../command.ts";
import { OPERATOR_ROLE } from "../operator-role.ts";
import { CONFIG, JSON_OUTPUT } from "../options.ts";
import { stopWith } from "../terminal.ts";
import { holdOption, UNTIL } from "../until.ts";
import { withList } from "../with-list.ts";

export const hold = command({
  name: "hold",
  operands: { shown: "ADDRESS", least: 1, most: 1 },
  options: { config: CONFIG, "operator-role": OPERATOR_ROLE, until: UNTIL, json: JSON_OUTPUT },
  run: async (given, terminal) => {
    const until = holdOption(given, Date.now());
    if (!until.ok) return stopWith([until.diagnostic], terminal);
    return withList(given, terminal, async (found) => {
      const failure = await holdList(found, until.value);
      if (failure !== undefined) return stopWith([failure], terminal);
      const list = { address: found.address, id: found.list.id };
      const end = { kind: "hold", list, hold: until.value } as const;
      const text = `${fold(visible(heldSentences(list, until.value)), terminal.style.out.width, "")}\n`;
      terminal.out(given.options.json ? jsonText(listCommandJson(end)) : text);
      return EXIT.ok;
    });
  },
});

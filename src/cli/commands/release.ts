// plsync release: ends the hold of a list, if it is on hold.
import { EXIT } from "../../engine/exit-code.ts";
import { releaseList } from "../../engine/hold.ts";
import { TAG } from "../../model/prefix-list.ts";
import { jsonText } from "../../render/json-text.ts";
import { listCommandJson } from "../../render/list-command-json.ts";
import { releasedSentences } from "../../render/list-command-words.ts";
import { visible } from "../../render/visible.ts";
import { fold } from "../../render/width.ts";
import { command } from "../command.ts";
import { OPERATOR_ROLE } from "../operator-role.ts";
import { CONFIG, JSON_OUTPUT } from "../options.ts";
import { stopWith } from "../terminal.ts";
import { withList } from "../with-list.ts";

export const release = command({
  name: "release",
  operands: { shown: "ADDRESS", least: 1, most: 1 },
  options: { config: CONFIG, "operator-role": OPERATOR_ROLE, json: JSON_OUTPUT },
  run: (given, terminal) =>
    withList(given, terminal, async (found) => {
      const failure = await releaseList(found);
      if (failure !== undefined) return stopWith([failure], terminal);
      const list = { address: found.address, id: found.list.id };
      const end = { kind: "release", list, wasHeld: found.list.tags.has(TAG.hold) } as const;
      const text = `${fold(visible(releasedSentences(list, end.wasHeld)), terminal.style.out.width, "")}\n`;
      terminal.out(given.options.json ? jsonText(listCommandJson(end)) : text);
      return EXIT.ok;
    }),
});

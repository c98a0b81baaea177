// plsync release: ends the hold of a list, if it is on hold.
import { EXIT } from "../../engine/exit-code.ts";
import { releaseList } from "../../engine/hold.ts";
import { TAG } from "../../model/prefix-list.ts";
import { releasedSentences } from "../../render/list-command-words.ts";
import { visible } from "../../render/visible.ts";
import { command } from "../command.ts";
import { OPERATOR_ROLE } from "../operator-role.ts";
import { CONFIG } from "../options.ts";
import { stopWith } from "../terminal.ts";
import { withList } from "../with-list.ts";

export const release = command({
  name: "release",
  operands: { shown: "ADDRESS", least: 1, most: 1 },
  options: { config: CONFIG, "operator-role": OPERATOR_ROLE },
  run: (given, terminal) =>
    withList(given, terminal, async (found) => {
      const failure = await releaseList(found);
      if (failure !== undefined) return stopWith([failure], terminal);
      const { address, list } = found;
      terminal.out(`${visible(releasedSentences({ address, id: list.id }, list.tags.has(TAG.hold)))}\n`);
      return EXIT.ok;
    }),
});

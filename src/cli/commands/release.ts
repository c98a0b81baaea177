// plsync release: ends the hold of a list.
import { EXIT } from "../../engine/exit-code.ts";
import { releaseList } from "../../engine/hold.ts";
import { visible } from "../../render/visible.ts";
import { command } from "../command.ts";
import { CONFIG } from "../options.ts";
import { stopWith } from "../terminal.ts";
import { withList } from "../with-list.ts";

export const release = command({
  name: "release",
  summary: "let a list that is on hold follow the file again",
  operands: { shown: "ADDRESS", least: 1, most: 1 },
  options: { config: CONFIG },
  run: (given, terminal) =>
    withList(given, terminal, async (found) => {
      const failure = await releaseList(found);
      if (failure !== undefined) return stopWith([failure], terminal);
      const name = `${visible(found.address)} (${found.list.id})`;
      terminal.out(`${name} is no longer on hold. The next apply or sync makes it follow the file again.\n`);
      return EXIT.ok;
    }),
});

// plsync completion: prints a script that lets a shell complete commands, options and their values.
import { EXIT } from "../../engine/exit-code.ts";
import { badUsage } from "../arguments.ts";
import { command } from "../command.ts";
import { SCRIPTS } from "../completion/scripts.ts";
import { stopWith } from "../terminal.ts";

export const completion = command({
  name: "completion",
  operands: { shown: "SHELL", least: 1, most: 1 },
  options: {},
  notes: [
    "bash: add `source <(plsync completion bash)` to ~/.bashrc.",
    "zsh: save it as _plsync in a directory of $fpath, before compinit runs.",
    "fish: save it as ~/.config/fish/completions/plsync.fish.",
  ],
  run: async ({ operands }, terminal, runCommand) => {
    const [shell = ""] = operands;
    const script = SCRIPTS.get(shell);
    if (script === undefined) {
      const known = [...SCRIPTS.keys()].join(", ");
      return stopWith([badUsage(`plsync completes no commands in ${shell}`, `It does in ${known}.`)], terminal);
    }
    terminal.out(script(await runCommand.definitions()));
    return EXIT.ok;
  },
});

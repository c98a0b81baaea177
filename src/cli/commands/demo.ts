// plsync demo: the whole story on the embedded simulator. Only its definition is here: the simulator is a world of its own, and
// the other commands do not pay for loading it.
import { command } from "../command.ts";

export const demo = command({
  name: "demo",
  summary: "the whole story on an embedded AWS simulator, without an account",
  options: {
    chaos: {
      kind: "flag",
      help: "AWS throttles, fails and loses answers, and another writer edits lists: watch plsync cope, in under a minute",
    },
    serve: { kind: "flag", help: "keep the simulator up and print the environment to use" },
  },
  run: async ({ options }, terminal, runCommand) => {
    const { runDemo } = await import("../demo/run-demo.ts");
    return runDemo(options, terminal, runCommand);
  },
});

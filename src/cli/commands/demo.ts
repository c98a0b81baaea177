// plsync demo: runs the other commands on the embedded simulator, which is loaded only then: nothing else pays for it.
import { command } from "../command.ts";

export const demo = command({
  name: "demo",
  options: {
    chaos: {
      kind: "flag",
      help: "the same while AWS throttles, fails and loses answers, and another writer edits the lists",
    },
    serve: { kind: "flag", help: "only start the simulator, and print the environment variables to use" },
  },
  run: async ({ options }, terminal, runCommand) => {
    const { runDemo } = await import("../demo/run-demo.ts");
    return runDemo(options, terminal, runCommand);
  },
});

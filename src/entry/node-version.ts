// The first thing that runs. An older Node must get as far as its message, so neither this file nor the entries that import it use
// syntax or an API that Node 14 does not have, and the program behind them is loaded afterwards.

/** The oldest major version of Node.js that the published package runs on; `prepack` in package.json states the same. */
const OLDEST_NODE = 22;

/** Whether this Node.js is new enough. If not, standard error says so in one line, and the process will exit with 1. */
export function isNodeNewEnough(): boolean {
  const { node } = process.versions;
  if (Number.parseInt(node, 10) >= OLDEST_NODE) return true;
  process.stderr.write(`plsync needs Node.js ${OLDEST_NODE} or later, but this is Node.js ${node}.\n`);
  process.exitCode = 1;
  return false;
}

/** Loads the program when Node's own modules can be had by their names (scripts/builtins-by-name.ts). */
export function withBuiltins(load: () => Promise<unknown>): Promise<unknown> {
  return typeof process.getBuiltinModule === "function" ? load() : import("./builtins.ts").then(load);
}

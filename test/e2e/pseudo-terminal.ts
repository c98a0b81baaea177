// A pseudo terminal for programs that ask: the program `script` of util-linux makes one, and passes on what is typed.
import { spawn, spawnSync } from "node:child_process";
import { BASE, type Ended, PROGRAM, type Start } from "./command-line.ts";
import { QUICK_TIME } from "./quick-time.ts";

/** Without it the tests that need a pseudo terminal are skipped. */
export const HAS_TERMINAL = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux");

/** Ctrl-C and Ctrl-D, as a terminal sends them. */
export const CTRL_C = "\x03";
export const CTRL_D = "\x04";

/** Runs plsync on a terminal, where both streams are one, and answers each question (a line that ends with `: `) with the next of the keys. */
export function onTerminal(line: string, keys: readonly string[], { cwd, environment = {} }: Start): Promise<Ended> {
  const command = `'${process.execPath}' '${PROGRAM}' ${line}`;
  const env = { ...BASE, ...QUICK_TIME, TERM: "xterm", NO_COLOR: "1", ...environment };
  const child = spawn("script", ["--quiet", "--return", "--flush", "--command", command, "/dev/null"], { cwd, env });
  const left = [...keys];
  let out = "";
  let answered = 0;
  child.stdout.on("data", (chunk) => {
    out += String(chunk);
    // The cursor is set behind the question: ESC [ column G.
    const asked = out.split(/: [^\w\s]\[\d+G/).length - 1;
    if (asked <= answered) return;
    answered = asked;
    const key = left.shift();
    if (key === undefined) child.kill();
    else child.stdin.write(key);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code: code ?? signal ?? "", out, err: "" }));
  });
}

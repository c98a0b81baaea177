// What is written to a pipe that nobody reads yet.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";

/** Writes pieces until it has written all of them, and says on standard error how many it has made when nothing can go on. */
const WRITER = `
import { nodeTerminal } from ${JSON.stringify(new URL("../../src/cli/terminal.ts", import.meta.url).href)};
// As main.ts does.
process.stdout.on("error", () => {});
const terminal = nodeTerminal({}, { level: "info", verbose: false });
let made = 0;
let done = false;
const write = async () => {
  for (; made < 20; made++) {
    terminal.out("x".repeat(999_999) + "\\n");
    await terminal.drained();
  }
  done = true;
};
void write();
const wait = (turns) => turns === 0 || done ? process.stderr.write(made + " pieces\\n") : setImmediate(wait, turns - 1);
wait(100);
`;

function writer() {
  return spawn(process.execPath, ["--input-type=module", "-e", WRITER], { stdio: ["ignore", "pipe", "pipe"] });
}

it("a long result waits for its reader, and comes whole", async () => {
  const { stdout, stderr } = writer();
  const [said] = await once(stderr, "data");
  expect(Number.parseInt(String(said), 10)).toBeLessThan(5);
  expect(await text(stdout)).toHaveLength(20_000_000);
});

it("a reader that goes away ends it", async () => {
  const child = writer();
  child.stdout.destroy();
  const [code] = await once(child, "close");
  expect(code).toBe(0);
});

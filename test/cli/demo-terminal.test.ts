// What the story leaves out of a command's output, and what it says once only.
import { expect, it } from "vitest";
import { storyTerminals } from "../../src/cli/demo/condensed.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import type { Diagnostic } from "../../src/model/diagnostics/diagnostic.ts";
import { PLAIN } from "../../src/render/terminal/palette.ts";

/** A terminal that keeps what is written. */
function recorder() {
  const out: string[] = [];
  const notes: string[] = [];
  const reported: string[] = [];
  const terminal: Terminal = {
    environment: {},
    out: (text) => void out.push(text),
    drained: async () => {},
    note: (_, text) => void notes.push(text),
    report: (diagnostics) => void reported.push(...diagnostics.map(({ summary }) => summary)),
    style: { out: PLAIN, err: PLAIN },
    live: true,
    canAsk: false,
    ask: async () => undefined,
  };
  return { terminal, out, notes, reported };
}

const lines = (count: number): string => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join("");
const REDIRECTED: Diagnostic = { code: "endpoint_override", severity: "warning", summary: "calls go elsewhere" };

it("a long text is its first lines and how many more there are; a short one is whole", () => {
  const { terminal, out } = recorder();
  const told = storyTerminals(false)(terminal);
  told.out(lines(40));
  told.out(lines(12));
  expect(out[0]).toMatch(/^line 1\n[\s\S]*\nline 14\n {2}… 27 more lines; demo --full shows all\n\n$/);
  expect(out[1]).toBe(lines(12));
});

it("of progress the first lines are shown, and nothing that changes in place", () => {
  const { terminal, notes } = recorder();
  const told = storyTerminals(false)(terminal);
  told.note("debug", "a call\n");
  for (let line = 1; line <= 9; line++) told.note("info", `ok ${line}\n`);
  expect(notes).toEqual(["a call\n", "ok 1\n", "ok 2\n", "ok 3\n", "ok 4\n", "  …\n"]);
  expect(told.live).toBe(false);
});

it("that calls go elsewhere is said once in the whole story, everything else each time", () => {
  for (const full of [false, true]) {
    const { terminal, reported } = recorder();
    const terminalFor = storyTerminals(full);
    const other: Diagnostic = { code: "reference_full", severity: "error", summary: "no room" };
    terminalFor(terminal).report([REDIRECTED, other]);
    terminalFor(terminal).report([REDIRECTED, other]);
    expect(reported).toEqual(["calls go elsewhere", "no room", "no room"]);
  }
});

it("demo --full leaves nothing out", () => {
  const { terminal, out } = recorder();
  storyTerminals(true)(terminal).out(lines(400));
  expect(out).toEqual([lines(400)]);
});

// Progress on standard error. On a terminal, what is finished stays as lines, and what is under way changes below them;
// elsewhere there are plain lines in the order in which things happen.
import { fold } from "../render/width.ts";
import type { Terminal } from "./terminal.ts";

/** The lines of things that start, go on and end, each known by its key. */
export interface Live {
  /** Something starts or goes on; `line`: what to show for it, without a line break. */
  begin(key: string, line: string): void;
  /** It ended; `line` stays. */
  end(key: string, line: string): void;
  /** It ended, and no line stays. */
  drop(key: string): void;
  /** Removes the changing lines, so that other output can follow. */
  clear(): void;
}

/** At most so many changing lines: the cursor can go back only over lines that fit on the screen. */
const SHOWN = 10;
const ERASE_BELOW = "\x1b[J";
const up = (lines: number): string => (lines === 0 ? "" : `\x1b[${lines}F`);

/** Lines for one phase of a command. `plainBegin`: without a live terminal, print a line for each start too. */
export function liveLines(terminal: Terminal, options: { readonly plainBegin: boolean }): Live {
  const open = new Map<string, string>();
  let drawn = 0;
  const redraw = (above: string): void => {
    const lines = [...open.values()].slice(0, SHOWN);
    const more = open.size - lines.length;
    if (more > 0) lines.push(`  … and ${more} more`);
    const fitted = lines.map((line) => line.slice(0, terminal.style.err.width - 1));
    terminal.note("info", `${up(drawn)}${ERASE_BELOW}${above}${fitted.map((line) => `${line}\n`).join("")}`);
    drawn = fitted.length;
  };
  return {
    begin: (key, line) => {
      open.set(key, line);
      if (terminal.live) redraw("");
      else if (options.plainBegin) terminal.note("info", `${fold(line, terminal.style.err.width, "    ")}\n`);
    },
    end: (key, line) => {
      open.delete(key);
      if (terminal.live) redraw(`${line}\n`);
      else terminal.note("info", `${line}\n`);
    },
    drop: (key) => {
      if (open.delete(key) && terminal.live) redraw("");
    },
    clear: () => {
      open.clear();
      if (terminal.live && drawn > 0) redraw("");
    },
  };
}

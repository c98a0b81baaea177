// Progress on standard error: finished things as lines that stay, things under way as lines below them that change, where the
// terminal can do that; elsewhere plain lines in the order in which things happen.
import type { Terminal } from "./terminal.ts";

export interface Live {
  /** Something is under way; `line` without line break. */
  begin(key: string, line: string): void;
  /** It ended; the line stays. */
  end(key: string, line: string): void;
  /** Takes the changing lines away, so that other output can follow. */
  clear(): void;
}

/** Lines under way shown at most; a screen must hold them all, or the cursor cannot go back over them. */
const SHOWN = 10;
const ERASE_BELOW = "\x1b[J";
const up = (lines: number): string => (lines === 0 ? "" : `\x1b[${lines}F`);

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
      else if (options.plainBegin) terminal.note("info", `${line}\n`);
    },
    end: (key, line) => {
      open.delete(key);
      if (terminal.live) redraw(`${line}\n`);
      else terminal.note("info", `${line}\n`);
    },
    clear: () => {
      open.clear();
      if (terminal.live && drawn > 0) redraw("");
    },
  };
}

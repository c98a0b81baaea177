// The terminal of a command of the story: says once what every command would repeat, and of long output the first lines only.
import type { Diagnostic } from "../../model/diagnostics/diagnostic.ts";
import { counted } from "../../model/sentence.ts";
import { paletteOf } from "../../render/terminal/palette.ts";
import type { Terminal } from "../terminal.ts";

/** Lines of one text that are shown. */
const FIRST_LINES = 14;
/** Lines of progress of one command that are shown. */
const PROGRESS_LINES = 4;

/** Makes the terminals of a story. With `full`, nothing is left out but what was said before. */
export function storyTerminals(full: boolean): (terminal: Terminal) => Terminal {
  const told = new Set<string>();
  const isNew = ({ code, summary }: Diagnostic): boolean => {
    if (code !== "endpoint_override") return true;
    const isFirst = !told.has(summary);
    told.add(summary);
    return isFirst;
  };
  return (terminal) => {
    const once: Terminal = { ...terminal, report: (diagnostics) => terminal.report(diagnostics.filter(isNew)) };
    return full ? once : condensed(once);
  };
}

function condensed(terminal: Terminal): Terminal {
  const { quiet } = paletteOf(terminal.style.out);
  let progress = 0;
  return {
    ...terminal,
    // Lines that change cannot be counted.
    live: false,
    out: (text) => {
      const lines = text.split("\n");
      const rest = lines.length - FIRST_LINES;
      // A few lines more are no longer than saying that they are left out.
      if (rest <= 3) return terminal.out(text);
      const more = quiet(`  … ${counted(rest, "more line")}; demo --full shows all`);
      terminal.out(`${[...lines.slice(0, FIRST_LINES), more].join("\n")}\n\n`);
    },
    note: (level, text) => {
      if (level === "debug") return terminal.note(level, text);
      progress += text.split("\n").length - 1;
      if (progress <= PROGRESS_LINES) return terminal.note(level, text);
      if (progress === PROGRESS_LINES + 1) terminal.note(level, `  ${quiet("…")}\n`);
    },
  };
}

// What stands around a text: GitHub's box of a comment or a summary, the window of a terminal.
import { type Drawing, type Mark, moved } from "./drawing.ts";
import { widthOf } from "./glyphs.ts";
import { GITHUB, TERMINAL } from "./look.ts";
import { drawMarkdown } from "./markdown.ts";
import { drawTerminal } from "./terminal.ts";

/** As GitHub shows comments on a wide screen. */
const WIDTH = 900;

interface Label {
  readonly text: string;
  readonly face: "sans" | "sans-bold";
  readonly color: string;
  /** In a frame of its own. */
  readonly framed?: boolean;
}

function labelMarks(labels: readonly Label[], size: number): readonly Mark[] {
  const marks: Mark[] = [];
  let x = 16;
  for (const { text, face, color, framed = false } of labels) {
    const own = framed ? size - 2 : size;
    const width = widthOf(text, face, own);
    if (framed) {
      const frame = { x: x + 0.5, y: 10.5, width: width + 14, height: 19, radius: 9.5 };
      marks.push({ kind: "box", ...frame, stroke: GITHUB.border });
    }
    marks.push({ kind: "text", x: framed ? x + 7.5 : x, y: framed ? 24.3 : 25, text, face, size: own, color });
    x += width + (framed ? 22 : 6);
  }
  return marks;
}

function githubBox(labels: readonly Label[], markdown: string): Drawing {
  const [head, padding] = [40, 16];
  const body = drawMarkdown(markdown, WIDTH - 2 * padding);
  const height = head + padding + body.height + padding;
  const frame = { x: 0.5, y: 0.5, width: WIDTH - 1, height: height - 1, radius: 6 };
  return {
    width: WIDTH,
    height,
    marks: [
      { kind: "box", ...frame, fill: GITHUB.ground },
      { kind: "box", x: 0.5, y: 0.5, width: WIDTH - 1, height: head, radius: 6, fill: GITHUB.shade },
      { kind: "box", x: 0.5, y: head - 8, width: WIDTH - 1, height: 8, fill: GITHUB.shade },
      { kind: "box", x: 0.5, y: head, width: WIDTH - 1, height: 1, fill: GITHUB.border },
      { kind: "box", ...frame, stroke: GITHUB.border },
      ...labelMarks(labels, GITHUB.size),
      ...moved(body, padding, head + padding),
    ],
  };
}

/** A comment by the token of a workflow. */
export function commentPicture(markdown: string): Drawing {
  return githubBox(
    [
      { text: "github-actions", face: "sans-bold", color: GITHUB.text },
      { text: "bot", face: "sans", color: GITHUB.quiet, framed: true },
      { text: "commented", face: "sans", color: GITHUB.quiet },
    ],
    markdown,
  );
}

/** Below a run of a workflow. */
export function summaryPicture(job: string, markdown: string): Drawing {
  return githubBox([{ text: `${job} summary`, face: "sans-bold", color: GITHUB.text }], markdown);
}

/** `output`: with ANSI colours. */
export function terminalPicture(command: string, output: string): Drawing {
  const [head, padding] = [32, 18];
  const screen = drawTerminal(`\x1b[1m$ ${command}\x1b[0m\n\n${output.trimEnd()}`);
  const width = screen.width + 2 * padding;
  const height = head + padding + screen.height + padding;
  const frame = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, radius: 8 };
  const buttons = ["#ff5f57", "#febc2e", "#28c840"].map(
    (fill, index): Mark => ({ kind: "box", x: 16 + index * 20, y: 11, width: 11, height: 11, radius: 5.5, fill }),
  );
  return {
    width,
    height,
    marks: [
      { kind: "box", ...frame, fill: TERMINAL.ground },
      { kind: "box", x: 0.5, y: 0.5, width: width - 1, height: head, radius: 8, fill: TERMINAL.head },
      { kind: "box", x: 0.5, y: head - 9, width: width - 1, height: 9, fill: TERMINAL.head },
      { kind: "box", ...frame, stroke: TERMINAL.border },
      ...buttons,
      ...moved(screen, padding, head + padding),
    ],
  };
}

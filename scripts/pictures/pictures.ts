// The pictures: which text each shows, and what it says to who cannot see it.
import { sha256 } from "../../src/model/sha256.ts";
import { type Drawing, svgOf } from "./drawing.ts";
import { commentPicture, summaryPicture, terminalPicture } from "./frames.ts";
import type { Texts } from "./story.ts";

export interface Picture {
  readonly file: string;
  readonly title: string;
  readonly of: keyof Texts;
  readonly draw: (text: string) => Drawing;
}

export const PICTURES: readonly Picture[] = [
  {
    file: "docs/pictures/terminal-plan.svg",
    title: "plsync plan on a terminal",
    of: "terminal",
    draw: (text) => terminalPicture("plsync plan", text),
  },
  {
    file: "docs/pictures/pull-request-comment.svg",
    title: "The comment of plsync on a pull request",
    of: "comment",
    draw: commentPicture,
  },
  {
    file: "docs/pictures/job-summary.svg",
    title: "The job summary of an apply by plsync",
    of: "summary",
    draw: (text) => summaryPicture("apply", text),
  },
];

/** Stands in the picture of a text, and in that of no other. */
export function provenance(text: string): string {
  return `Drawn by scripts/build-pictures.ts from what plsync said, SHA-256 ${sha256(text)}`;
}

export function pictureSvg({ title, of, draw }: Picture, texts: Texts): string {
  return svgOf(draw(texts[of]), title, provenance(texts[of]));
}

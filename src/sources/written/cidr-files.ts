// Sources of kind `cidr_files` as mappings.yaml writes them: text files beside it, one CIDR in a line, comments after `#`.
// A file without any CIDR is a mistake: it is more often one that failed to be written than one that means nothing.
import { type Cidr, parseCidr } from "../../model/cidr.ts";
import type { Elsewhere, Path, Problem, Word } from "../../model/diagnostics/problem.ts";
import type { Source } from "../../model/mapping.ts";
import { present } from "../../model/present.ts";
import { count, plural } from "../../model/sentence.ts";
import { checkStaticCidr } from "./static-cidr.ts";
import type { DraftSource, WrittenKind } from "./written-kind.ts";

export interface CidrFileSource extends Source {
  readonly kind: "cidr_files";
  /** Paths from the folder of mappings.yaml, in the order of the source. */
  readonly files: readonly string[];
  readonly cidrs: readonly FileCidr[];
}

export interface FileCidr {
  readonly cidr: Cidr;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The comment behind it. */
  readonly comment?: string;
}

export interface DraftCidrFileSource extends DraftSource {
  readonly kind: "cidr_files";
  readonly files: readonly DraftFile[];
}

interface DraftFile {
  readonly name: Word;
  /** Its lines with a CIDR; undefined: it cannot be read. */
  readonly lines: readonly Line[] | undefined;
}

/** What stands in a line in front of its comment, and where in the text. */
interface Line {
  readonly number: number;
  readonly text: string;
  readonly start: number;
  readonly comment: string;
}

/** Consists of what CIDRs consist of; a key or a password in hexadecimal does not. */
const LIKE_A_CIDR = /^(?=.*[.:])[0-9A-Fa-f.:]{2,45}(?:\/[0-9]{1,3})?$/;

function linesOf(text: string): readonly Line[] {
  return Array.from(text.matchAll(/[^\n]*(?:\n|$)/g)).flatMap(({ 0: line, index }, number) => {
    const [written = "", ...comment] = line.split("#");
    const cidr = written.trim();
    if (cidr === "") return [];
    const start = index + written.indexOf(cidr);
    return [{ number: number + 1, text: cidr, start, comment: comment.join("#").trim() }];
  });
}

function place({ name }: DraftFile, line: Line | undefined, isShown: boolean): Elsewhere {
  const start = line?.start ?? 0;
  return { file: name.text, start, end: start + (line?.text.length ?? 0), isShown };
}

/** Of a file that has other lines than CIDRs too, none is quoted: it may be any file that the mappings file happens to name. */
function checkFile(file: DraftFile): readonly Problem[] {
  const { name, lines } = file;
  if (lines === undefined) return [];
  const foreign = lines.filter(({ text }) => !LIKE_A_CIDR.test(text));
  const [first] = foreign;
  if (first === undefined && lines.length > 0) return [];
  const at = { path: name.path, mark: "value", elsewhere: place(file, first, false) } as const;
  if (first === undefined) {
    return [
      {
        code: "cidr_file_invalid",
        ...at,
        summary: `${name.text} has no CIDR`,
        detail: "A file that means none is more often one that could not be written. What it had would be removed.",
        remedy: "Write a CIDR into it, or no longer name it.",
      },
    ];
  }
  const others = foreign.length - 1;
  return [
    {
      code: "cidr_file_invalid",
      ...at,
      summary: `line ${first.number} of ${name.text} is not a CIDR`,
      detail: `${others === 0 ? "" : `So ${others === 1 ? "is" : "are"} ${count(others)} more ${plural(others, "line")}. `}None of the file is shown, since it could be any file.`,
      remedy: "Write one CIDR in a line, such as 192.0.2.10/32, and comments after `#`.",
    },
  ];
}

export const WRITTEN_CIDR_FILES: WrittenKind<CidrFileSource, DraftCidrFileSource> = {
  draft: (written, path, { sound, textOf }) => {
    const { cidr_files: names } = written as { readonly cidr_files: readonly string[] };
    if (!sound(...path)) return undefined;
    const files = names.map((text, index): DraftFile => {
      const at: Path = [...path, "cidr_files", index];
      const content = textOf({ text, path: at });
      return { name: { text, path: at }, lines: content === undefined ? undefined : linesOf(content) };
    });
    return { kind: "cidr_files", path, files };
  },

  check: ({ files }, lists) =>
    files.flatMap((file) => {
      const problems = checkFile(file);
      if (problems.length > 0) return problems;
      return (file.lines ?? []).flatMap((line) => {
        const at = { path: file.name.path, mark: "value", elsewhere: place(file, line, true) } as const;
        return checkStaticCidr(line.text, at, lists);
      });
    }),

  fixed: ({ files }) =>
    files.flatMap((file) =>
      (file.lines ?? []).map((line) => ({
        text: line.text,
        path: file.name.path,
        mark: "value",
        elsewhere: place(file, line, true),
      })),
    ),

  source: ({ path, files }, file) =>
    present({
      kind: "cidr_files" as const,
      files: files.map(({ name }) => name.text),
      cidrs: files.flatMap(({ name, lines = [] }) =>
        lines.map(({ text, number, comment }) => {
          const parsed = parseCidr(text);
          if (!parsed.ok) throw new Error("a draft that passed the rules has canonical CIDRs");
          return { cidr: parsed.cidr, file: name.text, line: number, ...(comment === "" ? {} : { comment }) };
        }),
      ),
      within: file.within(undefined),
      position: file.position(path, "value"),
    }),
};

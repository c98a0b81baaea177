// Codes for importing lists that exist into a mappings file.
import type { CodeTable } from "./code-meaning.ts";

export const IMPORT_CODES = {
  import_input: {
    when: "A file given to `plsync import` is not what the tool named in `--from` writes, or has nothing to import.",
    remedy: "Write it with the command that the message names. [migrating.md](migrating.md) shows all of them.",
  },
  import_left_out: {
    when: "`plsync import` wrote mappings, but not for everything in its input: something is missing there, or not known yet. What is left out is not changed by plsync.",
    remedy: "Follow the remedy printed with it, or write that mapping by hand.",
  },
} as const satisfies CodeTable;

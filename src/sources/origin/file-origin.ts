// Entries that a line of a file brings. Their descriptions are `file NAME` or `file NAME: COMMENT`, without the line, which changes
// with every line above it.
import type { Origin } from "../../model/change.ts";
import { present } from "../../model/present.ts";
import type { CidrFileSource, FileCidr } from "../written/cidr-files.ts";
import type { OriginKind } from "./origin-kind.ts";
import { shorten } from "./shorten.ts";

type FileOrigin = Extract<Origin, { kind: "file" }>;

/** A name as the schema of the mappings file has it, at most 200 characters and thus whole in a description. */
const DESCRIPTION = /^file ([A-Za-z0-9_][A-Za-z0-9_.@+/-]*)(?:: (.+))?$/s;

export const FILE_ORIGIN: OriginKind<FileCidr, FileOrigin, CidrFileSource> = {
  of: ({ file, line, comment }) => present({ kind: "file" as const, file, line, label: comment && shorten(comment) }),

  describe: ({ file, label }) => shorten(label === undefined ? `file ${file}` : `file ${file}: ${label}`),

  recognise: (description) => {
    const [, file, label] = DESCRIPTION.exec(description) ?? [];
    return file === undefined ? undefined : present({ kind: "file" as const, file, label });
  },

  whyGone: () => (entry) => {
    const origin = FILE_ORIGIN.recognise(entry.description);
    return origin === undefined ? undefined : `no longer in ${origin.file}`;
  },
};

// The kind `cidr_files`: blocks that files beside mappings.yaml name. They are read with it, so they are always known.
import { unordered } from "../model/canonical.ts";
import { familyOf, formatCidr } from "../model/cidr.ts";
import { FILE_ORIGIN } from "./origin/file-origin.ts";
import { broughtBy } from "./source-answer.ts";
import type { SourceKind } from "./source-kind.ts";
import {
  type CidrFileSource,
  type DraftCidrFileSource,
  type FileCidr,
  WRITTEN_CIDR_FILES,
} from "./written/cidr-files.ts";

export const CIDR_FILES: SourceKind<CidrFileSource, DraftCidrFileSource, FileCidr> = {
  written: WRITTEN_CIDR_FILES,

  names: ({ files }) => files,

  reads: () => [],

  answer: ({ cidrs }) => ({ ok: true, entries: broughtBy(cidrs.map((from) => ({ cidr: from.cidr, from }))) }),

  confirm: () => [],

  permissions: () => [],

  // The names too: so what an earlier version of another file was reviewed for does not speak for this one.
  settings: ({ files, cidrs }, family) => {
    const own = cidrs.filter(({ cidr }) => familyOf(cidr) === family).map(({ cidr }) => formatCidr(cidr));
    return { cidr_files: { cidrs: unordered([...new Set(own)]), files: unordered(files) } };
  },

  origin: FILE_ORIGIN,
};

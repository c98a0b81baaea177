// `include` as it is written: which files hold further mappings, and what each of them is granted.

import type { Path, Word } from "../../model/diagnostics/problem.ts";

/** Files with further mappings; in a map, with what they are granted. */
export type WrittenInclude =
  | string
  | {
      readonly files: string;
      readonly accounts?: readonly string[];
      readonly prefix_lists?: readonly string[];
      readonly within?: readonly string[];
    };

/** An item of `include`. What it leaves out, it does not limit. */
export interface DraftGrant {
  readonly path: Path;
  /** A file, or a pattern in whose last part `*` stands for any text. */
  readonly files: Word;
  /** Aliases of the accounts that its sources may be in. */
  readonly accounts?: readonly Word[];
  /** Patterns of the addresses that its lists may have. */
  readonly lists?: readonly Word[];
  /** Blocks outside of which its sources bring nothing. */
  readonly within?: readonly Word[];
}

function grantOf(written: WrittenInclude, path: Path): DraftGrant {
  if (typeof written === "string") return { path, files: { text: written, path } };
  const words = (key: "accounts" | "prefix_lists" | "within"): readonly Word[] | undefined =>
    written[key]?.map((text, index) => ({ text, path: [...path, key, index] }));
  const [accounts, lists, within] = [words("accounts"), words("prefix_lists"), words("within")];
  return {
    path,
    files: { text: written.files, path: [...path, "files"] },
    ...(accounts === undefined ? {} : { accounts }),
    ...(lists === undefined ? {} : { lists }),
    ...(within === undefined ? {} : { within }),
  };
}

/** Of a file in whose `include` the check of its shape found no mistake. */
export function grantsOf(include: readonly WrittenInclude[] = []): readonly DraftGrant[] {
  return include.map((written, index) => grantOf(written, ["include", index]));
}

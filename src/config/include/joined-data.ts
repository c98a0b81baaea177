// The data of a file together with the mappings of those that it includes, as one: paths count their mappings after its own.
import type { Problem } from "../../model/diagnostics/problem.ts";
import type { NamedReader } from "../named-files.ts";
import { type DraftGrant, grantsOf } from "./grants.ts";
import { type IncludedFiles, includedFiles } from "./included-files.ts";

/** What the mapping of that index is granted, by each item of `include` that names its file; empty: everything. */
export type GrantsOf = (mapping: number) => readonly DraftGrant[];

const NOTHING_INCLUDED: IncludedFiles = { files: [], problems: [], diagnostics: [], names: [], digests: new Map() };

/** What the file includes, unless `include` itself has a mistake: then it may say anything. */
export function includedIn(root: unknown, shape: readonly Problem[], path: string, reader: NamedReader): IncludedFiles {
  const { include } = (root ?? {}) as { readonly include?: Parameters<typeof grantsOf>[0] };
  if (include === undefined || shape.some(({ path: [section] }) => section === "include")) return NOTHING_INCLUDED;
  return includedFiles(path, grantsOf(include), reader);
}

function ownMappings(root: unknown): readonly unknown[] {
  const { mappings } = (root ?? {}) as { readonly mappings?: unknown };
  return Array.isArray(mappings) ? mappings : [];
}

/** Of what is wrong with the shape of the file, what is no longer seen once the mappings of other files stand beside its own. */
export function ownMistakes(root: unknown, shape: readonly Problem[]): readonly Problem[] {
  if (typeof root !== "object" || root === null || !("mappings" in root)) return [];
  return shape.filter(({ path }) => path.length === 1 && path[0] === "mappings");
}

/** The data of the file with the mappings of those that it includes after its own. */
export function withMappings(root: unknown, files: IncludedFiles["files"]): unknown {
  const mappings = [...ownMappings(root), ...files.flatMap((file) => file.mappings)];
  return Object.assign(Object.create(null), root, { mappings });
}

/** What the mapping of that index is granted; the file's own are granted everything. */
export function grantedTo(root: unknown, files: IncludedFiles["files"]): GrantsOf {
  const own = ownMappings(root).map((): readonly DraftGrant[] => []);
  const all = [...own, ...files.flatMap(({ mappings, grants }) => mappings.map(() => grants))];
  return (index) => all[index] ?? [];
}

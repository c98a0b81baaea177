// Snapshots in place of AWS: what plans and explanations are made from.
import { shardsToAsk } from "../../engine/fleet/open-questions.ts";
import { NO_INTERFACES } from "../../model/columns/interface-builder.ts";
import type { Plan } from "../../model/plan.ts";
import type { Readers } from "../../observe/ports.ts";
import { visible } from "../../render/visible.ts";
import { type OpenSnapshots, openSnapshotFiles } from "../../snapshot-file/open.ts";
import type { Terminal } from "../terminal.ts";

export interface SnapshotSource extends Pick<OpenSnapshots, "readers" | "at" | "recorded"> {
  /** Says which shards are missing where the plan does not, and whom to ask what the snapshots of shards do not have. */
  readonly tellGaps: (plan: Pick<Plan, "diagnostics">) => void;
  /** True if a file or a shard is left out. */
  readonly isPartial: boolean;
}

/** So many files are named one by one. */
const NAMED = 3;

/**
 * Undefined when there is nothing to plan from, which is then reported, as is every file that is left out. `digests`: SHA-256 of the files
 * that may be used; empty: any. `asksOn`: the command asks AWS for the rest.
 */
export async function openSnapshots(
  paths: readonly string[],
  terminal: Terminal,
  { digests = [], asksOn = false }: { readonly digests?: readonly string[]; readonly asksOn?: boolean } = {},
): Promise<SnapshotSource | undefined> {
  const { opened, problems } = await openSnapshotFiles(paths, digests.length === 0 ? undefined : new Set(digests));
  terminal.report(problems);
  // Of one file that people name, nothing but that file is meant.
  if (opened === undefined) return undefined;
  const { files, readers, at, recorded, gaps, missing } = opened;
  const [first] = files;
  const alone = asksOn ? "" : "; AWS is not asked";
  if (files.length > NAMED) {
    terminal.note(
      "info",
      `Read ${files.length} snapshots, the first taken at ${new Date(at).toISOString()}${alone}.\n`,
    );
  } else {
    for (const { path, header } of files) {
      terminal.note("info", `Read the snapshot ${visible(path)}, taken at ${header.takenAt}${alone}.\n`);
    }
  }
  const isSharded = first?.header.shard !== undefined;
  const tellGaps = ({ diagnostics }: Pick<Plan, "diagnostics">) => {
    if (missing !== undefined && diagnostics.every(({ code }) => code !== missing.code)) terminal.report([missing]);
    if (isSharded && gaps.size > 0) terminal.note("warn", `${shardsToAsk([...gaps.values()])}\n`);
  };
  return { readers, at, recorded, tellGaps, isPartial: problems.length > 0 || missing !== undefined };
}

/** The same readers, for questions that only look further than a plan does: what no snapshot has, nobody has. */
export function notLookingFurther(readers: Readers): Readers {
  return {
    ...readers,
    at: async (at) => {
      const reader = await readers.at(at);
      if (!reader.ok) return reader;
      const interfacesWithAddresses = async () => ({ ok: true, value: NO_INTERFACES }) as const;
      return { ok: true, value: { ...reader.value, interfacesWithAddresses } };
    },
  };
}

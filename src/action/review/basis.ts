// What a plan's record says about the base: which commit it is, what the base file said about each list, and how plsync worked before.
import type { Planning } from "../../engine/plan-run.ts";
import type { Configuration } from "../../model/mapping.ts";
import type { RecordedFile } from "../../model/record.ts";
import { type SettingsBefore, settingsIn } from "../../plan/approval/compare-record.ts";
import { fileDigest } from "../../plan/file-settings.ts";
import type { BaseFile } from "./base-file.ts";

export interface PlanBasis {
  /** The id of the base; empty when it is not known. */
  readonly base: string;
  readonly before: SettingsBefore;
  readonly file: RecordedFile;
}

/** `configuration`: the file that was planned. */
export function planBasis(
  configuration: Configuration,
  base: BaseFile,
  { basePlan }: Pick<Planning, "basePlan">,
): PlanBasis | undefined {
  const after = fileDigest(configuration);
  switch (base.kind) {
    case "none":
      return undefined;
    case "new":
      return { base: base.commit, before: () => "", file: { before: "", after } };
    case "file": {
      const before = basePlan === undefined ? () => undefined : settingsIn(basePlan);
      return { base: base.commit, before, file: { before: fileDigest(base.configuration), after } };
    }
    case "apart":
      return {
        base: base.commit,
        before: () => undefined,
        file: { before: fileDigest(base.configuration), after },
      };
    case "broken":
      return { base: base.commit, before: () => undefined, file: { before: "", after } };
    case "unknown":
      return { base: "", before: () => undefined, file: { before: undefined, after } };
  }
}

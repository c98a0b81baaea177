// What a pull request changes in the file: of how plsync works, and of each list besides what shows in its size, tags and sharing.
import type { Canonical } from "../model/canonical.ts";
import type { Diagnostic } from "../model/diagnostics/diagnostic.ts";
import { where } from "../model/diagnostics/where.ts";
import type { Configuration } from "../model/mapping.ts";
import type { Plan, Planned, SettingChange } from "../model/plan.ts";
import { counted } from "../model/sentence.ts";
import type { Readings } from "../sources/region-index.ts";
import { definitionForm } from "./digest.ts";
import { fileChanges, settingChange } from "./file-changes.ts";
import { formSteps } from "./form-steps.ts";
import { needsReview } from "./review-action.ts";

/** A file, and what its selectors are resolved by. */
export interface ResolvedFile {
  readonly configuration: Configuration;
  readonly readings: Readings;
}

/** Shown by what becomes of the list. */
const SHOWN_OTHERWISE: ReadonlySet<string | undefined> = new Set(["family", "tags", "share"]);

function formsOf(
  { configuration, readings }: ResolvedFile,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, Canonical> {
  const forms = new Map<string, Canonical>();
  for (const mapping of configuration.mappings) {
    for (const spec of mapping.lists) {
      const form = wanted.has(spec.address) ? definitionForm(mapping, spec, readings) : undefined;
      if (form !== undefined) forms.set(spec.address, form);
    }
  }
  return forms;
}

/** The plan with the settings that are other ones in the file before. `basePlan`: the plan of that file. */
export function withSettingChanges(plan: Plan, basePlan: Plan, file: ResolvedFile, base: ResolvedFile): Plan {
  const settingChanges = fileChanges(base.configuration, file.configuration);
  const diagnostics = [...plan.diagnostics, ...noLongerFilled(plan, basePlan)];
  return { ...plan, settingChanges, lists: listsWithChanges(plan, basePlan, file, base), diagnostics };
}

/** Of lists that another tool makes, nothing but the file says that plsync fills them: without it, nothing is done to them. */
function noLongerFilled(plan: Plan, basePlan: Plan): readonly Diagnostic[] {
  const named = new Set([...plan.lists, ...plan.notPlanned].map(({ address }) => address));
  return basePlan.lists.flatMap(({ address, at, change, manage }): readonly Diagnostic[] => {
    if (manage === undefined || named.has(address) || change.kind === "create") return [];
    const entries = counted(change.have.entryCount, "entry");
    return [
      {
        code: "no_longer_filled",
        severity: "warning",
        ...where({ address, at }),
        summary: `${address} is no longer in the file: it stays as it is, with ${entries}, and plsync changes nothing there any more`,
        detail: `Another tool makes ${change.have.id}, so plsync does not delete it.`,
      },
    ];
  });
}

function listsWithChanges(plan: Plan, basePlan: Plan, file: ResolvedFile, base: ResolvedFile): readonly Planned[] {
  const before = new Map(basePlan.lists.map(({ address, digests }) => [address, digests.settings]));
  const isChanged = ({ address, change, digests }: Planned): boolean =>
    needsReview(change) && before.get(address) !== undefined && before.get(address) !== digests.settings;
  const changed = new Set(plan.lists.filter(isChanged).map(({ address }) => address));
  if (changed.size === 0) return plan.lists;
  const [were, are] = [formsOf(base, changed), formsOf(file, changed)];
  const changesOf = ({ address, change }: Planned): readonly SettingChange[] => {
    const [was, is] = [were.get(address), are.get(address)];
    if (was === undefined || is === undefined) return [];
    const isResized = change.kind === "update" && change.resize !== undefined;
    const steps = formSteps(was, is).filter(({ path: [top, ...more] }) => {
      const isSize = top === "max_entries" && more.length === 0 && isResized;
      return !SHOWN_OTHERWISE.has(top) && !isSize;
    });
    return steps.map((step) => settingChange(step, "", step.path.join(".")));
  };
  return plan.lists.map((list) => {
    const settingChanges = changed.has(list.address) ? changesOf(list) : [];
    return settingChanges.length === 0 ? list : { ...list, settingChanges };
  });
}

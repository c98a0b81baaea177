// How plsync works, before and after a pull request: what of it changes, for people to look at.
import { type Canonical, canonical } from "../model/canonical.ts";
import { BUILT_IN_LIMITS, type Configuration, type ListSpec } from "../model/mapping.ts";
import type { SettingChange } from "../model/plan.ts";
import { listed } from "../model/sentence.ts";
import { fileSettings, limitsForm } from "./file-settings.ts";
import { type FormStep, formSteps, formText } from "./form-steps.ts";
import { whatOpens } from "./what-opens.ts";

/** Lists that are named where the same limit changes for several. */
const MOST_LISTS = 3;

/** A step in the words of the file. `place`: what stands before its name. */
export function settingChange(step: FormStep, place: string, name: string): SettingChange {
  const { before, after } = step;
  const [was, is, opens] = [formText(before, after), formText(after, before), whatOpens(step)];
  return {
    place,
    name,
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
    ...(opens === undefined ? {} : { opens }),
  };
}

function ofFile(before: Configuration | undefined, after: Configuration): readonly SettingChange[] {
  // Of a file that is new, each account by itself.
  const none: Canonical = { accounts: {}, credentials: {}, limits: {} };
  return formSteps(before === undefined ? none : fileSettings(before), fileSettings(after)).map((step) => {
    const deep = step.path[0] === "accounts" || step.path[0] === "include" ? 2 : 1;
    const [place, name] = step.path.length === 1 ? [[], step.path] : [step.path.slice(0, deep), step.path.slice(deep)];
    return settingChange(step, place.join("."), name.join("."));
  });
}

function listsOf({ mappings }: Configuration): readonly ListSpec[] {
  return mappings.flatMap(({ lists }) => lists);
}

/** Of a list that is new only what lets more through than plsync's own limits do, and that those are plsync's own. */
function ofLimits(before: Configuration | undefined, after: Configuration): readonly SettingChange[] {
  const known = new Map((before === undefined ? [] : listsOf(before)).map((list) => [list.address, list.limits]));
  const rows = listsOf(after).flatMap(({ address, limits }) => {
    const was = known.get(address);
    const steps = formSteps(limitsForm(was ?? BUILT_IN_LIMITS), limitsForm(limits));
    return steps
      .filter((step) => was !== undefined || whatOpens(step) !== undefined)
      .map((step) => ({ address, step, isNew: was === undefined }));
  });
  const alike = Map.groupBy(rows, ({ isNew, step: { path, before: was, after: is } }) =>
    canonical([isNew, path, was ?? null, is ?? null]),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const names = group.map(({ address }) => address);
    const lists = names.length <= MOST_LISTS ? listed(names) : `${names.length} lists`;
    const change = settingChange(first.step, `limits of ${lists}`, first.step.path.join("."));
    return [first.isNew ? { ...change, before: `${change.before ?? "none"} by default` } : change];
  });
}

/** Those that open something come first. `before`: undefined for a file that is new. */
export function fileChanges(before: Configuration | undefined, after: Configuration): readonly SettingChange[] {
  const all = [...ofFile(before, after), ...ofLimits(before, after)];
  return [...all.filter(({ opens }) => opens !== undefined), ...all.filter(({ opens }) => opens === undefined)];
}

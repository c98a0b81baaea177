// What differs between two canonical forms of settings: each value by its path, before and after.
import { type Canonical, canonical } from "../model/canonical.ts";

export interface FormStep {
  /** The names on the way to the value. */
  readonly path: readonly string[];
  /** Undefined: not there. */
  readonly before: Canonical | undefined;
  readonly after: Canonical | undefined;
}

type Members = { readonly [key: string]: Canonical | undefined };

function isList(form: Canonical | undefined): form is readonly Canonical[] {
  return Array.isArray(form);
}

function isMembers(form: Canonical | undefined): form is Members {
  return typeof form === "object" && form !== null && !Array.isArray(form);
}

function isSame(before: Canonical | undefined, after: Canonical | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return canonical(before) === canonical(after);
}

/** The values of the first that the second has not. */
function without(of: readonly Canonical[], others: readonly Canonical[]): readonly Canonical[] {
  const texts = new Set(others.map(canonical));
  return of.filter((value) => !texts.has(canonical(value)));
}

/** Members in order of their names. Of two unions of maps, such as sources, the maps that differ are compared in pairs. */
export function formSteps(
  before: Canonical | undefined,
  after: Canonical | undefined,
  path: readonly string[] = [],
): readonly FormStep[] {
  if (isSame(before, after)) return [];
  if (isMembers(before) && isMembers(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return names.flatMap((name) => formSteps(before[name], after[name], [...path, name]));
  }
  if (isList(before) && isList(after)) {
    const [gone, come] = [without(before, after), without(after, before)];
    const arePairs = gone.length === come.length && [...gone, ...come].every(isMembers);
    if (arePairs) return gone.flatMap((one, index) => formSteps(one, come[index], path));
  }
  return [{ path, before, after }];
}

/** Values of a union that are shown; the rest is a number. */
const MOST_VALUES = 8;

function listText(values: readonly Canonical[], other: Canonical | undefined): string | undefined {
  if (values.length === 0) return undefined;
  if (values.length <= MOST_VALUES) {
    // An empty description is nothing to read.
    return values.flatMap((value) => formText(value, undefined) || []).join(", ");
  }
  const own = without(values, isList(other) ? other : []).slice(0, MOST_VALUES);
  const rest = values.length - own.length;
  const texts = own.map((value) => formText(value, undefined));
  return [...texts, `${texts.length === 0 ? "" : "and "}${rest} more`].join(texts.length === 0 ? "" : ", ");
}

/** The value as the file would say it, on one line; undefined where there is none. `other`: what it is compared with. */
export function formText(form: Canonical | undefined, other: Canonical | undefined): string | undefined {
  if (form === undefined || form === null) return undefined;
  if (isList(form)) return listText(form, other);
  if (!isMembers(form)) return String(form);
  const said = Object.keys(form)
    .sort()
    .map((name) => [name, formText(form[name], undefined)] as const);
  return said.flatMap(([name, text]) => (text === undefined ? [] : [`${name} ${text}`])).join(", ");
}

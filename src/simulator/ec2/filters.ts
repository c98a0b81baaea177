// EC2's filters: different filters are ANDed, the values of one are ORed; `*` and `?` are wildcards, a backslash escapes them;
// case matters (EC2 user guide, "Filter your resources").

import { wildcard } from "../iam/wildcard.ts";
import { invalidValue, refuse } from "../protocol/aws-error.ts";
import type { Parameters } from "../protocol/parameters.ts";

/** Limits of a request; the user guide has 50 filters, the error message 200 values over all of them. */
const MAX_FILTERS = 50;
const MAX_VALUES = 200;
const MAX_VALUE_LENGTH = 255;

export interface Filter {
  readonly name: string;
  readonly values: readonly string[];
}

/** Filter name → the values that an item has for it. */
export type FilterFields<T> = Readonly<Record<string, (item: T) => readonly (string | undefined)[]>>;

/**
 * The filters of a request.
 * @throws AwsError FilterLimitExceeded beyond the limits of a call
 */
export function readFilters(parameters: Parameters): readonly Filter[] {
  const filters = parameters.structures("Filter").map((filter) => ({
    name: filter.required("Name"),
    values: filter.list("Value"),
  }));
  if (filters.length > MAX_FILTERS) {
    refuse("FilterLimitExceeded", `The maximum number of filters specified on a single call is ${MAX_FILTERS}`);
  }
  if (filters.reduce((sum, { values }) => sum + values.length, 0) > MAX_VALUES) {
    refuse("FilterLimitExceeded", `The maximum number of filter values specified on a single call is ${MAX_VALUES}`);
  }
  for (const { name, values } of filters) {
    if (values.length === 0) invalidValue(`The filter '${name}' has no value`);
    const long = values.find((value) => value.length > MAX_VALUE_LENGTH);
    if (long !== undefined)
      invalidValue(`A value of the filter '${name}' is longer than ${MAX_VALUE_LENGTH} characters`);
  }
  return filters;
}

/** A test for items. Tags are the same for all kinds of resources: `tag:<key>` and `tag-key`. */
export function matcher<T extends { readonly tags: ReadonlyMap<string, string> }>(
  filters: readonly Filter[],
  fields: FilterFields<T>,
): (item: T) => boolean {
  const tests = filters.map((filter) => {
    const valuesOf = fieldOf(filter.name, fields);
    const matches = anyOf(filter.values);
    return (item: T) => valuesOf(item).some((value) => value !== undefined && matches(value));
  });
  return (item) => tests.every((test) => test(item));
}

function fieldOf<T extends { readonly tags: ReadonlyMap<string, string> }>(
  name: string,
  fields: FilterFields<T>,
): (item: T) => readonly (string | undefined)[] {
  if (name.startsWith("tag:")) return (item) => [item.tags.get(name.slice("tag:".length))];
  if (name === "tag-key") return (item) => [...item.tags.keys()];
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return field ?? invalidValue(`The filter '${name}' is invalid`);
}

function anyOf(values: readonly string[]): (value: string) => boolean {
  const isPattern = (value: string) => /[*?\\]/.test(value);
  const literals = new Set(values.filter((value) => !isPattern(value)));
  const patterns = values.filter(isPattern).map((value) => wildcard(value, { escapes: true }));
  return (value) => literals.has(value) || patterns.some((pattern) => pattern.test(value));
}

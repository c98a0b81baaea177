// Filters for EC2's Describe calls: literal values, split into calls that stay within AWS' limit.
import type { Filter } from "@aws-sdk/client-ec2";

/** Values over all filters of one call (EC2 error reference: "maximum number of filter values specified on a single call is 200"). */
export const FILTER_VALUES_PER_CALL = 200;

/** A filter that matches exactly these texts: to AWS `*` and `?` are wildcards unless a backslash stands before them. */
export function exactly(name: string, values: readonly string[]): Filter {
  return { Name: name, Values: values.map((value) => value.replace(/[\\*?]/g, "\\$&")) };
}

/** The items without duplicates, in groups that leave room for `others` values of other filters in the same call. */
export function chunked<T>(items: Iterable<T>, others = 0): readonly (readonly T[])[] {
  const distinct = [...new Set(items)];
  const size = FILTER_VALUES_PER_CALL - others;
  return Array.from({ length: Math.ceil(distinct.length / size) }, (_, i) => distinct.slice(i * size, (i + 1) * size));
}

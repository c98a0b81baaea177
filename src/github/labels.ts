// Labels as GitHub writes them on issues, pull requests and events.
import { field, textField } from "./answer.ts";

/** The names at `path` in parsed JSON. Depending on how a label was set, GitHub writes its name or an object. */
export function labelNames(value: unknown, ...path: readonly string[]): readonly string[] {
  const labels = field(value, ...path);
  if (!Array.isArray(labels)) return [];
  return labels.flatMap((label) => (typeof label === "string" ? label : (textField(label, "name") ?? [])));
}

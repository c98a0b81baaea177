// What the parts of a draft are made with: which paths are sound, and the defaults of the file.

import type { Path } from "../../model/diagnostics/problem.ts";
import type { Word } from "./draft.ts";
import type { ListSettings, SourceSettings } from "./merge-settings.ts";
import type { WrittenDefaults } from "./written.ts";

export interface Making {
  /** True if the check found nothing wrong at the path or below it. */
  readonly sound: (...path: Path) => boolean;
  readonly defaults: WrittenDefaults;
  readonly source: SourceSettings;
  readonly list: ListSettings;
}

/** The word of the part itself, or that of `defaults`. */
export function wordOr(
  own: string | undefined,
  path: Path,
  key: "account" | "region",
  making: Making,
): Word | undefined {
  if (own !== undefined) return { text: own, path: [...path, key] };
  const text = making.defaults[key];
  return text === undefined ? undefined : { text, path: ["defaults", key] };
}

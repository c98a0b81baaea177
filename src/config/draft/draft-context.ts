// What the parts of a draft are made with: which paths are sound, and the defaults of the file.
import type { WrittenContext } from "../../sources/written/written-kind.ts";
import type { ListSettings } from "./merge-settings.ts";
import type { WrittenDefaults } from "./written.ts";

export interface DraftContext extends WrittenContext {
  readonly defaults: WrittenDefaults;
  /** The settings of a list that writes none itself. */
  readonly list: ListSettings;
}

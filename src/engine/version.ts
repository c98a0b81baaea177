// The version of plsync, as its package says.
import manifest from "../../package.json" with { type: "json" };

/** As in `1.2.3`. */
export const VERSION: string = manifest.version;

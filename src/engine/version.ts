// The version of plsync, as its package says.
import manifest from "../../package.json" with { type: "json" };

export const VERSION: string = manifest.version;

import { isNodeNewEnough, withBuiltins } from "./node-version.js";
if (isNodeNewEnough()) withBuiltins(() => import("./github-action.js"));
export {};

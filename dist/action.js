import { isNodeNewEnough } from "./node-version.js";
if (isNodeNewEnough()) import("./github-action.js");
export {};

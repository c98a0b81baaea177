import { isNodeNewEnough } from "./node-version.js";

// src/entry/action.ts
if (isNodeNewEnough()) import("./github-action.js");

export {  };
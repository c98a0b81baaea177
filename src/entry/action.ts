// dist/action.js: loads the Action only in a Node that can run it.
import { isNodeNewEnough } from "./node-version.ts";

if (isNodeNewEnough()) void import("../action/index.ts");

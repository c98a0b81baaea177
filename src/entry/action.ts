// dist/action.js: loads the Action only in a Node that can run it.
import { isNodeNewEnough, withBuiltins } from "./node-version.ts";

if (isNodeNewEnough()) void withBuiltins(() => import("../action/index.ts"));

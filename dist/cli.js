#!/usr/bin/env node
import { isNodeNewEnough, withBuiltins } from "./node-version.js";
if (isNodeNewEnough()) withBuiltins(() => import("./command-line.js"));
export {};

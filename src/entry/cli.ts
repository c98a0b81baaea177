#!/usr/bin/env node
// dist/cli.js: loads the program only in a Node that can run it.
import { isNodeNewEnough, withBuiltins } from "./node-version.ts";

if (isNodeNewEnough()) void withBuiltins(() => import("../cli/main.ts"));

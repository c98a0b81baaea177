#!/usr/bin/env node
// dist/cli.js: loads the program only in a Node that can run it.
import { isNodeNewEnough } from "./node-version.ts";

if (isNodeNewEnough()) void import("../cli/main.ts");

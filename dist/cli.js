#!/usr/bin/env node
import { isNodeNewEnough } from "./node-version.js";
if (isNodeNewEnough()) import("./command-line.js");
export {};

#!/usr/bin/env node
import { isNodeNewEnough } from "./node-version.js";

// src/entry/cli.ts
if (isNodeNewEnough()) import("./command-line.js");

export {  };
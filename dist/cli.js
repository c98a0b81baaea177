#!/usr/bin/env node
import { N as VERSION } from "./plsync.js";
import { t as runLine } from "./run-line.js";

// src/cli/main.ts
process.stdout.on("error", (error) => {
	if (error.code === "EPIPE") process.exit(0);
	throw error;
});
try {
	process.exitCode = await runLine(process.argv.slice(2), process.env);
} catch (error) {
	const trace = error instanceof Error ? error.stack : String(error);
	process.stderr.write(`This is a bug in plsync ${VERSION}. Please report it with these lines (check them for names of yours first):\n${trace}\n`);
	process.exitCode = 1;
}

export {  };
import { defineConfig } from "vitest/config";
import LongestFirst from "./scripts/longest-first.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Files share the processes of the workers, so each loads the AWS SDK once. What a file changes about its process it puts back.
    isolate: false,
    // Node.js loads TypeScript by itself, in less than half of the time, and what it loads runs as it runs elsewhere. What counts the lines
    // that run cannot read it then.
    experimental: { viteModuleRunner: process.argv.includes("--coverage") },
    // On two cores the default is one worker. Three keep both busy: one of them mostly waits for a child process or for git.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // A guard against a test that hangs, no measure of speed: machines are shared.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // The last reporter closes the output with a line that names passed and failed tests, whatever the others print.
    reporters: ["default", "./scripts/closing-line-reporter.ts"],
    env: { NO_COLOR: "1", AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" },
    coverage: { include: ["src/**"], exclude: ["src/**/*.d.ts"], reporter: ["text-summary", "text"] },
  },
});

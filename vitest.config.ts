import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The last reporter closes the output with a line that names passed and failed tests, whatever the others print.
    reporters: ["default", "./scripts/closing-line-reporter.ts"],
    env: { NO_COLOR: "1", AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" },
    coverage: { include: ["src/**"], exclude: ["src/**/*-validator.js"], reporter: ["text-summary", "text"] },
  },
});

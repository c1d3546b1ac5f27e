import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // No test spoils another: what they import is loaded once for all that a process runs.
    isolate: false,
    // Workers live for a minute: see test/support/short-lived.ts.
    execArgv: ["--no-regexp-tier-up", "--interrupt-budget=600000"],
    testTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: "test-results.json" },
  },
});

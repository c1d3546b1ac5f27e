import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // No test spoils another: what they import is loaded once for all that a process runs.
    isolate: false,
    testTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: "test-results.json" },
  },
});

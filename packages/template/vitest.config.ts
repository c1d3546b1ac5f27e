import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Pure: no test can spoil another, so that workers need not be made anew for each file.
    pool: "threads",
    isolate: false,
    testTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: "test-results.json" },
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Core is pure: no test can spoil another, so that workers need not be made anew for each file.
    isolate: false,
    // Workers live for a minute: see test/support/short-lived.ts.
    execArgv: ["--no-regexp-tier-up", "--interrupt-budget=600000"],
    testTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: "test-results.json" },
    setupFiles: ["./property-seed.ts"],
  },
});

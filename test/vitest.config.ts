import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Browser tests wait more than they work: two at a time even where there are only two cores.
    maxWorkers: 2,
    globalSetup: ["./support/chromium.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    reporters: ["default", "json"],
    outputFile: { json: "test-results.json" },
  },
});

import { defineConfig } from "vitest/config";

/** Tests in a browser; the others need none. */
const inBrowser = ["e2e/{accessibility,page,pane,playground,ribbon}*.test.ts"];

export default defineConfig({
  test: {
    // Browser tests wait more than they work: two at a time even where there are only two cores.
    maxWorkers: 2,
    globalSetup: ["./support/chromium.ts"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 120_000 } },
    reporters: ["default", "json"],
    outputFile: { json: "test-results.json" },
    projects: [
      { extends: true, test: { name: "files", include: ["**/*.test.ts"], exclude: inBrowser } },
      {
        extends: true,
        test: {
          name: "browser",
          include: inBrowser,
          globalSetup: "support/browser-setup.ts",
          // What the tests import is loaded once for all that a process runs, and so is the way to the browser.
          isolate: false,
          // A pane that is busy is waited for: a machine may be slower than its test.
          expect: { poll: { timeout: 120_000 } },
        },
      },
    ],
  },
});

import { defineConfig } from "vitest/config";
import { SHORT_LIVED } from "./support/short-lived.ts";

/** Tests in a browser; the others need none. */
const inBrowser = ["e2e/{accessibility,page,pane,playground,ribbon}*.test.ts"];

export default defineConfig({
  test: {
    // Browser tests wait more than they work: three at a time even where there are only two cores.
    maxWorkers: 3,
    globalSetup: ["./support/chromium.ts"],
    // No test spoils another: what they import is loaded once for all that a process runs.
    isolate: false,
    execArgv: [...SHORT_LIVED],
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
          // Of hundreds of pages a browser under load now and then leaves one without an answer for ever. What fails is
          // tried once more, and the gate names each test that needed it.
          retry: 1,
        },
      },
    ],
  },
});

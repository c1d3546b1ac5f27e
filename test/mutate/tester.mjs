/** Runs the tests that answer for what is said, with one change awake at a time, as `run.mjs` asks. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createVitest } from "vitest/node";
import { withSwitches } from "./mutations.mjs";

const root = resolve(import.meta.dirname, "../..");

/** The tests that may speak of these rooms: their own, those of the rooms that speak from them, and whole reports. */
const INCLUDE = [
  "packages/core/src/{facts,claims,narrative,report,figure,guard,comparison}/**/*.test.ts",
  "packages/core/src/checks/*.test.ts",
  "test/contract/report-*.test.ts",
];

/** Where the workers are told which change is awake, and tell which they came by. */
const post = mkdtempSync(join(tmpdir(), "mutate-"));
process.env["MUTATE_POST"] = post;
process.on("exit", () => rmSync(post, { recursive: true, force: true }));
process.on("disconnect", () => process.exit());

let runner;

process.on("message", async (question) => {
  if (question.ask === "begin") runner = begin(question.mutations);
  else if (question.ask === "all") process.send(await all(await runner));
  else process.send(await one(await runner, question));
});

async function begin(mutations) {
  const byPath = grouped(mutations);
  const switches = {
    name: "switches",
    enforce: "pre",
    transform(code, id) {
      const found = byPath.get(id.split("?")[0]);
      return found && { code: withSwitches(code, found), map: null };
    },
  };
  const options = {
    root,
    config: false,
    watch: false,
    include: INCLUDE,
    pool: "threads",
    maxWorkers: 1,
    isolate: true,
    bail: 1,
    testTimeout: 60_000,
    reporters: [{}],
    update: false,
    sequence: { sequencer: AsGiven },
    setupFiles: [join(root, "packages/core/property-seed.ts"), join(import.meta.dirname, "worker.mjs")],
  };
  return createVitest("test", options, { plugins: [switches] });
}

/** Every test file unchanged: whether it passes, how long it takes and which changes it comes by. */
async function all(vitest) {
  awake(-1);
  const specifications = await vitest.globTestSpecifications();
  const files = [];
  for (const specification of specifications) {
    const started = performance.now();
    const { testModules } = await vitest.runTestSpecifications([specification]);
    const took = performance.now() - started;
    const reached = readdirSync(post)
      .filter((name) => name.startsWith("reached-"))
      .flatMap((name) => {
        const numbers = JSON.parse(readFileSync(join(post, name), "utf8"));
        rmSync(join(post, name));
        return numbers;
      });
    files.push({
      path: specification.moduleId,
      passed: testModules.every((each) => each.ok()),
      took,
      reached,
    });
  }
  return { files };
}

/** Whether one of these test files, tried in this order, fails while the change is awake. */
async function one(vitest, { number, paths }) {
  awake(number);
  const specifications = await vitest.globTestSpecifications();
  const asked = paths.flatMap((path) => specifications.find(({ moduleId }) => moduleId === path) ?? []);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(asked);
  return { caught: unhandledErrors.length > 0 || testModules.some((each) => !each.ok()) };
}

function awake(number) {
  writeFileSync(join(post, "awake"), String(number));
}

class AsGiven {
  sort(specifications) {
    return specifications;
  }

  shard(specifications) {
    return specifications;
  }
}

function grouped(mutations) {
  const byPath = new Map();
  for (const mutation of mutations) {
    byPath.set(mutation.path, [...(byPath.get(mutation.path) ?? []), mutation]);
  }
  return byPath;
}

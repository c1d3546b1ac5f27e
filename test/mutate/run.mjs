/**
 * npm run mutate -- [--rooms facts,claims,narrative,report,figure] [--each 100] [--seed 1]
 *
 * Changes one place of a copy of core at a time and runs the tests of the rooms: a change that no test sees is listed.
 * The sample is drawn by the seed, so that a run can be repeated. It is no part of the gate, because it takes hours.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { mutationsOf } from "./mutations.mjs";

const { values } = parseArgs({
  options: {
    rooms: { type: "string", default: "facts,claims,narrative,report,figure" },
    each: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
  },
});

const core = resolve(import.meta.dirname, "../../packages/core");
const copy = resolve(import.meta.dirname, "../../packages/.mutated-core");
const vitest = resolve(import.meta.dirname, "../../node_modules/vitest/vitest.mjs");
const rooms = values.rooms.split(",");
const random = randomFrom(Number(values.seed));
rmSync(copy, { recursive: true, force: true });
mkdirSync(copy);
try {
  for (const entry of readdirSync(core).filter(
    (name) => name !== "node_modules" && name !== "test-results.json",
  )) {
    cpSync(join(core, entry), join(copy, entry), { recursive: true });
  }
  if (readdirSync(core).includes("node_modules"))
    symlinkSync(join(core, "node_modules"), join(copy, "node_modules"));
  // Under a name of its own: npm suffers no two workspaces of one name.
  writeFileSync(join(copy, "package.json"), '{ "name": "mutated-core", "private": true, "type": "module" }');
  if (!passes()) throw new Error("the tests fail before anything is changed");
  for (const room of rooms) report(room);
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function report(room) {
  const all = sourcesIn(join(copy, "src", room)).flatMap((path) => {
    const text = readFileSync(path, "utf8");
    return mutationsOf(path, text).map((change) => ({ path, text, ...change }));
  });
  const sample = drawn(all, Number(values.each));
  const survivors = sample.filter(({ path, text, start, end, to }) => {
    writeFileSync(path, text.slice(0, start) + to + text.slice(end));
    const survives = passes();
    writeFileSync(path, text);
    return survives;
  });
  const caught = sample.length - survivors.length;
  console.log(
    `${room}: ${caught} of ${sample.length} caught (${Math.round((100 * caught) / Math.max(1, sample.length))}%), of ${all.length} there are`,
  );
  for (const { path, text, start, from, to } of survivors) {
    const line = text.slice(0, start).split("\n").length;
    console.log(`  survives: ${relative(copy, path)}:${line}: ${from} → ${to}`);
  }
}

/** The tests of the rooms that answer for what is said, all of them, until the first that fails. */
function passes() {
  const folders = [
    "src/facts",
    "src/claims",
    "src/narrative",
    "src/report",
    "src/figure",
    "src/checks/checks.test.ts",
  ];
  const { status } = spawnSync(process.execPath, [vitest, "run", "--bail", "1", ...folders], {
    cwd: copy,
    env: { ...process.env, CI: "1" },
  });
  return status === 0;
}

function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        entry.name.endsWith(".ts") &&
        !/\.(test|fixture)\.ts$|^(examples|index|role)\.ts$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** So many of them, each as likely as another, in their own order. */
function drawn(all, count) {
  const left = all.map((each, place) => ({ each, place, weight: random() }));
  const first = left.toSorted((a, b) => a.weight - b.weight).slice(0, count);
  return first.toSorted((a, b) => a.place - b.place).map(({ each }) => each);
}

/** Numbers between nought and one that are the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A thread that runs test files, in their order, with one change awake, or with none to learn which files come by which change. */
import { dirname } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { runTaken } from "./stand-in.mjs";

const { awake, seed, tests } = workerData;

/** What was come by while files were loaded, which happens once for all that load them. */
const inLoading = new Set();
let reached = inLoading;
globalThis.mutated = (number) => {
  reached.add(number);
  return number === awake;
};

await import(seed);
const files = [];
for (const { path, made } of tests) {
  reached = inLoading;
  let failure;
  let took = 0;
  const inTests = new Set();
  try {
    await import(made);
    reached = inTests;
    const started = performance.now();
    failure = await runTaken(dirname(path));
    took = performance.now() - started;
  } catch (thrown) {
    failure = String(thrown);
  }
  files.push({ path, made, failure, took, reached: new Set([...inLoading, ...inTests]) });
  if (failure !== undefined && awake !== undefined) break;
}
parentPort.postMessage(files, []);

/** In each worker of the tests: which change is awake, and which the test file came by. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll } from "vitest";

const post = process.env["MUTATE_POST"] ?? "";
const awake = Number(readFileSync(join(post, "awake"), "utf8"));
const reached = new Set();

globalThis.mutated = (number) => {
  reached.add(number);
  return number === awake;
};

afterAll(() => {
  if (awake === -1)
    writeFileSync(join(post, `reached-${process.hrtime.bigint()}`), JSON.stringify([...reached]));
});

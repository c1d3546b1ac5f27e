/** What core's tests use of vitest, for running them outside it: they are taken down here, and run by `ask.mjs`. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chai, expect } from "vitest";

export { expect };

let tests = [];
let waiting = [];
let folder = "";

chai.util.addMethod(chai.Assertion.prototype, "toMatchFileSnapshot", function holdToFile(name) {
  this.assert(
    chai.util.flag(this, "object") === readFileSync(resolve(folder, name), "utf8"),
    `it is not what ${name} holds`,
  );
});

function isAct(given) {
  return typeof given === "function";
}

function take(...given) {
  tests.push(given.find(isAct));
}

function group(...given) {
  waiting.push(given.find(isAct));
}

/** For each row of a table, which is one thing or a list of arguments. */
function each(one) {
  return (rows) =>
    (...given) => {
      const act = given.find(isAct);
      for (const row of rows) one("", () => act(...(Array.isArray(row) ? row : [row])));
    };
}

export const test = Object.assign(take, {
  each: each(take),
  skipIf: (isSo) => (isSo ? () => {} : take),
});
export const describe = Object.assign(group, {
  each: each(group),
  skipIf: (isSo) => (isSo ? () => {} : group),
});

/** What the test file that was just loaded holds, to be run as often as is wanted. */
export function taken() {
  const held = { tests, waiting };
  tests = [];
  waiting = [];
  return held;
}

/** Runs what a test file of this folder holds, until one fails; groups are opened after the file is whole, each time anew. */
export async function runTaken(held, from) {
  folder = from;
  tests = [...held.tests];
  waiting = held.waiting;
  while (waiting.length > 0) {
    const groups = waiting;
    waiting = [];
    try {
      for (const open of groups) open();
    } catch (thrown) {
      taken();
      return String(thrown);
    }
  }
  for (const act of taken().tests) {
    try {
      await act();
    } catch (thrown) {
      return thrown instanceof Error ? thrown.message : String(thrown);
    }
  }
  return undefined;
}

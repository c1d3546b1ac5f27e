/**
 * The labelled sentences: held against the data of the folder that GUARD_CORPUS names, written to GUARD_OUT,
 * then scored. Sets that are not shown, or that carry no labels, run the same way.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { flaggedIn, scoreOf } from "./labelled.fixture.ts";

const repository = resolve(import.meta.dirname, "../../../..");
const shared = process.env["QUARTERLIGHT_SHARED"] || resolve(repository, "../shared");
const folder = process.env["GUARD_CORPUS"] || join(shared, "guard");
const out = process.env["GUARD_OUT"];
const isThere = existsSync(join(folder, "data.json")) && existsSync(join(folder, "sentences.json"));

function readIn(place: string): (name: string) => unknown {
  return (name) => JSON.parse(readFileSync(join(place, name), "utf8"));
}

test.skipIf(!isThere)("holds labelled sentences to their figures (skipped where the set is absent)", () => {
  const found = flaggedIn(readIn(folder));
  if (out !== undefined && out !== "") {
    mkdirSync(out, { recursive: true });
    const flags = found.map(({ id, flags: each }) => ({ id, flags: each }));
    writeFileSync(join(out, "guard-flags.json"), `${JSON.stringify(flags, null, 1)}\n`);
  }
  const { caught, alarms, whole } = scoreOf(readIn(folder), found);
  expect(caught("wrong figure", "digit swap", "stale figure")).toBeGreaterThanOrEqual(0.95);
  expect(caught("flipped direction")).toBeGreaterThanOrEqual(0.95);
  expect(caught()).toBeGreaterThanOrEqual(0.85);
  expect(alarms.length / Math.max(1, whole)).toBeLessThanOrEqual(0.03);
});

// Other partnerships, units, vocabularies and quarters: invented, and each written before the guard had met it.
test.each([
  "west",
  "forth",
  "braes",
  "north",
  "tay",
  "machair",
  "strath",
  "carrick",
  "nairn",
  "islay",
  "unst",
  "yarrow",
  "ettrick",
  "sorrel",
  "marl",
  "ochil",
])("holds the sentences of another partnership, %s", (name) => {
  const read = readIn(join(import.meta.dirname, "fixtures", name));
  const { missed, alarms } = scoreOf(read, flaggedIn(read));
  expect({ missed, alarms }).toEqual({ missed: [], alarms: [] });
});

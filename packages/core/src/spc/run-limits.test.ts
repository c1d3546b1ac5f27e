import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { fewestCrossings, longestRunLimit, runCountLimits } from "./run-limits.ts";

const repository = resolve(import.meta.dirname, "../../../..");
const shared = process.env["QUARTERLIGHT_SHARED"] ?? resolve(repository, "../shared");
const files = [
  join(import.meta.dirname, "fixtures/run_limits.json"),
  resolve(repository, process.env["SPC_VECTORS"] ?? join(shared, "spc/vectors"), "run_limits.json"),
].filter((file) => existsSync(file));

type Row = readonly [useful: number, first: number, second: number];

type Table = { readonly rows: readonly Row[] };

function isTables(file: unknown): file is { readonly anhoej: Table; readonly number_of_runs_exact: Table } {
  return typeof file === "object" && file !== null && "anhoej" in file && "number_of_runs_exact" in file;
}

describe.each(
  files.map((file, index) => [index === 0 ? "our fixture" : "the reference file", file] as const),
)("limits for runs against %s", (_name, file) => {
  const tables: unknown = JSON.parse(readFileSync(file, "utf8"));

  test("longest run and crossings, Anhoej", () => {
    const rows = isTables(tables) ? tables.anhoej.rows : [];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(([useful]) => [useful, longestRunLimit(useful), fewestCrossings(useful)])).toEqual(
      rows.map(([useful, longest, crossings]) => [useful, longest, crossings + 0]),
    );
  });

  test("number of runs, exact", () => {
    const rows = isTables(tables) ? tables.number_of_runs_exact.rows : [];
    expect(rows.length).toBeGreaterThan(0);
    const ours = rows.map(([useful]) => [useful, runCountLimits(useful).fewest, runCountLimits(useful).most]);
    expect(ours).toEqual(rows);
  });
});

test.each([1, 2, 1000, 4000, 100_000])("%i useful points give whole limits", (useful) => {
  const { fewest, most } = runCountLimits(useful);
  const all = [longestRunLimit(useful), fewestCrossings(useful), fewest, most];
  expect(all.every((limit) => Number.isInteger(limit) && limit >= 0 && limit <= useful + 3)).toBe(true);
});

test("the limits close in on half the points, as they must", () => {
  expect(fewestCrossings(4000)).toBe(1947);
});

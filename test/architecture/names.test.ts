import { expect, test } from "vitest";
import { writtenPaths } from "../support/source.ts";

/** Names under which anything may be put, so that everything is. */
const DUMPING_GROUNDS = /^(utils?|utilities|helpers?|common|misc|shared|types?|lib|core-utils)$/;

/** Files are kebab-case; React components PascalCase. */
const FILE = /^([a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*(?=\.tsx$|\.test\.tsx$))(\.[a-z0-9-]+)+$/;

const programPaths = () => ["packages", "apps", "test"].flatMap((folder) => writtenPaths(folder));

test("no file or folder has the name of a dumping ground", () => {
  expect(programPaths().filter(isDumpingGround)).toEqual([]);
});

test("files are named in kebab-case, components in PascalCase", () => {
  const sources = programPaths().filter((path) => /\.(ts|tsx|mjs|js)$/.test(path));
  expect(sources.filter((path) => !isWellNamed(path))).toEqual([]);
});

test.each([
  "packages/core/src/utils/round.ts",
  "packages/core/src/spc/helpers.ts",
  "apps/exporter/src/common.ts",
  "packages/render/src/html/types.test.ts",
])("%s is caught", (path) => {
  expect(isDumpingGround(path)).toBe(true);
});

test.each([
  { path: "packages/core/src/spc/moving-ranges.ts", good: true },
  { path: "apps/excel-addin/src/ui/TaskPane.tsx", good: true },
  { path: "packages/core/src/spc/movingRanges.ts", good: false },
  { path: "packages/core/src/spc/MovingRanges.ts", good: false },
])("$path is well named: $good", ({ path, good }) => {
  expect(isWellNamed(path)).toBe(good);
});

function isDumpingGround(path: string): boolean {
  return path.split("/").some((part) => DUMPING_GROUNDS.test(part.split(".")[0] ?? ""));
}

function isWellNamed(path: string): boolean {
  return FILE.test(path.split("/").at(-1) ?? "");
}

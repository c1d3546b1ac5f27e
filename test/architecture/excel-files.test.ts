import { expect, test } from "vitest";
import { importsOf } from "../support/imports.ts";
import { type Source, readText, sourcesIn, writtenPaths } from "../support/source.ts";

const PLACE = "packages/files/";

test("only packages/files speaks to ExcelJS", () => {
  const sources = sourcesIn(["packages", "apps", "test"], { tests: true });
  expect(sources.filter(({ path }) => !path.startsWith(PLACE)).filter(speaksExcelJs)).toEqual([]);
});

test("only packages/files asks npm for ExcelJS", () => {
  const manifests = [
    "package.json",
    ...writtenPaths("packages"),
    ...writtenPaths("apps"),
    ...writtenPaths("test"),
  ];
  const asking = manifests
    .filter((path) => path.endsWith("package.json") && path !== "package.json")
    .filter((path) => /"exceljs":/.test(readText(path)));
  expect(asking).toEqual([`${PLACE}package.json`]);
});

test.each([
  'import ExcelJS from "exceljs";',
  'import type { Workbook } from "exceljs";',
  'const { Workbook } = await import("exceljs");',
  'type Book = import("exceljs").Workbook;',
  'import "exceljs/dist/exceljs.min.js";',
])("%s elsewhere is caught", (text) => {
  expect(speaksExcelJs({ path: "apps/exporter/src/bad.ts", text })).toBe(true);
});

function speaksExcelJs(source: Source): boolean {
  return importsOf(source).some((name) => name === "exceljs" || name.startsWith("exceljs/"));
}

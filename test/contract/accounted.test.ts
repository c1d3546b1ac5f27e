import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { read } from "@quarterlight/core/read";
import type { Reading, Role } from "@quarterlight/core/reading";
import type { Kpi } from "@quarterlight/core/register";
import { isUnitWord } from "@quarterlight/core/tables";
import {
  type Address,
  type Cell,
  type Workbook,
  addressName,
  isFilled,
  textOf,
} from "@quarterlight/core/workbook";
import { readFile } from "@quarterlight/files/read";
import { describe, expect, test } from "vitest";
import { realFile, sharedFolder } from "../support/real-file.ts";
import { FILES as REAL } from "./layouts-expected.ts";

const FOLDERS = ["cases/reading", "register-and-data"].map((folder) => join(sharedFolder, folder));
const FILES = FOLDERS.flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(?:xlsx|csv|ods)$/u.test(name))
        .map((name) => join(folder, name))
    : [],
);

/** A column of these is told cell by cell, any other as a whole. */
const OF_NUMBERS: ReadonlySet<Role> = new Set<Role>([
  "value",
  "measure",
  "numerator",
  "denominator",
  "lower limit",
  "upper limit",
  "this quarter",
  "last quarter",
]);

/** Every cell that a KPI rests on. */
function cellsOf({ at, observations, monthly, comparators, targets, published, commentary }: Kpi): Address[] {
  const series = [...observations, ...monthly, ...comparators.flatMap((each) => each.observations)];
  const figures = series.flatMap((each) => {
    if (each.state !== "value") return [each.at];
    const parts = [each.numerator, each.denominator, each.lower, each.upper];
    return [each.at, ...parts.flatMap((part) => (part === undefined ? [] : [part.at]))];
  });
  const beside = [...targets, ...commentary].map((each) => each.at);
  return [at, ...figures, ...beside, ...(published === undefined ? [] : [published.at])];
}

/** The cells of a KPI's own figures: it may be named in the row of another area. */
function figuresOf({ observations, monthly }: Kpi): Address[] {
  return [...observations, ...monthly].map(({ at }) => at);
}

/** Whether a row under the headings names units and nothing else: it is read with them. */
function namesUnits(cells: readonly (Cell | null)[]): boolean {
  return cells.every((cell) => !isFilled(cell) || isUnitWord(textOf(cell)));
}

/** The filled cells of tables that were read of which neither register nor reading says anything. */
function untold(workbook: Workbook, reading: Reading, kpis: readonly Kpi[]): readonly string[] {
  const used = new Set(kpis.flatMap(cellsOf).map(addressName));
  const own = new Set(kpis.flatMap(figuresOf).map(addressName));
  const told = { rows: new Set<string>(), columns: new Set<string>(), cells: new Set<string>() };
  for (const { what, at } of reading.notUnderstood) {
    if (what === "row") told.rows.add(`${at.sheet}|${at.row}`);
    if (what === "column") told.columns.add(`${at.sheet}|${at.column}`);
    if (what === "cell") told.cells.add(addressName(at));
  }
  return reading.sheets.flatMap(({ sheet, block, columns, areas, leftOut }) => {
    const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [];
    if (block === undefined || leftOut !== undefined || columns.length === 0) return [];
    const words = new Set(columns.filter(({ became }) => !OF_NUMBERS.has(became)).map(({ at }) => at.column));
    const top = Math.max(...columns.map(({ at }) => at.row)) + 1;
    return rows.slice(0, block.bottom + 1).flatMap((cells, row) => {
      const hasOwn = cells.some((_, column) => own.has(addressName({ sheet, row, column })));
      // A row of an area that was not asked for is left out as its sheet's areas say.
      if (row < top || namesUnits(cells) || told.rows.has(`${sheet}|${row}`) || (areas.length > 1 && !hasOwn))
        return [];
      return cells.flatMap((cell, column) => {
        const name = addressName({ sheet, row, column });
        const isTold =
          !isFilled(cell) ||
          used.has(name) ||
          told.cells.has(name) ||
          told.columns.has(`${sheet}|${column}`) ||
          words.has(column);
        return isTold ? [] : [name];
      });
    });
  });
}

describe("every filled cell of a table is told", () => {
  test.skipIf(FILES.length === 0).each(FILES.map((path) => [basename(path), path]))(
    "%s (skipped without ../shared)",
    async (name, path) => {
      const result = await readFile(name, new Uint8Array(readFileSync(path)));
      if (!result.ok) throw new Error(`${name} cannot be read`);
      const { register, reading } = read(result.workbook);
      expect(untold(result.workbook, reading, register.kpis)).toEqual([]);
    },
  );

  const isThere = REAL.every(({ file }) => realFile(file).isThere);
  test.skipIf(!isThere).each(REAL)(
    "$file (skipped without ../shared)",
    async ({ file, answers, also = [], layouts }) => {
      const [workbook, ...companions] = await Promise.all([file, ...also].map(load));
      if (workbook === undefined) throw new Error(`${file} cannot be read`);
      const { register, reading } = read(workbook, { mapping: { version: 1, ...answers }, also: companions });
      expect(filledIn(workbook, reading) > 0).toBe(Object.keys(layouts).length > 0);
      expect(untold(workbook, reading, register.kpis)).toEqual([]);
    },
  );
});

async function load(name: string): Promise<Workbook> {
  const result = await readFile(name, new Uint8Array(readFileSync(realFile(name).path)));
  if (!result.ok) throw new Error(`${name} cannot be read`);
  return result.workbook;
}

/** How many filled cells the tables hold that were read. */
function filledIn({ sheets }: Workbook, reading: Reading): number {
  const names = new Set(
    reading.sheets.flatMap(({ sheet, leftOut }) => (leftOut === undefined ? [sheet] : [])),
  );
  const cells = sheets.filter(({ name }) => names.has(name)).flatMap(({ rows }) => rows.flat());
  return cells.filter(isFilled).length;
}

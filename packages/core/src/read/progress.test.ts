import { expect, test } from "vitest";
import { sheetOf } from "../workbook/index.ts";
import type { Grid } from "./properties/written.fixture.ts";
import { read } from "./read.ts";

const LONG: Grid = [
  ["Indicator", "Period", "Value"],
  ...Array.from({ length: 500 }, (_, at) => [`People seen ${at}`, "2024/25", at]),
];

const CARD: Grid = [
  ["Code", "Title", "2023/24", "2024/25"],
  ["A1", "People seen", 4, 5],
];

const NOTES: Grid = [["Notes"], ["Nothing to read here"]];

const workbooks: readonly {
  readonly title: string;
  readonly grids: readonly Grid[];
  readonly first: number;
}[] = [
  { title: "a long table", grids: [LONG], first: 0.01 },
  { title: "several sheets", grids: [CARD, LONG, NOTES], first: 0.01 },
  { title: "a sheet that nobody can read", grids: [NOTES], first: 0.66 },
  { title: "no sheet at all", grids: [], first: 1 },
];

test.each(workbooks)("of $title is told in rising shares, the whole only at the end", ({ grids, first }) => {
  const sheets = grids.map((grid, at) => sheetOf(`Sheet ${at}`, grid));
  const told: number[] = [];
  read({ name: "ours.xlsx", date1904: false, sheets }, { progress: (share) => told.push(share) });
  expect(told[0]).toBe(first);
  expect(told).toEqual([...new Set(told)].toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

import { expect, test } from "vitest";
import { newRowCount } from "./row-count.ts";

function toldBy(total: number, count: (rows: ReturnType<typeof newRowCount>) => void): number[] {
  const told: number[] = [];
  count(newRowCount(total, (share) => told.push(share)));
  return told;
}

test.each([
  { title: "each row of few", total: 4, count: 4, told: [0.25, 0.5, 0.75, 1] },
  { title: "no more rows than there are", total: 2, count: 5, told: [0.5, 1] },
])("tells $title", ({ total, count, told }) => {
  const rows = (counter: ReturnType<typeof newRowCount>) => {
    for (let row = 0; row < count; row += 1) counter.add();
  };
  expect(toldBy(total, rows)).toEqual(told);
});

test("tells of many rows in hundredths, and never goes back", () => {
  const told = toldBy(67_000, (counter) => {
    for (let row = 0; row < 40_000; row += 1) counter.add();
    counter.upTo(10_000);
    counter.upTo(67_000);
  });
  expect(told).toHaveLength(60);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.slice(-2)).toEqual([0.59, 1]);
});

import { expect, test } from "vitest";
import { check } from "../check.ts";
import { book, drawnSheet } from "../examples/sheets.ts";
import { ambiguousQuarter } from "./ambiguous-quarter.ts";

test.each([
  ["2022-23", "2023-4", "2024-25"],
  ["Q1 2025", "Q2 2025", "Q3 2025"],
])("a heading that may be two periods is told once: %s, %s, %s", (...periods) => {
  const rows = [
    ["Code", "Description", ...periods, "Target"],
    ["H1", "People home within three days (%)", 81, 82, 84, 80],
    ["H2", "Calls answered within a minute (%)", 91, 93, 90, 90],
  ];
  const found = check(book(drawnSheet("Scorecard", rows)), [ambiguousQuarter]);
  const cells = found.flatMap(({ at }) =>
    (Array.isArray(at) ? at : [at]).map((each) => JSON.stringify(each)),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(cells).toEqual([...new Set(cells)]);
});

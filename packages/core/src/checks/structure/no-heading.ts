import { book, drawnSheet, SOUND } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

const HEADINGS = ["Code", "Description", "2024/25 Q1", "2024/25 Q2", "2024/25 Q3", "2024/25 Q4", "Target"];

export const noHeading = defineCheck({
  id: "S01",
  title: "Column without a heading",
  why: "Nobody can tell what stands in it, so it is not read and the report goes without.",
  scope: "table",
  check: ({ sheet, columns, headingRow, block }) => {
    const headed = new Set(columns.map(({ at }) => at.column));
    const unheaded: {
      readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
      readonly filled: number;
    }[] = [];
    for (let column = block.left + 1; column < block.right; column += 1) {
      const heading = sheet.rows
        .slice(block.top, headingRow + 1)
        .some((row) => (row[column]?.value ?? null) !== null);
      if (heading || headed.has(column)) continue;
      const filled = sheet.rows
        .slice(headingRow + 1, block.bottom + 1)
        .filter((row) => (row[column]?.value ?? null) !== null);
      if (filled.length > 0)
        unheaded.push({ at: { sheet: sheet.name, row: headingRow, column }, filled: filled.length });
    }
    return unheaded;
  },
  severity: "warning",
  message: ({ filled }) => `The column has no heading, and ${filled} filled cells.`,
  remedy: "Give it a heading, or take it out.",
  departs:
    "A warning: a column without a heading is never read, so nothing wrong is printed. An unnamed first column of row numbers is left alone.",
  examples: {
    keep: [() => withThird("2024/25 Q3")],
    break: [() => withThird("")],
  },
});

function withThird(third: string) {
  const headings = HEADINGS.map((heading) => (heading === "2024/25 Q3" ? third : heading));
  return book(drawnSheet("Scorecard", [headings, ...SOUND]));
}

import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";

export const raggedRow = defineCheck({
  id: "S08",
  title: "Cell to the right of the last heading",
  why: "It stands under no heading, so it is not read; often a row has slipped a column to the right.",
  scope: "table",
  check: ({ sheet, headingRow, block }) => {
    const headings = sheet.rows.slice(block.top, headingRow + 1);
    const lastHeading = Math.max(
      ...headings.map((row) => row.findLastIndex((cell) => (cell?.value ?? null) !== null)),
    );
    const at = sheet.rows.flatMap((cells, row) => {
      if (row <= headingRow || row > block.bottom) return [];
      const column = cells.findLastIndex((cell) => (cell?.value ?? null) !== null);
      return column > lastHeading ? [{ sheet: sheet.name, row, column }] : [];
    });
    return at.length === 0 ? undefined : { at, count: at.length };
  },
  severity: "warning",
  message: ({ count }) =>
    count === 1 ? "One row goes on beyond the last heading." : `${count} rows go on beyond the last heading.`,
  remedy: "Look whether the row has slipped; else give the column a heading.",
  examples: {
    keep: [() => scorecard(SOUND)],
    break: [() => scorecard([...SOUND, ["H4", "Falls (%)", 3, 4, 5, 5, 4, 81]])],
  },
});

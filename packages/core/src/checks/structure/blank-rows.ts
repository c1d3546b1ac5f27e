import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import { rowsIn } from "../frame/walk.ts";

export const blankRows = defineCheck({
  id: "S07",
  title: "Blank row inside a table",
  why: "Excel takes the table to end there: sorting, filters and pivots leave the rest out.",
  scope: "table",
  check: (table) => {
    const beside = new Set(
      table.desk.reading.notUnderstood.flatMap(({ why, at }) =>
        why === "outside the table" && at.sheet === table.sheet.name ? [at.row] : [],
      ),
    );
    const filled = rowsIn(table).flatMap(({ row }) => (beside.has(row) ? [] : [row]));
    const present = new Set(filled);
    const last = filled.at(-1) ?? 0;
    const blank: number[] = [];
    for (let row = table.headingRow + 1; row < last; row += 1) {
      const isEmpty = (table.sheet.rows[row] ?? []).every((cell) => (cell?.value ?? null) === null);
      if (!present.has(row) && isEmpty) blank.push(row);
    }
    if (blank.length === 0) return undefined;
    const column = table.columns[0]?.at.column ?? 0;
    return { at: blank.map((row) => ({ sheet: table.sheet.name, row, column })), count: blank.length };
  },
  severity: "information",
  message: ({ count }) =>
    count === 1 ? "A row inside the table is blank." : `${count} rows inside the table are blank.`,
  remedy: "Take them out.",
  departs:
    "Information: the reader passes over blank rows; one above a note under the table is no row of it (S14). Blank columns are left alone, since columns are found by their headings.",
  examples: {
    keep: [
      () => scorecard(SOUND),
      () => scorecard([...SOUND, [], ["Source: the partnership's own records, counted in October."]]),
    ],
    break: [() => scorecard([...SOUND.slice(0, 2), [], ...SOUND.slice(2)])],
  },
});

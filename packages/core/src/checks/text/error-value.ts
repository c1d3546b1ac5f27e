import { type Address, isCellError } from "../../workbook/index.ts";
import { SOUND, scorecard } from "../examples/sheets.ts";
import { defineCheck } from "../frame/define.ts";
import type { SheetSubject } from "../frame/subjects.ts";

type ErrorCell = { readonly at: Address; readonly error: string; readonly isRead: boolean };

export const errorValue = defineCheck({
  id: "T03",
  title: "Formula error",
  why: "Where a formula leaves an error there is no figure, and what is built on it is missing too.",
  scope: "sheet",
  check: (subject) => errorsIn(subject),
  severity: ({ error }) => (error === "#N/A" ? "warning" : "error"),
  message: ({ error }) => `The formula leaves ${error}.`,
  together: (all) =>
    `${all.length} cells of this sheet hold formula errors, the first ${all[0]?.error ?? ""}.`,
  cause: ({ at, error, isRead }) => `${at.sheet}|${isRead ? "read" : "not read"}|${error === "#N/A"}`,
  remedy: "Mend the formula, or put [x] where the figure does not exist.",
  departs:
    "#N/A typed by hand, with no formula, is how some workbooks write “not available”, and is read so. #N/A left by a formula is read so too, and is a warning: the report prints no figure there. Errors on sheets that are not read are told once a sheet, and do not block.",
  examples: {
    keep: [() => scorecard([...SOUND, ["H4", "Falls (%)", 3, 4, { error: "#N/A" }, 5, 4]])],
    break: [
      () =>
        scorecard([
          ...SOUND,
          ["H4", "Falls (%)", 3, 4, { value: { error: "#REF!" }, formula: "B9/#REF!" }, 5, 4],
        ]),
    ],
  },
});

function errorsIn({ sheet, desk }: SheetSubject): readonly ErrorCell[] {
  const table = desk.tables().find((each) => each.sheet === sheet);
  const read = new Set(table?.columns.map(({ at }) => at.column));
  const found: ErrorCell[] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const value = cell?.value;
      if (!isCellError(value) || (value.error === "#N/A" && cell?.formula === undefined)) continue;
      found.push({ at: { sheet: sheet.name, row, column }, error: value.error, isRead: read.has(column) });
    }
  }
  return found;
}

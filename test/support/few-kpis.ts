import { type TablePlan, type WorkbookPlan, writeWorkbook } from "@quarterlight/files/write";
import { exampleWorkbook } from "@quarterlight/template/workbook";

/** Codes of the worked example beyond its first nine indicators of the partnership's own. */
const OTHERS = /^(?:GL-[12]\d|NI-\d+)$/;
/** A cell that names indicators by their codes and holds nothing else. */
const CODES = /^(?:GL|NI)-\d+(?:[;,] (?:GL|NI)-\d+)*$/;

/** The worked example with its first nine indicators alone: for tests that look at what is done with one of them. */
function fewOf({ sheets, ...plan }: WorkbookPlan): WorkbookPlan {
  return {
    ...plan,
    sheets: sheets.map((sheet) =>
      sheet.tables === undefined ? sheet : { ...sheet, tables: sheet.tables.map(withFew) },
    ),
  };
}

/** A table without what is said of the other indicators alone. */
function withFew(table: TablePlan): TablePlan {
  const rows = table.rows.map((row) =>
    row.map((value) => {
      if (typeof value !== "string" || !CODES.test(value)) return value;
      const kept = value.split(/[;,] /).filter((code) => !OTHERS.test(code));
      return kept.length === 0 ? undefined : kept.join("; ");
    }),
  );
  return {
    ...table,
    rows: rows.flatMap((row) => (row.includes(undefined) ? [] : [row.map((value) => value ?? "")])),
  };
}

/** The bytes of that workbook. */
export function fewBytes(): Promise<Uint8Array> {
  return writeWorkbook(fewOf(exampleWorkbook()));
}

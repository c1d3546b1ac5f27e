import { isCalendarYears } from "../period/index.ts";
import { type Notebook, assumes, tell } from "../reading/index.ts";

const YEAR = /^(?:19|20)\d\d$/u;

/** Says of headings that are a bare year, such as 2024, that they were taken for the calendar year. */
export function tellBareYears(notebook: Notebook): void {
  const columns = notebook.sheets.flatMap((sheet) => sheet.columns);
  const bare = columns.flatMap(({ heading, period }) =>
    period !== undefined && isCalendarYears(period) && YEAR.test(heading.trim())
      ? [assumes({ kind: "bare year", label: heading.trim(), period, more: 0 })]
      : [],
  );
  tell(notebook, bare);
}

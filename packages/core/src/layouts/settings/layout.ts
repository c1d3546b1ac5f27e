import { isDateSerial, isoOfSerial, readDate } from "../../period/index.ts";
import { type Reason, type Remark, notUnderstood } from "../../reading/index.ts";
import { AUDIENCES, DEFAULT_SETTINGS, type Settings } from "../../register/index.ts";
import { type Context, formatKind, periodWithin } from "../../tables/index.ts";
import {
  type Cell,
  type Sheet,
  addressAt,
  cellAt,
  isBlankRow,
  nameKey,
  textAt,
  textOf,
  usedBlock,
} from "../../workbook/index.ts";
import { NO_FIGURES } from "../holds.ts";
import { type LayoutOf, NO_MATCH, type TableRead } from "../layout.ts";
import type { SaidPeriod } from "../words.ts";
import { type SettingName, areHeadings, settingNamed } from "./names.ts";

/** A name and a value in each row: who publishes the report, its title, its date. */
export const settings: LayoutOf = {
  title: "Settings",
  holds: NO_FIGURES,
  matches: (sheet) => {
    const found = findSettings(sheet);
    if (found === undefined) return NO_MATCH;
    const labels = found.rows.map((row) => textAt(sheet, row, found.column));
    return { sure: 0.9, why: [{ clue: "headings", found: labels.filter((label) => settingNamed(label)) }] };
  },
  read: (sheets, context) => {
    const read = sheets.flatMap(({ sheet }) => readSheet(sheet, context) ?? []);
    return {
      settings: Object.assign({}, DEFAULT_SETTINGS, ...read.map(({ said }) => said)),
      words: { stories: [], feedback: [], comments: [], targets: [], says: read.flatMap(({ says }) => says) },
      tables: read.map(({ table }) => table),
      remarks: read.flatMap(({ remarks }) => remarks),
    };
  },
};

type Found = {
  readonly column: number;
  readonly headingRow: number | undefined;
  readonly rows: readonly number[];
};

const MOST_COLUMNS = 4;
const MOST_ROWS = 60;

/** The names of settings in a sheet that keeps little else: two of them, or one under headings that say so. */
function findSettings(sheet: Sheet): Found | undefined {
  const used = usedBlock(sheet);
  if (used === undefined || used.right - used.left >= MOST_COLUMNS || used.bottom - used.top > MOST_ROWS) {
    return undefined;
  }
  const column = used.left;
  const filled = Array.from({ length: used.bottom - used.top + 1 }, (_, at) => used.top + at).filter(
    (row) => !isBlankRow(sheet, row),
  );
  const headingRow = filled.find((row) =>
    areHeadings(textAt(sheet, row, column), textAt(sheet, row, column + 1)),
  );
  const rows = filled.filter((row) => headingRow === undefined || row > headingRow);
  const known = rows.filter(
    (row) => settingNamed(textAt(sheet, row, column)) !== undefined && textAt(sheet, row, column + 1) !== "",
  );
  const isEnough = known.length >= (headingRow === undefined ? 2 : 1) && known.length * 3 >= rows.length;
  return isEnough ? { column, headingRow, rows } : undefined;
}

type Read = {
  readonly table: TableRead;
  readonly said: Partial<Settings>;
  readonly says: readonly SaidPeriod[];
  readonly remarks: readonly Remark[];
};

function readSheet(sheet: Sheet, context: Context): Read | undefined {
  const found = findSettings(sheet);
  if (found === undefined) return undefined;
  const { column, headingRow, rows } = found;
  const said: Partial<Settings>[] = [];
  const says: SaidPeriod[] = [];
  const remarks: Remark[] = [];
  for (const row of rows) {
    const name = settingNamed(textAt(sheet, row, column));
    const cell = cellAt(sheet, row, column + 1);
    const at = addressAt(sheet, row, column + 1);
    const text = textOf(cell);
    if (name === undefined) {
      const label = textAt(sheet, row, column);
      remarks.push(notUnderstood("row", addressAt(sheet, row, column), label, "unknown setting"));
      continue;
    }
    if (text === "") continue;
    const period = name === "title" || name === "period" ? periodWithin(text) : undefined;
    if (period !== undefined) says.push({ period, text, at });
    const value = VALUES[name]({ cell, text, date1904: context.workbook.date1904 });
    if (value === undefined) {
      remarks.push(notUnderstood("cell", at, text, TROUBLE[name] ?? "unknown setting"));
    } else said.unshift(value);
  }
  const table: TableRead = {
    of: sheet,
    block: {
      top: headingRow ?? rows[0] ?? 0,
      bottom: rows.at(-1) ?? 0,
      left: column,
      right: column + 1,
    },
    columns: [],
    rows: rows.length,
    areas: [],
  };
  return { table, said: Object.assign({}, ...said), says, remarks };
}

const TROUBLE: Partial<Record<SettingName, Reason>> = {
  date: "not a date",
  audience: "not a choice",
  period: "not a period",
};

type Value = { readonly cell: Cell | null; readonly text: string; readonly date1904: boolean };

/** Words that must stand in every report made of such a workbook. */
const INVENTED =
  /\b(?:invented|fictional|fictitious|made[- ]up|not real|example (?:data|only)|synthetic|illustrative|test data)\b/iu;

/** What each setting sets; nothing where its value makes no sense. A title and a period are held against the figures later. */
const VALUES: Record<SettingName, (value: Value) => Partial<Settings> | undefined> = {
  partnership: ({ text }) => ({ partnership: text }),
  title: () => ({}),
  period: ({ text }) => (periodWithin(text) === undefined ? undefined : {}),
  date: ({ cell, text, date1904 }) => {
    const date = dateOf(cell, text, date1904);
    return date === undefined ? undefined : { date };
  },
  audience: ({ text }) => {
    const audience = AUDIENCES.find((each) => each === nameKey(text));
    return audience === undefined ? undefined : { audience };
  },
  // A note to whoever keeps the workbook is no sentence for its readers.
  notice: ({ text }) => (INVENTED.test(text) ? { notice: text } : {}),
  contact: ({ text }) => ({ contact: text }),
};

function dateOf(cell: Cell | null, text: string, date1904: boolean): string | undefined {
  const value = cell?.value;
  if (typeof value !== "number") return readDate(text);
  return formatKind(cell?.format) === "date" && isDateSerial(value)
    ? isoOfSerial(value, date1904)
    : undefined;
}

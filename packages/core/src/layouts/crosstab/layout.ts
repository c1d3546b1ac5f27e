import type { Period } from "../../period/index.ts";
import {
  type Sheet,
  addressAt,
  cellAt,
  isBlankRow,
  textAt,
  nameKey,
  usedBlock,
} from "../../workbook/index.ts";
import {
  type Context,
  isKnownArea,
  type PickArea,
  pickAreas,
  roleOf,
  currentPeriodOrAsk,
  HOUSE_LEGEND,
  observe,
  readFigure,
  isPartOfYear,
} from "../../tables/index.ts";
import { type SeriesBook, foundIn, newSeriesBook, openKpi, put } from "../../settle/index.ts";
import { type Found, type LayoutOf, NO_MATCH, type TableRead } from "../layout.ts";

/** One kind of thing down, another across, and a figure where they meet; one period for the whole table. */
export const crosstab: LayoutOf = {
  title: "Table of one period",
  holds: { periods: "one for all", facts: ["title"] },
  matches: (sheet) => {
    const table = findCrosstab(sheet);
    if (table === undefined) return NO_MATCH;
    return { sure: 0.42, why: [{ clue: "headings", found: table.headings.map(({ heading }) => heading) }] };
  },
  read: (sheets, context) => {
    const read = sheets.map(({ sheet }) => readSheet(sheet, context));
    return {
      kpis: read.flatMap(({ kpis }) => kpis),
      tables: read.flatMap(({ tables }) => tables),
      remarks: read.flatMap(({ remarks }) => remarks),
    };
  },
};

type Crosstab = {
  readonly headingRow: number;
  readonly lastRow: number;
  readonly labels: number;
  readonly headings: readonly { readonly column: number; readonly heading: string }[];
};

const FEWEST = 2;
const MOST_COLUMNS = 60;
/** Far more rows than anybody sets out side by side: a longer sheet keeps records. */
const MOST_ROWS = 1000;
const ROWS_TO_SEARCH = 20;

function findCrosstab(sheet: Sheet): Crosstab | undefined {
  const used = usedBlock(sheet);
  if (used === undefined || used.right - used.left > MOST_COLUMNS) return undefined;
  if (used.bottom - used.top > MOST_ROWS) return undefined;
  for (let row = used.top; row <= Math.min(used.bottom - FEWEST, used.top + ROWS_TO_SEARCH); row += 1) {
    const labels = firstFilled(sheet, row + 1);
    const headings = [];
    for (let column = labels + 1; column <= used.right; column += 1) {
      const heading = textAt(sheet, row, column);
      if (heading !== "") headings.push({ column, heading });
    }
    const table = { headingRow: row, lastRow: used.bottom, labels, headings };
    if (headings.length >= FEWEST && isCrosstab(sheet, table)) return table;
  }
  return undefined;
}

/** The first column that holds anything in a row, or in the next row that does. */
function firstFilled(sheet: Sheet, row: number): number {
  const filled = sheet.rows.findIndex((_, at) => at >= row && !isBlankRow(sheet, at));
  return (sheet.rows[filled] ?? []).findIndex((_, column) => textAt(sheet, filled, column) !== "");
}

/** Whether words stand down the side, words across the top, and figures or markers everywhere between. */
function isCrosstab(sheet: Sheet, { headingRow, lastRow, labels, headings }: Crosstab): boolean {
  const areWords = headings.every(
    ({ column, heading }) =>
      readFigure(cellAt(sheet, headingRow, column), []).read === "other" && roleOf(heading) === undefined,
  );
  if (!areWords || headings.filter(({ heading }) => namesAPeriod(heading)).length >= FEWEST) return false;
  let figures = 0;
  let others = 0;
  for (let row = headingRow + 1; row <= lastRow; row += 1) {
    if (isBlankRow(sheet, row)) continue;
    if (typeof cellAt(sheet, row, labels)?.value !== "string") return false;
    for (const { column } of headings) {
      const read = readFigure(cellAt(sheet, row, column), [HOUSE_LEGEND]).read;
      if (read === "number" || read === "marker") figures += 1;
      else others += 1;
    }
  }
  return figures >= FEWEST * FEWEST && others * 5 <= figures;
}

/** Whether a heading holds a year or is part of one: such columns are not all of one period. */
function namesAPeriod(heading: string): boolean {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(heading) || isPartOfYear(heading);
}

function readSheet(sheet: Sheet, context: Context): Required<Pick<Found, "kpis" | "tables" | "remarks">> {
  const table = findCrosstab(sheet);
  if (table === undefined) return { kpis: [], tables: [], remarks: [] };
  if (table.headings.filter(({ heading }) => ANSWERS.test(nameKey(heading))).length >= FEWEST)
    return { kpis: [], tables: [{ of: sheet, nothing: "answers to a survey" }], remarks: [] };
  const { period, remarks } = currentPeriodOrAsk(sheet, table.headingRow, table.labels, context);
  const book = newSeriesBook();
  const areas = areasAcross(table);
  const picked = areas.length === 0 ? undefined : pickAreas(areas, sheet.name, context);
  book.remarks.push(...remarks, ...(picked?.remarks ?? []));
  let rows = 0;
  for (let row = table.headingRow + 1; row <= table.lastRow; row += 1) {
    if (isBlankRow(sheet, row)) continue;
    rows += 1;
    readRow({ sheet, table, row, period, book, context, pick: picked?.pick });
  }
  const { headingRow, lastRow, labels, headings } = table;
  const read: TableRead = {
    of: sheet,
    block: { top: headingRow, left: labels, bottom: lastRow, right: headings.at(-1)?.column ?? labels },
    columns: [
      {
        at: addressAt(sheet, headingRow, labels),
        heading: textAt(sheet, headingRow, labels),
        became: "title",
      },
      ...headings.map(({ column, heading }) => ({
        at: addressAt(sheet, headingRow, column),
        heading,
        became: "value" as const,
        ...(period === undefined ? {} : { period }),
      })),
    ],
    rows,
    areas,
  };
  return { ...foundIn(book), tables: [read] };
}

/** The answers that a question of a survey offers: the shares of each are no indicators. */
const ANSWERS =
  /^(?:strongly |tend to |slightly |somewhat )?(?:agree|disagree)$|^(?:very |fairly |quite )?(?:satisfied|dissatisfied|good|poor|likely|unlikely)$|^(?:don['’]?t know|neither(?: agree nor disagree)?|neutral|unsure|prefer not to say|no (?:answer|response)|never|rarely|sometimes|often|always)$/u;

/** Where areas stand across, each row is one KPI and each column is an area's figure of it. */
function areasAcross({ headings }: Crosstab): string[] {
  const areas = headings.map(({ heading }) => heading);
  return areas.filter(isKnownArea).length >= FEWEST ? areas : [];
}

type Row = {
  readonly sheet: Sheet;
  readonly table: Crosstab;
  readonly row: number;
  readonly period: Period | undefined;
  readonly book: SeriesBook;
  readonly context: Context;
  /** Whose figures a column holds, where areas stand across. */
  readonly pick: PickArea | undefined;
};

function readRow({ sheet, table, row, period, book, context, pick }: Row): void {
  const label = textAt(sheet, row, table.labels);
  for (const { column, heading } of table.headings) {
    const name = pick === undefined ? `${label}, ${heading}` : label;
    const at = addressAt(sheet, row, column);
    const apart = pick === undefined ? { name: heading, id: label, title: label } : undefined;
    const entry = openKpi(book, { id: name, title: name, at, apart });
    if (period === undefined) continue;
    const place = pick?.(heading) ?? { whose: "own" };
    put(book, entry, place, observe(cellAt(sheet, row, column), at, period, context.legends));
  }
}

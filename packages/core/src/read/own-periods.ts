import {
  type Period,
  calendarYear,
  endOf,
  isDateSerial,
  isoOfSerial,
  periodOfDate,
  readPeriod,
  samePeriod,
} from "../period/index.ts";
import { type SheetReading, asks, tell } from "../reading/index.ts";
import type { Kpi } from "../register/index.ts";
import { type Pipeline, roundOf, withPeriodsMoved } from "../settle/index.ts";
import { answerFor } from "./caveats/caveats-of-lines.ts";
import { type Address, type Cell, addressAt, addressName, cellAt, shownText } from "../workbook/index.ts";

/** Headings of a column that says for each row of which time its figure is. */
const OF =
  /^(?:(?:the )?(?:latest|most recent|current|newest) )?(?:(?:available )?(?:data|figures?|value|result|information) )?(?:is |are )?(?:available )?(?:(?:for|from|relates? to|refers to|covers?|(?:reporting |data |time )?period(?: of (?:the )?(?:data|figure|report))?(?: covered)?|(?:quarter|month|date) of (?:the )?(?:data|figure)|data (?:period|date|quarter|month))|(?<end>to|up to|as at|as of|end(?:s|ing|ed)?(?: date)?|until|period end(?:ing)?))$/iu;

/**
 * KPIs whose one figure bears the period that its own row gives it: “Latest data is for: Apr-Jun 2025” beside a figure
 * under “Latest” wins over the quarter that a title or the heading names. What cannot be read as a period is asked about.
 */
export function withOwnPeriods(kpis: readonly Kpi[], context: Pipeline): readonly Kpi[] {
  const { workbook, notebook, mapping } = context;
  const columns = notebook.sheets.flatMap((read) => columnsSaying(read, context));
  if (columns.length === 0) return kpis;
  return kpis.map((kpi) => {
    const figures = [...kpi.observations, ...kpi.monthly].filter(({ state }) => state !== "blank");
    const [figure] = figures;
    const column = columns.find(({ at, read }) => figure?.at.sheet === at.sheet && isIn(figure.at.row, read));
    const sheet = workbook.sheets.find(({ name }) => name === figure?.at.sheet);
    if (figure === undefined || figures.length > 1 || column === undefined || sheet === undefined) return kpi;
    const at = addressAt(sheet, figure.at.row, column.at.column);
    const cell = cellAt(sheet, at.row, at.column);
    const text = cell === null || cell === undefined ? "" : shownText(cell, workbook.date1904).trim();
    if (text === "") return kpi;
    const own = periodIn(cell ?? null, text, figure.period, column.isEnd, workbook.date1904);
    if (own !== undefined) return samePeriod(own, figure.period) ? kpi : moved(kpi, figure.period, own);
    if (answerFor(text, mapping.caveats) === undefined)
      tell(notebook, [asks({ asks: "caveat", kpis: [kpi.id], at, text, says: "another period" })]);
    return kpi;
  });
}

type Saying = { readonly at: Address; readonly read: SheetReading; readonly isEnd: boolean };

/** The columns of a table that say so; of none of them is it told any more that it is not known. */
function columnsSaying(read: SheetReading, { workbook, notebook }: Pipeline): readonly Saying[] {
  const { block, layout } = read;
  const sheet = workbook.sheets.find(({ name }) => name === read.sheet);
  if (sheet === undefined || block === undefined || layout === undefined || layout === "quarterlight")
    return [];
  const row = Math.max(
    block.top,
    ...read.columns.map(({ at }) => at.row).filter((each) => each <= block.bottom),
  );
  const known = new Map(read.columns.map((each) => [each.at.column, each.became]));
  return (sheet.rows[row] ?? []).flatMap((cell, column): Saying[] => {
    const became = known.get(column);
    const said =
      typeof cell?.value === "string"
        ? OF.exec(cell.value.replaceAll(/\s+/gu, " ").replace(/:$/u, "").trim())
        : null;
    if (said === null || (became !== undefined && became !== "last update")) return [];
    const at = addressAt(sheet, row, column);
    const left = notebook.notUnderstood.filter((each) => addressName(each.at) !== addressName(at));
    notebook.notUnderstood.splice(0, notebook.notUnderstood.length, ...left);
    return [{ at, read, isEnd: said.groups?.["end"] !== undefined }];
  });
}

function isIn(row: number, { block }: SheetReading): boolean {
  return block !== undefined && row >= block.top && row <= block.bottom;
}

const CALENDAR =
  /^(?:calendar(?: year)?|cy|jan(?:uary)?\s*(?:-|–|to)\s*dec(?:ember)?) ?(?<year>(?:19|20)\d\d)$/iu;

/** A larger number is no year, so that it is a day. */
const NO_YEAR = 9999;

/** A day, or a month that a figure is said to reach, is the end of a period as long as the figure's. */
function periodIn(
  cell: Cell | null,
  text: string,
  { months }: Period,
  isEnd: boolean,
  date1904: boolean,
): Period | undefined {
  const year = CALENDAR.exec(text)?.groups?.["year"];
  if (year !== undefined) return calendarYear(Number(year));
  const serial =
    typeof cell?.value === "number" && cell.value > NO_YEAR && isDateSerial(cell.value)
      ? isoOfSerial(cell.value, date1904)
      : undefined;
  const read = serial === undefined ? readPeriod(text, "financial") : undefined;
  const period =
    serial === undefined ? (read?.kind === "period" ? read.period : undefined) : periodOfDate(serial);
  if (period === undefined) return undefined;
  const isMonthOfEnd = period.months === 1 && months > 1 && (isEnd || serial !== undefined);
  return isMonthOfEnd ? { start: endOf(period) - months, months } : period;
}

function moved(kpi: Kpi, from: Period, to: Period): Kpi {
  const now = withPeriodsMoved(kpi, (period) => (samePeriod(period, from) ? to : period));
  return { ...now, frequency: roundOf([...now.observations, ...now.monthly]) ?? now.frequency };
}

import { type Basis, type PeriodReading, labelsAmong } from "../../period/index.ts";
import { type Sheet, cellAt, textOf, isBlankRow, textAt, usedBlock } from "../../workbook/index.ts";
import { headingText, isKnownArea, roleOf } from "../../tables/index.ts";
import { type CutHeading, type NamedPeriod, cutHeading, isMonthsAlone, namedPeriod } from "./heading.ts";

/** A table with areas down the side and a column for each indicator and period. */
export type AcrossTable = {
  readonly headingRow: number;
  readonly lastRow: number;
  readonly areaColumn: number;
  readonly columns: readonly AcrossColumn[];
  /** Columns whose years could not be read for certain. */
  readonly unsure: readonly UnsureColumn[];
  readonly unknown: readonly number[];
};

export type TitledTable = AcrossTable & {
  /** The line over it; empty where it has none of its own. */
  readonly title: string;
};

type AcrossColumn = {
  readonly column: number;
  readonly heading: string;
  readonly named: NamedPeriod;
};

export type UnsureColumn = {
  readonly column: number;
  readonly heading: string;
  /** The part of the heading that looks like a period, and what it may be. */
  readonly label: string;
  readonly reading: Exclude<PeriodReading, { kind: "period" }>;
};

const ROWS_TO_SEARCH = 20;
const ENOUGH = 2;

/** The first table of a sheet, near its top; `from` is the row to begin at instead, anywhere under another table. */
export function findAcross(
  sheet: Sheet,
  basis: Basis | undefined,
  date1904: boolean,
  from?: number,
): AcrossTable | undefined {
  const used = usedBlock(sheet);
  if (used === undefined) return undefined;
  const last = from === undefined ? Math.min(used.bottom - 1, used.top + ROWS_TO_SEARCH) : used.bottom - 1;
  const at = (row: number) =>
    isBlankRow(sheet, row) ? undefined : tableAt(sheet, row, used.bottom, { basis, date1904 });
  for (let row = from ?? used.top; row <= last; row += 1) {
    const table = at(row);
    if (table !== undefined) return { ...table, lastRow: lastRowOf(sheet, table, at) };
  }
  return undefined;
}

/** Every table of a sheet, each with the line over it that names it; those below the first only where something does. */
export function tablesAcross(
  sheet: Sheet,
  basis: Basis | undefined,
  date1904: boolean,
): readonly TitledTable[] {
  const found: TitledTable[] = [];
  let table = findAcross(sheet, basis, date1904);
  while (table !== undefined) {
    const above = titleAbove(sheet, table.headingRow);
    const of = found[0]?.title || sheet.name.trim();
    const title = found.length > 0 && MEASURE.test(above) ? `${of}, ${above}` : above;
    const isNamed = title !== "" || table.columns.every(({ named }) => named.name !== "");
    if (found.length === 0 || (isNamed && !OF_OTHERS.test(title))) found.push({ ...table, title });
    table = findAcross(sheet, basis, date1904, table.lastRow + 1);
  }
  return found;
}

/** A line that names only how something is counted, which the table above says. */
const MEASURE =
  /^(?:numbers?|counts?|totals?|averages?|rates?|percentages?|per ?cent|%)(?: \(?per [\d,]+[\w ]*\)?| \(?%\)?)?$/iu;

/** What a table under another holds that is no indicator of its own. */
const OF_OTHERS =
  /\b(?:targets?|trajector\w*|denominators?|numerators?|populations?|confidence|limits?|intervals?|rag|status|notes?|change|differences?|variances?)\b/iu;

const ROWS_ABOVE = 3;

/** The nearest line over a table, where it stands alone and so names the only indicator; empty where there is none. */
function titleAbove(sheet: Sheet, headingRow: number): string {
  for (let row = headingRow - 1; row >= Math.max(0, headingRow - ROWS_ABOVE); row -= 1) {
    const above = (sheet.rows[row] ?? []).map(textOf).filter((text) => text !== "");
    if (above.length > 0) return above.length === 1 ? (above[0] ?? "").replaceAll(/\s+/gu, " ") : "";
  }
  return "";
}

/** The row before the headings of another table below, and before the title over them. */
function lastRowOf(
  sheet: Sheet,
  { headingRow, lastRow, areaColumn }: AcrossTable,
  at: (row: number) => AcrossTable | undefined,
): number {
  for (let row = headingRow + 2; row < lastRow; row += 1) {
    if (at(row) === undefined || isKnownArea(textAt(sheet, row, areaColumn))) continue;
    const filled = (above: number) => (sheet.rows[above] ?? []).filter((cell) => textOf(cell) !== "").length;
    let end = row - 1;
    while (end > headingRow && filled(end) <= 1) end -= 1;
    return end;
  }
  return lastRow;
}

type Cut = { readonly column: number; readonly heading: string; readonly cut: CutHeading };

function tableAt(
  sheet: Sheet,
  row: number,
  lastRow: number,
  { basis, date1904 }: { readonly basis: Basis | undefined; readonly date1904: boolean },
): AcrossTable | undefined {
  const cuts: Cut[] = [];
  const unknown: number[] = [];
  const through = (at: number, column: number) => cellAt(sheet, at, column);
  const textIn = (at: number, column: number) =>
    headingText(through, at, column, date1904) || textAt(sheet, at, column);
  for (const column of (sheet.rows[row] ?? []).keys()) {
    const heading = textIn(row, column);
    const cut = heading === "" ? undefined : cutHeading(heading);
    if (cut !== undefined) cuts.push({ column, heading, cut });
    else if (heading !== "") unknown.push(column);
  }
  if (cuts.length < ENOUGH || cuts.length < unknown.length) return undefined;
  // A row of dates over other dates is a row of a table of dates.
  if (cuts.some(({ column, heading }) => isMonthsAlone(heading) && isMonthsAlone(textIn(row + 1, column))))
    return undefined;
  const areaColumn = areaColumnOf(sheet, row, new Set(cuts.map(({ column }) => column)), lastRow);
  if (areaColumn === undefined) return undefined;
  const { columns, unsure } = readCuts(cuts, basis);
  if (columns.length < ENOUGH) return undefined;
  return {
    headingRow: row,
    lastRow,
    areaColumn,
    columns,
    unsure,
    unknown: unknown.filter((column) => column !== areaColumn),
  };
}

/** Reads each heading's period among those of the same indicator, in a table of such headings. */
function readCuts(cuts: readonly Cut[], basis: Basis | undefined): Pick<AcrossTable, "columns" | "unsure"> {
  const labels = new Map<string, string[]>();
  for (const { cut } of cuts) {
    const known = labels.get(cut.name);
    if (known === undefined) labels.set(cut.name, [cut.label]);
    else known.push(cut.label);
  }
  const table = new Set(cuts.map(({ cut }) => cut.label));
  const readers = new Map([...labels].map(([name, own]) => [name, labelsAmong(own, basis, table)]));
  const columns: AcrossColumn[] = [];
  const unsure: UnsureColumn[] = [];
  for (const { column, heading, cut } of cuts) {
    const reading = readers.get(cut.name)?.(cut.label) ?? { kind: "not a period" };
    if (reading.kind === "period") columns.push({ column, heading, named: namedPeriod(cut, reading) });
    else unsure.push({ column, heading, label: cut.label, reading });
  }
  return { columns, unsure };
}

/**
 * The column of areas among those without figures: headed as one, or holding names that are known to be areas.
 * The nearest to the left of the figures is looked at first.
 */
function areaColumnOf(
  sheet: Sheet,
  row: number,
  figures: ReadonlySet<number>,
  lastRow: number,
): number | undefined {
  const [first = 0] = figures;
  const right = usedBlock(sheet)?.right ?? 0;
  const others = Array.from({ length: right + 1 }, (_, column) => column).filter(
    (each) => !figures.has(each),
  );
  const headed = others.find((column) => roleOf(textAt(sheet, row, column)) === "area");
  if (headed !== undefined) return headed;
  const [before, after] = [others.filter((each) => each < first), others.filter((each) => each > first)];
  return [...before.toReversed(), ...after].find((column) => {
    const names = textsBelow(sheet, row, column, lastRow);
    return names.length > 0 && names.filter(isKnownArea).length * 2 > names.length;
  });
}

function textsBelow(sheet: Sheet, row: number, column: number, lastRow: number): string[] {
  const texts: string[] = [];
  for (let below = row + 1; below <= lastRow; below += 1) {
    const text = textOf(sheet.rows[below]?.[column] ?? null);
    if (text !== "") texts.push(text);
  }
  return texts;
}

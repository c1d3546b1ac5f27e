import { type Basis, readPeriod } from "../../period/index.ts";
import { type Sheet, textAt } from "../../workbook/index.ts";
import { headingText } from "../heading/heading-text.ts";
import { throughMerges } from "../table/merges.ts";
import { type BareParts, partsAcross } from "./bare-parts.ts";

/** Years over a row of quarters or months of which some stand elsewhere than over the first of theirs. */
export type YearsOver = {
  /** The row of the quarters or months. */
  readonly headingRow: number;
  readonly firstColumn: number;
  /** The columns of the row above that name a year. */
  readonly years: readonly number[];
  /** Over which column each year belongs; nothing where years and runs of quarters do not go one to one. */
  readonly moves: readonly Move[] | undefined;
};

type Move = { readonly from: number; readonly to: number };
type Run = { readonly first: number; readonly last: number };

const ROWS_TO_SEARCH = 200;

/** Every row of quarters or months under years that stand over the middle or the end of what they are of. */
export function findYearsOver(sheet: Sheet): readonly YearsOver[] {
  const rows = Array.from({ length: Math.min(sheet.rows.length, ROWS_TO_SEARCH) }, (_, row) => row);
  return rows.flatMap((headingRow) => {
    const cells = headingRow === 0 ? [] : partsAcross(sheet, headingRow);
    const [first] = cells;
    const years = first === undefined ? [] : yearsIn(sheet, headingRow - 1);
    if (first === undefined || years.length === 0) return [];
    const ways = basesOf(sheet, headingRow - 1, years).map((basis) => runsOf(cells, years, basis));
    if (ways.some((runs) => !isAstray(runs, years))) return [];
    const isTaken = (column: number) => textAt(sheet, headingRow - 1, column) !== "";
    const moves = ways.map((runs) => movesIn(runs, years, isTaken));
    const [move] = moves;
    const isOne = moves.every((each) => JSON.stringify(each) === JSON.stringify(move));
    return [{ headingRow, firstColumn: first.column, years, moves: isOne ? move : undefined }];
  });
}

function yearsIn(sheet: Sheet, row: number): readonly number[] {
  const through = throughMerges(sheet);
  return (sheet.rows[row] ?? []).flatMap((_, column) => {
    const read =
      textAt(sheet, row, column) === ""
        ? undefined
        : readPeriod(headingText(through, row, column), "financial");
    return read?.kind === "period" && read.period.months === 12 ? [column] : [];
  });
}

/** Bare years may run from January or from April; 2025/26 runs from April. */
function basesOf(sheet: Sheet, row: number, years: readonly number[]): readonly Basis[] {
  const areBare = years.every((column) => /^\d{4}$/u.test(textAt(sheet, row, column).trim()));
  return areBare ? ["financial", "calendar"] : ["financial"];
}

/** The quarters or months of one year each: a run begins anew where they do not rise. */
function runsOf(cells: BareParts["cells"], years: readonly number[], basis: Basis): readonly Run[] {
  const runs: Run[] = [];
  let before: number | undefined;
  for (const { column, part } of cells) {
    const place = placeOf(part, basis);
    const run = runs.at(-1);
    const goesOn = before !== undefined && (place > before || (place === before && !years.includes(column)));
    if (run !== undefined && goesOn) runs[runs.length - 1] = { ...run, last: column };
    else runs.push({ first: column, last: column });
    before = place;
  }
  return runs;
}

function placeOf(part: string, basis: Basis): number {
  const read = readPeriod(`${basis === "financial" ? "2024/25" : "2024"} ${part}`, basis);
  return read.kind === "period" ? read.period.start : 0;
}

/** Whether a year stands within a run over whose beginning none stands, nor between it and the run before. */
function isAstray(runs: readonly Run[], years: readonly number[]): boolean {
  return runs.some(({ first, last }, place) => {
    const after = runs[place - 1]?.last ?? -1;
    const isLed = years.some((column) => column > after && column <= first);
    return !isLed && years.some((column) => column > first && column <= last);
  });
}

/** Each year brought over the beginning of its run, where every run has one and no year stands elsewhere. */
function movesIn(
  runs: readonly Run[],
  years: readonly number[],
  isTaken: (column: number) => boolean,
): readonly Move[] | undefined {
  const moves = runs.flatMap(({ first, last }): readonly Move[] => {
    const own = years.filter((column) => column >= first && column <= last);
    return own.length === 1 ? own.map((from) => ({ from, to: first })) : [];
  });
  const isFree = moves.every(({ to }) => years.includes(to) || !isTaken(to));
  return isFree && moves.length === runs.length && moves.length === years.length ? moves : undefined;
}

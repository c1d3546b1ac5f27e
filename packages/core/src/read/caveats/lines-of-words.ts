import { type Notebook, isGuide } from "../../reading/index.ts";
import type { Kpi } from "../../register/index.ts";
import {
  type Address,
  type Sheet,
  type Workbook,
  addressAt,
  isFilled,
  plainSpaces,
} from "../../workbook/index.ts";
import { isFootnoteLine } from "../footnotes.ts";

/** A line of words that stands beside no figure, and the KPIs whose figures it may be about. */
export type Line = { readonly text: string; readonly at: Address; readonly kpis: readonly Kpi[] };

const MOST_CELLS = 3;
const LONGEST = 600;
const FEWEST_WORDS = 4;

/**
 * The lines of words of the sheets that figures were read from, above, below and between these, each with the KPIs of its
 * sheet; and those of sheets without a table, such as one of notes, with every KPI. A heading, the name of a KPI and a line
 * that says what a mark means are none.
 */
export function linesOfWords(
  workbook: Workbook,
  { sheets: read }: Pick<Notebook, "sheets">,
  kpis: readonly Kpi[],
): readonly Line[] {
  return workbook.sheets.flatMap((sheet) => {
    const tables = read.filter((each) => each.sheet === sheet.name);
    const isLeft = tables.every(
      ({ leftOut }) => leftOut === "no table found" || leftOut === "a guide or a list",
    );
    const here = isLeft || isGuide(sheet) ? kpis : kpis.filter((kpi) => rowsOf(kpi, sheet).length > 0);
    if (tables.length === 0 || here.length === 0) return [];
    const taken = new Set([
      ...here.flatMap((kpi) => [...rowsOf(kpi, sheet), ...(kpi.at.sheet === sheet.name ? [kpi.at.row] : [])]),
      ...tables.flatMap(({ columns }) => columns.map(({ at }) => at.row)),
    ]);
    return sheet.rows.flatMap((_, row) => (taken.has(row) ? [] : linesIn(sheet, row, here)));
  });
}

function linesIn(sheet: Sheet, row: number, kpis: readonly Kpi[]): readonly Line[] {
  const cells = sheet.rows[row] ?? [];
  const filled = cells.filter(isFilled).length;
  if (filled > MOST_CELLS || cells.some((cell) => typeof cell?.value === "number")) return [];
  return cells.flatMap((cell, column): Line[] => {
    const text = typeof cell?.value === "string" ? plainSpaces(cell.value).trim() : "";
    // Of several short ones in a row each heads a column, or a part of the table.
    if (filled > 1 && text.split(/\s+/u).length < FEWEST_WORDS) return [];
    if (text === "" || text.length > LONGEST || isFootnote(text)) return [];
    return [{ text, at: addressAt(sheet, row, column), kpis }];
  });
}

/** Whether a line says what a mark means; one that speaks of all figures is of these, marked or not. */
function isFootnote(text: string): boolean {
  return isFootnoteLine(text) && !OF_ALL.test(text);
}

const OF_ALL = /^[*†‡§#^]+\s*(?:all (?:of )?)?(?:the )?(?:figures|data)\b/iu;

/** The rows of a sheet in which a KPI has figures, targets or those of others. */
function rowsOf({ observations, monthly, targets, comparators }: Kpi, { name }: Sheet): readonly number[] {
  const figures = [
    ...observations,
    ...monthly,
    ...comparators.flatMap((each) => each.observations),
    ...targets,
  ];
  return figures.flatMap(({ at }) => (at.sheet === name ? [at.row] : []));
}

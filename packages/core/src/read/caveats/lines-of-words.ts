import { type Notebook, isGuide } from "../../reading/index.ts";
import type { Kpi } from "../../register/index.ts";
import {
  type Address,
  type Sheet,
  type ShortRow,
  type Workbook,
  addressAt,
  addressName,
  plainSpaces,
  shortRows,
} from "../../workbook/index.ts";
import { isFootnoteLine } from "../footnotes.ts";

/** A line of words that stands beside no figure, and the KPIs whose figures it may be about. */
export type Line = { readonly text: string; readonly at: Address; readonly kpis: readonly Kpi[] };

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
  longest = LONGEST,
): readonly Line[] {
  const lines = workbook.sheets.map((sheet) => ({
    sheet,
    lines: shortRows(sheet).flatMap((row) => linesIn(sheet, row, longest)),
  }));
  // A table of many rows has hardly any line of words: where its figures stand matters only where there is one.
  const worded = lines.filter(({ lines: { length } }) => length > 0);
  if (worded.length === 0) return [];
  const places = placesOf(kpis);
  return worded.flatMap(({ sheet, lines: found }) => {
    const tables = read.filter((each) => each.sheet === sheet.name);
    const isLeft = tables.every(
      ({ leftOut }) => leftOut === "no table found" || leftOut === "a guide or a list",
    );
    const own = places.get(sheet.name);
    const here = isLeft || isGuide(sheet) ? kpis : kpis.filter((kpi) => own?.kpis.has(kpi) === true);
    if (tables.length === 0 || here.length === 0) return [];
    const taken = new Set([
      ...(own?.rows ?? []),
      ...here.flatMap(({ at }) => (at.sheet === sheet.name ? [at.row] : [])),
      ...tables.flatMap(({ columns }) => columns.map(({ at }) => at.row)),
    ]);
    const comments = new Set(here.flatMap(({ commentary }) => commentary.map(({ at }) => addressName(at))));
    const left = found.filter(({ at }) => !taken.has(at.row) && !comments.has(addressName(at)));
    return left.map((each) => ({ ...each, kpis: here }));
  });
}

function linesIn(sheet: Sheet, { row, filled }: ShortRow, longest: number): readonly Omit<Line, "kpis">[] {
  if (filled.some(({ cell }) => typeof cell.value === "number")) return [];
  return filled.flatMap(({ cell: { value }, column }): Omit<Line, "kpis">[] => {
    const text = typeof value === "string" ? plainSpaces(value).trim() : "";
    // Of several short ones in a row each heads a column, or a part of the table.
    if (filled.length > 1 && text.split(/\s+/u).length < FEWEST_WORDS) return [];
    if (text === "" || text.length > longest || isFootnote(text)) return [];
    return [{ text, at: addressAt(sheet, row, column) }];
  });
}

/** Whether a line says what a mark means; one that speaks of all figures is of these, marked or not. */
function isFootnote(text: string): boolean {
  return isFootnoteLine(text) && !OF_ALL.test(text);
}

const OF_ALL = /^[*†‡§#^]+\s*(?:all (?:of )?)?(?:the )?(?:figures|data)\b/iu;

/** The KPIs that have figures, targets or those of others in a sheet, and the rows of these. */
type Places = { readonly kpis: Set<Kpi>; readonly rows: Set<number> };

function placesOf(kpis: readonly Kpi[]): ReadonlyMap<string, Places> {
  const found = new Map<string, Places>();
  for (const kpi of kpis) {
    const others = kpi.comparators.map(({ observations }) => observations);
    for (const figures of [kpi.observations, kpi.monthly, kpi.targets, ...others]) {
      for (const { at } of figures) {
        const places = found.get(at.sheet) ?? { kpis: new Set(), rows: new Set() };
        found.set(at.sheet, places);
        places.kpis.add(kpi);
        places.rows.add(at.row);
      }
    }
  }
  return found;
}

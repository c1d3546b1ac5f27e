import type { Flag } from "../../register/index.ts";
import { type Sheet, textOf, addressAt, cellAt, isBlankRow, textAt } from "../../workbook/index.ts";
import {
  type Context,
  ALL_OWN,
  type Observed,
  type Place,
  pickAreas,
  currentPeriodOrAsk,
  throughMerges,
  flagsIn,
  marksAlone,
  observe,
  roleOf,
} from "../../tables/index.ts";
import { NO_REMARKS, type Remark, notUnderstood } from "../../reading/index.ts";
import {
  type FoundKpi,
  type KpiInBook,
  withParts,
  foundIn,
  newSeriesBook,
  openKpi,
  put,
} from "../../settle/index.ts";
import { WHEN, distinctTexts, repeatsHeadings } from "./find-columns.ts";
import { type RowPeriod, type WhenRead, periodReader } from "./periods.ts";
import { type FigureColumn, type Plan, figureWithParts, headingInWords } from "./plan.ts";
import { publishedIn, unitsOf } from "./beside-row.ts";
import type { NamesDown } from "./names-down.ts";
import { laterRows } from "./later-rows.ts";
import { naming, titleInParts } from "./naming.ts";
import { tellingAbout } from "./about-row.ts";
import { type PartColumns, partColumns, partsOf } from "./part-columns.ts";
import { commentColumn, commentsOf } from "./comments.ts";
import { aimAt, targetsOf, targetsToAsk } from "./targets.ts";

export type LongRead = {
  readonly kpis: readonly FoundKpi[];
  readonly rows: number;
  readonly areas: readonly string[];
  readonly remarks: readonly Remark[];
};

/** Every KPI of a long table, gathered row by row. */
export function readRows(names: NamesDown, plan: Plan, context: Context): LongRead {
  const { sheet, nameless } = names;
  const { table, one } = plan;
  const areaColumn = one("area");
  const { areasAcross } = plan;
  const areas =
    areaColumn === undefined ? areasAcross : [...distinctTexts(sheet, table, areaColumn).values()];
  const { pick, remarks } = areas.length === 0 ? ALL_OWN : pickAreas(areas, sheet.name, context);
  const { periodOf, remarks: saidOfPeriods } = periodsOf(sheet, plan, context);
  // What a label is taken for is said where it is first read of our own rows.
  let quiet: ((row: number) => WhenRead) | undefined;
  const periodBeside = (row: number) => (quiet ??= periodsOf(sheet, plan, context).periodOf)(row).when;
  const book = newSeriesBook();
  book.remarks.push(...remarks, ...saidOfPeriods);
  const through = throughMerges(sheet);
  const namesOf = naming(sheet, through, plan);
  const targets = new Map(
    plan.figures.map((figure) => [figure, targetsOf(sheet, plan, figure, through, context)]),
  );
  const tellAbout = tellingAbout(names, plan);
  const parts = partColumns(plan);
  const noColumns: BesideColumns = { flags: [], parts: [] };
  const beside = new Map(
    plan.figures.map((figure): [FigureColumn, BesideColumns] => [
      figure,
      { flags: flagColumns(plan, figure), parts: figureWithParts(plan) === figure ? parts : [] },
    ]),
  );
  const readAt = (row: number, figure: FigureColumn, when: RowPeriod) =>
    figureOf(sheet, plan, row, figure, when, context, beside.get(figure) ?? noColumns);
  const later = laterRows((row, figure) => {
    const when = periodBeside(row);
    return when === undefined ? [] : [readAt(row, figure, when).observation];
  });
  const named = table.columns.find(({ role }) => WHEN.has(role))?.column;
  const isOfOne = areaColumn === undefined && areasAcross.length === 0;
  const aims: number[] = [];
  let opened = new Map<FigureColumn, KpiInBook>();
  let nameBefore: ReturnType<typeof namesOf> | undefined;
  let rows = 0;
  for (let row = table.headingRow + 1; row <= table.lastRow; row += 1) {
    context.rows.add();
    if (isBlankRow(sheet, row) || row === table.unitsRow || repeatsHeadings(sheet, table, row)) continue;
    rows += 1;
    if (nameless.has(row)) {
      const at = addressAt(sheet, row, one("code") ?? one("title") ?? 0);
      book.remarks.push(notUnderstood("row", at, "", "no id"));
      continue;
    }
    if (named !== undefined && isOfOne && roleOf(textOf(through(row, named))) === "target") {
      aims.push(row);
      continue;
    }
    const area = areaColumn === undefined ? "" : textOf(through(row, areaColumn));
    const nameOf = namesOf(row);
    if (nameOf !== nameBefore) opened = new Map();
    nameBefore = nameOf;
    for (const figure of plan.figures) {
      const place = pick(areasAcross.includes(figure.heading) ? figure.heading : canonical(areas, area));
      const entry = opened.get(figure) ?? openKpi(book, nameOf(figure));
      opened.set(figure, entry);
      if (entry.unitTexts.length === 0) entry.unitTexts = unitsOf(sheet, plan, row, figure);
      if (figureWithParts(plan) === figure) entry.heading ??= figure.heading;
      entry.unitTitle ??= unitTitle(plan, figure) ?? titleInParts(sheet, plan, row);
      if (place.whose === "elsewhere") {
        later.add(entry, placeOf(figure, place), row, figure);
        continue;
      }
      book.remarks.push(...tellAbout(row, entry, place.whose === "own"));
      const { when, remarks: saidOfPeriod } = periodOf(row);
      book.remarks.push(...saidOfPeriod);
      if (when === undefined) continue;
      put(book, entry, placeOf(figure, place), readAt(row, figure, when));
      if (place.whose === "own" && figure.comparator === undefined) {
        const aimed = targets.get(figure)?.(row, when);
        entry.targets.push(...(aimed?.targets ?? []));
        book.remarks.push(...(aimed?.remarks ?? []));
        if (figureWithParts(plan) === figure)
          entry.published = publishedIn(sheet, plan, row, when, entry.published);
        entry.commentary.push(...commentsOf(sheet, plan, row, figure, when));
      }
    }
  }
  for (const row of aims) aimAt(book, { sheet, through, context }, row, plan, namesOf(row));
  const found = foundIn(book);
  const aimed = targetsToAsk(sheet, plan, found.kpis, context.mapping);
  return { kpis: aimed.kpis, rows, areas, remarks: [...found.remarks, ...aimed.remarks] };
}

/** An area as the list of areas writes it, whatever the case of this row. */
function canonical(areas: readonly string[], area: string): string {
  return areas.includes(area)
    ? area
    : (areas.find((known) => known.toLowerCase() === area.toLowerCase()) ?? area);
}

function placeOf({ comparator }: FigureColumn, place: Place): Place {
  if (comparator === undefined) return place;
  if (place.whose !== "own") return { whose: "elsewhere" };
  return { whose: "comparator", area: comparator.area, kind: "nation" };
}

function periodsOf(
  sheet: Sheet,
  { table }: Plan,
  context: Context,
): { readonly periodOf: (row: number) => WhenRead; readonly remarks: readonly Remark[] } {
  const when = table.columns.filter(({ role }) => WHEN.has(role));
  if (when.length > 0) return periodReader(sheet, table, when, context);
  const column = table.columns[0]?.column ?? 0;
  const { period, remarks } = currentPeriodOrAsk(sheet, table.headingRow, column, context, table.columns);
  const read: WhenRead = {
    when: period === undefined ? undefined : { period, marks: "" },
    remarks: NO_REMARKS,
  };
  return { periodOf: () => read, remarks };
}

/** The words that say a measure's unit: its own heading where that says more than rate or value. */
function unitTitle({ figures }: Plan, { role, heading }: FigureColumn): string | undefined {
  if (role === "value" || figures.length < 2 || /rate|value|percent/iu.test(heading)) return undefined;
  return headingInWords(heading);
}

function figureOf(
  sheet: Sheet,
  plan: Plan,
  row: number,
  figure: FigureColumn,
  { period, marks }: RowPeriod,
  context: Context,
  columns: BesideColumns,
): Observed {
  const column = plan.one("note");
  const note = column === undefined ? "" : textAt(sheet, row, column);
  // The owner's words are told as theirs; marks alone are the figure's.
  const isTold = column === commentColumn(plan, figure) && marksAlone(note) === undefined;
  const beside = {
    flags: flagsOf(sheet, columns.flags, row, marks),
    ...(column === undefined || note === "" || isTold ? {} : { note, noteAt: addressAt(sheet, row, column) }),
  };
  const at = addressAt(sheet, row, figure.column);
  const read = observe(cellAt(sheet, row, figure.column), at, period, context.legends, beside);
  if (columns.parts.length === 0) return read;
  const { parts, remarks } = partsOf(sheet, columns.parts, row, context);
  return {
    ...read,
    observation: withParts(read.observation, parts),
    remarks: [...read.remarks, ...remarks],
  };
}

/** The columns that belong to one column of figures. */
type BesideColumns = {
  readonly flags: readonly number[];
  readonly parts: PartColumns;
};

/** The columns whose words are flags of a figure. */
function flagColumns(plan: Plan, figure: FigureColumn): readonly number[] {
  return plan.table.columns.flatMap(({ column, role, of, heading }) => {
    const isType = role === "data type" && plan.typesAreFlags;
    const isFlag = role === "flags" && (of === undefined || of === figure.heading || isPeriod(plan, of));
    return isType || (isFlag && heading !== "") ? [column] : [];
  });
}

function flagsOf(sheet: Sheet, columns: readonly number[], row: number, marks: string): readonly Flag[] {
  const said = [marks, ...columns.map((column) => textAt(sheet, row, column))].filter(
    (words) => words !== "",
  );
  return said.length === 0 ? [] : [...new Set(said.flatMap((words) => flagsIn(words).flags))];
}

function isPeriod({ table }: Plan, heading: string): boolean {
  return table.columns.some((column) => column.heading === heading && WHEN.has(column.role));
}

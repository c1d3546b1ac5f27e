import type { Flag, Observation } from "../../register/index.ts";
import { type Sheet, textOf, addressAt, cellAt, isBlankRow, textAt } from "../../workbook/index.ts";
import {
  type Context,
  type PickArea,
  type Place,
  pickAreas,
  settleCurrentPeriod,
  throughMerges,
  flagsIn,
  observe,
  readNumber,
} from "../../tables/index.ts";
import { type Role, notUnderstood } from "../../reading/index.ts";
import {
  type FoundKpi,
  type Part,
  type PartName,
  withParts,
  kpisOf,
  newSeriesBook,
  openKpi,
  put,
} from "../../settle/index.ts";
import { WHEN, distinctTexts, repeatsHeadings } from "./find-columns.ts";
import { type RowPeriod, periodReader } from "./periods.ts";
import { type FigureColumn, type Plan, figureWithParts, headingInWords } from "./plan.ts";
import { publishedIn, unitsOf } from "./beside-row.ts";
import { naming } from "./naming.ts";
import { tellingAbout } from "./about-row.ts";
import { commentColumn, commentsOf } from "./comments.ts";
import { askForTargets, looseTargets, targetsOf } from "./targets.ts";

export type LongRead = {
  readonly kpis: FoundKpi[];
  readonly rows: number;
  readonly areas: readonly string[];
};

/** Every KPI of a long table, gathered row by row. */
export function readRows(sheet: Sheet, plan: Plan, context: Context): LongRead {
  const { table, one } = plan;
  const areaColumn = one("area");
  const { areasAcross } = plan;
  const areas =
    areaColumn === undefined ? areasAcross : [...distinctTexts(sheet, table, areaColumn).values()];
  const pick: PickArea =
    areas.length === 0 ? () => ({ whose: "own" }) : pickAreas(areas, sheet.name, context);
  const periodOf = periodsOf(sheet, plan, context);
  const book = newSeriesBook(context.notebook);
  const through = throughMerges(sheet);
  const namesOf = naming(sheet, through, plan);
  const targets = new Map(
    plan.figures.map((figure) => [figure, targetsOf(sheet, plan, figure, through, context)]),
  );
  const tellAbout = tellingAbout(sheet, plan, context);
  const parts = partColumns(plan);
  const noColumns: BesideColumns = { flags: [], parts: [] };
  const beside = new Map(
    plan.figures.map((figure): [FigureColumn, BesideColumns] => [
      figure,
      { flags: flagColumns(plan, figure), parts: figureWithParts(plan) === figure ? parts : [] },
    ]),
  );
  let rows = 0;
  for (let row = table.headingRow + 1; row <= table.lastRow; row += 1) {
    context.rows.add();
    if (isBlankRow(sheet, row) || row === table.unitsRow || repeatsHeadings(sheet, table, row)) continue;
    rows += 1;
    const area = areaColumn === undefined ? "" : textOf(through(row, areaColumn));
    const nameOf = namesOf(row);
    for (const figure of plan.figures) {
      const place = pick(areasAcross.includes(figure.heading) ? figure.heading : canonical(areas, area));
      const entry = openKpi(book, nameOf(figure));
      if (entry.unitTexts.length === 0) entry.unitTexts = unitsOf(sheet, plan, row, figure);
      entry.unitTitle ??= unitTitle(plan, figure);
      if (place.whose !== "elsewhere") tellAbout(row, entry, place.whose === "own");
      const when = place.whose === "elsewhere" ? undefined : periodOf(row);
      if (when === undefined) continue;
      const read = figureOf(sheet, plan, row, figure, when, context, beside.get(figure) ?? noColumns);
      if (read.unit !== undefined) entry.cells ??= { kind: read.unit, of: read.of };
      put(book, entry, placeOf(figure, place), read.observation);
      if (place.whose === "own" && figure.comparator === undefined) {
        entry.targets.push(...(targets.get(figure)?.(row, when) ?? []));
        if (figureWithParts(plan) === figure)
          entry.published = publishedIn(sheet, plan, row, when, entry.published);
        entry.commentary.push(...commentsOf(sheet, plan, row, figure, when));
      }
    }
  }
  const kpis = kpisOf(book);
  askForTargets(sheet, plan, kpis, context);
  return { kpis, rows, areas };
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

function periodsOf(sheet: Sheet, { table }: Plan, context: Context): (row: number) => RowPeriod | undefined {
  const when = table.columns.filter(({ role }) => WHEN.has(role));
  if (when.length > 0) return periodReader(sheet, table, when, context);
  const period = settleCurrentPeriod(sheet, table.headingRow, table.columns[0]?.column ?? 0, context);
  return () => (period === undefined ? undefined : { period, marks: "" });
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
): { observation: Observation; unit: ReturnType<typeof observe>["unit"]; of: string } {
  const note = plan.one("note") === commentColumn(plan, figure) ? undefined : plan.one("note");
  const beside = {
    flags: flagsOf(sheet, columns.flags, row, marks),
    ...(note === undefined || textAt(sheet, row, note) === "" ? {} : { note: textAt(sheet, row, note) }),
  };
  const at = addressAt(sheet, row, figure.column);
  const { legends, notebook } = context;
  const read = observe(cellAt(sheet, row, figure.column), at, period, legends, notebook, beside);
  return { ...read, observation: withParts(read.observation, partsOf(sheet, columns.parts, row, context)) };
}

const PARTS = [
  ["numerator", "numerator"],
  ["denominator", "denominator"],
  ["lower", "lower limit"],
  ["upper", "upper limit"],
] as const satisfies readonly (readonly [PartName, Role])[];

/** The columns that belong to one column of figures. */
type BesideColumns = {
  readonly flags: readonly number[];
  readonly parts: readonly { readonly name: PartName; readonly column: number }[];
};

/** The columns of the numbers beside a figure. */
function partColumns(plan: Plan): BesideColumns["parts"] {
  return PARTS.flatMap(([name, role]) => {
    const column = plan.one(role);
    return column === undefined ? [] : [{ name, column }];
  });
}

/** The numbers beside a figure, where it is the only one that they could belong to. */
function partsOf(
  sheet: Sheet,
  columns: BesideColumns["parts"],
  row: number,
  { legends, notebook }: Context,
): Partial<Record<PartName, Part>> {
  const parts: Partial<Record<PartName, Part>> = {};
  for (const { name, column } of columns) {
    const at = addressAt(sheet, row, column);
    parts[name] = { value: readNumber(cellAt(sheet, row, column), at, legends, notebook), at };
  }
  return parts;
}

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

/** Says which columns were not read, and why. */
export function writeDownIdle(sheet: Sheet, plan: Plan, { notebook }: Context): void {
  const { table, idle } = plan;
  const parts: readonly Role[] = figureWithParts(plan) === undefined ? PARTS.map(([, role]) => role) : [];
  for (const { column, heading } of table.columns.filter(({ role }) => parts.includes(role))) {
    notUnderstood(notebook, "column", addressAt(sheet, table.headingRow, column), heading, "whose figure");
  }
  for (const { column, heading } of looseTargets(plan)) {
    notUnderstood(notebook, "column", addressAt(sheet, table.headingRow, column), heading, "whose figure");
  }
  const known = new Set(table.columns.map(({ column }) => column));
  const headings = sheet.rows[table.headingRow] ?? [];
  for (const column of headings.keys()) {
    const heading = textAt(sheet, table.headingRow, column);
    if (heading === "" || known.has(column) || distinctTexts(sheet, table, column).size === 0) continue;
    notUnderstood(notebook, "column", addressAt(sheet, table.headingRow, column), heading, "unknown heading");
  }
  for (const { column, heading } of table.columns.filter(({ role }) => role === "status")) {
    if (distinctTexts(sheet, table, column).size > 0) continue;
    const at = addressAt(sheet, table.headingRow, column);
    notebook.assumptions.push({ kind: "status lost", at, heading });
  }
  for (const { column, heading } of idle) {
    notebook.assumptions.push({
      kind: "idle column",
      at: addressAt(sheet, table.headingRow, column),
      heading,
    });
  }
}

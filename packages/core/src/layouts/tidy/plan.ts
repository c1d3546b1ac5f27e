import { readPeriod } from "../../period/index.ts";
import { type Sheet, cellAt, headingKey, isBlankRow, nameKey, textOf } from "../../workbook/index.ts";
import { type Context, isNation, isKnownArea, isDataType, isUnitWord } from "../../tables/index.ts";
import type { Role } from "../../reading/index.ts";
import { type LongColumn, type LongTable, WHEN, dependsOn, distinctTexts } from "./find-columns.ts";
import { labelOf } from "./periods.ts";

/** A column of figures: what it measures, or whose of them it holds beside the row's own area. */
export type FigureColumn = LongColumn & {
  readonly comparator?: { readonly area: string; readonly of: string };
};

/** How a long table is to be read: which columns say which KPI, and which hold its figures. */
export type Plan = {
  readonly table: LongTable;
  readonly one: (role: Role) => number | undefined;
  /** Columns whose words tell KPIs apart beside the title. */
  readonly dimensions: readonly LongColumn[];
  readonly figures: readonly FigureColumn[];
  /** Columns of figures that a person did not choose. */
  readonly unwanted: readonly FigureColumn[];
  /** Columns that name the unit of a row's figure, whatever they are headed. */
  readonly units: readonly LongColumn[];
  /** Columns whose words add nothing: they repeat what another column says. */
  readonly idle: readonly LongColumn[];
  /** The areas that stand across the top, one for each column of figures; none where areas stand down. */
  readonly areasAcross: readonly string[];
  /** Whether the data type column holds words such as imputed, which are flags. */
  readonly typesAreFlags: boolean;
};

export function planOf(sheet: Sheet, table: LongTable, context: Context): Plan {
  const { mapping } = context;
  const { columns } = table;
  const first = new Map<Role, number>();
  for (const { role, column } of columns) if (!first.has(role)) first.set(role, column);
  const one = (role: Role) => first.get(role);
  const type = one("data type");
  const typesAreFlags =
    type !== undefined && [...distinctTexts(sheet, table, type).values()].every(isDataType);
  const candidates = columns.filter(
    ({ role }) => role === "category" || (role === "data type" && !typesAreFlags),
  );
  const naming = [one("code"), one("title")].filter((column) => column !== undefined);
  const area = one("area");
  const namesUnits = ({ column }: LongColumn) => {
    const texts = [...distinctTexts(sheet, table, column).values()];
    return texts.length > 0 && texts.every(isUnitWord);
  };
  const isIdle = ({ column }: LongColumn) =>
    distinctTexts(sheet, table, column).size <= 1 ||
    isKeyOrDate(sheet, table, column, context) ||
    (naming.length > 0 && dependsOn(sheet, table, column, naming)) ||
    (area !== undefined && dependsOn(sheet, table, column, [area]));
  const idle = candidates.filter(isIdle);
  const apart = candidates.filter((column) => !idle.includes(column));
  const unit = columns.find(({ role }) => role === "unit");
  const isApart = unit !== undefined && tellsApart(sheet, table, unit, apart, context);
  const figures = columns
    .filter(({ role }) => role === "value" || role === "measure")
    .map((column) => figureColumn(column, columns));
  const measures = figures.filter(({ role }) => role === "measure").map(({ heading }) => heading);
  const across =
    area === undefined && measures.length > 1 && measures.filter(isKnownArea).length * 2 > measures.length;
  const wanted = mapping.values?.map(headingKey);
  const isWanted = ({ heading, comparator }: FigureColumn) =>
    wanted?.includes(headingKey(comparator?.of ?? heading)) ?? true;
  return {
    table,
    one,
    units: [...columns.filter(({ role }) => role === "unit"), ...candidates.filter(namesUnits)],
    dimensions: isApart ? [...apart, unit] : apart,
    figures: figures.filter(isWanted),
    unwanted: figures.filter((column) => !isWanted(column)),
    idle: idle.filter((column) => !namesUnits(column)),
    areasAcross: across ? measures : [],
    typesAreFlags,
  };
}

/**
 * Whether a column tells rows apart and no KPIs: a key that is another on every row although the periods change, or a
 * second column of dates. Either would make a KPI of every row.
 */
function isKeyOrDate(sheet: Sheet, table: LongTable, column: number, context: Context): boolean {
  const when = table.columns.filter(({ role }) => WHEN.has(role));
  const periods = new Set<string>();
  const texts: string[] = [];
  let rows = 0;
  for (let row = table.headingRow + 1; row <= table.lastRow; row += 1) {
    if (isBlankRow(sheet, row)) continue;
    rows += 1;
    const label = labelOf(cellAt(sheet, row, column), context);
    if (label !== "") texts.push(label);
    periods.add(when.map((each) => labelOf(cellAt(sheet, row, each.column), context)).join(" "));
  }
  const different = new Set(texts);
  if (
    when.length > 0 &&
    different.size > 0 &&
    [...different].every((text) => readPeriod(text).kind === "period")
  )
    return true;
  return rows >= FEWEST_ROWS && different.size === rows && periods.size > 1;
}

const FEWEST_ROWS = 3;

/** Whether one thing has figures in several units for one period: the unit then tells two KPIs apart. */
function tellsApart(
  sheet: Sheet,
  table: LongTable,
  unit: LongColumn,
  apart: readonly LongColumn[],
  context: Context,
): boolean {
  const named = table.columns.filter(({ role }) => NAMED.has(role) || WHEN.has(role));
  const columns = [...named, ...apart].map(({ column }) => column);
  const units = new Map<string, string>();
  for (let row = table.headingRow + 1; row <= table.lastRow; row += 1) {
    const said = nameKey(textOf(cellAt(sheet, row, unit.column)));
    if (said === "") continue;
    const key = columns.map((column) => nameKey(labelOf(cellAt(sheet, row, column), context))).join("|");
    const known = units.get(key);
    if (known !== undefined && known !== said) return true;
    units.set(key, said);
  }
  return false;
}

const NAMED: ReadonlySet<Role> = new Set(["code", "title", "group", "area"]);

/** The figure that the numbers beside it belong to: the value, or the only measure there is. */
export function figureWithParts({ figures, areasAcross }: Plan): FigureColumn | undefined {
  const value = figures.find(({ role }) => role === "value");
  const own = figures.filter(({ comparator }) => comparator === undefined);
  return value ?? (own.length === 1 && areasAcross.length === 0 ? own[0] : undefined);
}

/** `scotland_rate` beside `rate` is Scotland's figure for the same thing. */
function figureColumn(column: LongColumn, columns: readonly LongColumn[]): FigureColumn {
  const key = headingKey(column.heading);
  for (const { heading, role } of columns) {
    const other = headingKey(heading);
    const isFigure = role === "measure" || role === "value";
    if (!isFigure || other === key || !key.endsWith(` ${other}`)) continue;
    const area = key.slice(0, key.length - other.length).trim();
    if (isNation(area)) return { ...column, comparator: { area: "Scotland", of: heading } };
  }
  return column;
}

/** A heading as words: `DelayedBedDays` and `delayed_bed_days` become `Delayed bed days`; numbers stand alone. */
export function headingInWords(heading: string): string {
  const words = heading
    .replaceAll(/[_.]+/gu, " ")
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=\d)/gu, " ")
    .trim();
  const isSentence = /[a-z] [a-z]/u.test(words);
  const lower = isSentence ? words : words.replaceAll(/\b[A-Z][a-z]+/gu, (word) => word.toLowerCase());
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

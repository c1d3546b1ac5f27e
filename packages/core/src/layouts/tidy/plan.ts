import { type Sheet, headingKey } from "../../workbook/index.ts";
import { type Context, isNation, isKnownArea, isDataType } from "../../tables/index.ts";
import type { Role } from "../../reading/index.ts";
import { type LongColumn, type LongTable, dependsOn, distinctTexts } from "./find-columns.ts";

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
  /** Columns whose words add nothing: they repeat what another column says. */
  readonly idle: readonly LongColumn[];
  /** The areas that stand across the top, one for each column of figures; none where areas stand down. */
  readonly areasAcross: readonly string[];
  /** Whether the data type column holds words such as imputed, which are flags. */
  readonly typesAreFlags: boolean;
};

export function planOf(sheet: Sheet, table: LongTable, { mapping }: Context): Plan {
  const { columns } = table;
  const one = (role: Role) => columns.find((column) => column.role === role)?.column;
  const type = one("data type");
  const typesAreFlags =
    type !== undefined && [...distinctTexts(sheet, table, type).values()].every(isDataType);
  const candidates = columns.filter(
    ({ role }) => role === "category" || (role === "data type" && !typesAreFlags),
  );
  const naming = [one("code"), one("title")].filter((column) => column !== undefined);
  const area = one("area");
  const isIdle = ({ column }: LongColumn) =>
    distinctTexts(sheet, table, column).size <= 1 ||
    (naming.length > 0 && dependsOn(sheet, table, column, naming)) ||
    (area !== undefined && dependsOn(sheet, table, column, [area]));
  const idle = candidates.filter(isIdle);
  const figures = columns
    .filter(({ role }) => role === "value" || role === "measure")
    .map((column) => figureColumn(column, columns));
  const measures = figures.filter(({ role }) => role === "measure").map(({ heading }) => heading);
  const across =
    area === undefined && measures.length > 1 && measures.filter(isKnownArea).length * 2 > measures.length;
  const wanted = mapping.values?.map(headingKey);
  return {
    table,
    one,
    dimensions: candidates.filter((column) => !idle.includes(column)),
    figures:
      wanted === undefined
        ? figures
        : figures.filter(({ heading, comparator }) => wanted.includes(headingKey(comparator?.of ?? heading))),
    idle,
    areasAcross: across ? measures : [],
    typesAreFlags,
  };
}

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

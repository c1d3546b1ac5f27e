import type { Cell, CellValue } from "@quarterlight/core/workbook";

/** A block of cells as Excel hands it over: three grids of one shape. */
export type Grids = {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
};

type Row = (Cell | null)[];

/** The cells of a block, row by row; null where there is nothing. */
export function cellsFrom({ values, formulas, formats }: Grids): readonly Row[] {
  return values.map((row, r) => row.map((value, c) => cellFrom(value, formulas[r]?.[c], formats[r]?.[c])));
}

function cellFrom(raw: unknown, formulaText: unknown, formatText: unknown): Cell | null {
  const formula = isFormula(formulaText, raw) ? formulaText.slice(1) : undefined;
  // Excel has worked out every formula of an open workbook: one without anything to show came to an empty text.
  const value = raw === "" && formula !== undefined ? "" : valueFrom(raw);
  if (value === null && formula === undefined) return null;
  const format = typeof formatText === "string" && !/^(General)?$/.test(formatText) ? formatText : undefined;
  return {
    value,
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
  };
}

/** Text that begins with an equals sign is text, and Excel gives it as its own value; a formula's is another. */
function isFormula(text: unknown, value: unknown): text is string {
  return typeof text === "string" && text.startsWith("=") && text !== value;
}

const ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)$/;

/** Excel gives errors as their text, and an empty cell as empty text. */
function valueFrom(raw: unknown): CellValue {
  if (typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw !== "string" || raw === "") return null;
  return ERROR.test(raw) ? { error: raw } : raw;
}

/** Cells put at their place on a sheet: rows from A1, without empty cells at the ends. */
export function rowsFrom(cells: readonly Row[], top: number, left: number): readonly Row[] {
  const above: Row[] = Array.from({ length: top }, () => []);
  const placed = cells.map((row) => {
    const last = row.findLastIndex((cell) => cell !== null);
    return last < 0 ? [] : [...Array.from<null>({ length: left }).fill(null), ...row.slice(0, last + 1)];
  });
  const rows = [...above, ...placed];
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

import { namesPartOfYear } from "../../period/index.ts";
import { type Remark, notUnderstood } from "../../reading/index.ts";
import { type Sheet, addressAt, textAt } from "../../workbook/index.ts";
import { NO_FIGURES } from "../holds.ts";
import { type LayoutOf, NO_MATCH, type TableRead } from "../layout.ts";
import { isNamedElsewhere } from "../named-elsewhere.ts";
import { type RegisterTable, findRegister } from "./columns.ts";
import { indicatorsOf, indicatorsUnder } from "./find-register.ts";

const FEWEST_NUMBERED = 3;

type RegisterRead = {
  readonly table: Exclude<TableRead, { readonly nothing: unknown }>;
  readonly remarks: readonly Remark[];
};

/** A row for each indicator that says what it is, beside other sheets that hold its figures. */
export const register: LayoutOf = {
  title: "Register of indicators",
  holds: NO_FIGURES,
  matches: (sheet, workbook) => {
    const table = findRegister(sheet);
    const isKnown = isNamedElsewhere(sheet, workbook);
    const indicators = indicatorsOf(sheet);
    const isNumber = isNamedElsewhere(sheet, workbook, true);
    const numbered = indicators.filter(({ code }) => isNumber(code)).length;
    const isUsed =
      indicators.some(({ code, title }) => isKnown(code) || isKnown(title)) ||
      (numbered >= FEWEST_NUMBERED && numbered * 2 > indicators.length);
    if (table === undefined || !isUsed) return NO_MATCH;
    const found = [...table.fields.values()].map((column) => textAt(sheet, table.headingRow, column));
    return { sure: 0.8, why: [{ clue: "headings", found }] };
  },
  read: (sheets) => {
    const read = sheets.flatMap(({ sheet }) => tableIn(sheet) ?? []);
    return { tables: read.map(({ table }) => table), remarks: read.flatMap(({ remarks }) => remarks) };
  },
};

function tableIn(sheet: Sheet): RegisterRead | undefined {
  const table = findRegister(sheet);
  return table === undefined ? undefined : asRead(sheet, table);
}

/** How the columns of a register were understood, and which headings were not. */
export function asRead(sheet: Sheet, found: RegisterTable): RegisterRead {
  const { headingRow, lastRow, fields, targets, comments, unknown } = found;
  const columns = [
    ...[...fields].map(([field, column]) => ({
      column,
      became: field === "key" || field === "body" ? ("category" as const) : field,
    })),
    ...targets.map(({ column, period }) => ({
      column,
      became: "target" as const,
      ...(period === undefined ? {} : { period }),
    })),
    ...comments.map(({ column, period }) => ({
      column,
      became: "note" as const,
      ...(period === undefined ? {} : { period }),
    })),
  ].toSorted((a, b) => a.column - b.column);
  const numbers = columns.map(({ column }) => column);
  const remarks = unknown.map((column) =>
    notUnderstood(
      "column",
      addressAt(sheet, headingRow, column),
      textAt(sheet, headingRow, column),
      namesPartOfYear(textAt(sheet, headingRow, column)) ? "not a period" : "unknown heading",
    ),
  );
  const table: RegisterRead["table"] = {
    of: sheet,
    block: {
      top: headingRow,
      bottom: lastRow,
      left: Math.min(...numbers),
      right: Math.max(...numbers),
    },
    columns: columns.map(({ column, ...rest }) => ({
      at: addressAt(sheet, headingRow, column),
      heading: textAt(sheet, headingRow, column),
      ...rest,
    })),
    rows: indicatorsUnder(sheet, found).length,
    areas: [],
  };
  return { table, remarks };
}

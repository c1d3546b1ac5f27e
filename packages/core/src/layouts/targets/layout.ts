import { type Period, readPeriod } from "../../period/index.ts";
import { type Remark, notUnderstood } from "../../reading/index.ts";
import { toleranceOf } from "../../settle/index.ts";
import { type Sheet, addressAt, cellAt, isBlankRow, textAt } from "../../workbook/index.ts";
import { NO_FIGURES } from "../holds.ts";
import { type LayoutOf, NO_MATCH, type TableRead } from "../layout.ts";
import { isNamedElsewhere } from "../named-elsewhere.ts";
import type { LooseTarget } from "../words.ts";
import { type TargetsTable, findTargets, isNamedTargets } from "./find-targets.ts";

/** Surer than a scorecard is, whose figures these would be, and less sure than a register, which says more. */
const SURE = { named: 0.98, told: 0.75 };

/** A row for each indicator, or for each of its years, with its target: beside other sheets that hold the figures. */
export const targets: LayoutOf = {
  title: "Targets",
  holds: NO_FIGURES,
  matches: (sheet, workbook) => {
    const table = findTargets(sheet);
    const isKnown = isNamedElsewhere(sheet, workbook);
    if (
      table === undefined ||
      !rowsOf(sheet, table).some((row) => namesIn(sheet, table, row).some(isKnown))
    ) {
      return NO_MATCH;
    }
    const found = table.targets.map(({ column }) => textAt(sheet, table.headingRow, column));
    return {
      sure: isNamedTargets(sheet) ? SURE.named : SURE.told,
      why: [{ clue: "headings", found }],
    };
  },
  read: (sheets) => {
    const read = sheets.flatMap(({ sheet }) => {
      const table = findTargets(sheet);
      return table === undefined ? [] : [{ table: tableRead(sheet, table), rows: targetsIn(sheet, table) }];
    });
    const rows = read.flatMap((each) => each.rows);
    return {
      words: {
        stories: [],
        feedback: [],
        comments: [],
        targets: rows.flatMap(({ targets: found }) => found),
        says: [],
      },
      tables: read.map(({ table }) => table),
      remarks: rows.flatMap(({ remarks }) => remarks),
    };
  },
};

function rowsOf(sheet: Sheet, { headingRow, lastRow }: TargetsTable): readonly number[] {
  const rows: number[] = [];
  for (let row = headingRow + 1; row <= lastRow; row += 1) if (!isBlankRow(sheet, row)) rows.push(row);
  return rows;
}

function namesIn(sheet: Sheet, { code, title }: TargetsTable, row: number): readonly string[] {
  return [code, title]
    .map((column) => (column === undefined ? "" : textAt(sheet, row, column)))
    .filter(Boolean);
}

type RowOfTargets = { readonly targets: readonly LooseTarget[]; readonly remarks: readonly Remark[] };

/** The targets of every row that names an indicator; a row of a merged or blank name belongs to the one above. */
function targetsIn(sheet: Sheet, table: TargetsTable): readonly RowOfTargets[] {
  let last = { code: "", name: "" };
  return rowsOf(sheet, table).map((row): RowOfTargets => {
    const text = (column: number | undefined) => (column === undefined ? "" : textAt(sheet, row, column));
    if (namesIn(sheet, table, row).length > 0) last = { code: text(table.code), name: text(table.title) };
    const of = { ...last, parts: [], sheet: sheet.name };
    const when = periodOf(text(table.when));
    if (when === "none") {
      const at = addressAt(sheet, row, table.when ?? 0);
      return { targets: [], remarks: [notUnderstood("row", at, text(table.when), "not a period")] };
    }
    const said =
      table.tolerance === undefined
        ? undefined
        : toleranceOf(
            cellAt(sheet, row, table.tolerance),
            addressAt(sheet, row, table.tolerance),
            textAt(sheet, table.headingRow, table.tolerance),
          );
    const tolerance = said?.tolerance;
    const found = table.targets.flatMap(({ column, period = when }) =>
      textAt(sheet, row, column) === ""
        ? []
        : [
            {
              of,
              at: addressAt(sheet, row, column),
              ...(period === undefined ? {} : { period }),
              ...(tolerance === undefined ? {} : { tolerance }),
            },
          ],
    );
    return { targets: found, remarks: said?.remarks ?? [] };
  });
}

function periodOf(label: string): Period | "none" | undefined {
  if (label === "") return undefined;
  const read = readPeriod(label, "financial");
  return read.kind === "period" ? read.period : "none";
}

function tableRead(sheet: Sheet, table: TargetsTable): TableRead {
  const { headingRow, lastRow, code, title, when, tolerance, targets: columns, beside } = table;
  const roles = [
    ...(code === undefined ? [] : [{ column: code, became: "code" as const }]),
    ...(title === undefined ? [] : [{ column: title, became: "title" as const }]),
    ...(when === undefined ? [] : [{ column: when, became: "period" as const }]),
    ...(tolerance === undefined ? [] : [{ column: tolerance, became: "tolerance" as const }]),
    ...columns.map(({ column, period }) => ({
      column,
      became: "target" as const,
      ...(period === undefined ? {} : { period }),
    })),
    ...beside.map(({ column, role }) => ({ column, became: role })),
  ].toSorted((a, b) => a.column - b.column);
  const numbers = roles.map(({ column }) => column);
  return {
    of: sheet,
    block: { top: headingRow, bottom: lastRow, left: Math.min(...numbers), right: Math.max(...numbers) },
    columns: roles.map(({ column, ...rest }) => ({
      at: addressAt(sheet, headingRow, column),
      heading: textAt(sheet, headingRow, column),
      ...rest,
    })),
    rows: rowsOf(sheet, table).length,
    areas: [],
  };
}

import { isTargetName } from "../../tables/index.ts";
import { textAt, textOf, type Sheet, nameKey, isBlankRow } from "../../workbook/index.ts";

type RowPart = "numerator" | "denominator" | "target" | "status" | "trend";

/** The words that say what a row holds beside its KPI's figures. */
const PARTS: Readonly<Record<string, RowPart>> = {
  numerator: "numerator",
  denominator: "denominator",
  n: "denominator",
  "n=": "denominator",
  "n =": "denominator",
  base: "denominator",
  "base size": "denominator",
  "sample size": "denominator",
  respondents: "denominator",
  "number of respondents": "denominator",
  "number of responses": "denominator",
  status: "status",
  rag: "status",
  "rag status": "status",
  trend: "trend",
  "direction of travel": "trend",
  variance: "trend",
  difference: "trend",
  change: "trend",
};

/** Rows of parts that stand under or over the row they belong to, with the same name. */
export type PartRows = {
  /** The rows that hold parts and no KPI of their own. */
  readonly rows: ReadonlySet<number>;
  /** The rows of a KPI's parts, by the row of its figures. */
  readonly of: ReadonlyMap<number, ReadonlyMap<RowPart, number>>;
  /** The row that names a row of figures, where its parts stand above it. */
  readonly named: ReadonlyMap<number, number>;
};

/** Finds the rows marked Numerator or Denominator whose KPI, named once or in every row, has a row of figures as well. */
export function partRowsIn(
  sheet: Sheet,
  top: number,
  bottom: number,
  nameAt: (row: number) => string,
  /** The column of areas, where what is called a target is no part of the row above it. */
  areas?: number,
): PartRows {
  const rows = new Set<number>();
  const of = new Map<number, ReadonlyMap<RowPart, number>>();
  const named = new Map<number, number>();
  for (const group of groupsIn(sheet, top, bottom, nameAt, areas)) {
    const parts = new Map<RowPart, number>();
    for (const row of group) {
      const part = partIn(sheet, row, areas);
      if (part !== undefined) parts.set(part, row);
    }
    const figures = group.find((row) => partIn(sheet, row, areas) === undefined);
    if (parts.size === 0 || figures === undefined) continue;
    for (const row of parts.values()) rows.add(row);
    of.set(figures, parts);
    named.set(figures, group[0] ?? figures);
  }
  return { rows, of, named };
}

/** Rows one below the other that have one name, the first of them or each, and are one area's. */
function groupsIn(
  sheet: Sheet,
  top: number,
  bottom: number,
  nameAt: (row: number) => string,
  areas: number | undefined,
): number[][] {
  const groups: number[][] = [];
  let last = "";
  let lastArea = "";
  for (let row = top; row <= bottom; row += 1) {
    if (isBlankRow(sheet, row)) continue;
    const name = nameAt(row);
    const group = groups.at(-1);
    const isPart = partNamed(name) !== undefined;
    const area = areas === undefined ? "" : textAt(sheet, row, areas);
    const isOther = area !== "" && area !== lastArea;
    if (area !== "") lastArea = area;
    if (group !== undefined && !isOther && (name === "" || name === last || isPart)) group.push(row);
    else groups.push([row]);
    if (!isPart) last = name || last;
  }
  return groups;
}

/** What a row holds beside its KPI's figures, where a text is one of the words for that. */
export function partNamed(text: string): RowPart | undefined {
  return PARTS[nameKey(text)] ?? (isTargetName(text) ? "target" : undefined);
}

function partIn(sheet: Sheet, row: number, areas: number | undefined): RowPart | undefined {
  for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
    if (column === areas) continue;
    const part = typeof cell?.value === "string" ? partNamed(textOf(cell)) : undefined;
    if (part !== undefined) return part;
  }
  return undefined;
}

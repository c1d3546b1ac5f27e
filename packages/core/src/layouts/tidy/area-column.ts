import { type Sheet, nameKey } from "../../workbook/index.ts";
import { areaOfCode, areaKey, roleOf } from "../../tables/index.ts";
import { type LongColumn, type LongTable, distinctTexts } from "./find-columns.ts";

/**
 * A table with one column that says whose figures a row holds. Of several, such as a board beside a council, it
 * is the one in which the area asked for stands, else the one that tells most areas apart.
 */
export function withOneArea(sheet: Sheet, table: LongTable, wanted: string | undefined): LongTable {
  const areas = table.columns
    .filter(({ role, heading }) => role === "area" || (role === "category" && roleOf(heading) === "area"))
    .map((column) => ({ column, names: [...distinctTexts(sheet, table, column.column).values()] }));
  if (areas.length < 2) return table;
  // "NHS Shetland" and "Shetland Islands" are comparable names: the one as it was asked for comes first.
  const holding = (key: (name: string) => string) =>
    areas.find(({ names }) => wanted !== undefined && names.some((name) => key(name) === key(wanted)));
  const [widest] = areas.toSorted((a, b) => b.names.length - a.names.length);
  const asked = holding((name) => nameKey(areaOfCode(name))) ?? holding(areaKey);
  const chosen = (asked ?? widest)?.column;
  const others = new Set(areas.map(({ column }) => column));
  const settled = (column: LongColumn): LongColumn => {
    if (column === chosen) return { ...column, role: "area" };
    return others.has(column) ? { ...column, role: "category" } : column;
  };
  return { ...table, columns: table.columns.map(settled) };
}

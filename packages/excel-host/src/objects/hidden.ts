import { type Area, HostError, isRecord, type Json } from "../workbook/index.ts";
import type { Property } from "./definition.ts";

/** Whether every row is hidden; null where some are. */
export const hiddenRow: Property<Area> = {
  get: (area) => sharedFlag(area.top, area.rows, area.sheet.hiddenRows),
  set: (area, value) => hide(area.top, area.rows, area.sheet.hiddenRows, value === true),
};

/** Whether every column is hidden; null where some are. */
export const hiddenColumn: Property<Area> = {
  get: (area) => sharedFlag(area.left, area.columns, area.sheet.hiddenColumns),
  set: (area, value) => hide(area.left, area.columns, area.sheet.hiddenColumns, value === true),
};

function sharedFlag(first: number, count: number, hidden: ReadonlySet<number>): boolean | null {
  const among = [...hidden].filter((line) => line >= first && line < first + count).length;
  if (among === 0) return false;
  return among === count ? true : null;
}

function hide(first: number, count: number, hidden: Set<number>, on: boolean): void {
  for (let line = first; line < first + count; line += 1) {
    if (on) hidden.add(line);
    else hidden.delete(line);
  }
}

/**
 * Range.getRowProperties and getColumnProperties: for each row or column what was asked for, of which this
 * host knows the address, the number and whether it is hidden.
 */
export function lineProperties(area: Area, asked: Json, line: "row" | "column"): Json {
  const count = line === "row" ? area.rows : area.columns;
  const wanted = isRecord(asked) ? Object.entries(asked).filter(([, on]) => on !== false && on !== null) : [];
  return Array.from({ length: count }, (_, index) => {
    const part = line === "row" ? area.part(index, 0, 1, area.columns) : area.part(0, index, area.rows, 1);
    return Object.fromEntries(wanted.map(([name]) => [name, propertyOf(part, name, line)]));
  });
}

function propertyOf(part: Area, name: string, line: "row" | "column"): Json {
  if (name === "address") return part.address;
  if (name === `${line}Index`) return line === "row" ? part.top : part.left;
  if (name === `${line}Hidden`) return (line === "row" ? hiddenRow : hiddenColumn).get(part);
  const method = line === "row" ? "getRowProperties" : "getColumnProperties";
  throw new HostError("NotImplemented", `The simulated Excel does not answer ${name} in Range.${method}.`);
}

import type { NotUnderstood } from "../../reading/index.ts";
import { type Address, addressName, cellName, columnName, shownText } from "../../workbook/index.ts";
import type { Desk } from "../frame/subjects.ts";

/** Two cells that say different things of one KPI and period, or of one code. */
export type Rival = {
  readonly at: readonly Address[];
  readonly text: string;
  readonly what: string;
  /** Each cell with what a person sees in it. */
  readonly said: string;
  /** Whether they stand below one another, beside one another, or apart. */
  readonly lie: "rows" | "columns" | "cells";
};

/** Whatever reading met twice and could take only once, with the cell that it took. */
export function rivalsIn({ reading, workbook }: Desk): readonly Rival[] {
  const rows = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.rows]));
  const shown = (at: Address) => shownText(rows.get(at.sheet)?.[at.row]?.[at.column], workbook.date1904);
  return reading.notUnderstood.flatMap(({ at, text, why, rival }): Rival[] => {
    const what = WHAT[why];
    if (what === undefined) return [];
    const both = rival === undefined ? [at] : [rival, at];
    const said = both.map((each) => `${nameBeside(each, at)} “${shown(each) || text}”`).join(" and ");
    return [{ at: both, text, what, said, lie: lieOf(at, rival) }];
  });
}

const WHAT: Partial<Record<NotUnderstood["why"], string>> = {
  "repeated period": "KPI and period",
  "repeated id": "code",
  "another target": "KPI’s target",
  "another unit": "KPI’s unit",
  "another tolerance": "KPI’s tolerance",
};

function lieOf(at: Address, rival: Address | undefined): Rival["lie"] {
  if (rival === undefined || rival.sheet !== at.sheet) return "cells";
  if (rival.row === at.row) return "columns";
  return rival.column === at.column ? "rows" : "cells";
}

/** Where several stand, to begin a sentence: rows as rows, columns as columns. */
export function placesInWords(rivals: readonly Rival[]): string {
  const [first] = rivals;
  const cells = rivals.flatMap(({ at }) => at);
  if (first === undefined || rivals.some(({ lie }) => lie !== first.lie) || first.lie === "cells") {
    return listed(cells.map(addressName), "cells");
  }
  const names = cells.map(({ row, column }) => (first.lie === "rows" ? String(row + 1) : columnName(column)));
  return listed(names, first.lie);
}

const MOST = 6;

function listed(names: readonly string[], what: string): string {
  const headed = what.charAt(0).toUpperCase() + what.slice(1);
  const each = [...new Set(names)];
  const shown = each.slice(0, MOST);
  const more = each.length - shown.length;
  if (more > 0) return `${headed} ${shown.join(", ")} and ${more} more`;
  const last = shown.pop() ?? "";
  return `${headed} ${shown.length === 0 ? last : `${shown.join(", ")} and ${last}`}`;
}

function nameBeside(at: Address, other: Address): string {
  return at.sheet === other.sheet ? cellName(at) : addressName(at);
}

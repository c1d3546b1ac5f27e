import { type Address, textOf } from "../../workbook/index.ts";
import { printedTexts } from "./printed-texts.ts";
import type { Desk } from "./subjects.ts";

/** Those of some cells that hold a text which the edition prints, alone or among others. */
export function textsIn(desk: Desk, cells: readonly Address[]): readonly Address[] {
  if (cells.length === 0) return [];
  const { byRow, loose } = rowsOf(desk);
  const rows = new Map(desk.workbook.sheets.map((sheet) => [sheet.name, sheet.rows]));
  return cells.filter(({ sheet, row, column }) => {
    const cell = rows.get(sheet)?.[row]?.[column];
    if (typeof cell?.value !== "string") return false;
    const text = textOf(cell);
    if (!SEVERAL_WORDS.test(text)) return false;
    return (
      loose.has(text) ||
      (byRow.get(`${sheet}|${row}`) ?? []).some((each) => text.includes(each) || each.includes(text))
    );
  });
}

/** One word is a choice, a code or a name, which says nothing by itself. */
const SEVERAL_WORDS = /\p{L}\S*\s+\S/u;

type Printed = {
  readonly byRow: ReadonlyMap<string, readonly string[]>;
  /** Texts of records without a cell of their own, such as settings. */
  readonly loose: ReadonlySet<string>;
};

const known = new WeakMap<Desk, Printed>();

function rowsOf(desk: Desk): Printed {
  const made = known.get(desk) ?? madeOf(desk);
  known.set(desk, made);
  return made;
}

function madeOf(desk: Desk): Printed {
  const byRow = new Map<string, string[]>();
  const loose = new Set<string>();
  for (const { text, near, at = near } of printedTexts(desk, (words) => SEVERAL_WORDS.test(words))) {
    if (at === undefined) loose.add(text);
    const key = at === undefined ? "" : `${at.sheet}|${at.row}`;
    const row = byRow.get(key);
    if (row) row.push(text);
    else byRow.set(key, [text]);
  }
  return { byRow, loose };
}

import { codesAmong } from "../settle/index.ts";
import { type Sheet, type Workbook, nameKey, textAt, usedBlock } from "../workbook/index.ts";
import { codeKey, isNumberHeading, roleOf } from "../tables/index.ts";

const ROWS_TO_SEARCH = 20;
const LONGEST_NAME = 200;
/** Counting numbers are the numbers of any list: they name nothing by themselves. */
const NUMBER_ONLY = /^\d{1,2}$/u;

/** A workbook never changes, so that its names are gathered once. */
const gathered = new WeakMap<Workbook, ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * Whether a text stands under a heading of codes or names in another sheet of the workbook. `numbers` where the numbers
 * of any list count too, because most of them are known.
 */
export function isNamedElsewhere(
  { name: here }: Sheet,
  workbook: Workbook,
  numbers = false,
): (text: string) => boolean {
  const names = () => {
    const known = gathered.get(workbook) ?? gather(workbook);
    gathered.set(workbook, known);
    return known;
  };
  const isElsewhere = (key: string) => [...(names().get(key) ?? [])].some((sheet) => sheet !== here);
  return (text) =>
    text !== "" &&
    (numbers || !NUMBER_ONLY.test(text)) &&
    (isElsewhere(codeKey(text)) || isElsewhere(nameKey(text)));
}

function gather({ sheets }: Workbook): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const add = (key: string, sheet: string) => {
    const known = names.get(key);
    if (known === undefined) names.set(key, new Set([sheet]));
    else known.add(sheet);
  };
  for (const sheet of sheets) {
    for (const { row: top, column } of columnsOfNames(sheet)) {
      const under = Array.from({ length: sheet.rows.length - top - 1 }, (_, row) =>
        textAt(sheet, top + 1 + row, column),
      );
      const parts = codesAmong(under, { isListed: () => false, areHeaded: false });
      for (const text of under) {
        if (text === "" || text.length > LONGEST_NAME) continue;
        add(codeKey(text), sheet.name);
        add(nameKey(text), sheet.name);
        const parted = parts(text);
        if (parted === undefined) continue;
        add(codeKey(parted.code), sheet.name);
        add(nameKey(parted.title), sheet.name);
      }
    }
  }
  return names;
}

function columnsOfNames(sheet: Sheet): { row: number; column: number }[] {
  const used = usedBlock(sheet);
  if (used === undefined) return [];
  for (let row = used.top; row <= Math.min(used.bottom, used.top + ROWS_TO_SEARCH); row += 1) {
    const found = [...(sheet.rows[row] ?? []).keys()].filter((column) => {
      const heading = textAt(sheet, row, column);
      const role = roleOf(heading);
      return role === "code" || role === "title" || isNumberHeading(heading);
    });
    if (found.length > 0) return found.map((column) => ({ row, column }));
  }
  return [];
}
